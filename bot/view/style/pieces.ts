/** What can be tapped or typed in; notices; lists. */
export const PIECES = `
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
.aig-tool > span { line-height: 1.2; }
.aig-tool .aig-small { display: inline-block; }
.aig-turns { display: inline-grid; align-items: center; }
.aig-turns > * { grid-area: 1 / 1; }
[data-listen=""] .aig-turns > :last-child, [data-listen=on] .aig-turns > :first-child { visibility: hidden; }
.aig-heard { outline: 4px dashed var(--aig-color-here); outline-offset: 3px; }
.aig summary { list-style: none; }
.aig summary::-webkit-details-marker { display: none; }
.aig summary::before { content: "+"; }
.aig [open] > summary::before { content: "−"; }
.aig details > ol { padding-top: .5em; }
.aig-folds { display: flex; flex-wrap: wrap; gap: 0 .9em; }
.aig-folds > * > summary, .aig-folds > .aig-tool { font-size: .9em; font-weight: 400; min-height: 44px; }
.aig-folds > [open] { flex-basis: 100%; }
.aig-next { padding: .6em .8em; border: 1px solid var(--aig-color-here); display: grid; gap: .5em; } .aig-next p { margin: 0; }
.aig-alert { padding: .6em .8em; border-inline-start: 6px solid var(--aig-color-here); background: var(--aig-color-surface); }
.aig-main-btn { background: var(--aig-color-action); color: var(--aig-color-action-text); }
.aig-danger {
  background: var(--aig-color-danger); border-color: var(--aig-color-danger); color: var(--aig-color-danger-text);
}
.aig-big { width: 100%; min-height: 64px; font-size: 1.2em; }
.aig-big .aig-tel { font-size: 1.1em; }
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
.aig-way > :not(.on) > .aig-date { font-size: 1.2em; }
.aig-date { font-size: max(1.1em, min(1.8em, 10vw)); line-height: 1.15; font-weight: 700; text-wrap: balance; }
.aig-hours { display: block; font-size: .75em; }
.aig-tel { font-size: 1.3em; font-weight: 700; }
.aig-state { display: flex; gap: .5em; }
.aig-plain { font-weight: 400; }
.aig-state svg { color: var(--aig-color-action); }
.aig-confirm {
  border-color: currentColor; background: var(--aig-color-confirm); color: var(--aig-color-confirm-text);
}
.aig-confirm svg { color: inherit; }
.aig .aig-say {
  padding: .3em .7em; border-color: transparent; background: var(--aig-color-tint);
  font-size: 1.15em; line-height: 1.3;
}
.aig .aig-say + .aig-say { margin-top: .5em; }
.aig-list > * { display: flex; gap: .6em; margin-bottom: .3em; }
.aig-list > ::before {
  content: ""; box-sizing: border-box; flex: none; width: 1em; height: 1em; margin-top: .2em; border: 2px solid var(--aig-color-border);
}
.aig-list > :last-child { margin-bottom: 0; }
.aig-quit { position: sticky; top: .4em; z-index: 1; }
.aig-later { display: none; }
@media print { .aig-now { display: none; } .aig-later { display: inline; } }
`;
