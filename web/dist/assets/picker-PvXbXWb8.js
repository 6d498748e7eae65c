import{b as e,dt as t,f as n,ft as r,gt as i}from"./state-nb8ZW-5r.js";import{t as a}from"./format-BB3b7NAs.js";import{s as o}from"./link-D9d_vlo9.js";import{N as s,P as c,j as l}from"./index-D1TtabY3.js";import{t as u}from"./picker.module-Cu6Ntlao.js";var d=i(t(),1),f=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},p=new f(`
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
    `),m=new f(`
    query PickedName($id: ID!, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
  }
}
    `);function h(e,t){let n=s(e).trim(),r=n.split(/\s+/),i=e=>e.length===1?e[0]:void 0;return i(t)??i(t.filter(({name:e})=>s(e).trim()===n))??i(t.filter(({name:e})=>r.every(t=>s(e).trim().split(/\s+/).includes(t))))}var g=r(),_=[`LEADER`,`COUNTRY`,`ORGANIZATION`];function v(e){return e.__typename===`Meeting`?e.start??``:e.__typename===`Source`?e.publishedAt?.slice(0,10)??``:``}function y({label:t,value:r,kinds:i,isForMany:s=!1,onPick:f}){let{language:_,say:y}=n(),b=e(m,{id:r??``,lang:_},{enabled:r!==void 0}),x=r===void 0?``:b.data?.entity?.name??r,[S,C]=(0,d.useState)(x),w=l(S.trim()===x?``:S.trim());(0,d.useEffect)(()=>C(x),[x]);let T=e(p,{text:w,kinds:i,lang:_},{enabled:w!==``,keep:!0}),E=w===``?[]:T.data?.search?.nodes??[],D=S.trim()!==w||T.isPlaceholderData||T.isFetching,[O,k]=(0,d.useState)(),A=(0,d.useRef)(e=>{});A.current=e=>{k(void 0),C(s?``:e.name),f(e.id)};let j=O!==void 0&&O!==``&&O===w&&!D&&T.data!==void 0,M=j?h(O,E):void 0;(0,d.useEffect)(()=>{M&&A.current(M)},[M]);let N=()=>O===``?`picker.empty`:T.error&&!T.data?`picker.failed`:j?E.length>0?`picker.several`:`picker.none`:`picker.waiting`,P=w!==``&&D&&!T.error,F=O===S.trim()&&!M?y(N()):P?y(`picker.waiting`):``;return(0,g.jsxs)(`div`,{className:u.picker,children:[(0,g.jsx)(c,{label:t,text:S,onText:C,hits:E,idOf:e=>e.id,row:e=>(0,g.jsxs)(g.Fragment,{children:[(0,g.jsx)(`bdi`,{children:e.name}),(0,g.jsxs)(`span`,{className:`small soft`,children:[y(o(e.__typename)),`country`in e&&e.country&&`, ${e.country.name}`,`publisher`in e&&e.publisher&&`, ${e.publisher}`,v(e)&&`, ${a(v(e),_)}`]})]}),takesFirst:!0,onPick:e=>A.current(e),onEnter:()=>{(r===void 0||S.trim()!==x)&&(k(S.trim()),T.error&&T.refetch())},staysOpen:!0,isLate:D,onLeave:()=>S.trim()===``?C(x):S.trim()!==x&&k(S.trim()),input:{placeholder:y(`picker.placeholder`)}}),(0,g.jsx)(`p`,{role:`status`,className:u.told,children:F})]})}export{_ as n,m as r,y as t};