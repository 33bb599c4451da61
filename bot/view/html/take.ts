import { drawing } from '../drawings.ts';
import { type TakeLinks, type Target } from '../link-maker.ts';
import { harmless } from '../harmless.ts';
import { phrase, type PhraseKey } from '../phrases.ts';
import { type Take } from '../view.ts';
import { targetControl, type Layout } from './controls.ts';
import { element, escapeHtml, inline } from './markup.ts';
import { section } from './parts.ts';

/** Ways to carry the end of a path away: on paper, in a message, in a calendar, to another phone. */
export function takeBox(layout: Layout, take: Take): string {
  const { lang, links } = layout;
  if (!links.take) return '';
  const { sheet, calendar, elsewhere }: TakeLinks = links.take(take);
  const button = (key: PhraseKey, name: string, target: Target) =>
    targetControl(
      target,
      `${drawing(name)}<span>${inline(phrase(lang, false, key), lang)}</span>`,
      'aig-btn',
    );
  const lines = take.lines.map(harmless);
  const text = elsewhere && encodeURIComponent([...lines, elsewhere.url].join('\n'));
  // A subject is one line: more would be headers of the message.
  const subject = encodeURIComponent((lines[0] ?? '').replaceAll('\n', ' '));
  const ways = [
    sheet ? button('take-sheet', 'print', sheet) : '',
    text === undefined ? '' : button('take-sms', 'message', { href: `sms:?body=${text}` }),
    text === undefined
      ? ''
      : button('take-mail', 'letter', { href: `mailto:?subject=${subject}&body=${text}` }),
    calendar === undefined ? '' : button('take-calendar', 'calendar', { href: calendar }),
  ].join('');
  if (ways === '') return '';
  const code = elsewhere
    ? `<details><summary><span>${inline(phrase(lang, false, 'take-qr'), lang)}</span></summary>${qrCode(lang, elsewhere)}</details>`
    : '';
  return `<div class="aig-take-box">${section(
    layout,
    phrase(lang, false, 'take-title'),
    `<div class="aig-take">${ways}</div>${code}`,
  )}</div>`;
}

/** A code for another phone, with the address that it holds for those who cannot scan. */
export function qrCode(lang: string, { url, qr }: NonNullable<TakeLinks['elsewhere']>): string {
  const caption = element('p', phrase(lang, false, 'sheet-qr'), lang, 'class="aig-small"');
  const name = escapeHtml(`QR : ${url}`);
  return `<div class="aig-qr"><div role="img" aria-label="${name}">${qr}</div>${caption}</div>`;
}
