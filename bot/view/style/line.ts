/** The line: progress, doors in the order of doing, numbered steps, the fork of "did you mean". */
export const LINE = `
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
.aig-way > * { position: relative; padding-inline-start: min(2.2em, 11vw); padding-bottom: .4em; }
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
.aig-way > .on::after { background: var(--aig-color-action); }
.aig-way :where(h3, h4) { font-size: 1em; }
.aig-way > * > :where(h3, h4) { margin-top: .8em; }
.aig-num > * { counter-increment: n; padding-inline-start: 2.6em; padding-bottom: .55em; }
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
.aig-topic > .aig-link { font-weight: 400; }
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
  .aig-said > .on { padding-block: .2em; }
  .aig-said > .on > .aig-asked { position: static; flex: 0 0 40%; padding: 0; height: auto; clip-path: none; color: var(--aig-color-muted); }
  .aig-older > summary { display: none !important; }
  .aig-older::details-content { content-visibility: visible; display: block; }
}
@media print {
  .aig { background: none; color: #000; line-height: 1.3; }
  .aig:lang(ar) { line-height: 1.4; }
  .aig .aig-btn { min-height: 0; padding: .2em .6em; }
  .aig-way > * { padding-bottom: .7em; }
  .aig-main, .aig-two, .aig-col { gap: .3em; padding-block: .2em 0; }
  .aig .aig-say { border-color: #000; padding: .2em .6em; min-height: 0; }
  .aig-way > ::after { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .aig-foot, .aig-bar, .aig nav, .aig-ways, .aig-link, .aig-tool, .aig details { display: none !important; }
}
`;
