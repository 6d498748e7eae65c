import{b as e,f as t,lt as n,mt as r,ut as i}from"./state-BzPsRay4.js";import{t as a}from"./format-BB3b7NAs.js";import{o}from"./link-1WI-7rwv.js";import{j as s,k as c}from"./index-BxxLs4NT.js";var l=r(n(),1),u=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},d=new u(`
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
    `),f=new u(`
    query PickedName($id: ID!, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
  }
}
    `),p={picker:`_picker_1pqf4_1`,years:`_years_1pqf4_20`,why:`_why_1pqf4_25`},m=i(),h=[`LEADER`,`COUNTRY`,`ORGANIZATION`];function g(e){return e.__typename===`Meeting`?e.start??``:e.__typename===`Source`?e.publishedAt?.slice(0,10)??``:``}function _({label:n,value:r,kinds:i,isForMany:u=!1,onPick:h}){let{language:_,say:v}=t(),y=e(f,{id:r??``,lang:_},{enabled:r!==void 0}),b=r===void 0?``:y.data?.entity?.name??r,[x,S]=(0,l.useState)(b),C=c(x.trim()===b?``:x.trim());(0,l.useEffect)(()=>S(b),[b]);let w=e(d,{text:C,kinds:i,lang:_},{enabled:C!==``,keep:!0}),T=C===``?[]:w.data?.search?.nodes??[];return(0,m.jsx)(`div`,{className:p.picker,children:(0,m.jsx)(s,{label:n,text:x,onText:S,hits:T,idOf:e=>e.id,row:e=>(0,m.jsxs)(m.Fragment,{children:[(0,m.jsx)(`bdi`,{children:e.name}),(0,m.jsxs)(`span`,{className:`small soft`,children:[v(o(e.__typename)),`country`in e&&e.country&&`, ${e.country.name}`,`publisher`in e&&e.publisher&&`, ${e.publisher}`,g(e)&&`, ${a(g(e),_)}`]})]}),takesFirst:!0,onPick:e=>{S(u?``:e.name),h(e.id)},onLeave:()=>S(b),input:{placeholder:v(`picker.placeholder`)}})})}export{f as i,h as n,p as r,_ as t};