/** What only the desk has: dates by place, what was done, ten dates to come. A file of its own. */
export const DESK_STYLE = `
.aig-head nav form { display: flex; }
.aig-slots > * { display: flex; flex-wrap: wrap; gap: 0 .8em; padding-block: .6em .2em; border-top: 2px solid var(--aig-color-rule); }
.aig-slots > * > div { flex: 1 1 9em; }
.aig-time { flex: 0 0 7.7em; font-weight: 700; overflow-wrap: normal; }
.aig-log .aig-time { flex-basis: 4.6em; }
.aig-acts { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1em; }
.aig-acts .aig-btn { margin-block: .3em; }
.aig-gone .aig-time { text-decoration: line-through; }
.aig-part { padding-top: .4em; }
.aig-rows > * { padding-block: .8em; border-top: 2px solid var(--aig-color-rule); }
.aig-calmly { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.2em; justify-items: start; padding-block: min(2em, 6vh); }
.aig-calmly > * { max-width: 100%; }
.aig-calmly > .aig-big, .aig-calmly > form { width: 100%; }
.aig-done svg { width: 3em; height: 3em; }
.aig-card { padding-block: .8em; border-top: 2px solid var(--aig-color-rule); }
.aig-card > * + * { margin-top: .4em; }
.aig-main .aig-letters { padding-inline-start: 1.6em; list-style: lower-alpha; }
@media print { .aig-card { break-inside: avoid; } .aig-answers { break-before: page; } }
.aig-dates > * { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: .3em; border-top: 2px solid var(--aig-color-rule); }
.aig-dates p { flex: 1 1 7em; }
.aig-key input { font-family: ui-monospace, monospace; }
.aig-two > *, .aig-when > *, .aig-field > * { min-width: 0; }
.aig-when > *, .aig-stack > .aig-field { grid-template-columns: minmax(0, 1fr); }
.aig-when { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr)); gap: .6em; }
/* One sentence, then a table whose bars are as wide as their cell. */
.aig-table { width: 100%; border-collapse: collapse; }
.aig-table :is(th, td) { padding: .4em 0; text-align: start; vertical-align: top; font-weight: 400; border-top: 2px solid var(--aig-color-rule); overflow-wrap: normal; }
.aig-table thead th { font-size: .9em; color: var(--aig-color-muted); border-top: 0; }
.aig-table .aig-num-cell { padding-inline-start: .8em; text-align: end; font-variant-numeric: tabular-nums; }
.aig-table td:nth-child(2) { font-weight: 700; }
.aig-few { font-weight: 400; color: var(--aig-color-muted); }
.aig .aig-graph { display: block; width: 100%; height: 8px; margin-top: .25em; fill: var(--aig-color-action); stroke: none; }
.aig-graph .aig-rail { fill: var(--aig-color-rule); }
.aig-flow > * { padding-bottom: .7em; }
.aig-flow > .dash::before { border-inline-start-style: dashed; }
.aig-findings, .aig-findings > .aig-col, .aig-notes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.8em; align-content: start; }
.aig-dash.aig-list > ::before { height: 3px; margin-top: .65em; border: 0; border-radius: 0; background: var(--aig-color-border); }
.aig-finding > h2 { font-size: 1.1em; }
.aig-note { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1em; align-content: start; padding: min(2em, 5vw); background: var(--aig-color-surface); }
@media (max-width: 24em) { .aig-table .aig-num-cell { padding-inline-start: .4em; } }
/* Where type is large, a line of a table takes several: nothing is cut, nothing to be pushed aside. */
.aig-finding { container-type: inline-size; }
@container (max-width: 15em) {
  .aig-table, .aig-table :is(thead, tbody) { display: block; }
  .aig-table tr { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1em; border-top: 2px solid var(--aig-color-rule); padding-block: .3em; }
  .aig-table thead tr { border-top: 0; }
  .aig-table tr > :is(th, td) { padding: 0; border: 0; overflow-wrap: anywhere; }
  .aig-table tr > :first-child { flex: 1 0 100%; }
}
@media print {
  @page { size: A4; margin: 11mm; }
  .aig-notes, .aig-findings { display: block; }
  .aig-note { padding: 0; background: none; break-after: page; font-size: 12pt; gap: .5em; }
  .aig-note:last-child { break-after: auto; }
  .aig-table, .aig-finding { break-inside: avoid; }
  .aig-table :is(th, td) { padding-block: .15em; }
  .aig-graph path { print-color-adjust: exact; }
  .aig-noprint, .aig-head nav, .aig-foot, .aig-bar { display: none; }
}
@media (min-width: 56em) {
  .aig-findings { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.8em 3em; }
  .aig-calmly > .aig-big, .aig-calmly > form { width: auto; min-width: 16em; }
}
`;
