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
.aig-dates > * { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: .3em; border-top: 2px solid var(--aig-color-rule); }
.aig-dates p { flex: 1 1 7em; }
.aig-key input { font-family: ui-monospace, monospace; }
.aig-two > *, .aig-when > *, .aig-field > * { min-width: 0; }
.aig-when > *, .aig-stack > .aig-field { grid-template-columns: minmax(0, 1fr); }
.aig-when { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr)); gap: .6em; }
@media (min-width: 56em) {
  .aig-calmly > .aig-big, .aig-calmly > form { width: auto; min-width: 16em; }
}
`;
