import { drawing } from '../drawings.ts';
import { phrase } from '../phrases.ts';
import { type Recap, type Topic } from '../view.ts';
import { control, type Layout } from './controls.ts';
import { element, inline } from './markup.ts';

type Item = Recap['items'][number];

/** Answers in sight on a phone; the older ones are folded above them. */
const IN_SIGHT = 3;

/** "La Caf me réclame de l'argent", above its questions. */
export function topicLine(layout: Layout, { title, drawing: name, change }: Topic): string {
  const { lang } = layout;
  const link = change ? ` ${changing(layout, change, title)}` : '';
  return `<div class="aig-topic">${drawing(name)}${element('p', title, lang)}${link}</div>`;
}

/** "J'ai compris :", each answer a station of the line; `here`: HTML of the question that it leads to. */
export function understoodLine(layout: Layout, { title, items }: Recap, here?: string): string {
  const { lang } = layout;
  const older = items.slice(0, -IN_SIGHT);
  const rows = items.slice(-IN_SIGHT).map((item) => row(layout, item));
  const last = here === undefined ? '' : `<li class="here">${here}</li>`;
  const folded =
    older.length === 0
      ? ''
      : `<details class="aig-older"><summary>${element(
          'span',
          phrase(lang, false, 'my-answers', { count: items.length }),
          lang,
        )}</summary>${list(older.map((item) => row(layout, item)))}</details>`;
  return `<div>${element('p', title, lang, 'class="aig-quiet"')}${folded}${list([...rows, last])}</div>`;
}

function list(rows: readonly string[]): string {
  return `<ol class="aig-way aig-said">${rows.join('\n')}</ol>`;
}

function row(layout: Layout, { says, question, isBare, change }: Item): string {
  const { lang } = layout;
  const named = `class="aig-asked${isBare ? ' aig-needed' : ''}"`;
  const asked = question ? `${element('span', question, lang, named)} ` : '';
  return `<li class="on">${asked}<b>${inline(says, lang)}</b> ${changing(layout, change, question ?? says)}</li>`;
}

/** "Changer", named for those who hear the page. */
function changing(layout: Layout, { label, action }: Item['change'], of: Item['says']): string {
  const { lang } = layout;
  const named = `${inline(label, lang)}<span class="aig-vh"> : ${inline(of, lang)}</span>`;
  return control(layout, action, named, { classes: 'aig-link' });
}
