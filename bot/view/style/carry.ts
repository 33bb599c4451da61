/** What is carried away: the ways on the screen, and the sheet of paper. */
export const CARRY = `
.aig-take { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr)); gap: .55em; }
.aig-take-box details { margin-top: .4em; }
.aig-qr svg { width: 7.5em; height: 7.5em; padding: .5em; background: #fff; stroke: #000; stroke-width: 1; stroke-linecap: butt; shape-rendering: crispEdges; forced-color-adjust: none; }
.aig-bi { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr)); gap: .3em 1.5em; border-top: 2px solid var(--aig-color-rule); padding-top: .5em; }
.aig-hand { height: 1.7em; border-bottom: 2px solid var(--aig-color-border); }
.aig-dots > li { margin-bottom: .35em; padding-inline-start: 1.1em; }
.aig-dots > ::before { content: "–"; float: inline-start; margin-inline-start: -1.1em; }
.aig-idle { position: sticky; bottom: 0; padding: .6em 1em; border-top: 4px solid var(--aig-color-action); background: var(--aig-color-surface); }
@media print {
  .aig-take-box, .aig-idle { display: none !important; }
  .aig-sheet { --aig-font-size: 11pt; line-height: 1.3; }
  .aig-sheet .aig-stack > * + * { margin-top: .15em; }
  .aig-sheet .aig-main { padding: 0; }
  .aig-sheet .aig-link { display: inline !important; color: #000; }
  .aig-sheet .aig-btn { min-height: 0; padding: 0; border: 0; background: none; color: #000; }
  .aig-sheet .aig-bi { gap: .1em 1.5em; padding-top: .25em; break-inside: avoid; }
  .aig-sheet .aig-num > * { padding-bottom: .4em; }
}
`;
