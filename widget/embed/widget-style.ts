import { STYLE } from '../../bot/view/style.ts';

/** The style of every screen, and of what the element adds. */
export const WIDGET_STYLE = `${STYLE}
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
.aig-panel .aig-said .aig-asked { position: static; flex: 0 0 100%; height: auto; clip-path: none; }
.aig-panel .aig-older > summary { display: none; }
.aig-panel .aig-older::details-content { content-visibility: visible; display: block; }
.aig-panel .aig-quit { top: calc(var(--aig-target-size) + .4em); }
@media print { .aig-door, .aig-told, .aig-own { display: none; } }
`;
