"use strict";(()=>{function l(a,e){let i=document.createElement(a);return e!==""&&(i.className=e),i}var P=["pointerdown","keydown","input","wheel"];function O(a,e,i){let t=0,o=!1,n=()=>{clearTimeout(t),o&&i.touched(),o=!1,t=window.setTimeout(()=>{o=!0,i.warn(),t=window.setTimeout(()=>{o=!1,i.erase()},3e4)},e-3e4)};for(let r of P)a.addEventListener(r,n,{passive:!0});return n(),()=>{clearTimeout(t);for(let r of P)a.removeEventListener(r,n)}}var x="aiguillage",m={read(){try{let a=JSON.parse(sessionStorage.getItem(x)??"[]");return Array.isArray(a)?a:[]}catch{return[]}},write(a){try{sessionStorage.setItem(x,JSON.stringify(a))}catch{}},erase(){try{sessionStorage.removeItem(x)}catch{}}};var d=class extends Error{constructor(e,i,t=String(e)){super(t),this.status=e,this.after=i}};function k({status:a}){return a===429||a>=500}async function S(a,{token:e,body:i,where:t,last:o=!1}){let n={};e!==void 0&&(n.authorization=`Bearer ${e}`);let r={credentials:"omit",headers:n,keepalive:o};if(i!==void 0){r.method="POST";let h=JSON.stringify(i);t==="header"?n["aiguillage-tap"]=encodeURIComponent(h):r.body=h}let s=await fetch(a,r);if(s.ok)return await s.json();let g=Number(s.headers.get("retry-after")??0)*1e3,{error:c}=await s.json().catch(()=>({}));throw new d(s.status,g,c?.message)}var E={do:"command",command:"erase"},u=class extends Error{},Z=30*1e3,X=.5,Q=10*1e3,ee=3,f=class{constructor(e,{replay:i,...t},o){this.ticket="";this.watermark="";this.last=Promise.resolve();this.busy=0;this.failures=0;this.closed=!1;this.renewal=0;this.asking=0;this.base=e,this.beginning=t,this.replay=i,this.to=o}async begin(){let e=await this.ask("guide",this.beginning);if(this.take(e),this.knows(e.screen),this.replay.length===0)return e;let i=await this.lead();return i?{...e,screen:i.screen,words:i.words??e.words}:e}async warm(){let e=this.begun?.conversationId??"",i={type:"typing"};await this.ask(`conversations/${e}/activities`,i,"header").catch(()=>{})}send(e){this.busy+=1,this.last=this.last.then(async()=>{let i=await this.post(e).catch(()=>{});this.busy-=1,i?this.shown(i):this.to.refused(),this.ticket===""&&this.askTicketSoon()})}leave(){let{conversationId:e,token:i}=this.begun??{};this.close(),e!==void 0&&S(`${this.base}/directline/conversations/${e}/activities`,{token:i,body:{type:"message",value:E,text:""},where:"header",last:!0}).catch(()=>{})}close(){this.closed=!0,clearTimeout(this.renewal),this.socket?.close()}forget(){this.begun=void 0,this.ticket="",this.replay=[],this.socket?.close(),this.socket=void 0}take(e){this.begun=e,this.watermark=e.watermark,clearTimeout(this.renewal),this.renewal=setTimeout(()=>{this.renew()},e.expires_in*1e3*X)}knows({lang:e}){this.beginning={...this.beginning,locale:e}}shown({screen:e,watermark:i,words:t}){this.watermark=i,this.replay=e.replay,this.knows(e),this.to.show(e,t)}async post(e,i){let t=te();for(let o=0;;o++){let n=this.begun??await this.again(),r=`conversations/${n.conversationId}/activities`;try{let s={clientActivityID:t},g=i?{}:{locale:this.beginning.locale},c={type:"message",...e,...g,channelData:s},h="value"in e?"header":void 0,V=await this.ask(r,c,h);return this.to.offline(!1),V}catch(s){(!(this.begun!==void 0&&this.begun!==n)||o>1)&&await this.mend(s,o)}}}async mend(e,i){if(!(e instanceof d)||k(e))return this.to.offline(!0),ie(i,e instanceof d?e.after:0);if(!(e.status===403&&await this.resume())){if(i>1)throw e;this.begun=void 0}}async again(){this.ticket="";for(let e=0;;e++)try{let i=await this.ask("guide",this.beginning);return this.take(i),this.replay.length>1&&(await this.lead(),this.to.resumed()),i}catch(i){if(i instanceof u)throw i;await this.mend(i,e)}}async lead(){let e;for(let i of this.replay)e=await this.post({value:i,text:""},"whole");return e}resume(){return this.resuming??(this.resuming=this.redeem().finally(()=>{this.resuming=void 0})),this.resuming}async redeem(){if(this.ticket==="")return!1;try{let e=await this.ask("tokens/resume",{ticket:this.ticket});return this.ticket=e.ticket,this.take({...e,watermark:this.watermark}),!0}catch(e){if(!(e instanceof d))throw e;return this.ticket="",!1}}async renew(){let e=this.begun;if(!(!e||this.closed))try{let i=await this.ask("tokens/refresh",{});this.begun===e&&this.take({...e,...i,watermark:this.watermark})}catch{}}askTicketSoon(){clearTimeout(this.asking),this.asking=setTimeout(()=>{this.askTicket()},1e3)}async askTicket(){let e=this.begun;if(!(!e||this.closed))try{let i=`conversations/${e.conversationId}/ticket`,{ticket:t}=await this.ask(i,{});this.ticket=t,this.stream()}catch{}}stream(){if(!(!this.begun||this.closed||this.socket)){if(this.failures>=ee||typeof WebSocket!="function"){this.wait(Q,()=>this.catchUp());return}this.fresh().then(i=>{if(i===void 0||this.closed){this.retry();return}let{pathname:t,search:o}=new URL(i),n=new WebSocket(this.base.replace("http","ws")+t+o);this.socket=n,n.onmessage=({data:r})=>{this.failures=0;let{watermark:s}=JSON.parse(String(r)||"{}");s!==void 0&&this.isNew(s)&&this.catchUp()},n.onclose=()=>{this.socket=void 0,this.retry()}})}}retry(){this.failures+=1;let e=1e3*2**Math.min(this.failures,4);this.wait(e*(.5+Math.random()),()=>Promise.resolve())}wait(e,i){setTimeout(()=>{i().then(()=>{this.stream()})},e)}async fresh(){let e=this.begun;if(e)try{let i=`conversations/${e.conversationId}?watermark=${this.watermark}`;return(await this.ask(i)).streamUrl}catch(i){return i instanceof d&&i.status===403&&await this.resume()?this.begun?.streamUrl:void 0}}isNew(e){let i=t=>Number(t.split(".")[1]??0);return this.busy===0&&i(e)>i(this.watermark)}async catchUp(){let e=this.begun;if(!(!e||this.busy>0))try{let i=await this.ask(`conversations/${e.conversationId}/screen`);this.busy===0&&this.isNew(i.watermark)&&this.shown(i)}catch{}}async ask(e,i,t){let n=e==="guide"||e==="tokens/resume"?void 0:this.begun?.token;try{return await S(`${this.base}/directline/${e}`,{token:n,body:i,where:t})}catch(r){throw e==="guide"&&r instanceof d&&!k(r)?new u(r.message):r}}};function ie(a,e){let i=Math.min(Z,1e3*2**a)*(.5+Math.random()/2);return new Promise(t=>{let o=setTimeout(n,Math.max(i,e));function n(){clearTimeout(o),removeEventListener("online",n),t()}e===0&&addEventListener("online",n)})}function te(){return[...crypto.getRandomValues(new Uint8Array(12))].map(a=>a.toString(16).padStart(2,"0")).join("")}var ae=".aig-bar, .aig-ways, form",R=0;function b(){clearTimeout(R),typeof speechSynthesis=="object"&&speechSynthesis.cancel()}function T(a,e,i,t){if(typeof speechSynthesis!="object")return;let o=oe(i);if(!o){let g=()=>{a.isConnected&&T(a,e,i,t)};speechSynthesis.addEventListener("voiceschanged",g,{once:!0});return}let n=!1,r=l("button","aig-tool");r.type="button";let s=g=>{n=g,r.textContent=t[g?"stop":"listen"]};r.onclick=()=>{b(),s(!n),n&&re(ne(e),o,()=>{s(!1)})},s(!1),a.prepend(r)}function oe(a){return speechSynthesis.getVoices().find(e=>e.localService&&e.lang.slice(0,2)===a)}function ne(a){return[...a.children].filter(e=>!e.matches(ae)).map(e=>e.innerText).join(`
`)}function re(a,e,i){let t=new SpeechSynthesisUtterance(a);t.voice=e,t.lang=e.lang,t.onend=i,t.onerror=i,R=window.setTimeout(()=>{speechSynthesis.speak(t)},50)}var se={question:"#aig-heading",choice:".aig-choices button, .aig-ticks label",result:".aig-way",nav:".aig-bar, .aig-ways"};function C(a){for(let[e,i]of Object.entries(se))for(let t of a.querySelectorAll(i))t.setAttribute("part",e)}var v={typed:"q",ticked:"o",walk:"walk",step:"step"};function B(a){return{value:JSON.parse(a.value),text:""}}function N(a){let e=new FormData(a),i=e.get(v.step);if(i!==null)return{value:{do:"answer",walk:Number(e.get(v.walk)),step:i,options:e.getAll(v.ticked)},text:""};let t=e.get(v.typed);return typeof t=="string"&&t.trim()!==""?{text:t}:void 0}function I(){let{trustedTypes:a}=globalThis,e=a?.createPolicy("aiguillage",{createHTML:i=>i});return i=>e?e.createHTML(i):i}var ge=3,w=class{constructor({base:e,beginning:i,titles:t}){this.box=l("div","");this.screenBox=l("div","");this.told=l("div","aig aig-told");this.trust=I();this.spoken={};this.pending="";this.isOffline=!1;this.isShared=!1;this.stopWatching=()=>{};this.tap=e=>{let i=e.target.closest("button[name=do]");i&&(e.preventDefault(),this.say(B(i)))};this.submit=e=>{e.preventDefault();let i=e.target;if(i.matches(".aig-quit *")){this.leave(i.action);return}let t=N(i);t&&this.say(t)};let o=m.read();this.isKept=o.length>0,this.titles=t,this.line=new f(e,{...i,replay:o},this),this.told.setAttribute("role","status"),this.box.append(this.screenBox,this.told),this.box.addEventListener("click",this.tap),this.box.addEventListener("submit",this.submit)}async start(){let{screen:e,words:i,idle:t,theme:o}=await this.line.begin();this.theme=o,this.paint(e,i),this.isKept&&this.tell("resumed"),this.line.warm(),t!==void 0&&(this.isShared=!0,this.stopWatching=O(this.box,t,{warn:()=>{this.tell("idle-warning",this.button("stay",()=>{}))},touched:()=>{this.tell()},erase:()=>{this.say({value:E,text:""})}}))}close(){this.line.close(),this.stopWatching(),b()}get words(){return this.spoken}focus(){this.screenBox.querySelector("#aig-heading")?.focus({preventScroll:!0})}show(e,i=this.spoken){this.pending="",this.paint(e,i),this.tell(this.news),this.news=void 0,e.erased?(this.line.forget(),this.isKept=!1,m.erase()):this.isKept&&m.write(e.replay),requestAnimationFrame(()=>{this.focus();let{top:t}=this.box.getBoundingClientRect();(t<0||t>innerHeight/2)&&this.box.scrollIntoView()})}offline(e){e!==this.isOffline&&(this.isOffline=e,e?this.tell("offline"):this.news="back-online")}resumed(){this.news="resumed"}refused(){this.pending="",this.tell("not-taken")}paint(e,i){b(),this.screen=e,this.spoken=i,e.html!==void 0&&(this.screenBox.innerHTML=this.trust(e.html));let t=this.screenBox.firstElementChild;for(let r of this.screenBox.querySelectorAll(".aig-own"))r.remove();let o=t?.querySelector(".aig-main");o&&e.main!==void 0&&(o.innerHTML=this.trust(e.main)),this.titles&&(document.title=e.title),C(this.screenBox);let n=l("div","aig-main aig-own");o?.before(n),o&&!e.quiet&&T(n,o,e.lang,i),this.offerToKeep(t)}offerToKeep(e){let i=this.screen;if(this.isShared||this.isKept||!i||i.quiet||i.replay.length<ge)return;let t=l("div","aig-main aig-own");t.append(this.button("keep-place",()=>{this.isKept=!0,m.write(i.replay),t.remove(),this.tell("place-kept")})),e?.querySelector(".aig-foot")?.before(t)}button(e,i){let t=l("button","aig-tool");return t.type="button",t.textContent=this.spoken[e],t.onclick=i,t}tell(e,...i){e===void 0&&!this.told.hasChildNodes()||(this.told.lang=this.screen?.lang??"",this.told.dir=this.screenBox.querySelector("section")?.dir??"",this.told.replaceChildren(...e===void 0?[]:[this.spoken[e],...i]))}leave(e){this.line.leave(),this.close(),m.erase(),this.box.replaceChildren(),location.replace(e)}say(e){let i=JSON.stringify(e);i!==this.pending&&(this.pending=i,this.line.send(e))}};var L=[36,34,32,30,28,27,26,25,24,23,22,21,20,19,18,17];var Be=L.filter(a=>a<=26);var M=`
.aig-bi { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr)); gap: .3em 1.5em; border-top: 2px solid var(--aig-color-rule); padding-top: .5em; }
.aig-hand { height: 1.7em; border-bottom: 2px solid var(--aig-color-border); }
.aig-dots > li { margin-bottom: .35em; padding-inline-start: 1.1em; }
.aig-dots > ::before { content: "–"; float: inline-start; margin-inline-start: -1.1em; }
.aig-prose :where(p, li) > a:not(.aig-btn, .aig-link) { padding: .7em .4em; margin-inline: -.4em; }
.aig-prose :where(p, li) > a:not(.aig-btn, .aig-link):focus-visible { outline-offset: -.4em; }
.aig-dots > :has(> .aig-link)::before { line-height: var(--aig-target-size); }
.aig-field { display: grid; gap: .2em; }
.aig-stack > .aig-field + .aig-field { margin-top: 1em; }
.aig-field :where(input, select, textarea) { width: 100%; min-height: var(--aig-target-size); padding: .4em .8em; border: 2px solid var(--aig-color-border); border-radius: var(--aig-radius); background: var(--aig-color-surface); color: inherit; font: inherit; }
.aig-field [aria-invalid=true] { border: 4px solid var(--aig-color-text); }
.aig-wrong { display: flex; gap: .4em; font-weight: 600; }
.aig-prose h3 { margin-top: 1em; }
.aig-code { white-space: pre-wrap; overflow-wrap: anywhere; padding: .6em .8em; background: var(--aig-color-surface); border: 2px solid var(--aig-color-rule); font-size: .85em; }
.aig-poster svg { width: 14em; height: 14em; max-width: 100%; }
html:has(.aig-quit) { scroll-padding-top: 8em; }
.aig-idle { position: sticky; bottom: 0; padding: .6em 1em; border-top: 4px solid var(--aig-color-action); background: var(--aig-color-surface); }
@media print {
  .aig-idle, [data-print] { display: none !important; }
  .aig-poster svg { width: 13cm; height: 13cm; }
  .aig-prose:has(.aig-poster) { font-size: 1.3em; }
  .aig-sheet { line-height: 1.25; }
${L.map(a=>`  .aig-half${a} { --aig-font-size: ${a/2}pt; }`).join(`
`)}
  .aig-sheet:lang(ar) { line-height: 1.3; }
  .aig-sheet .aig-head { padding: 0; }
  .aig-sheet .aig-brand { min-height: 0; }
  .aig-sheet .aig-small { line-height: 1.2; }
  .aig-sheet .aig-hand { height: 1.4em; }
  .aig-sheet .aig-list > * { margin-bottom: .1em; }
  .aig-sheet .aig-stack > * + * { margin-top: .15em; }
  .aig-sheet .aig-main { padding: 0; }
  .aig-sheet .aig-link { display: inline !important; color: #000; }
  .aig-sheet .aig-btn { min-height: 0; padding: 0; border: 0; background: none; color: #000; }
  .aig-sheet .aig-bi { gap: .1em 1.5em; padding-top: .25em; break-inside: avoid; }
  .aig-sheet .aig-num > * { padding-bottom: .4em; }
}
`;var W=`
.aig-take { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr)); gap: .55em; }
.aig-take .aig-btn { padding-inline: .4em; overflow-wrap: normal; }
.aig-take-box details { margin-top: .4em; }
.aig-qr svg { width: 7.5em; height: 7.5em; padding: .5em; background: #fff; stroke: #000; stroke-width: 1; stroke-linecap: butt; shape-rendering: crispEdges; forced-color-adjust: none; }
@media print { .aig-take-box { display: none !important; } }
`;var H=`
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 4.5em 0 0; }
.aig {
  margin: 0;
  background: var(--aig-color-page);
  color: var(--aig-color-text);
  font: 400 var(--aig-font-size)/1.45 var(--aig-font-family);
  overflow-wrap: anywhere;
}
.aig:lang(ar) { line-height: 1.6; }
.aig * { box-sizing: border-box; }
.aig :where(h1, h2, h3, h4, p, ul, ol, blockquote, fieldset) {
  margin: 0; padding: 0; border: 0; min-width: 0; list-style: none; font-size: 1em; line-height: inherit;
}
.aig :where(h2, h3) { font-size: 1.1em; line-height: 1.25; }
.aig :where(h1) { font-size: 1.5em; line-height: 1.2; text-wrap: balance; }
.aig:lang(ar) :where(h1, h2, h3, button, a) { line-height: 1.45; }
.aig :where(button, input) { font: inherit; color: inherit; }
.aig :where(a, summary, .aig-btn, .aig-tool) { color: var(--aig-color-action); text-underline-offset: .18em; }
.aig svg {
  width: 1.5em; height: 1.5em; flex: none;
  fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round;
}
.aig :focus-visible { outline: 4px solid var(--aig-color-focus); outline-offset: 3px; }
.aig [tabindex="-1"]:focus-visible { outline: 0; }
.aig-vh, .aig-skip:not(:focus) {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.aig-skip:focus {
  display: inline-flex; align-items: center; min-height: var(--aig-target-size); padding: 0 1em;
}
.aig-small, .aig-choices small, .aig-ticks small {
  font-size: .9em; font-weight: 400; color: var(--aig-color-muted);
}
.aig-head, .aig-main, .aig-foot {
  max-width: var(--aig-max-width); margin: auto; padding-inline: min(1em, 5vw);
}
.aig-head, .aig-bar, .aig-ways, .aig-foot, .aig-head nav, .aig-search {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em;
}
.aig-head, .aig-bar { justify-content: space-between; gap: .3em 1em; }
.aig-head { padding-block: .3em .5em; }
.aig-head a, .aig-head button, .aig-brand, .aig-ways > *, .aig-foot a, .aig-link, .aig-tool, .aig summary {
  display: inline-flex; align-items: center; gap: .4em; min-height: var(--aig-target-size); text-align: start;
}
.aig-brand { color: inherit; font-weight: 700; text-decoration: none; }
.aig-brand svg { color: var(--aig-color-action); stroke-width: 3.5; width: 1.7em; height: 1.7em; }
.aig-main, .aig-two, .aig-col { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; align-content: start; }
.aig-two, .aig-col { gap: 1.4em; }
.aig-main { padding-bottom: 1.4em; }
.aig-ways { border-top: 2px solid var(--aig-color-rule); padding-top: .4em; margin-top: .4em; }
.aig-foot { padding-block: .2em 1em; }
.aig-foot a { font-size: .9em; }
.aig-stack > * + * { margin-top: .5em; }
.aig-stack > .aig-link { display: flex; width: fit-content; }
.aig-prose > * + * { margin-top: .8em; }
.aig-prose h2 { margin-top: 1.4em; }
.aig-nb, .aig-tel { display: inline-block; text-decoration: inherit; }
.aig [hidden] { display: none; }
.aig-about { line-height: 1.35; }
.aig-home, .aig-home > .aig-col { gap: .8em; }
@media (min-width: 56em) {
  .aig-wide .aig-home > :nth-child(2) { grid-column: 2; grid-row: 1 / 3; }
  .aig-wide .aig-home { grid-template-rows: auto 1fr; padding-top: 1em; }
  .aig-home .aig-about { font-size: 1.25em; }
  .aig .aig-home h1 { font-size: 1.9em; }
  .aig-home .aig-doors { grid-template-columns: 1fr 1fr; }
  .aig-wide .aig-two { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.4em 3em; }
}
`;var q=`
.aig-line { display: flex; align-items: center; height: 28px; color: var(--aig-color-action); }
.aig-line i { position: relative; flex: 0 1 4.5em; border-top: 4px solid; }
.aig-line i::before {
  content: ""; position: absolute; inset-inline-start: 0; top: -10px; width: 16px; height: 16px;
  box-sizing: border-box; border: 4px solid; border-radius: 50%; background: currentColor;
}
.aig-line .here, .aig-line .next { border-top-style: dotted; color: var(--aig-color-border); }
.aig-line .next::before, .aig-line .here::before { background: var(--aig-color-page); }
.aig-line .here::before { top: -15px; width: 26px; height: 26px; border: 7px solid var(--aig-color-here); }
.aig-line b { width: 6px; height: 20px; background: var(--aig-color-border); }
.aig-fork { padding-inline-start: 1.7em; }
.aig-fork > * { position: relative; }
.aig-fork > ::before {
  content: ""; position: absolute; inset-inline-start: -1.6em; bottom: 50%;
  width: 1.5em; height: calc(100% + 1.6em);
  box-sizing: border-box; border: 0 solid var(--aig-color-action); border-block-end-width: 4px; border-inline-start-width: 4px; border-end-start-radius: 1.1em;
}
.aig-fork > :first-child::before { height: calc(50% + 1em); }
.aig-way > * { position: relative; padding-inline-start: min(2.2em, 11vw); padding-bottom: 1.25em; }
.aig-way > ::before, .aig-way > ::after {
  content: ""; box-sizing: border-box; position: absolute; inset-inline-start: min(.5em, 10px); top: .6em; bottom: -.6em;
  border-inline-start: 4px solid var(--aig-color-action);
}
.aig-way > .dash::before { border-inline-start-style: dashed; }
.aig-way > :last-child { padding-bottom: 0; }
.aig-way > :last-child::before { display: none; }
.aig-way > ::after {
  inset-inline-start: 0; top: .1em; bottom: auto; width: min(1.2em, 24px); height: min(1.2em, 24px);
  border: 4px solid var(--aig-color-action); border-radius: 50%; background: var(--aig-color-page);
}
.aig-turn .aig-way > ::after { background: var(--aig-color-surface); }
.aig-way > .on::after, .aig-turn .aig-way > .on::after { background: var(--aig-color-action); }
.aig-num > * { counter-increment: n; padding-inline-start: 2.6em; padding-bottom: 1.1em; }
.aig-num > ::before { inset-inline-start: .8em; }
.aig-num > ::after {
  content: counter(n); width: 1.8em; height: 1.8em; top: -.15em; border-width: 3px;
  line-height: 1.45; text-align: center; font-weight: 700; color: var(--aig-color-action);
}
/* Answers in sight: the stations passed, then the question in orange; questions shown when wide. */
.aig .aig-quiet, .aig .aig-home h2 { font-size: 1em; font-weight: 400; color: var(--aig-color-muted); }
.aig-topic { display: flex; align-items: center; gap: .5em; font-weight: 600; line-height: 1.25; }
.aig-topic svg { color: var(--aig-color-action); }
.aig-topic > p { flex: 1; }
.aig-said > * { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em; padding-block: .1em; line-height: 1.25; }
.aig-said > .on > .aig-needed { position: static; flex: 0 0 100%; height: auto; clip-path: none; padding-top: .3em; color: var(--aig-color-muted); }
.aig-said > * > b { flex: 1; }
.aig-said > .on::after { top: calc(50% - 9px); inset-inline-start: 3px; width: 18px; height: 18px; }
.aig-said > .on::before { top: 0; bottom: 0; }
.aig-said > .on:first-child::before { top: 50%; }
.aig-said > .on:last-child::before { display: block; bottom: 50%; }
.aig-said > .on:only-child::before { display: none; }
.aig-said > .here::before { display: block; top: 0; bottom: auto; height: .8em; }
.aig-said > .here { display: grid; gap: .15em; padding-top: .6em; }
.aig-said > .here::after { top: .6em; inset-inline-start: -1px; width: 26px; height: 26px; border: 7px solid var(--aig-color-here); }
.aig-asked { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.aig-older .aig-said > .on:last-child::before { display: block; bottom: 0; }
.aig-older + .aig-said > .on:first-child::before { top: 0; }
.aig .aig-older > ol { padding-top: 0; }
@media (min-width: 56em) {
  .aig-said > .on > .aig-asked { position: static; flex: 0 0 40%; padding: 0; height: auto; clip-path: none; color: var(--aig-color-muted); }
  .aig-older > summary { display: none !important; }
  .aig-older::details-content { content-visibility: visible; display: block; }
}
@media print {
  @page { size: A4; margin: 11mm; }
  :root { --aig-font-size: 13pt; --aig-max-width: none; }
  .aig { background: none; color: #000; line-height: 1.3; }
  .aig:lang(ar) { line-height: 1.4; }
  .aig .aig-btn { min-height: 0; padding: .2em .6em; }
  .aig-way > * { padding-bottom: .7em; }
  .aig-main, .aig-two, .aig-col { gap: .3em; padding-block: .2em 0; }
  .aig-wide .aig-two { grid-template-columns: 1fr 1fr; }
  .aig .aig-say { border-color: #000; padding: .2em .6em; min-height: 0; }
  .aig-way > ::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .aig-foot, .aig-bar, .aig-skip, .aig nav, .aig-link, .aig-tool, .aig details { display: none !important; }
}
`;var $=`
.aig-btn, .aig-choices > * > *, .aig-ticks > *, .aig-search input, .aig-say, .aig-confirm {
  min-height: var(--aig-target-size); padding: .4em .8em;
  border: 2px solid var(--aig-color-border); border-radius: var(--aig-radius);
  background: var(--aig-color-surface); font-weight: 600; text-decoration: none;
}
.aig-btn {
  display: inline-flex; align-items: center; justify-content: center; gap: .5em;
  border-color: var(--aig-color-action);
}
.aig button, .aig summary, .aig-ticks > * { cursor: pointer; }
.aig-tool, button.aig-link, .aig-head nav button { border: 0; padding: 0; background: none; }
.aig-tool, button.aig-link, .aig-head nav button, .aig summary { text-decoration: underline; text-underline-offset: .18em; }
button.aig-link, .aig-head nav button { color: var(--aig-color-action); }
.aig-tool, .aig summary { font-weight: 600; }
.aig summary { list-style: none; }
.aig summary::-webkit-details-marker { display: none; }
.aig summary::before { content: "+"; }
.aig [open] > summary::before { content: "−"; }
.aig details > ol { padding-top: .5em; }
.aig-next { padding: .6em .8em; border: 1px solid var(--aig-color-here); } .aig-next p { margin: 0 0 .4em; }
.aig-alert { padding: .6em .8em; border-inline-start: 6px solid var(--aig-color-here); background: var(--aig-color-surface); }
.aig-main-btn { background: var(--aig-color-action); color: var(--aig-color-action-text); }
.aig-danger {
  background: var(--aig-color-danger); border-color: var(--aig-color-danger); color: var(--aig-color-danger-text);
}
.aig-big { width: 100%; min-height: 64px; font-size: 1.2em; }
.aig-back::before, .aig-choices > * > ::after {
  content: ""; box-sizing: border-box; flex: none; width: .55em; height: .55em;
  border: solid; border-width: 3px 3px 0 0; transform: rotate(225deg);
}
.aig-choices > * > ::after { margin-inline-start: auto; color: var(--aig-color-action); transform: rotate(45deg); }
[dir=rtl] .aig-choices > * > ::after { transform: rotate(225deg); }
[dir=rtl] .aig-back::before { transform: rotate(45deg); }
.aig-choices, .aig-ticks { display: grid; gap: .55em; }
.aig-choices > * > *, .aig-ticks > * {
  display: flex; align-items: center; gap: .8em; width: 100%; min-height: 60px;
  color: var(--aig-color-text); line-height: 1.25; text-align: start;
}
@media (hover: hover) {
  .aig-choices > * > :hover, .aig-ticks > :hover, .aig-btn:not(.aig-main-btn, .aig-danger):hover {
    border-color: var(--aig-color-action); background: var(--aig-color-tint);
  }
  .aig-choices > * > :hover :where(span) { text-decoration: underline; text-underline-offset: .18em; }
  .aig-choices > * > :hover small { text-decoration: none; display: inline-block; width: 100%; }
  .aig-main-btn:hover { text-decoration: underline; text-underline-offset: .18em; }
}
.aig-choices small, .aig-ticks small { display: block; }
.aig-choices [aria-current] { border-color: var(--aig-color-action); box-shadow: inset 6px 0 var(--aig-color-action); }
[dir=rtl] .aig-choices [aria-current] { box-shadow: inset -6px 0 var(--aig-color-action); }
.aig-doors { grid-template-columns: repeat(auto-fit, minmax(min(8.2em, 100%), 1fr)); }
.aig-doors > * { display: grid; }
.aig-choices.aig-doors > * > * { gap: .4em; min-height: 60px; padding: .3em .4em; line-height: 1.2; }
.aig-choices.aig-doors svg { width: 1.4em; height: 1.4em; }
.aig-choices.aig-doors > * > ::after { content: none; }
.aig-choices svg { width: 1.8em; height: 1.8em; color: var(--aig-color-action); }
.aig-ticks input { flex: none; width: 1.4em; height: 1.4em; margin: 0; accent-color: var(--aig-color-action); }
.aig-ticks > :has(:checked) { border-color: var(--aig-color-action); box-shadow: inset 6px 0 var(--aig-color-action); }
[dir=rtl] .aig-ticks > :has(:checked) { box-shadow: inset -6px 0 var(--aig-color-action); }
.aig-ticks > .aig-only { margin-top: .55em; }
.aig-ticks + .aig-btn { margin-top: 1em; }
.aig-lead, .aig-row { display: block; }
.aig-lead { font-weight: 700; }
.aig-row + .aig-row { margin-top: .2em; }
.aig-search { gap: .5em; }
.aig-search > h1, .aig-search > h2 { flex: 1 0 100%; }
.aig-search > * { flex: 1 0 100%; }
.aig-search label, .aig-state { font-weight: 600; }
.aig-search input { flex: 1 1 8em; min-width: 0; }
.aig-search select { flex: 1 1 100%; min-width: 0; max-width: 100%; font-size: 1em; }
.aig-search button { flex: none; }
.aig-calm { border-inline-start: 6px solid var(--aig-color-action); padding-inline-start: .8em; }
.aig-date { font-size: max(1.1em, min(1.8em, 10vw)); line-height: 1.15; font-weight: 700; text-wrap: balance; }
.aig-hours { display: block; font-size: .75em; }
.aig-tel { font-size: 1.3em; font-weight: 700; }
.aig-state { display: flex; gap: .5em; }
.aig-state svg { color: var(--aig-color-action); }
.aig-confirm {
  border-color: currentColor; background: var(--aig-color-confirm); color: var(--aig-color-confirm-text);
}
.aig-confirm svg { color: inherit; }
.aig .aig-say {
  padding: .6em .8em; border-color: transparent; background: var(--aig-color-tint);
  font-size: 1.15em; line-height: 1.35;
}
.aig .aig-say + .aig-say { margin-top: .5em; }
.aig-list > * { display: flex; gap: .6em; margin-bottom: .35em; }
.aig-list > ::before {
  content: ""; box-sizing: border-box; flex: none; width: 1em; height: 1em; margin-top: .2em; border: 2px solid var(--aig-color-border);
}
.aig-never > ::before { height: 0; margin-top: .65em; border-color: var(--aig-color-danger); }
.aig-pane { border-top: 6px solid var(--aig-color-action); padding-top: .6em; }
.aig-turn { background: var(--aig-color-surface); padding: .6em 1em 1em; }
.aig-quit { position: sticky; top: .4em; z-index: 1; }
.aig-later { display: none; }
@media print { .aig-now { display: none; } .aig-later { display: inline; } }
`;var D=`
:root, :host {
  --aig-color-page: #faf6ee;
  --aig-color-surface: #fff;
  --aig-color-text: #1e1a15;
  --aig-color-muted: #4a4238;
  --aig-color-border: #766b5d;
  --aig-color-rule: #dcd3c4;
  --aig-color-action: #0b4a46;
  --aig-color-action-text: #fff;
  --aig-color-tint: #e3efec;
  --aig-color-here: #a84800;
  --aig-color-confirm: #fff0c9;
  --aig-color-confirm-text: #432b00;
  --aig-color-danger: #8e1313;
  --aig-color-danger-text: #fff;
  --aig-color-focus: #5b21a6;
  --aig-font-family: system-ui, sans-serif;
  --aig-font-size: max(18px, 1.125rem);
  --aig-radius: .45em;
  --aig-target-size: 48px;
  --aig-max-width: 36em;
}
@media (prefers-color-scheme: dark) {
  :root, :host([theme=auto]) {
    color-scheme: dark;
    --aig-color-page: #171512;
    --aig-color-surface: #24201b;
    --aig-color-text: #f5efe5;
    --aig-color-muted: #cfc5b6;
    --aig-color-border: #988c7c;
    --aig-color-rule: #3d372f;
    --aig-color-action: #95dcd1;
    --aig-color-action-text: #06211f;
    --aig-color-tint: #17302d;
    --aig-color-here: #ffb168;
    --aig-color-confirm: #3a2c0c;
    --aig-color-confirm-text: #ffe6ac;
    --aig-color-danger: #ffb4ab;
    --aig-color-danger-text: #3b0505;
    --aig-color-focus: #d6b8ff;
  }
}
@media (forced-colors: active) {
  :root, :host {
    --aig-color-page: Canvas;
    --aig-color-border: CanvasText;
    --aig-color-action: LinkText;
    --aig-color-action-text: Canvas;
    --aig-color-here: CanvasText;
  }
  .aig-line, .aig-way > ::after, .aig-main-btn { forced-color-adjust: none; }
}
@media (min-width: 56em) {
  :root, :host { --aig-font-size: max(20px, 1.25rem); }
  .aig-wide { --aig-max-width: 58em; }
}
`;var A=j(D,H,$,q,W),Ye=A+j(M);function j(...a){return a.join("").replace(/\n\s*/g,`
`).trimStart()}var le=`${A}
:host { display: block; }
:host([hidden]) { display: none; }
.aig-embed { padding-block: .2em; }
.aig .aig-h1 { font-size: 1.5em; line-height: 1.2; text-wrap: balance; }
.aig-own { display: flex; flex-wrap: wrap; gap: 0 1em; padding-bottom: 0; }
.aig-own:empty { display: none; }
.aig-told:not(:empty) {
  position: sticky; bottom: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: .3em 1em;
  padding: .4em min(1em, 5vw); border-top: 4px solid var(--aig-color-action); font-weight: 600;
}
.aig-embed :where(a, button, input, summary) { scroll-margin-block: 7em 5em; }
.aig-door { position: fixed; inset-block-end: 1em; inset-inline-end: 1em; z-index: 9; }
.aig-door ::slotted(*) { display: none !important; }
.aig-door ::slotted(a:first-child) {
  display: inline-flex !important; align-items: center; min-height: var(--aig-target-size); padding: .4em .8em;
  border-radius: var(--aig-radius); font: 600 var(--aig-font-size)/1.25 var(--aig-font-family) !important;
  background: var(--aig-color-action) !important; color: var(--aig-color-action-text) !important;
  text-decoration: none !important; text-transform: none !important;
}
.aig-panel {
  position: fixed; inset-block-end: 1em; inset-inline-end: 1em; z-index: 9; width: min(28em, 92vw);
  max-height: 86vh; overflow: auto; border: 2px solid var(--aig-color-border); border-radius: var(--aig-radius);
  background: var(--aig-color-page); font-size: var(--aig-font-size);
}
.aig-panel > button { position: sticky; top: 0; z-index: 1; justify-content: flex-end; width: 100%; padding-inline: 1em; background: var(--aig-color-page); }
.aig-panel .aig-quit { top: calc(var(--aig-target-size) + .4em); }
@media print { .aig-door, .aig-told, .aig-own { display: none; } }
`,z;function K(a,e){try{z??(z=_(le)),a.adoptedStyleSheets=[z]}catch{y(a,`${e}/widget.css`)}}function U(a,e,i){if(i)try{a.adoptedStyleSheets=[...a.adoptedStyleSheets,_(i.css)]}catch{y(a,e+i.path)}}function y(a,e){let i=document.createElement("link");i.rel="stylesheet",i.href=e,a.prepend(i)}function _(a){let e=new CSSStyleSheet;return e.replaceSync(a),e}function G(a,e){let i=a.getAttribute("structure")??"";Y(e instanceof u?`structure « ${i} », origine ${location.origin} : ${e.message}.`:"le guide ne s’ouvre pas. Le lien écrit dans la page reste affiché.",e)}function F(a){document.addEventListener("securitypolicyviolation",({blockedURI:e,effectiveDirective:i,sample:t})=>{let o=e.replace(/^ws/,"http").startsWith(a);if(!o&&t!=="aiguillage")return;let n=o?new URL(e).origin:t,r=i.replace("-elem","");Y(`la politique de sécurité (CSP) de cette page refuse. Ajoutez : ${r} ${n}`)})}function Y(a,...e){console.error(`Aiguillage : ${a}`,...e)}var de="(min-width: 600px)";function J(a){return class extends HTMLElement{connectedCallback(){this.guide||(this.getAttribute("display")==="bubble"?this.hang():this.begin().then(i=>{if(!i)return;let t=this.open();U(t,a,i.theme),t.append(i.box)}))}disconnectedCallback(){setTimeout(()=>{this.isConnected||(this.guide?.close(),this.guide=void 0)})}open(){let i=this.shadowRoot??this.attachShadow({mode:"open"});return i.replaceChildren(),K(i,a),i}async begin(){try{let i=new w({base:a,beginning:{structure:this.getAttribute("structure"),flow:this.getAttribute("flow"),locale:this.lang||document.documentElement.lang||null},titles:this.getAttribute("display")==="page"});return this.guide=i,await i.start(),i}catch(i){this.guide=void 0,G(this,i);return}}hang(){let i=this.open(),t=this.getAttribute("structure");t!==null&&y(i,`${a}/theme/${encodeURIComponent(t)}.css`);let o=l("div","aig-door"),n=l("div","aig aig-panel");n.setAttribute("role","dialog"),n.hidden=!0,o.append(l("slot","")),i.append(o,n);let r,s=g=>{n.hidden=!g,o.hidden=g,g?this.guide?.focus():r?.focus()};n.addEventListener("keydown",({key:g})=>{g==="Escape"&&s(!1)}),o.addEventListener("click",g=>{let c=g.target.closest("a[href^=http]");!c||!matchMedia(de).matches||(g.preventDefault(),r=c,this.fill(n,()=>{s(!1)}).then(h=>{h?s(!0):location.assign(c.href)}))})}async fill(i,t){if(this.guide)return!0;let o=await this.begin();if(!o)return!1;let n=l("button","aig-tool aig-head");return n.type="button",n.textContent=o.words.close,n.onclick=t,i.setAttribute("aria-label",o.words["guide-name"]),i.replaceChildren(n,o.box),!0}}}var{src:ce}=document.currentScript;if(!customElements.get("aiguillage-guide")){let a=new URL(ce).origin;F(a),customElements.define("aiguillage-guide",J(a))}})();
