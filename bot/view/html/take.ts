import { drawing } from '../drawings.ts';
import { type TakeLinks } from '../link-maker.ts';
import { phrase } from '../phrases.ts';
import { type PhraseKey } from '../phrases/phrase-key.ts';
import { toMail } from '../to-mail.ts';
import { toSms } from '../to-sms.ts';
import { type Take } from '../view.ts';
import { targetControl, type Layout } from './controls.ts';
import { element, escapeHtml, inline } from './markup.ts';
import { section } from './parts.ts';

/** Ways to carry the end of a path away: on paper, in a message, in a calendar, to another phone. */
export function takeBox(layout: Layout, take: Take, told: TakeLinks): string {
  const { lang } = layout;
  const { elsewhere } = told;
  const ways = [
    ...paperWays(lang, told),
    ...messageWays(lang, take, told),
    ...datedWays(lang, told),
  ];
  if (ways.length === 0) return '';
  const code = elsewhere
    ? `<details><summary><span>${inline(phrase(lang, false, 'take-qr'), lang)}</span></summary>${qrCode(lang, elsewhere)}</details>`
    : '';
  return `<div class="aig-take-box">${section(
    layout,
    phrase(lang, false, 'take-title'),
    `<div class="aig-take">${ways.join('')}</div>${code}`,
  )}</div>`;
}

function paperWays(lang: string, { sheet, printing = false }: TakeLinks): readonly string[] {
  const inner = named(lang, 'take-sheet', 'print');
  return [
    ...(sheet ? [targetControl(sheet, inner, 'aig-btn')] : []),
    ...(printing
      ? [`<button type="button" class="aig-btn" data-print hidden>${inner}</button>`]
      : []),
  ];
}

function messageWays(lang: string, take: Take, { elsewhere }: TakeLinks): readonly string[] {
  const sms = encodeURIComponent(toSms(take, elsewhere?.url));
  const mail = toMail(take, elsewhere?.url);
  const subject = encodeURIComponent(mail.subject);
  return [
    way(named(lang, 'take-sms', 'message'), `sms:?body=${sms}`),
    way(
      named(lang, 'take-mail', 'letter'),
      `mailto:?subject=${subject}&body=${encodeURIComponent(mail.body)}`,
    ),
  ];
}

function datedWays(lang: string, { calendar }: TakeLinks): readonly string[] {
  return calendar === undefined ? [] : [way(named(lang, 'take-calendar', 'calendar'), calendar)];
}

function way(inner: string, href: string): string {
  return targetControl({ href }, inner, 'aig-btn');
}

function named(lang: string, key: PhraseKey, name: string): string {
  return `${drawing(name)}<span>${inline(phrase(lang, false, key), lang)}</span>`;
}

/** The discreet way to say that it is wrong, among the other ways on. */
export function wrongLink(lang: string, { wrong }: TakeLinks): string {
  if (!wrong) return '';
  const says = `<span>${inline(phrase(lang, false, 'wrong'), lang)}</span>`;
  return targetControl({ href: wrong.href, nofollow: true }, says, 'aig-link');
}

/** A code for another phone, with the address that it holds for those who cannot scan. */
export function qrCode(
  lang: string,
  { url, qr }: NonNullable<TakeLinks['elsewhere']>,
  says: PhraseKey = 'sheet-qr',
): string {
  const caption = element('p', phrase(lang, false, says), lang, 'class="aig-small"');
  const name = escapeHtml(`QR : ${url}`);
  return `<div class="aig-qr"><div role="img" aria-label="${name}">${qr}</div>${caption}</div>`;
}
