import { SHEET_SIZES } from '../sheet-size.ts';

/** What pages have, and the application: the page itself, the mediator's words, sheets of paper, fields. */
export const AROUND = `
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding: 4.5em 0 0; }
.aig-skip:not(:focus) {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.aig-skip:focus {
  display: inline-flex; align-items: center; min-height: var(--aig-target-size); padding: 0 1em;
}
.aig-never > ::before { height: 0; margin-top: .65em; border-color: var(--aig-color-danger); }
.aig-pane { border-top: 6px solid var(--aig-color-action); padding-top: .6em; }
.aig-turn { background: var(--aig-color-surface); padding: .6em 1em 1em; }
.aig-turn .aig-way > :not(.on)::after { background: var(--aig-color-surface); }
.aig-bi { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr)); gap: .3em 1.5em; border-top: 2px solid var(--aig-color-rule); padding-top: .5em; }
.aig-blanks { width: 100%; border-collapse: collapse; table-layout: fixed; }
.aig-blanks th { padding: 0 .3em; font-size: .9em; text-align: start; }
.aig-blanks td { height: 2em; border: 1px solid var(--aig-color-border); }
.aig-hand { height: 1.7em; border-bottom: 2px solid var(--aig-color-border); }
.aig-dots > li { margin-bottom: .35em; padding-inline-start: 1.1em; }
.aig-dots > ::before { content: "–"; float: inline-start; margin-inline-start: -1.1em; }
.aig-dots > :has(> .aig-link)::before { line-height: var(--aig-target-size); }
.aig-field { display: grid; gap: .2em; }
.aig-stack > .aig-field + .aig-field { margin-top: 1em; }
.aig-field :where(input, select, textarea) { width: 100%; min-height: var(--aig-target-size); padding: .4em .8em; border: 2px solid var(--aig-color-border); border-radius: var(--aig-radius); background: var(--aig-color-surface); color: inherit; font: inherit; }
.aig-field [aria-invalid=true] { border: 4px solid var(--aig-color-text); }
html:has(.aig-quit) { scroll-padding-top: 8em; }
@media print {
  @page { size: A4; margin: 11mm; }
  :root { --aig-font-size: 13pt; --aig-max-width: none; }
  .aig-skip, [data-print] { display: none !important; }
  .aig-sheet { line-height: 1.25; }
${SHEET_SIZES.map((half) => `  .aig-half${half} { --aig-font-size: ${half / 2}pt; }`).join('\n')}
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
`;
