import { drawing } from '../drawings.ts';
import { type Alert, type Body, type UrgentCall, type UrgentPart } from '../view.ts';
import { choiceControl, form, outLink, type Layout } from './controls.ts';
import { element, escapeHtml, langOf, textOf, withNumber } from './markup.ts';
import { disclosure, lineByLine, state } from './parts.ts';

type Danger = Extract<Body, { kind: 'danger' }>;

/** The way out of the page, before everything else on it. */
export function quitForm({ lang, links }: Layout, { quit }: Danger): string {
  const button = element('button', quit, lang, 'type="submit" class="aig-btn aig-big"');
  return `<nav class="aig-quit" aria-label="${escapeHtml(quit.text)}">${form(links.quit(), button)}</nav>`;
}

/** What cannot wait for a call, then the numbers, each one tap away; then what stays in the phone; then the ways on. */
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

function part(layout: Layout, one: UrgentPart): string {
  const { title, later } = one;
  const { lang, level } = layout;
  const inner = insideOf(layout, one);
  if (title && later) return disclosure(title, inner, lang);
  return title ? `${element(`h${level}`, title, lang)}\n${inner}` : inner;
}

function insideOf(layout: Layout, { acts = [], calls, says, link, toCheck }: UrgentPart): string {
  const { lang } = layout;
  return [
    lineByLine(acts, lang, 'class="aig-stack"'),
    ...calls.map((call) => button(call, lang)),
    lineByLine(says, lang, 'class="aig-stack"'),
    link ? outLink(layout, link, 'globe') : '',
    toCheck ? state(toCheck, lang, 'diamond') : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** One line above what was asked: a sentence, a number, a way on. */
export function alertLine(layout: Layout, { says, call, choice }: Alert): string {
  const { lang } = layout;
  return `<div class="aig-alert">${element('p', says, lang)}${
    call ? button(call, lang, 'aig-btn') : ''
  }${choiceControl(layout, choice, 'aig-link')}</div>`;
}

function button(call: UrgentCall, lang: string, classes = bigClasses(call)): string {
  const { by, shown, dial, label, name } = call;
  const scheme = by === 'call' ? 'tel' : 'sms';
  return `<a class="${classes}" href="${scheme}:${dial.replace(/[^\d+]/g, '')}"${langOf(label, lang)}>${drawing(by === 'call' ? 'phone' : 'message')}<span>${withNumber(label, shown)} <small class="aig-row"${langOf(name, lang)}>${textOf(name)}</small></span></a>`;
}

function bigClasses({ by, urgent }: UrgentCall): string {
  const colour = urgent ? ' aig-danger' : by === 'call' ? ' aig-main-btn' : '';
  return `aig-btn${colour} aig-big`;
}
