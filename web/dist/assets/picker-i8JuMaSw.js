import{b as e,dt as t,f as n,ft as r,gt as i}from"./state-CEDRvIHd.js";import{t as a}from"./format-BB3b7NAs.js";import{o}from"./link-W6q6-Yez.js";import{N as s,j as c}from"./index-i4Q0J0WL.js";import{t as l}from"./picker.module-Cu6Ntlao.js";var u=i(t(),1),d=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},f=new d(`
    query Picker($text: String!, $kinds: [EntityKind!], $lang: Language) {
  search(text: $text, kinds: $kinds, first: 8) {
    nodes {
      __typename
      id
      name(lang: $lang)
      ... on Leader {
        country {
          id
          name(lang: $lang)
        }
      }
      ... on Meeting {
        start
      }
      ... on Source {
        publisher
        publishedAt
      }
    }
  }
}
    `),p=new d(`
    query PickedName($id: ID!, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
  }
}
    `),m=e=>e.normalize(`NFD`).replace(/\p{M}/gu,``).toLowerCase().trim();function h(e,t){let n=m(e).split(/\s+/),r=e=>e.length===1?e[0]:void 0;return r(t)??r(t.filter(({name:t})=>m(t)===m(e)))??r(t.filter(({name:e})=>n.every(t=>m(e).split(/\s+/).includes(t))))}var g=r(),_=[`LEADER`,`COUNTRY`,`ORGANIZATION`];function v(e){return e.__typename===`Meeting`?e.start??``:e.__typename===`Source`?e.publishedAt?.slice(0,10)??``:``}function y({label:t,value:r,kinds:i,isForMany:d=!1,onPick:m}){let{language:_,say:y}=n(),b=e(p,{id:r??``,lang:_},{enabled:r!==void 0}),x=r===void 0?``:b.data?.entity?.name??r,[S,C]=(0,u.useState)(x),w=c(S.trim()===x?``:S.trim());(0,u.useEffect)(()=>C(x),[x]);let T=e(f,{text:w,kinds:i,lang:_},{enabled:w!==``,keep:!0}),E=w===``?[]:T.data?.search?.nodes??[],D=S.trim()!==w||T.isPlaceholderData||T.isFetching,[O,k]=(0,u.useState)(),A=(0,u.useRef)(e=>{});A.current=e=>{k(void 0),C(d?``:e.name),m(e.id)};let j=O!==void 0&&O!==``&&O===w&&!D&&T.data!==void 0,M=j?h(O,E):void 0;(0,u.useEffect)(()=>{M&&A.current(M)},[M]);let N=()=>O===``?`picker.empty`:T.error&&!T.data?`picker.failed`:j?E.length>0?`picker.several`:`picker.none`:`picker.waiting`,P=w!==``&&D&&!T.error,F=O===S.trim()&&!M?y(N()):P?y(`picker.waiting`):``;return(0,g.jsxs)(`div`,{className:l.picker,children:[(0,g.jsx)(s,{label:t,text:S,onText:C,hits:E,idOf:e=>e.id,row:e=>(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(`bdi`,{children:e.name}),(0,g.jsxs)(`span`,{className:`small soft`,children:[y(o(e.__typename)),`country`in e&&e.country&&`, ${e.country.name}`,`publisher`in e&&e.publisher&&`, ${e.publisher}`,v(e)&&`, ${a(v(e),_)}`]})]}),takesFirst:!0,onPick:e=>A.current(e),onEnter:()=>{(r===void 0||S.trim()!==x)&&(k(S.trim()),T.error&&T.refetch())},staysOpen:!0,isLate:D,onLeave:()=>S.trim()===``?C(x):S.trim()!==x&&k(S.trim()),input:{placeholder:y(`picker.placeholder`)}}),(0,g.jsx)(`p`,{role:`status`,className:l.told,children:F})]})}export{_ as n,p as r,y as t};