import { drawing } from '../drawings.ts';
import { type Body, type UrgentCall, type UrgentPart } from '../view.ts';
import { choiceControl, form, type Layout } from './controls.ts';
import { element, escapeHtml, langOf, withNumber } from './markup.ts';
import { sentences } from './parts.ts';

type Danger = Extract<Body, { kind: 'danger' }>;

/** The way out of the page, before everything else on it. */
export function quitForm({ lang, links }: Layout, { quit }: Danger): string {
  const button = element('button', quit, lang, 'type="submit" class="aig-btn aig-big"');
  return `<nav class="aig-quit" aria-label="${escapeHtml(quit.text)}">${form(links.quit(), button)}</nav>`;
}

/** Numbers first, each one tap away; then what stays in the phone; then the ways on. */
export function dangerBody(layout: Layout, { sections, traces, choices }: Danger): string {
  const { lang } = layout;
  const ways = choices.map((choice) => choiceControl(layout, choice, 'aig-link')).join('');
  return [
    ...sections.map((section) => part(layout, section)),
    element('p', traces, lang, 'class="aig-calm"'),
    ways === '' ? '' : `<div class="aig-ways">${ways}</div>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function part({ lang, level }: Layout, { title, calls, says }: UrgentPart): string {
  return [
    title ? element(`h${level}`, title, lang) : '',
    ...calls.map((call) => button(call, lang)),
    sentences(says, lang),
  ]
    .filter(Boolean)
    .join('\n');
}

function button({ by, shown, dial, label, urgent }: UrgentCall, lang: string): string {
  const scheme = by === 'call' ? 'tel' : 'sms';
  const colour = urgent ? ' aig-danger' : by === 'call' ? ' aig-main-btn' : '';
  return `<a class="aig-btn${colour} aig-big" href="${scheme}:${dial.replace(/[^\d+]/g, '')}"${langOf(label, lang)}>${drawing(by === 'call' ? 'phone' : 'message')}<span>${withNumber(label, shown)}</span></a>`;
}
