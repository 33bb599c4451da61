import { type Aside } from '../view.ts';
import { choiceControl, phoneButton, type Layout } from './controls.ts';
import { inline } from './markup.ts';
import { disclosure, itemList, lineByLine, section } from './parts.ts';

/** What else to know, under its title. */
export function asideSections(layout: Layout, asides: readonly Aside[]): string {
  return asides.map((aside) => section(layout, aside.title, inside(layout, aside))).join('\n');
}

/** The same, opened by a tap. */
export function asideFolds(layout: Layout, asides: readonly Aside[]): string {
  return asides
    .map((aside) => disclosure(aside.title, inside(layout, aside), layout.lang))
    .join('');
}

function inside(layout: Layout, aside: Aside): string {
  const { phone, choice, notes } = aside;
  const { lang } = layout;
  const inner = [
    listed(aside, layout),
    phone ? phoneButton(layout, phone, false) : '',
    phone ? lineByLine(phone.notes, lang, 'class="aig-small"') : '',
    choice ? choiceControl(layout, choice, 'aig-link') : '',
    lineByLine(notes, lang, 'class="aig-small"'),
  ];
  return inner.filter(Boolean).join('\n');
}

function listed({ items, ordered }: Aside, { lang }: Layout): string {
  if (items.length === 0) return '';
  const rows = items.map((item) => `<li>${inline(item, lang)}</li>`).join('\n');
  return ordered ? `<ol class="aig-way aig-num">${rows}</ol>` : itemList(items, lang);
}
