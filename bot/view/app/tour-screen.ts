import { element, escapeHtml, inline } from '../html/markup.ts';
import { languageName } from '../phrases.ts';
import { type Words } from '../view.ts';
import { appButton, appHeading, backBar } from './app-pieces.ts';
import { appPhrase, type AppKey } from './app-phrase.ts';

/** A département, or a language, that may be carried along. */
export interface Carried {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  /** Bytes as they are downloaded; absent: not known without a network. */
  readonly bytes?: number | undefined;
}

/** "Préparer ma tournée". */
export interface TourParts {
  readonly lang: string;
  readonly places: readonly Carried[];
  /** Those that may be added. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly languages: readonly Carried[];
  /** Bytes of what is always taken. */
  readonly base: number | undefined;
  /** Bytes of all that is chosen; absent: there is no network. */
  readonly whole: number | undefined;
  /** The day of what is at hand, in words; absent: nothing is. */
  readonly there?: string | undefined;
  /** How it went, or how far it is. */
  readonly told?: Words | undefined;
  readonly keys: boolean;
  /** What waits to be sent; absent: nothing does. */
  readonly waits?: Words | undefined;
}

/**
 * Chooses what to carry along, with its weight.
 *
 * @example
 * const parts = { lang: 'fr', places: [], others: [], languages: [], base: 9, whole: 9, keys: true };
 * tourScreen(parts).includes('tour-form') // true
 */
export function tourScreen(parts: TourParts): string {
  const { lang, there, told } = parts;
  const say = (key: AppKey, values = {}): Words => appPhrase(lang, key, values);
  const has = there === undefined ? say('tour-none') : say('tour-there', { day: there });
  return `${backBar(lang)}
${appHeading(lang, say('tour-heading'))}
${element('p', say('tour-about'), lang)}
<div role="status" id="tour-told">${told ? element('p', told, lang, 'class="aig-calm"') : ''}</div>
<form id="tour-form" class="aig-col" action="#" method="post">
${ticks(lang, say('tour-where'), 'place', parts.places)}
${adding(parts)}
${ticks(lang, say('tour-languages'), 'language', parts.languages)}
<div class="aig-stack">${downloadButton(parts)}
${element('p', has, lang, 'class="aig-small"')}</div></form>
${device(parts)}`;
}

function ticks(lang: string, legend: Words, name: string, all: readonly Carried[]): string {
  const rows = all.map(({ id, name: shown, chosen, bytes }) => {
    const weight = bytes === undefined ? '' : weightOf(lang, bytes);
    return `<label><input type="checkbox" name="${name}" value="${escapeHtml(id)}"${chosen ? ' checked' : ''}><span>${escapeHtml(shown)}</span>${weight}</label>`;
  });
  const title = element('h2', legend, lang, `id="tour-title-${name}"`);
  return `<div class="aig-stack">${title}
<fieldset class="aig-ticks" aria-labelledby="tour-title-${name}">${rows.join('\n')}</fieldset></div>`;
}

function weightOf(lang: string, bytes: number): string {
  return `<span class="aig-weight">${inline(appPhrase(lang, 'tour-weight', { kb: kilo(bytes) }), lang)}</span>`;
}

function adding({ lang, others }: TourParts): string {
  if (others.length === 0) return element('p', appPhrase(lang, 'tour-offline'), lang);
  const options = others.map(
    ({ id, name }) => `<option value="${escapeHtml(id)}">${escapeHtml(name)}</option>`,
  );
  return `<div class="aig-search">${element('label', appPhrase(lang, 'tour-add'), lang, 'for="tour-place"')}
<select id="tour-place" class="aig-btn">${options.join('')}</select>${appButton(lang, 'tour-add-button', 'add')}</div>`;
}

function downloadButton({ lang, whole, base }: TourParts): string {
  if (whole === undefined) return element('p', appPhrase(lang, 'tour-offline'), lang);
  const guide =
    base === undefined
      ? ''
      : `<p class="aig-small">${inline(appPhrase(lang, 'tour-guide'), lang)} : ${inline(appPhrase(lang, 'tour-weight', { kb: kilo(base) }), lang)}</p>`;
  return `${guide}${element('button', appPhrase(lang, 'tour-download', { kb: kilo(whole) }), lang, 'type="submit" class="aig-btn aig-main-btn aig-big"')}`;
}

/** What this device does, and the way to take all of it off. */
function device({ lang, keys, waits }: TourParts): string {
  const says = inline(appPhrase(lang, 'app-keys'), lang);
  return `<section class="aig-stack">${element('h2', appPhrase(lang, 'app-settings'), lang)}
<fieldset class="aig-ticks"><label><input type="checkbox" name="keys"${keys ? ' checked' : ''}><span>${says}</span></label></fieldset>
${waits ? element('p', waits, lang, 'class="aig-small"') + element('p', appPhrase(lang, 'queue-about'), lang, 'class="aig-small"') : ''}
${appButton(lang, 'app-forget', 'forget')}</section>`;
}

/** A thousand bytes, as people count. */
function kilo(bytes: number): number {
  return Math.max(1, Math.round(bytes / 1000));
}

/**
 * A language as it is chosen.
 *
 * @example languageToCarry('en', true, 107000).name // 'English'
 */
export function languageToCarry(id: string, chosen: boolean, bytes: number | undefined): Carried {
  return { id, name: languageName(id).text, chosen, bytes };
}
