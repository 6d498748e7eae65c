import{ct as e,ft as t,st as n,u as r,v as i}from"./state-BUElhUX6.js";import{O as a,S as o,x as s}from"./index-6yhaByVy.js";var c=t(n(),1),l=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},u=new l(`
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
    }
  }
}
    `),d=new l(`
    query PickedName($id: ID!, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
  }
}
    `),f={picker:`_picker_128r3_1`},p=e(),m=[`LEADER`,`COUNTRY`,`ORGANIZATION`];function h({label:e,value:t,kinds:n,isForMany:l=!1,onPick:m}){let{language:h,say:g}=r(),_=i(d,{id:t??``,lang:h},{enabled:t!==void 0}),v=t===void 0?``:_.data?.entity?.name??t,[y,b]=(0,c.useState)(v),x=s(y.trim()===v?``:y.trim());(0,c.useEffect)(()=>b(v),[v]);let S=i(u,{text:x,kinds:n,lang:h},{enabled:x!==``,keep:!0}),C=x===``?[]:S.data?.search?.nodes??[];return(0,p.jsx)(`div`,{className:f.picker,children:(0,p.jsx)(o,{label:e,text:y,onText:b,hits:C,idOf:e=>e.id,row:e=>(0,p.jsxs)(p.Fragment,{children:[(0,p.jsx)(`bdi`,{children:e.name}),(0,p.jsxs)(`span`,{className:`small soft`,children:[g(a(e.__typename)),`country`in e&&e.country&&`, ${e.country.name}`]})]}),takesFirst:!0,onPick:e=>{b(l?``:e.name),m(e.id)},onLeave:()=>b(v),input:{placeholder:g(`picker.placeholder`)}})})}export{m as n,h as t};