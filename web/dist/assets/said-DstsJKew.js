import{t as e}from"./link-CIQ6h4eP.js";import{b as t,dt as n,f as r,ft as i,gt as a,n as o,t as s}from"./state-nb8ZW-5r.js";import{I as c}from"./index-D1TtabY3.js";import{t as l}from"./link-D9d_vlo9.js";import{a as u,r as d}from"./details-GLntDEbz.js";import{n as f,t as p}from"./pages-BsYNxcBs.js";import{n as m,t as h}from"./headline-RyP2YyiJ.js";import{n as g,t as _}from"./segments-FaAacA-O.js";import{a as v}from"./format-BB3b7NAs.js";var y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new y(`
    fragment Turn on Statement {
  __typename
  id
  kind
  date
  position
  standing
  speaker {
    ...ActorName
  }
  speakerNamedAs
  speakerTitle
  addressees {
    ...ActorName
  }
  meeting {
    id
    name(lang: $lang)
  }
  question {
    text
    lang
    namedAs
    position
    source {
      id
    }
  }
  renditions {
    ...Wording
  }
}
    fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment Wording on Rendition {
  text
  form
  lang
  translated
  cue
  locator
  source {
    __typename
    id
    name(lang: $lang)
    publisher
    url
  }
  mentions {
    start
    end
    basis
    entity {
      ...EntityName
    }
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`,{fragmentName:`Turn`});var b=new y(`
    query Said($meeting: ID!, $after: String, $lang: Language) {
  meeting(id: $meeting) {
    statements(first: 12, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Turn
      }
    }
  }
}
    fragment Turn on Statement {
  __typename
  id
  kind
  date
  position
  standing
  speaker {
    ...ActorName
  }
  speakerNamedAs
  speakerTitle
  addressees {
    ...ActorName
  }
  meeting {
    id
    name(lang: $lang)
  }
  question {
    text
    lang
    namedAs
    position
    source {
      id
    }
  }
  renditions {
    ...Wording
  }
}
fragment ActorName on Actor {
  __typename
  ... on Leader {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Country {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
  ... on Organization {
    id
    name(lang: $lang)
    localizedName(lang: $lang) {
      lang
    }
  }
}
fragment Wording on Rendition {
  text
  form
  lang
  translated
  cue
  locator
  source {
    __typename
    id
    name(lang: $lang)
    publisher
    url
  }
  mentions {
    start
    end
    basis
    entity {
      ...EntityName
    }
  }
}
fragment EntityName on Entity {
  __typename
  id
  name(lang: $lang)
  localizedName(lang: $lang) {
    lang
  }
}`),x={turn:`_turn_xvep1_1`,speaker:`_speaker_xvep1_10`,manner:`_manner_xvep1_14`,question:`_question_xvep1_22`},S=a(n(),1),C={text:`_text_1fnl4_1`,mention:`_mention_1fnl4_6`,mark:`_mark_1fnl4_17`,left:`_left_1fnl4_21`,fold:`_fold_1fnl4_26`},w=i();function T({text:e,lang:t,mentions:n=[],marks:i,left:a,fold:o}){let{say:s}=r(),[c,l]=(0,S.useState)(!1),u=(0,S.useMemo)(()=>o===void 0?void 0:_(e,o),[e,o]),d=(0,S.useMemo)(()=>c||u===void 0?e:Array.from(e).slice(0,u).join(``).trimEnd(),[e,u,c]),f=(0,S.useMemo)(()=>g(d,n,i,a),[d,n,i,a]);return(0,w.jsxs)(w.Fragment,{children:[(0,w.jsxs)(`span`,{lang:t,dir:`auto`,className:C.text,children:[f.map(e=>(0,w.jsxs)(S.Fragment,{children:[e.before.map(e=>(0,w.jsxs)(S.Fragment,{children:[(0,w.jsx)(`del`,{className:C.left,children:e}),` `]},e)),(0,w.jsx)(E,{mention:e.mention,isMarked:e.isMarked,children:e.text})]},`${e.start} ${e.text}`)),d!==e&&` …`]}),u!==void 0&&(0,w.jsx)(`button`,{type:`button`,className:C.fold,"aria-expanded":c,onClick:()=>l(!c),children:s(c?`read.words.less`:`read.words.all`)})]})}function E({mention:e,isMarked:t,children:n}){let{say:i}=r(),a=n;if(e){let t=`${e.entity.name??e.entity.id} (${i(`read.mention.${e.basis}`)})`;a=(0,w.jsx)(`span`,{className:C.mention,title:t,children:(0,w.jsx)(l,{entity:e.entity,children:n})})}return t?(0,w.jsx)(`mark`,{className:C.mark,children:a}):a}var D=class{diff(e,t,n={}){let r;typeof n==`function`?(r=n,n={}):`callback`in n&&(r=n.callback);let i=this.castInput(e,n),a=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),s=this.removeEmpty(this.tokenize(a,n));return this.diffWithOptionsObj(o,s,n,r)}diffWithOptionsObj(e,t,n,r){let i=e=>{if(e=this.postProcess(e,n),r)setTimeout(function(){r(e)},0);else return e},a=t.length,o=e.length,s=1,c=a+o;n.maxEditLength!=null&&(c=Math.min(c,n.maxEditLength));let l=n.timeout??1/0,u=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}],f=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=o&&f+1>=a)return i(this.buildValues(d[0].lastComponent,t,e));let p=-1/0,m=1/0,h=()=>{for(let r=Math.max(p,-s);r<=Math.min(m,s);r+=2){let s,c=d[r-1],l=d[r+1];c&&(d[r-1]=void 0);let u=!1;if(l){let e=l.oldPos-r;u=l&&0<=e&&e<a}let h=c&&c.oldPos+1<o;if(!u&&!h)d[r]=void 0;else{if(s=!h||u&&c.oldPos<l.oldPos?this.addToPath(l,!0,!1,0,n):this.addToPath(c,!1,!0,1,n),f=this.extractCommon(s,t,e,r,n),s.oldPos+1>=o&&f+1>=a)return i(this.buildValues(s.lastComponent,t,e))||!0;d[r]=s,s.oldPos+1>=o&&(m=Math.min(m,r-1)),f+1>=a&&(p=Math.max(p,r+1))}}s++};if(r)(function e(){setTimeout(function(){if(s>c||Date.now()>u)return r(void 0);h()||e()},0)})();else for(;s<=c&&Date.now()<=u;){let e=h();if(e)return e}}addToPath(e,t,n,r,i){let a=e.lastComponent;return a&&!i.oneChangePerToken&&a.added===t&&a.removed===n?{oldPos:e.oldPos+r,lastComponent:{count:a.count+1,added:t,removed:n,previousComponent:a.previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:n,previousComponent:a}}}extractCommon(e,t,n,r,i){let a=t.length,o=n.length,s=e.oldPos,c=s-r,l=0;for(;c+1<a&&s+1<o&&this.equals(n[s+1],t[c+1],i);)c++,s++,l++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return l&&!i.oneChangePerToken&&(e.lastComponent={count:l,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=s,c}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join(``)}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let r=[],i;for(;e;)r.push(e),i=e.previousComponent,delete e.previousComponent,e=i;r.reverse();let a=r.length,o=0,s=0,c=0;for(;o<a;o++){let e=r[o];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{if(!e.added&&this.useLongestToken){let r=t.slice(s,s+e.count);r=r.map(function(e,t){let r=n[c+t];return r.length>e.length?r:e}),e.value=this.join(r)}else e.value=this.join(t.slice(s,s+e.count));s+=e.count,e.added||(c+=e.count)}}return r}};new class extends D{};function O(e,t){let n=0;for(;n<e.length&&n<t.length;n++)if(e[n]!=t[n])return e.slice(0,n);return e.slice(0,n)}function k(e,t){let n;if(!e||!t||e[e.length-1]!=t[t.length-1])return``;for(n=0;n<e.length&&n<t.length;n++)if(e[e.length-(n+1)]!=t[t.length-(n+1)])return e.slice(-n);return e.slice(-n)}function A(e,t,n){if(e.slice(0,t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(t)}; this is a bug`);return n+e.slice(t.length)}function j(e,t,n){if(!t)return e+n;if(e.slice(-t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(t)}; this is a bug`);return e.slice(0,-t.length)+n}function M(e,t){return A(e,t,``)}function N(e,t){return j(e,t,``)}function P(e,t){return t.slice(0,F(e,t))}function F(e,t){let n=0;e.length>t.length&&(n=e.length-t.length);let r=t.length;e.length<t.length&&(r=e.length);let i=Array(r),a=0;i[0]=0;for(let e=1;e<r;e++){for(t[e]==t[a]?i[e]=i[a]:i[e]=a;a>0&&t[e]!=t[a];)a=i[a];t[e]==t[a]&&a++}a=0;for(let r=n;r<e.length;r++){for(;a>0&&e[r]!=t[a];)a=i[a];e[r]==t[a]&&a++}return a}function I(e,t){let n=[];for(let r of Array.from(t.segment(e))){let e=r.segment;n.length&&/\s/.test(n[n.length-1])&&/\s/.test(e)?n[n.length-1]+=e:n.push(e)}return n}function L(e,t){if(t)return z(e,t)[1];let n;for(n=e.length-1;n>=0&&e[n].match(/\s/);n--);return e.substring(n+1)}function R(e,t){if(t)return z(e,t)[0];let n=e.match(/^\s*/);return n?n[0]:``}function z(e,t){if(!t)return[R(e),L(e)];if(t.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of "word"`);let n=I(e,t),r=n[0],i=n[n.length-1];return[/\s/.test(r)?r:``,/\s/.test(i)?i:``]}var B=`a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}`,V=RegExp(`[${B}]+|\\s+|[^${B}]`,`ug`);new class extends D{equals(e,t,n){return n.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let n;if(t.intlSegmenter){let r=t.intlSegmenter;if(r.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of "word"`);n=I(e,r)}else n=e.match(V)||[];let r=[],i=null;return n.forEach(e=>{/\s/.test(e)?i==null?r.push(e):r.push(r.pop()+e):i!=null&&/\s/.test(i)?r[r.length-1]==i?r.push(r.pop()+e):r.push(i+e):r.push(e),i=e}),r}join(e){return e.map((e,t)=>t==0?e:e.replace(/^\s+/,``)).join(``)}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let n=null,r=null,i=null;return e.forEach(e=>{e.added?r=e:e.removed?i=e:((r||i)&&H(n,i,r,e,t.intlSegmenter),n=e,r=null,i=null)}),(r||i)&&H(n,i,r,null,t.intlSegmenter),e}};function H(e,t,n,r,i){if(t&&n){let[a,o]=z(t.value,i),[s,c]=z(n.value,i);if(e){let r=O(a,s);e.value=j(e.value,s,r),t.value=M(t.value,r),n.value=M(n.value,r)}if(r){let e=k(o,c);r.value=A(r.value,c,e),t.value=N(t.value,e),n.value=N(n.value,e)}}else if(n){if(e){let e=R(n.value,i);n.value=n.value.substring(e.length)}if(r){let e=R(r.value,i);r.value=r.value.substring(e.length)}}else if(e&&r){let n=R(r.value,i),[a,o]=z(t.value,i),s=O(n,a);t.value=M(t.value,s);let c=k(M(n,s),o);t.value=N(t.value,c),r.value=A(r.value,n,c),e.value=j(e.value,n,n.slice(0,n.length-c.length))}else if(r){let e=R(r.value,i),n=P(L(t.value,i),e);t.value=N(t.value,n)}else if(e){let n=P(L(e.value,i),R(t.value,i));t.value=M(t.value,n)}}new class extends D{tokenize(e){let t=RegExp(`(\\r?\\n)|[${B}]+|[^\\S\\n\\r]+|[^${B}]`,`ug`);return e.match(t)||[]}},new class extends D{constructor(){super(...arguments),this.tokenize=U}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`
`)||(e=e.trim()),n.newlineIsToken&&t.includes(`
`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function U(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let e=0;e<r.length;e++){let i=r[e];e%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}function W(e){return e==`.`||e==`!`||e==`?`}new class extends D{tokenize(e){let t=[],n=0;for(let r=0;r<e.length;r++){if(r==e.length-1){t.push(e.slice(n));break}if(W(e[r])&&e[r+1].match(/\s/)){for(t.push(e.slice(n,r+1)),r=n=r+1;e[r+1]?.match(/\s/);)r++;t.push(e.slice(n,r+1)),n=r+1}}return t}},new class extends D{tokenize(e){return e.split(/([{}:;,]|\s+)/)}},new class extends D{constructor(){super(...arguments),this.tokenize=U}get useLongestToken(){return!0}castInput(e,t){let{undefinedReplacement:n,stringifyReplacer:r=(e,t)=>t===void 0?n:t}=t;return typeof e==`string`?e:JSON.stringify(G(e,null,null,r),null,`  `)}equals(e,t,n){return super.equals(e.replace(/,([\r\n])/g,`$1`),t.replace(/,([\r\n])/g,`$1`),n)}};function G(e,t,n,r,i){t||=[],n||=[],r&&(e=r(i===void 0?``:i,e));let a=0;for(;a<t.length;a+=1)if(t[a]===e)return n[a];let o;if(Object.prototype.toString.call(e)===`[object Array]`){for(t.push(e),o=Array(e.length),n.push(o),a=0;a<e.length;a+=1)o[a]=G(e[a],t,n,r,String(a));return t.pop(),n.pop(),o}if(e&&e.toJSON&&(e=e.toJSON()),typeof e==`object`&&e){t.push(e),o={},n.push(o);let i=[],s;for(s in e)Object.prototype.hasOwnProperty.call(e,s)&&i.push(s);for(i.sort(),a=0;a<i.length;a+=1)s=i[a],o[s]=G(e[s],t,n,r,s);t.pop(),n.pop()}else o=e;return o}var K=new class extends D{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}};function q(e,t,n){return K.diff(e,t,n)}function J(e,t,n){let r=Y(e,n),i=Y(t,n),a=q(i,r,{comparator:(e,t)=>e.key===t.key}),o=Array.from(t),s={added:[],left:[],shared:0},c=0,l=0,u=0;for(let e of a){let t=e.value.length;if(e.added)s.added.push({start:r[c]?.start??0,end:r[c+t-1]?.end??0});else if(e.removed){let e=i[l]?.start??0,n=i[l+t-1]?.end??e;s.left.push({at:r[c]?.start??r.at(-1)?.end??0,text:o.slice(e,n).join(``)})}else u+=t;e.removed||(c+=t),e.added||(l+=t)}return s.shared=u/Math.max(1,r.length,i.length),s}function Y(e,t){let n=[],r=0;for(let{segment:i,isWordLike:a}of new Intl.Segmenter(t,{granularity:`word`}).segment(e)){let e=Array.from(i).length;a&&n.push({key:i.normalize(`NFC`).toLocaleLowerCase(t).replaceAll(`’`,`'`),start:r,end:r+e}),r+=e}return n}function ee(e){let t={};for(let[n,{lang:r,form:i}]of e.entries()){let a=e[t[r]??-1];(a===void 0||a.form!==`VERBATIM`&&i===`VERBATIM`)&&(t[r]=n)}return t}function te(e,t){return[...new Set(e.map(e=>e.lang))].flatMap(n=>{let r=t[n],i=e.flatMap((e,t)=>e.lang===n&&t!==r?[t]:[]);return r===void 0?i:[r,...i]})}var X={explained:`_explained_cuwvd_1`,wordings:`_wordings_cuwvd_10`,wording:`_wording_cuwvd_10`,outlet:`_outlet_cuwvd_35`,words:`_words_cuwvd_41`,manner:`_manner_cuwvd_47`,form:`_form_cuwvd_52`},ne=1/3,re=700;function Z({renditions:e,limit:t,isExplained:n}){let{say:i}=r(),[a,o]=(0,S.useState)({}),[s,c]=(0,S.useState)(!1),[l,u]=(0,S.useState)(!1),d={...ee(e),...a},f=te(e,d),p=t===void 0||s?f:f.slice(0,t),m=e.some((t,n)=>e.some((e,r)=>n!==r&&t.lang===e.lang));return(0,w.jsxs)(`div`,{children:[m&&(0,w.jsxs)(`p`,{className:X.explained,children:[n&&(0,w.jsx)(`span`,{children:i(`read.words.explained`)}),(0,w.jsx)(`button`,{type:`button`,"aria-pressed":l,onClick:()=>u(!l),children:i(`read.words.showLeft`)})]}),(0,w.jsx)(`ul`,{className:`plain ${X.wordings}`,children:p.map(t=>{let n=e[t],r=n&&e[d[n.lang]??t];return!n||!r?null:(0,w.jsx)(ie,{wording:n,base:r,showsLeft:l,choose:e.some((e,r)=>r!==t&&e.lang===n.lang)?()=>o({...a,[n.lang]:t}):void 0},t)})}),p.length<f.length&&(0,w.jsx)(`button`,{type:`button`,onClick:()=>c(!0),children:i(`read.words.every`,{count:f.length})})]})}function ie(e){let{wording:t,base:n,showsLeft:i,choose:a}=e,{say:o}=r(),s=t===n,c=(0,S.useMemo)(()=>s?void 0:J(t.text,n.text,t.lang),[s,t,n]),u=c!==void 0&&c.shared>=ne;return(0,w.jsxs)(`li`,{className:X.wording,"data-base":s&&a?``:void 0,children:[(0,w.jsx)(`p`,{className:X.outlet,children:(0,w.jsx)(l,{entity:t.source,children:t.source.publisher??t.source.name})}),(0,w.jsx)(`blockquote`,{className:X.words,children:(0,w.jsx)(T,{text:t.text,lang:t.lang,mentions:t.mentions,marks:u?c.added:void 0,left:u&&i?c.left:void 0,fold:re})}),(0,w.jsx)(Q,{wording:t}),c&&!u&&(0,w.jsx)(`p`,{className:`small soft`,children:o(`read.words.unlike`)}),a&&(0,w.jsx)(`button`,{type:`button`,className:`small`,"aria-pressed":s,onClick:a,children:o(s?`read.words.base`:`read.words.choose`)})]})}function Q({wording:e}){let{language:t,say:n}=r(),i=v(e.lang,t);return(0,w.jsxs)(`p`,{className:X.manner,children:[(0,w.jsx)(`span`,{className:X.form,children:n(`read.form.${e.form}`)}),` `,e.translated?n(`read.words.translated`,{language:i}):i,e.translated===null&&(0,w.jsxs)(`span`,{className:`soft`,children:[` (`,n(`read.words.originalUnknown`),`)`]}),e.cue&&(0,w.jsxs)(w.Fragment,{children:[` · `,n(`read.words.cue`),` `,(0,w.jsxs)(`bdi`,{children:[`“`,e.cue,`”`]})]}),e.locator&&` · ${e.locator}`,e.source.url&&(0,w.jsxs)(w.Fragment,{children:[` · `,(0,w.jsx)(`a`,{href:e.source.url,rel:`noreferrer external`,target:`_blank`,children:n(`proof.original`)})]})]})}var ae=900,oe=6,se=7;function ce({meeting:e}){let{language:n,say:i}=r(),a=t(b,{meeting:e,after:null,lang:n}).data?.meeting?.statements?.totalCount;return(0,w.jsx)(c,{title:i(`read.said.title`),count:f(a,n),children:(0,w.jsx)(p,{children:(t,n)=>(0,w.jsx)(le,{meeting:e,after:t,more:n})},e)})}function le({meeting:e,after:n,more:i}){let{language:a,say:c}=r(),l=t(b,{meeting:e,after:n,lang:a});return(0,w.jsx)(s,{answer:l,lines:6,children:t=>{let r=t.meeting?.statements;return r?r.totalCount===0?(0,w.jsx)(o,{children:c(`read.said.none`)}):(0,w.jsxs)(w.Fragment,{children:[n===null&&r.totalCount>1&&r.nodes.every(e=>e.position===null)&&(0,w.jsx)(`p`,{className:`small soft`,children:c(`read.said.noOrder`)}),n===null&&r.nodes.some(e=>e.renditions.length>1)&&(0,w.jsx)(`p`,{className:`small soft`,children:c(`read.words.explained`)}),(0,w.jsx)(`ol`,{className:`plain`,children:r.nodes.map((t,n)=>(0,w.jsx)(ue,{turn:t,before:r.nodes[n-1],meeting:e},t.id))}),i(r.pageInfo)]}):null}})}function ue({turn:t,before:n,meeting:i}){let{say:a}=r(),{question:o}=t,s=o&&(o.text!==n?.question?.text||o.position!==n.question.position),[c]=t.renditions,f=t.speaker.__typename===`Leader`;return(0,w.jsxs)(`li`,{className:x.turn,children:[s&&(0,w.jsx)($,{question:o}),(0,w.jsxs)(`header`,{className:x.speaker,children:[(0,w.jsx)(`strong`,{children:(0,w.jsx)(l,{entity:t.speaker})}),` `,t.speakerNamedAs!==t.speaker.name&&(0,w.jsx)(u,{as:t.speakerNamedAs,title:t.speakerTitle,isPerson:f}),` `,t.addressees.length>0&&(0,w.jsxs)(`span`,{className:`small soft`,children:[a(`read.said.to`),` `,t.addressees.map((e,t)=>(0,w.jsxs)(`span`,{children:[t>0&&`, `,(0,w.jsx)(l,{entity:e})]},e.id))]}),` `,t.standing!==`ASSERTED`&&(0,w.jsx)(d,{children:a(`standing.${t.standing}`)}),` `,c&&(0,w.jsx)(e,{to:`/statements/$id`,params:{id:t.id},children:(0,w.jsx)(`bdi`,{lang:c.lang,children:h(m(c.text,se),c.form)})})]}),t.renditions.length>1&&(0,w.jsx)(Z,{renditions:t.renditions,limit:oe}),t.renditions.length===1&&c&&(0,w.jsxs)(w.Fragment,{children:[(0,w.jsx)(`blockquote`,{children:(0,w.jsx)(T,{text:c.text,lang:c.lang,mentions:c.mentions,fold:ae})}),(0,w.jsxs)(`div`,{className:x.manner,children:[(0,w.jsx)(l,{entity:c.source,children:c.source.publisher??c.source.name}),` `,(0,w.jsx)(Q,{wording:c})]})]}),(0,w.jsxs)(`p`,{className:`small soft`,children:[a(`read.statementKind.${t.kind}`),t.meeting&&t.meeting.id!==i&&(0,w.jsxs)(w.Fragment,{children:[` · `,a(`read.said.at`),` `,(0,w.jsx)(l,{entity:{__typename:`Meeting`,...t.meeting}})]})]})]})}function $({question:e}){let{say:t}=r();return(0,w.jsxs)(`div`,{className:x.question,children:[(0,w.jsxs)(`p`,{className:`small`,children:[(0,w.jsx)(`strong`,{children:t(`read.said.question`)}),` `,e.namedAs&&(0,w.jsxs)(`span`,{className:`soft`,children:[t(`read.named.as`),` `,(0,w.jsxs)(`bdi`,{children:[`“`,e.namedAs,`”`]})]})]}),(0,w.jsx)(T,{text:e.text,lang:e.lang,fold:500})]})}export{T as i,ce as n,Z as r,$ as t};