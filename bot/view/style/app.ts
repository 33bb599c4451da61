/** What only the application of who helps has. */
export const APP_STYLE = `
.aig-off { display: flex; align-items: center; gap: .5em; font-size: .9em; line-height: 1.3; padding-block: .35em; border-bottom: 2px solid var(--aig-color-rule); }
.aig-app { --aig-max-width: 36em; }
.aig-app h1 { font-size: min(1.5em, 13vw); }
.aig-app :is(.aig-btn, .aig-choices, .aig-ticks) { overflow-wrap: break-word; }
.aig-app .aig-btn { padding-inline: min(.8em, 4.4vw); }
.aig-app .aig-take { grid-template-columns: repeat(auto-fit, minmax(min(5.4em, 100%), 1fr)); }
.aig-app .aig-take .aig-btn { padding-inline: .2em; overflow-wrap: normal; }
.aig-app .aig-btn > * { max-width: 100%; }
.aig-app .aig-big { font-size: min(1.2em, 10vw); }
.aig-app .aig-choices > * > *, .aig-app .aig-ticks > * { flex-wrap: wrap; }
.aig-app .aig-choices > * > * > span, .aig-app .aig-ticks > * > span { flex: 1 1 min-content; max-width: 100%; }
.aig-app .aig-dock { padding-block: .4em; background: var(--aig-color-page); border-top: 2px solid var(--aig-color-rule); }
.aig-app .aig-bar > .aig-search { flex: 1 1 12em; min-width: 0; max-width: 100%; }
#tour-form { gap: 1em; }
.aig-begin > * + * { margin-top: .8em; }
.aig-begin > .aig-small { margin-top: .2em; }
.aig-app .aig-links { display: flex; flex-wrap: wrap; gap: 0 1em; }
.aig-app .aig-ticks .aig-weight { flex: none; margin-inline-start: auto; color: var(--aig-color-muted); font-weight: 400; }
.aig-keyed { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6em; }
.aig-keys .aig-keyed .aig-choices { counter-reset: key; }
.aig-keys .aig-keyed .aig-choices > li > button { counter-increment: key; }
.aig-keys .aig-keyed .aig-choices > li:nth-child(-n + 9) > button::before { content: counter(key); min-width: 1em; text-align: center; font-weight: 700; color: var(--aig-color-action); }
.aig-quiet-danger .aig-danger, .aig-quiet-danger .aig-main-btn { background: var(--aig-color-surface); border-color: var(--aig-color-action); color: var(--aig-color-action); }
.aig-never > ::before { border-color: var(--aig-color-danger); }
.aig-quiet-danger .aig-never > ::before { border-color: var(--aig-color-border); }
.aig-draft { font: inherit; color: inherit; background: var(--aig-color-surface); border: 2px solid var(--aig-color-border); border-radius: var(--aig-radius); padding: .55em; width: 100%; box-sizing: border-box; }
.aig-card { padding-block: .8em; border-top: 2px solid var(--aig-color-rule); }
.aig-large { font-size: 1.15em; }
.aig-side { background: none; }
.aig-side .aig-h1 { font-size: min(1.3em, 13vw); line-height: 1.2; text-wrap: balance; }
.aig-turned { transform: rotate(180deg); }
.aig-person[hidden] { display: none; }
.aig-app[data-shown=person] #aig-mine, .aig-app[data-shown=person] .aig-head { display: none; }
@media (min-width: 56em) {
  .aig-app { --aig-max-width: 46em; }
  .aig-app[data-split] { --aig-max-width: 58em; }
  .aig-app .aig-narrow { display: none; }
  .aig-app .aig-said > .on > .aig-asked { flex-basis: 100%; }
  .aig-app[data-split] .aig-split { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.4em 3em; align-items: start; }
  .aig-large { font-size: 1.25em; }
  .aig-app .aig-dock { border: 0; }
}
@media (max-width: 55.99em) and (min-height: 34em) {
  .aig-app .aig-dock { position: sticky; bottom: 0; z-index: 1; }
  html:has(.aig-dock) { scroll-padding-bottom: 10em; }
}
@media (max-width: 55.99em) {
  .aig-app .aig-pane { content-visibility: auto; contain-intrinsic-block-size: auto 60em; }
  .aig-app:not([data-shown=person]) .aig-person { display: none; }
}
@media print { .aig-app .aig-pane { content-visibility: visible; } .aig-dock, .aig-person, .aig-off, .aig-field { display: none !important; } }
`
  .replace(/\n\s*/g, '\n')
  .trimStart();
