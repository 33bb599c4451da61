/** Type, focus, head, feet, columns. */
export const FRAME = `
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
.aig-vh {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
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
.aig-head { padding-block: .2em; }
.aig-head a, .aig-head button, .aig-brand, .aig-ways > *, .aig-foot a, .aig-link, .aig-tool, .aig summary {
  display: inline-flex; align-items: center; gap: .4em; min-height: var(--aig-target-size); text-align: start;
}
.aig-brand { color: inherit; font-weight: 700; text-decoration: none; }
.aig-brand svg { color: var(--aig-color-action); stroke-width: 3.5; width: 1.7em; height: 1.7em; }
.aig-main, .aig-two, .aig-col { display: grid; grid-template-columns: minmax(0, 1fr); gap: .4em; align-content: start; }
.aig-main { padding-bottom: .2em; }
.aig-ways { border-top: 2px solid var(--aig-color-rule); }
.aig-ways, .aig-foot { column-gap: .8em; }
.aig-ways > *, .aig-foot a { font-size: .9em; min-height: 44px; min-width: 44px; }
.aig-stack > * + * { margin-top: .4em; }
.aig-way > .aig-stack > * + * { margin-top: .35em; }
.aig-way .aig-link { min-height: 44px; }
.aig-stack > .aig-link { display: flex; width: fit-content; }
.aig-nb, .aig-tel { display: inline-block; text-decoration: inherit; }
.aig [hidden] { display: none; }
.aig-about { line-height: 1.35; }
.aig-home, .aig-home > .aig-col { gap: .8em; }
@media (min-width: 56em) {
  .aig-home .aig-about { font-size: 1.25em; }
  .aig .aig-home h1 { font-size: 1.9em; }
  .aig-home .aig-doors { grid-template-columns: 1fr 1fr; }
}
`;
