import{p as e,v as t}from"./index-DMFB_L-0.js";import{l as n,m as r,nt as i,rt as a,st as o}from"./state-Bw_xDT9K.js";var s=o(i(),1),c=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},l=new c(`
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
    `),u=new c(`
    query PickedName($id: ID!, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
  }
}
    `),d={picker:`_picker_hs4e0_1`,menu:`_menu_hs4e0_19`},f=a(),p=120,m=[`LEADER`,`COUNTRY`,`ORGANIZATION`];function h({label:i,value:a,kinds:o,isForMany:c=!1,onPick:m}){let{language:h,say:g}=n(),_=r(u,{id:a??``,lang:h},{enabled:a!==void 0}),v=a===void 0?``:_.data?.entity?.name??a,[y,b]=(0,s.useState)(v),[x,S]=(0,s.useState)(``);(0,s.useEffect)(()=>b(v),[v]),(0,s.useEffect)(()=>{let e=setTimeout(()=>S(y.trim()===v?``:y.trim()),p);return()=>clearTimeout(e)},[y,v]);let C=r(l,{text:x,kinds:o,lang:h},{enabled:x!==``,keep:!0}),w=x===``?[]:C.data?.search?.nodes??[],T=e({items:w,inputValue:y,selectedItem:null,itemToString:e=>e?.name??``,defaultHighlightedIndex:0,onInputValueChange:({inputValue:t,type:n})=>{n===e.stateChangeTypes.InputChange&&b(t)},onStateChange:({type:t,selectedItem:n})=>{n?(b(c?``:n.name),S(``),m(n.id)):t===e.stateChangeTypes.InputBlur&&b(v)}});return(0,f.jsxs)(`div`,{className:d.picker,children:[(0,f.jsx)(`label`,{...T.getLabelProps(),children:i}),(0,f.jsx)(`input`,{...T.getInputProps({placeholder:g(`picker.placeholder`)}),type:`search`,spellCheck:!1}),(0,f.jsx)(`ul`,{...T.getMenuProps(),className:d.menu,children:T.isOpen&&w.map((e,n)=>(0,f.jsxs)(`li`,{...T.getItemProps({item:e,index:n}),children:[(0,f.jsx)(`bdi`,{children:e.name}),` `,(0,f.jsxs)(`span`,{className:`small soft`,children:[g(t(e.__typename)),`country`in e&&e.country&&`, ${e.country.name}`]})]},e.id))})]})}export{m as n,h as t};