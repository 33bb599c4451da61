import { type Recap } from '../view.ts';
import { control, type Layout } from './controls.ts';
import { element, inline } from './markup.ts';

/** "J'ai compris : …", each part with its way to change it, named for those who hear the page. */
export function understoodLine(layout: Layout, { title, items }: Recap): string {
  const { lang } = layout;
  const parts = items.map(({ says, question, change }) => {
    const named = `${inline(change.label, lang)}<span class="aig-vh"> : ${inline(question ?? says, lang)}</span>`;
    return `<li><b>${inline(says, lang)}</b> ${control(layout, change.action, named, 'aig-link')}</li>`;
  });
  return `<div class="aig-understood">${element('p', title, lang)}<ul>${parts.join('')}</ul></div>`;
}
