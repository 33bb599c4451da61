import { type Aside } from '../view.ts';
import { choiceControl, phoneButton, type Layout } from './controls.ts';
import { element, inline } from './markup.ts';
import { itemList, lineByLine, section } from './parts.ts';

/** What else to know: under its title, or folded under it. */
export function asideSections(layout: Layout, asides: readonly Aside[]): string {
  return asides.map((aside) => asideSection(layout, aside)).join('\n');
}

function asideSection(layout: Layout, aside: Aside): string {
  const { title, items, ordered, folded, phone, choice, notes } = aside;
  const { lang } = layout;
  const rows = items.map((item) => `<li>${inline(item, lang)}</li>`).join('\n');
  const inner = [
    ordered ? `<ol class="aig-way aig-num">${rows}</ol>` : itemList(items, lang),
    phone ? phoneButton(layout, phone, false) : '',
    phone ? lineByLine(phone.notes, lang, 'class="aig-small"') : '',
    choice ? choiceControl(layout, choice, 'aig-link') : '',
    lineByLine(notes, lang, 'class="aig-small"'),
  ];
  const parts = inner.filter(Boolean).join('\n');
  if (!folded) return section(layout, title, parts);
  return `<details><summary>${element('span', title, lang)}</summary><div class="aig-stack">${parts}</div></details>`;
}
