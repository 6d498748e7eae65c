import{b as e,f as t,ft as n}from"./state-nb8ZW-5r.js";import{t as r}from"./link-CIQ6h4eP.js";import{s as i,t as a}from"./link-D9d_vlo9.js";var o=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query WhatIs($id: ID!, $lang: Language) {
  entity(id: $id) {
    __typename
    id
    name(lang: $lang)
  }
}
    `),s=n();function c({id:n}){let{language:c,say:l}=t(),{data:u}=e(o,{id:n,lang:c});return u?.entity?(0,s.jsxs)(s.Fragment,{children:[(0,s.jsx)(`h1`,{children:l(`unknown.otherKind`)}),(0,s.jsxs)(`p`,{children:[l(`unknown.is`,{id:n,kind:l(i(u.entity.__typename))}),` `,(0,s.jsx)(a,{entity:u.entity})]})]}):(0,s.jsxs)(s.Fragment,{children:[(0,s.jsx)(`h1`,{children:l(`unknown.title`)}),(0,s.jsx)(`p`,{children:l(`unknown.text`,{id:n})}),(0,s.jsx)(r,{to:`/search`,search:{q:n.replaceAll(`-`,` `)},children:l(`unknown.search`)})]})}function l(e,t,n){return`/export?${new URLSearchParams({format:e,ids:t.join(`,`),name:n,...e===`csv`&&{bom:`true`}})}`}function u(e,t){return[e,...t].join(`-`).toLowerCase().replace(/[^a-z0-9]+/g,`-`).slice(0,100).replace(/^-|-$/g,``)||`sidelines`}export{u as n,c as r,l as t};