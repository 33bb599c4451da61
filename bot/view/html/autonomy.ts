import { type AutonomyParts } from '../view.ts';
import { choiceControl, outLink, type Layout } from './controls.ts';
import { element, inline } from './markup.ts';
import { columns, itemList, section, state, titled } from './parts.ts';

/** What to take and do, in order; beside it how to see that it worked, and who helps if stuck. */
export function autonomyBody(layout: Layout, parts: AutonomyParts): string {
  const { lang } = layout;
  const { have, see, keep, beware, deadline, learn, link, stuck, then } = parts;
  const steps = parts.do.items.map((item) => `<li>${inline(item, lang)}</li>`).join('\n');
  const left = [
    have ? section(layout, have.title, itemList(have.items, lang)) : '',
    section(layout, parts.do.title, `<ol class="aig-way aig-num">${steps}</ol>`),
    link ? outLink(layout, link, 'globe') : '',
  ];
  const right = [
    section(
      layout,
      see.title,
      see.items.map((item) => element('p', item, lang, 'class="aig-say"')).join(''),
    ),
    keep ? titled(layout, keep) : '',
    beware
      ? section(
          layout,
          beware.title,
          beware.items.map((item) => state(item, lang, 'diamond')).join(''),
        )
      : '',
    deadline ? titled(layout, deadline) : '',
    learn ? titled(layout, learn) : '',
    then ? `<p>${choiceControl(layout, then, 'aig-btn')}</p>` : '',
    stuck ? stuckSection(layout, stuck) : '',
  ];
  const join = (some: readonly string[]) => some.filter(Boolean).join('\n');
  return columns(layout, `<div class="aig-col">${join(left)}</div>`, join(right));
}

function stuckSection(layout: Layout, stuck: NonNullable<AutonomyParts['stuck']>): string {
  const { title, text, choice, preview } = stuck;
  const inner = [
    element('p', text, layout.lang),
    preview ? element('p', preview, layout.lang) : '',
    choiceControl(layout, choice, 'aig-btn'),
  ];
  return section(layout, title, inner.filter(Boolean).join('\n'));
}
