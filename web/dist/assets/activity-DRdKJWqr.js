import{t as e}from"./useNavigate-rU7JP7po.js";import{t}from"./useSearch-pNGABGae.js";import{i as n,l as r,m as i,n as a,nt as o,rt as s,st as c}from"./state-Bw_xDT9K.js";import{n as l,t as u}from"./format-B7L5SZEl.js";import{b as d,d as f,r as p}from"./index-dCyFb65w.js";import{t as m}from"./meetings-vyi9CmLl.js";import{n as h,t as g}from"./picker-uENVA202.js";import{t as _}from"./tie.module-C2veh5zL.js";var v=c(o(),1),y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},b=new y(`
    query ActivityOfSide($side: ID!, $by: [GroupKey!]!, $during: DateRange, $meetings: MeetingFilter, $lang: Language) {
  activity(
    of: MEETINGS
    by: $by
    subjects: [$side]
    during: $during
    meetings: $meetings
  ) {
    count
    covered
    keys {
      value
    }
  }
  entity(id: $side) {
    __typename
    id
    name(lang: $lang)
  }
}
    `),x=new y(`
    query CoverageOfSide($side: [ID!]!, $during: DateRange, $grain: Grain!) {
  coverage(for: $side, during: $during, grain: $grain) {
    extent
    buckets {
      start
      extent
    }
  }
}
    `),S=s(),C=6;function w(){let{say:n}=r(),i=t({from:`/activity`}),o=e({from:`/activity`}),s=(i.side??[`united-states`,`russia`,`china`]).slice(0,C),c=e=>void o({search:t=>({...t,...e}),resetScroll:!1,replace:!0}),l={from:i.from??`2000`,to:i.to??String(new Date().getFullYear())},u=i.grain===`MONTH`?`MONTH`:`YEAR`,f=p.find(e=>e===i.mode),y={place:i.place?[i.place]:void 0,country:i.country?[i.country]:void 0},b=f||i.place||i.country?{...y,mode:f&&[f]}:void 0,x=e=>/^\d{1,4}$/.test(e);(0,v.useEffect)(()=>{document.title=`${n(`activity.title`)} – Sidelines`});let w={where:{...y,mode:f&&[f],during:l,participants:i.side?{representing:s}:void 0}};return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`h1`,{children:n(`activity.title`)}),(0,S.jsxs)(`div`,{className:_.pickers,children:[(0,S.jsx)(g,{label:n(`activity.addSide`),kinds:h,isForMany:!0,onPick:e=>c({side:[...new Set([...s,e])].slice(-6)})}),(0,S.jsx)(g,{label:n(`activity.place`),value:i.place,kinds:[`PLACE`],onPick:e=>c({place:e,country:void 0})}),(0,S.jsx)(g,{label:n(`activity.country`),value:i.country,kinds:[`COUNTRY`],onPick:e=>c({country:e,place:void 0})}),[`from`,`to`].map(e=>(0,S.jsxs)(`label`,{className:`small`,children:[n(`explore.${e}`),` `,(0,S.jsx)(`input`,{defaultValue:l[e],inputMode:`numeric`,size:6,onBlur:t=>x(t.target.value)&&c({[e]:t.target.value}),onKeyDown:e=>e.key===`Enter`&&e.currentTarget.blur()},l[e])]},e))]}),(0,S.jsxs)(`p`,{className:_.modes,children:[[`YEAR`,`MONTH`].map(e=>(0,S.jsx)(`button`,{type:`button`,"aria-pressed":u===e,onClick:()=>c({grain:e}),children:n(`activity.${e}`)},e)),(i.place??i.country)&&(0,S.jsx)(`button`,{type:`button`,onClick:()=>c({place:void 0,country:void 0}),children:n(`activity.anywhere`)})]}),(0,S.jsxs)(d,{title:n(`activity.by${u}`),children:[(0,S.jsx)(`p`,{className:`small soft`,children:n(`activity.explained`)}),s.length===0&&(0,S.jsx)(a,{children:n(`activity.none`)}),s.map(e=>(0,S.jsx)(T,{side:e,period:l,grain:u,where:b,onRemove:()=>c({side:s.filter(t=>t!==e)})},e))]}),(0,S.jsx)(m,{of:w})]})}function T({side:e,period:t,grain:o,where:s,onRemove:c}){let{language:d,say:p}=r(),m=i(b,{side:e,by:[o],during:t,meetings:s,lang:d},{keep:!0}),h=i(x,{side:[e],during:t,grain:o},{keep:!0});if(!m.data||!h.data)return m.error||h.error?(0,S.jsx)(a,{children:(m.error??h.error)?.message}):(0,S.jsx)(n,{lines:1});let g=new Map(m.data.activity.map(e=>[e.keys[0]?.value??``,e.count])),_={name:m.data.entity?.name??e,cells:h.data.coverage.buckets.map(({start:e,extent:t})=>{let n=g.get(e)??0;return{key:e,count:n,covered:t,title:`${u(e,d)}: ${p(`count.meetings`,{count:n})}, ${p(`covered.${t}`)}`}})},v=_.cells.filter(e=>e.count>0||e.covered!==`UNKNOWN`);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(f,{rows:[_],label:p(`activity.rowLabel`,{name:_.name})}),(0,S.jsxs)(`details`,{children:[(0,S.jsxs)(`summary`,{className:`small`,children:[p(`picture.table`),`: `,_.name]}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:p(`activity.${o}`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:p(`table.meetings`)}),(0,S.jsx)(`th`,{scope:`col`,children:p(`tie.coverage`)})]})}),(0,S.jsx)(`tbody`,{children:v.map(e=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:u(e.key,d)}),(0,S.jsx)(`td`,{className:`number`,children:e.count===0&&e.covered!==`COVERED`?`–`:l(e.count,d)}),(0,S.jsx)(`td`,{children:p(`covered.${e.covered}`)})]},e.key))})]}),(0,S.jsx)(`button`,{type:`button`,onClick:c,children:p(`activity.remove`,{name:_.name})})]})]})}export{w as ActivityPage};