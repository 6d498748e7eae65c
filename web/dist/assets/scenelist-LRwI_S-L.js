import{l as e,m as t,n,nt as r,rt as i,st as a}from"./state-Bw_xDT9K.js";import{i as o}from"./format-B7L5SZEl.js";import{r as s,t as c}from"./file-8GU4Eb7J.js";import{a as l,c as u,l as d,o as f,s as p,u as m}from"./index-DMFB_L-0.js";var h=a(r(),1),g=new class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}}(`
    query SceneIds($ids: [ID!]!, $lang: Language) {
  entities(ids: $ids) {
    id
    name(lang: $lang)
    ... on Fact {
      standing
    }
    ... on Source {
      retraction {
        reason
      }
    }
  }
}
    `),_=i();function v(){let{language:r,say:i}=e(),a=d(),[o,u]=(0,h.useState)(``),p=[...new Set(a.flatMap(e=>f(e.address)))].slice(0,100),v=t(g,{ids:p,lang:r},{enabled:p.length>0}),b=new Map(p.map((e,t)=>[e,v.data?.entities[t]]));return(0,_.jsxs)(_.Fragment,{children:[(0,_.jsx)(`h1`,{children:i(`keep.scenes`)}),(0,_.jsx)(`p`,{className:`soft`,children:i(`keep.scenesExplained`)}),(0,_.jsxs)(`div`,{className:s.tools,children:[(0,_.jsx)(`button`,{type:`button`,disabled:a.length===0,onClick:()=>c(`scenes.json`,m(a),`application/json`),children:i(`keep.export`)}),(0,_.jsxs)(`label`,{children:[i(`keep.import`),` `,(0,_.jsx)(`input`,{type:`file`,accept:`.json,application/json`,onChange:({currentTarget:e})=>{let t=e.files?.[0];t&&(t.text().then(e=>{try{u(i(`keep.imported`,{count:l(e)}))}catch{u(i(`keep.notScenes`))}}),e.value=``)}})]})]}),(0,_.jsx)(`p`,{role:`status`,children:o}),a.length===0&&(0,_.jsx)(n,{children:i(`keep.noScenes`)}),(0,_.jsx)(`ul`,{className:`plain`,children:a.map(e=>(0,_.jsx)(y,{scene:e,known:v.data?b:void 0},e.id))})]})}function y({scene:t,known:n}){let{language:r,say:i}=e(),[a,c]=(0,h.useState)();return(0,_.jsxs)(`li`,{className:s.line,children:[a===void 0?(0,_.jsx)(`a`,{href:t.address,children:(0,_.jsx)(`bdi`,{children:t.name})}):(0,_.jsxs)(`form`,{onSubmit:e=>{e.preventDefault(),a.trim()&&u(t.id,a.trim()),c(void 0)},children:[(0,_.jsxs)(`label`,{children:[i(`keep.name`),` `,(0,_.jsx)(`input`,{value:a,autoFocus:!0,onChange:e=>c(e.currentTarget.value)})]}),` `,(0,_.jsx)(`button`,{type:`submit`,children:i(`keep.save`)})]}),` `,(0,_.jsx)(`span`,{className:`small soft`,children:o(t.at,r)}),` `,a===void 0&&(0,_.jsx)(`button`,{type:`button`,onClick:()=>c(t.name),"aria-label":i(`keep.renameOne`,{name:t.name}),children:i(`keep.rename`)}),` `,(0,_.jsx)(`button`,{type:`button`,onClick:()=>p(t.id),"aria-label":i(`keep.removeOne`,{name:t.name}),children:i(`keep.remove`)}),n&&(0,_.jsx)(b,{ids:f(t.address),known:n})]})}function b({ids:t,known:n}){let{say:r}=e(),i=t.flatMap(e=>{if(!n.has(e))return[];let t=n.get(e);return t?t.id===e?`standing`in t&&t.standing===`RETRACTED`||`retraction`in t&&t.retraction?[r(`keep.retracted`,{name:t.name})]:[]:[r(`keep.merged`,{id:e,name:t.name})]:[r(`keep.gone`,{id:e})]});return i.length===0?null:(0,_.jsx)(`ul`,{className:`small`,children:i.map(e=>(0,_.jsx)(`li`,{children:e},e))})}export{v as ScenesPage};