import { type Mandate, type MediatorPane, type Titled } from '../view.ts';
import { asideFolds } from './asides.ts';
import { choiceControl, type Layout } from './controls.ts';
import { doorParts } from './door.ts';
import { element } from './markup.ts';
import { disclosure, lineByLine, quoted, section, sentences, titled } from './parts.ts';

/**
 * The mediator's side of a screen: what to say, how to say no with a way on, what to do here and
 * never to do; then, opened by a tap, what to do when nobody answers, and who may act with a written
 * agreement.
 *
 * @example
 * const title = { text: 'Pour vous', lang: 'fr' };
 * const layout = { lang: 'fr', links: asLinks, level: 2, columns: false, demonstration: false };
 * mediatorPaneOf(layout, { title }).includes('Pour vous') // true
 */
export function mediatorPaneOf(layout: Layout, pane: MediatorPane): string {
  const { lang } = layout;
  const inner: Layout = { ...layout, level: layout.level + 1 };
  const parts = [
    `<div class="aig-bar">${element(`h${layout.level}`, pane.title, lang, 'id="aig-for-you"')}${
      pane.posture ? element('p', pane.posture, lang, 'class="aig-small"') : ''
    }</div>`,
    aloud(inner, pane.say),
    aloud(inner, pane.no),
    pane.may ? titled(inner, pane.may, 'aig-dots') : '',
    pane.never ? titled(inner, pane.never, 'aig-list aig-never') : '',
    pane.handOver ? titled(inner, pane.handOver) : '',
    aloud(inner, pane.alone),
    aloud(inner, pane.close),
    pane.professional ? titled(inner, pane.professional) : '',
    pane.ladder ? asideFolds(inner, [pane.ladder]) : '',
    pane.mandate ? mandateFold(inner, pane.mandate) : '',
  ];
  return `<section class="aig-pane aig-col" aria-labelledby="aig-for-you">${parts
    .filter(Boolean)
    .join('\n')}</section>`;
}

/** Words to say, each in its quotation marks. */
function aloud(layout: Layout, part: Titled | undefined): string {
  if (!part) return '';
  const said = part.items.map((item) =>
    element('blockquote', quoted(item), layout.lang, 'class="aig-say"'),
  );
  return section(layout, part.title, said.join('\n'));
}

function mandateFold(layout: Layout, mandate: Mandate): string {
  const { title, items, holder, excluded, choice, notes } = mandate;
  const { lang } = layout;
  const inner = [
    sentences(items, lang),
    section(layout, holder.title, doorParts(layout, holder)),
    excluded ? titled(layout, excluded) : '',
    choice ? choiceControl(layout, choice, 'aig-link') : '',
    lineByLine(notes, lang, 'class="aig-small"'),
  ];
  return disclosure(title, inner.filter(Boolean).join('\n'), lang);
}
