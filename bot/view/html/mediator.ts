import { type MediatorPane } from '../view.ts';
import { type Layout } from './controls.ts';
import { element } from './markup.ts';
import { quoted, section, titled } from './parts.ts';

/** Words for the mediator beside the person: what to say, what never to do, how to end. */
export function mediatorPaneOf(layout: Layout, pane: MediatorPane): string {
  const { lang } = layout;
  const inner: Layout = { ...layout, level: layout.level + 1 };
  const aloud = (part: MediatorPane['say']) =>
    part
      ? section(
          inner,
          part.title,
          part.items
            .map((item) => element('blockquote', quoted(item), lang, 'class="aig-say"'))
            .join('\n'),
        )
      : '';
  const parts = [
    `<div class="aig-bar">${element(`h${layout.level}`, pane.title, lang, 'id="aig-for-you"')}${
      pane.posture ? element('p', pane.posture, lang, 'class="aig-small"') : ''
    }</div>`,
    aloud(pane.say),
    pane.never ? titled(inner, pane.never, 'aig-list aig-never') : '',
    pane.handOver ? titled(inner, pane.handOver) : '',
    aloud(pane.alone),
    aloud(pane.close),
    pane.professional ? titled(inner, pane.professional) : '',
  ];
  return `<section class="aig-pane aig-col" aria-labelledby="aig-for-you">${parts
    .filter(Boolean)
    .join('\n')}</section>`;
}
