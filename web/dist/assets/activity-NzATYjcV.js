import{d as e,i as t,l as n,r,u as i}from"./index-DCQZgbUy.js";import{Dt as a,Ot as o,S as s,_ as c,c as l,jt as u,l as d,o as f,u as p}from"./link-Cmb22IQ3.js";import{t as m}from"./meetings-BnCqUNrW.js";import{n as h,t as g}from"./picker-DLxhzg6_.js";import{t as _}from"./tie.module-C2veh5zL.js";var v=u(a(),1),y=class extends String{__apiType;value;__meta__;constructor(e,t){super(e),this.value=e,this.__meta__=t}toString(){return this.value}},b=new y(`
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
    `),S=o(),C=6;function w(){let{say:t}=c(),a=e({from:`/activity`}),o=i({from:`/activity`}),s=(a.side??[`united-states`,`russia`,`china`]).slice(0,C),l=e=>void o({search:t=>({...t,...e}),resetScroll:!1,replace:!0}),u={from:a.from??`2000`,to:a.to??String(new Date().getFullYear())},d=a.grain===`MONTH`?`MONTH`:`YEAR`,p=r.find(e=>e===a.mode),y={place:a.place?[a.place]:void 0,country:a.country?[a.country]:void 0},b=p||a.place||a.country?{...y,mode:p&&[p]}:void 0,x=e=>/^\d{1,4}$/.test(e);(0,v.useEffect)(()=>{document.title=`${t(`activity.title`)} – Sidelines`});let w={where:{...y,mode:p&&[p],during:u,participants:a.side?{representing:s}:void 0}};return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(`h1`,{children:t(`activity.title`)}),(0,S.jsxs)(`div`,{className:_.pickers,children:[(0,S.jsx)(g,{label:t(`activity.addSide`),kinds:h,isForMany:!0,onPick:e=>l({side:[...new Set([...s,e])].slice(-6)})}),(0,S.jsx)(g,{label:t(`activity.place`),value:a.place,kinds:[`PLACE`],onPick:e=>l({place:e,country:void 0})}),(0,S.jsx)(g,{label:t(`activity.country`),value:a.country,kinds:[`COUNTRY`],onPick:e=>l({country:e,place:void 0})}),[`from`,`to`].map(e=>(0,S.jsxs)(`label`,{className:`small`,children:[t(`explore.${e}`),` `,(0,S.jsx)(`input`,{defaultValue:u[e],inputMode:`numeric`,size:6,onBlur:t=>x(t.target.value)&&l({[e]:t.target.value}),onKeyDown:e=>e.key===`Enter`&&e.currentTarget.blur()},u[e])]},e))]}),(0,S.jsxs)(`p`,{className:_.modes,children:[[`YEAR`,`MONTH`].map(e=>(0,S.jsx)(`button`,{type:`button`,"aria-pressed":d===e,onClick:()=>l({grain:e}),children:t(`activity.${e}`)},e)),(a.place??a.country)&&(0,S.jsx)(`button`,{type:`button`,onClick:()=>l({place:void 0,country:void 0}),children:t(`activity.anywhere`)})]}),(0,S.jsxs)(n,{title:t(`activity.by${d}`),children:[(0,S.jsx)(`p`,{className:`small soft`,children:t(`activity.explained`)}),s.length===0&&(0,S.jsx)(f,{children:t(`activity.none`)}),s.map(e=>(0,S.jsx)(T,{side:e,period:u,grain:d,where:b,onRemove:()=>l({side:s.filter(t=>t!==e)})},e))]}),(0,S.jsx)(m,{of:w})]})}function T({side:e,period:n,grain:r,where:i,onRemove:a}){let{language:o,say:u}=c(),m=s(b,{side:e,by:[r],during:n,meetings:i,lang:o},{keep:!0}),h=s(x,{side:[e],during:n,grain:r},{keep:!0});if(!m.data||!h.data)return m.error||h.error?(0,S.jsx)(f,{children:(m.error??h.error)?.message}):(0,S.jsx)(l,{lines:1});let g=new Map(m.data.activity.map(e=>[e.keys[0]?.value??``,e.count])),_={name:m.data.entity?.name??e,cells:h.data.coverage.buckets.map(({start:e,extent:t})=>{let n=g.get(e)??0;return{key:e,count:n,covered:t,title:`${d(e,o)}: ${u(`count.meetings`,{count:n})}, ${u(`covered.${t}`)}`}})},v=_.cells.filter(e=>e.count>0||e.covered!==`UNKNOWN`);return(0,S.jsxs)(S.Fragment,{children:[(0,S.jsx)(t,{rows:[_],label:u(`activity.rowLabel`,{name:_.name})}),(0,S.jsxs)(`details`,{children:[(0,S.jsxs)(`summary`,{className:`small`,children:[u(`picture.table`),`: `,_.name]}),(0,S.jsxs)(`table`,{children:[(0,S.jsx)(`thead`,{children:(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`col`,children:u(`activity.${r}`)}),(0,S.jsx)(`th`,{scope:`col`,className:`number`,children:u(`table.meetings`)}),(0,S.jsx)(`th`,{scope:`col`,children:u(`tie.coverage`)})]})}),(0,S.jsx)(`tbody`,{children:v.map(e=>(0,S.jsxs)(`tr`,{children:[(0,S.jsx)(`th`,{scope:`row`,children:d(e.key,o)}),(0,S.jsx)(`td`,{className:`number`,children:e.count===0&&e.covered!==`COVERED`?`–`:p(e.count,o)}),(0,S.jsx)(`td`,{children:u(`covered.${e.covered}`)})]},e.key))})]}),(0,S.jsx)(`button`,{type:`button`,onClick:a,children:u(`activity.remove`,{name:_.name})})]})]})}export{w as ActivityPage};