import{t as e}from"./link-DV-OHURR.js";import{b as t,f as n,lt as r,mt as i,n as a,t as o,ut as s}from"./state-Zr2rHonA.js";import{F as c}from"./index-DGLSw5zi.js";import{t as l}from"./link-C_NT_D8D.js";import{a as u,r as d}from"./details-fxv7SZrd.js";import{n as f,t as p}from"./pages-Bpwpvubr.js";import{n as m,t as h}from"./segments-FaAacA-O.js";import{a as g}from"./format-BB3b7NAs.js";var _=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}};new _(`
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
}`,{fragmentName:`Turn`});var v=new _(`
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
}`),y={turn:`_turn_xvep1_1`,speaker:`_speaker_xvep1_10`,manner:`_manner_xvep1_14`,question:`_question_xvep1_22`},b=i(r(),1),x={text:`_text_1fnl4_1`,mention:`_mention_1fnl4_6`,mark:`_mark_1fnl4_17`,left:`_left_1fnl4_21`,fold:`_fold_1fnl4_26`},S=s();function C({text:e,lang:t,mentions:r=[],marks:i,left:a,fold:o}){let{say:s}=n(),[c,l]=(0,b.useState)(!1),u=(0,b.useMemo)(()=>o===void 0?void 0:h(e,o),[e,o]),d=(0,b.useMemo)(()=>c||u===void 0?e:Array.from(e).slice(0,u).join(``).trimEnd(),[e,u,c]),f=(0,b.useMemo)(()=>m(d,r,i,a),[d,r,i,a]);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsxs)(`span`,{lang:t,dir:`auto`,className:x.text,children:[f.map(e=>(0,S.jsxs)(b.Fragment,{children:[e.before.map(e=>(0,S.jsxs)(b.Fragment,{children:[(0,S.jsx)(`del`,{className:x.left,children:e}),` `]},e)),(0,S.jsx)(w,{mention:e.mention,isMarked:e.isMarked,children:e.text})]},`${e.start} ${e.text}`)),d!==e&&` …`]}),u!==void 0&&(0,S.jsx)(`button`,{type:`button`,className:x.fold,"aria-expanded":c,onClick:()=>l(!c),children:s(c?`read.words.less`:`read.words.all`)})]})}function w({mention:e,isMarked:t,children:r}){let{say:i}=n(),a=r;if(e){let t=`${e.entity.name??e.entity.id} (${i(`read.mention.${e.basis}`)})`;a=(0,S.jsx)(`span`,{className:x.mention,title:t,children:(0,S.jsx)(l,{entity:e.entity,children:r})})}return t?(0,S.jsx)(`mark`,{className:x.mark,children:a}):a}var T=class{diff(e,t,n={}){let r;typeof n==`function`?(r=n,n={}):`callback`in n&&(r=n.callback);let i=this.castInput(e,n),a=this.castInput(t,n),o=this.removeEmpty(this.tokenize(i,n)),s=this.removeEmpty(this.tokenize(a,n));return this.diffWithOptionsObj(o,s,n,r)}diffWithOptionsObj(e,t,n,r){let i=e=>{if(e=this.postProcess(e,n),r)setTimeout(function(){r(e)},0);else return e},a=t.length,o=e.length,s=1,c=a+o;n.maxEditLength!=null&&(c=Math.min(c,n.maxEditLength));let l=n.timeout??1/0,u=Date.now()+l,d=[{oldPos:-1,lastComponent:void 0}],f=this.extractCommon(d[0],t,e,0,n);if(d[0].oldPos+1>=o&&f+1>=a)return i(this.buildValues(d[0].lastComponent,t,e));let p=-1/0,m=1/0,h=()=>{for(let r=Math.max(p,-s);r<=Math.min(m,s);r+=2){let s,c=d[r-1],l=d[r+1];c&&(d[r-1]=void 0);let u=!1;if(l){let e=l.oldPos-r;u=l&&0<=e&&e<a}let h=c&&c.oldPos+1<o;if(!u&&!h)d[r]=void 0;else{if(s=!h||u&&c.oldPos<l.oldPos?this.addToPath(l,!0,!1,0,n):this.addToPath(c,!1,!0,1,n),f=this.extractCommon(s,t,e,r,n),s.oldPos+1>=o&&f+1>=a)return i(this.buildValues(s.lastComponent,t,e))||!0;d[r]=s,s.oldPos+1>=o&&(m=Math.min(m,r-1)),f+1>=a&&(p=Math.max(p,r+1))}}s++};if(r)(function e(){setTimeout(function(){if(s>c||Date.now()>u)return r(void 0);h()||e()},0)})();else for(;s<=c&&Date.now()<=u;){let e=h();if(e)return e}}addToPath(e,t,n,r,i){let a=e.lastComponent;return a&&!i.oneChangePerToken&&a.added===t&&a.removed===n?{oldPos:e.oldPos+r,lastComponent:{count:a.count+1,added:t,removed:n,previousComponent:a.previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:n,previousComponent:a}}}extractCommon(e,t,n,r,i){let a=t.length,o=n.length,s=e.oldPos,c=s-r,l=0;for(;c+1<a&&s+1<o&&this.equals(n[s+1],t[c+1],i);)c++,s++,l++,i.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return l&&!i.oneChangePerToken&&(e.lastComponent={count:l,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=s,c}equals(e,t,n){return n.comparator?n.comparator(e,t):e===t||!!n.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let n=0;n<e.length;n++)e[n]&&t.push(e[n]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join(``)}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,n){let r=[],i;for(;e;)r.push(e),i=e.previousComponent,delete e.previousComponent,e=i;r.reverse();let a=r.length,o=0,s=0,c=0;for(;o<a;o++){let e=r[o];if(e.removed)e.value=this.join(n.slice(c,c+e.count)),c+=e.count;else{if(!e.added&&this.useLongestToken){let r=t.slice(s,s+e.count);r=r.map(function(e,t){let r=n[c+t];return r.length>e.length?r:e}),e.value=this.join(r)}else e.value=this.join(t.slice(s,s+e.count));s+=e.count,e.added||(c+=e.count)}}return r}};new class extends T{};function E(e,t){let n=0;for(;n<e.length&&n<t.length;n++)if(e[n]!=t[n])return e.slice(0,n);return e.slice(0,n)}function D(e,t){let n;if(!e||!t||e[e.length-1]!=t[t.length-1])return``;for(n=0;n<e.length&&n<t.length;n++)if(e[e.length-(n+1)]!=t[t.length-(n+1)])return e.slice(-n);return e.slice(-n)}function O(e,t,n){if(e.slice(0,t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't start with prefix ${JSON.stringify(t)}; this is a bug`);return n+e.slice(t.length)}function k(e,t,n){if(!t)return e+n;if(e.slice(-t.length)!=t)throw Error(`string ${JSON.stringify(e)} doesn't end with suffix ${JSON.stringify(t)}; this is a bug`);return e.slice(0,-t.length)+n}function A(e,t){return O(e,t,``)}function j(e,t){return k(e,t,``)}function M(e,t){return t.slice(0,N(e,t))}function N(e,t){let n=0;e.length>t.length&&(n=e.length-t.length);let r=t.length;e.length<t.length&&(r=e.length);let i=Array(r),a=0;i[0]=0;for(let e=1;e<r;e++){for(t[e]==t[a]?i[e]=i[a]:i[e]=a;a>0&&t[e]!=t[a];)a=i[a];t[e]==t[a]&&a++}a=0;for(let r=n;r<e.length;r++){for(;a>0&&e[r]!=t[a];)a=i[a];e[r]==t[a]&&a++}return a}function P(e,t){let n=[];for(let r of Array.from(t.segment(e))){let e=r.segment;n.length&&/\s/.test(n[n.length-1])&&/\s/.test(e)?n[n.length-1]+=e:n.push(e)}return n}function F(e,t){if(t)return L(e,t)[1];let n;for(n=e.length-1;n>=0&&e[n].match(/\s/);n--);return e.substring(n+1)}function I(e,t){if(t)return L(e,t)[0];let n=e.match(/^\s*/);return n?n[0]:``}function L(e,t){if(!t)return[I(e),F(e)];if(t.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of "word"`);let n=P(e,t),r=n[0],i=n[n.length-1];return[/\s/.test(r)?r:``,/\s/.test(i)?i:``]}var R=`a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}`,ee=RegExp(`[${R}]+|\\s+|[^${R}]`,`ug`);new class extends T{equals(e,t,n){return n.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let n;if(t.intlSegmenter){let r=t.intlSegmenter;if(r.resolvedOptions().granularity!=`word`)throw Error(`The segmenter passed must have a granularity of "word"`);n=P(e,r)}else n=e.match(ee)||[];let r=[],i=null;return n.forEach(e=>{/\s/.test(e)?i==null?r.push(e):r.push(r.pop()+e):i!=null&&/\s/.test(i)?r[r.length-1]==i?r.push(r.pop()+e):r.push(i+e):r.push(e),i=e}),r}join(e){return e.map((e,t)=>t==0?e:e.replace(/^\s+/,``)).join(``)}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let n=null,r=null,i=null;return e.forEach(e=>{e.added?r=e:e.removed?i=e:((r||i)&&z(n,i,r,e,t.intlSegmenter),n=e,r=null,i=null)}),(r||i)&&z(n,i,r,null,t.intlSegmenter),e}};function z(e,t,n,r,i){if(t&&n){let[a,o]=L(t.value,i),[s,c]=L(n.value,i);if(e){let r=E(a,s);e.value=k(e.value,s,r),t.value=A(t.value,r),n.value=A(n.value,r)}if(r){let e=D(o,c);r.value=O(r.value,c,e),t.value=j(t.value,e),n.value=j(n.value,e)}}else if(n){if(e){let e=I(n.value,i);n.value=n.value.substring(e.length)}if(r){let e=I(r.value,i);r.value=r.value.substring(e.length)}}else if(e&&r){let n=I(r.value,i),[a,o]=L(t.value,i),s=E(n,a);t.value=A(t.value,s);let c=D(A(n,s),o);t.value=j(t.value,c),r.value=O(r.value,n,c),e.value=k(e.value,n,n.slice(0,n.length-c.length))}else if(r){let e=I(r.value,i),n=M(F(t.value,i),e);t.value=j(t.value,n)}else if(e){let n=M(F(e.value,i),I(t.value,i));t.value=A(t.value,n)}}new class extends T{tokenize(e){let t=RegExp(`(\\r?\\n)|[${R}]+|[^\\S\\n\\r]+|[^${R}]`,`ug`);return e.match(t)||[]}},new class extends T{constructor(){super(...arguments),this.tokenize=B}equals(e,t,n){return n.ignoreWhitespace?(n.newlineIsToken&&e.includes(`
`)||(e=e.trim()),n.newlineIsToken&&t.includes(`
`)||(t=t.trim())):n.ignoreNewlineAtEof&&!n.newlineIsToken&&(e.endsWith(`
`)&&(e=e.slice(0,-1)),t.endsWith(`
`)&&(t=t.slice(0,-1))),super.equals(e,t,n)}};function B(e,t){t.stripTrailingCr&&(e=e.replace(/\r\n/g,`
`));let n=[],r=e.split(/(\n|\r\n)/);r[r.length-1]||r.pop();for(let e=0;e<r.length;e++){let i=r[e];e%2&&!t.newlineIsToken?n[n.length-1]+=i:n.push(i)}return n}function te(e){return e==`.`||e==`!`||e==`?`}new class extends T{tokenize(e){let t=[],n=0;for(let r=0;r<e.length;r++){if(r==e.length-1){t.push(e.slice(n));break}if(te(e[r])&&e[r+1].match(/\s/)){for(t.push(e.slice(n,r+1)),r=n=r+1;e[r+1]?.match(/\s/);)r++;t.push(e.slice(n,r+1)),n=r+1}}return t}},new class extends T{tokenize(e){return e.split(/([{}:;,]|\s+)/)}},new class extends T{constructor(){super(...arguments),this.tokenize=B}get useLongestToken(){return!0}castInput(e,t){let{undefinedReplacement:n,stringifyReplacer:r=(e,t)=>t===void 0?n:t}=t;return typeof e==`string`?e:JSON.stringify(V(e,null,null,r),null,`  `)}equals(e,t,n){return super.equals(e.replace(/,([\r\n])/g,`$1`),t.replace(/,([\r\n])/g,`$1`),n)}};function V(e,t,n,r,i){t||=[],n||=[],r&&(e=r(i===void 0?``:i,e));let a=0;for(;a<t.length;a+=1)if(t[a]===e)return n[a];let o;if(Object.prototype.toString.call(e)===`[object Array]`){for(t.push(e),o=Array(e.length),n.push(o),a=0;a<e.length;a+=1)o[a]=V(e[a],t,n,r,String(a));return t.pop(),n.pop(),o}if(e&&e.toJSON&&(e=e.toJSON()),typeof e==`object`&&e){t.push(e),o={},n.push(o);let i=[],s;for(s in e)Object.prototype.hasOwnProperty.call(e,s)&&i.push(s);for(i.sort(),a=0;a<i.length;a+=1)s=i[a],o[s]=V(e[s],t,n,r,s);t.pop(),n.pop()}else o=e;return o}var ne=new class extends T{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}};function H(e,t,n){return ne.diff(e,t,n)}function U(e,t,n){let r=W(e,n),i=W(t,n),a=H(i,r,{comparator:(e,t)=>e.key===t.key}),o=Array.from(t),s={added:[],left:[],shared:0},c=0,l=0,u=0;for(let e of a){let t=e.value.length;if(e.added)s.added.push({start:r[c]?.start??0,end:r[c+t-1]?.end??0});else if(e.removed){let e=i[l]?.start??0,n=i[l+t-1]?.end??e;s.left.push({at:r[c]?.start??r.at(-1)?.end??0,text:o.slice(e,n).join(``)})}else u+=t;e.removed||(c+=t),e.added||(l+=t)}return s.shared=u/Math.max(1,r.length,i.length),s}function W(e,t){let n=[],r=0;for(let{segment:i,isWordLike:a}of new Intl.Segmenter(t,{granularity:`word`}).segment(e)){let e=Array.from(i).length;a&&n.push({key:i.normalize(`NFC`).toLocaleLowerCase(t).replaceAll(`’`,`'`),start:r,end:r+e}),r+=e}return n}function G(e){let t={};for(let[n,{lang:r,form:i}]of e.entries()){let a=e[t[r]??-1];(a===void 0||a.form!==`VERBATIM`&&i===`VERBATIM`)&&(t[r]=n)}return t}function K(e,t){return[...new Set(e.map(e=>e.lang))].flatMap(n=>{let r=t[n],i=e.flatMap((e,t)=>e.lang===n&&t!==r?[t]:[]);return r===void 0?i:[r,...i]})}var q={explained:`_explained_cuwvd_1`,wordings:`_wordings_cuwvd_10`,wording:`_wording_cuwvd_10`,outlet:`_outlet_cuwvd_35`,words:`_words_cuwvd_41`,manner:`_manner_cuwvd_47`,form:`_form_cuwvd_52`},J=1/3,Y=700;function X({renditions:e,limit:t,isExplained:r}){let{say:i}=n(),[a,o]=(0,b.useState)({}),[s,c]=(0,b.useState)(!1),[l,u]=(0,b.useState)(!1),d={...G(e),...a},f=K(e,d),p=t===void 0||s?f:f.slice(0,t),m=e.some((t,n)=>e.some((e,r)=>n!==r&&t.lang===e.lang));return(0,S.jsxs)(`div`,{children:[m&&(0,S.jsxs)(`p`,{className:q.explained,children:[r&&(0,S.jsx)(`span`,{children:i(`read.words.explained`)}),(0,S.jsx)(`button`,{type:`button`,"aria-pressed":l,onClick:()=>u(!l),children:i(`read.words.showLeft`)})]}),(0,S.jsx)(`ul`,{className:`plain ${q.wordings}`,children:p.map(t=>{let n=e[t],r=n&&e[d[n.lang]??t];return!n||!r?null:(0,S.jsx)(re,{wording:n,base:r,showsLeft:l,choose:e.some((e,r)=>r!==t&&e.lang===n.lang)?()=>o({...a,[n.lang]:t}):void 0},t)})}),p.length<f.length&&(0,S.jsx)(`button`,{type:`button`,onClick:()=>c(!0),children:i(`read.words.every`,{count:f.length})})]})}function re(e){let{wording:t,base:r,showsLeft:i,choose:a}=e,{say:o}=n(),s=t===r,c=(0,b.useMemo)(()=>s?void 0:U(t.text,r.text,t.lang),[s,t,r]),u=c!==void 0&&c.shared>=J;return(0,S.jsxs)(`li`,{className:q.wording,"data-base":s&&a?``:void 0,children:[(0,S.jsx)(`p`,{className:q.outlet,children:(0,S.jsx)(l,{entity:t.source,children:t.source.publisher??t.source.name})}),(0,S.jsx)(`blockquote`,{className:q.words,children:(0,S.jsx)(C,{text:t.text,lang:t.lang,mentions:t.mentions,marks:u?c.added:void 0,left:u&&i?c.left:void 0,fold:Y})}),(0,S.jsx)(Z,{wording:t}),c&&!u&&(0,S.jsx)(`p`,{className:`small soft`,children:o(`read.words.unlike`)}),a&&(0,S.jsx)(`button`,{type:`button`,className:`small`,"aria-pressed":s,onClick:a,children:o(s?`read.words.base`:`read.words.choose`)})]})}function Z({wording:e}){let{language:t,say:r}=n(),i=g(e.lang,t);return(0,S.jsxs)(`p`,{className:q.manner,children:[(0,S.jsx)(`span`,{className:q.form,children:r(`read.form.${e.form}`)}),` `,e.translated?r(`read.words.translated`,{language:i}):i,e.translated===null&&(0,S.jsxs)(`span`,{className:`soft`,children:[` (`,r(`read.words.originalUnknown`),`)`]}),e.cue&&(0,S.jsxs)(S.Fragment,{children:[` · `,r(`read.words.cue`),` `,(0,S.jsxs)(`bdi`,{children:[`“`,e.cue,`”`]})]}),e.locator&&` · ${e.locator}`,e.source.url&&(0,S.jsxs)(S.Fragment,{children:[` · `,(0,S.jsx)(`a`,{href:e.source.url,rel:`noreferrer external`,target:`_blank`,children:r(`proof.original`)})]})]})}var ie=900,Q=6;function ae({meeting:e}){let{language:r,say:i}=n(),a=t(v,{meeting:e,after:null,lang:r}).data?.meeting?.statements?.totalCount;return(0,S.jsx)(c,{title:i(`read.said.title`),count:f(a,r),children:(0,S.jsx)(p,{children:(t,n)=>(0,S.jsx)(oe,{meeting:e,after:t,more:n})},e)})}function oe({meeting:e,after:r,more:i}){let{language:s,say:c}=n(),l=t(v,{meeting:e,after:r,lang:s});return(0,S.jsx)(o,{answer:l,lines:6,children:t=>{let n=t.meeting?.statements;return n?n.totalCount===0?(0,S.jsx)(a,{children:c(`read.said.none`)}):(0,S.jsxs)(S.Fragment,{children:[r===null&&n.totalCount>1&&n.nodes.every(e=>e.position===null)&&(0,S.jsx)(`p`,{className:`small soft`,children:c(`read.said.noOrder`)}),r===null&&n.nodes.some(e=>e.renditions.length>1)&&(0,S.jsx)(`p`,{className:`small soft`,children:c(`read.words.explained`)}),(0,S.jsx)(`ol`,{className:`plain`,children:n.nodes.map((t,r)=>(0,S.jsx)(se,{turn:t,before:n.nodes[r-1],meeting:e},t.id))}),i(n.pageInfo)]}):null}})}function se({turn:t,before:r,meeting:i}){let{say:a}=n(),{question:o}=t,s=o&&(o.text!==r?.question?.text||o.position!==r.question.position),[c]=t.renditions,f=t.speaker.__typename===`Leader`;return(0,S.jsxs)(`li`,{className:y.turn,children:[s&&(0,S.jsx)($,{question:o}),(0,S.jsxs)(`header`,{className:y.speaker,children:[(0,S.jsx)(`strong`,{children:(0,S.jsx)(l,{entity:t.speaker})}),` `,t.speakerNamedAs!==t.speaker.name&&(0,S.jsx)(u,{as:t.speakerNamedAs,title:t.speakerTitle,isPerson:f}),` `,t.addressees.length>0&&(0,S.jsxs)(`span`,{className:`small soft`,children:[a(`read.said.to`),` `,t.addressees.map((e,t)=>(0,S.jsxs)(`span`,{children:[t>0&&`, `,(0,S.jsx)(l,{entity:e})]},e.id))]}),` `,t.standing!==`ASSERTED`&&(0,S.jsx)(d,{children:a(`standing.${t.standing}`)})]}),t.renditions.length>1&&(0,S.jsx)(X,{renditions:t.renditions,limit:Q}),t.renditions.length===1&&c&&(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`blockquote`,{children:(0,S.jsx)(C,{text:c.text,lang:c.lang,mentions:c.mentions,fold:ie})}),(0,S.jsxs)(`div`,{className:y.manner,children:[(0,S.jsx)(l,{entity:c.source,children:c.source.publisher??c.source.name}),` `,(0,S.jsx)(Z,{wording:c})]})]}),(0,S.jsxs)(`p`,{className:`small soft`,children:[(0,S.jsx)(e,{to:`/statements/$id`,params:{id:t.id},children:a(`read.statementKind.${t.kind}`)}),t.meeting&&t.meeting.id!==i&&(0,S.jsxs)(S.Fragment,{children:[` · `,a(`read.said.at`),` `,(0,S.jsx)(l,{entity:{__typename:`Meeting`,...t.meeting}})]})]})]})}function $({question:e}){let{say:t}=n();return(0,S.jsxs)(`div`,{className:y.question,children:[(0,S.jsxs)(`p`,{className:`small`,children:[(0,S.jsx)(`strong`,{children:t(`read.said.question`)}),` `,e.namedAs&&(0,S.jsxs)(`span`,{className:`soft`,children:[t(`read.named.as`),` `,(0,S.jsxs)(`bdi`,{children:[`“`,e.namedAs,`”`]})]})]}),(0,S.jsx)(C,{text:e.text,lang:e.lang,fold:500})]})}export{C as i,ae as n,X as r,$ as t};