import{m as e,p as t,y as n}from"./index-dCyFb65w.js";import{l as r,m as i,nt as a,rt as o,st as s}from"./state-Bw_xDT9K.js";var c=s(a(),1),l=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},u=new l(`
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
    `),f={picker:`_picker_hs4e0_1`,menu:`_menu_hs4e0_19`},p=o(),m=[`LEADER`,`COUNTRY`,`ORGANIZATION`];function h({label:a,value:o,kinds:s,isForMany:l=!1,onPick:m}){let{language:h,say:g}=r(),_=i(d,{id:o??``,lang:h},{enabled:o!==void 0}),v=o===void 0?``:_.data?.entity?.name??o,[y,b]=(0,c.useState)(v),x=t(y.trim()===v?``:y.trim());(0,c.useEffect)(()=>b(v),[v]);let S=i(u,{text:x,kinds:s,lang:h},{enabled:x!==``,keep:!0}),C=x===``?[]:S.data?.search?.nodes??[],w=e({items:C,inputValue:y,selectedItem:null,itemToString:e=>e?.name??``,defaultHighlightedIndex:0,onStateChange:({type:t,selectedItem:n})=>{n?(b(l?``:n.name),m(n.id)):t===e.stateChangeTypes.InputBlur&&b(v)}});return(0,p.jsxs)(`div`,{className:f.picker,children:[(0,p.jsx)(`label`,{...w.getLabelProps(),children:a}),(0,p.jsx)(`input`,{...w.getInputProps({placeholder:g(`picker.placeholder`),onChange:e=>b(e.currentTarget.value)}),type:`search`,spellCheck:!1}),(0,p.jsx)(`ul`,{...w.getMenuProps(),className:f.menu,children:w.isOpen&&C.map((e,t)=>(0,p.jsxs)(`li`,{...w.getItemProps({item:e,index:t}),children:[(0,p.jsx)(`bdi`,{children:e.name}),` `,(0,p.jsxs)(`span`,{className:`small soft`,children:[g(n(e.__typename)),`country`in e&&e.country&&`, ${e.country.name}`]})]},e.id))})]})}export{m as n,h as t};