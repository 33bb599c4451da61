/** What only pages that are served have: two columns, texts about the guide, a note where a tap did not arrive, code to copy, posters. */
export const SERVED = `
.aig-choices > * > .aig-alert { display: block; }
.aig-choices > * > .aig-alert::after { content: none; }
.aig-code { white-space: pre-wrap; overflow-wrap: anywhere; padding: .6em .8em; background: var(--aig-color-surface); border: 2px solid var(--aig-color-rule); font-size: .85em; }
.aig-poster svg { width: 14em; height: 14em; max-width: 100%; }
@media (min-width: 56em) {
  .aig-wide { --aig-max-width: 58em; }
  .aig-wide .aig-home > :nth-child(2) { grid-column: 2; grid-row: 1 / 3; }
  .aig-wide .aig-home { grid-template-rows: auto 1fr; padding-top: 1em; }
  .aig-wide .aig-two { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.4em 3em; }
  .aig-wide .aig-col { gap: 1.4em; }
}
.aig-prose > * + * { margin-top: .8em; }
.aig-prose h2 { margin-top: 1.4em; }
.aig-prose :where(p, li) > a:not(.aig-btn, .aig-link) { padding: .7em .4em; margin-inline: -.4em; }
.aig-prose :where(p, li) > a:not(.aig-btn, .aig-link):focus-visible { outline-offset: -.4em; }
.aig-prose h3 { margin-top: 1em; }
.aig-wrong { display: flex; gap: .4em; font-weight: 600; }
.aig-idle { position: sticky; bottom: 0; padding: .6em 1em; border-top: 4px solid var(--aig-color-action); background: var(--aig-color-surface); }
@media print {
  .aig-idle { display: none !important; }
  .aig-wide .aig-two { grid-template-columns: 1fr 1fr; }
  .aig-poster svg { width: 13cm; height: 13cm; }
  .aig-prose:has(.aig-poster) { font-size: 1.3em; }
}
`;
