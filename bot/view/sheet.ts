import { drawing } from './drawings.ts';
import { autonomyPieces } from './html/autonomy.ts';
import { targetControl, type Layout } from './html/controls.ts';
import { element, inline, langOf } from './html/markup.ts';
import { doorParts, moreOf } from './html/door.ts';
import { itemList, lineByLine, quoted, state } from './html/parts.ts';
import { qrCode } from './html/take.ts';
import { type LinkMaker, type TakeLinks, type Target } from './link-maker.ts';
import { phrase } from './phrases.ts';
import { type PhraseKey } from './phrases/phrase-key.ts';
import { type Door, type View, type Words } from './view.ts';

/** What a sheet is made of. */
export interface SheetParts {
  /** The screen that it carries away. */
  readonly own: View;
  /** The same screen in French, where the person's language is another: the desk reads it. */
  readonly french?: View;
  /** The day it is made, in the person's language and in French. */
  readonly made: (lang: string) => string;
  readonly back: Target;
  /** What opens in the device as a message. */
  readonly message?: string | undefined;
  /** The sheet with all of it: this one says only who, what for, where and when. */
  readonly whole?: Target;
  readonly elsewhere?: TakeLinks['elsewhere'];
  /** The code by which who found it wrong says so. */
  readonly wrong?: TakeLinks['elsewhere'];
}

/** Lines to fill in by hand. */
const BLANK_LINES = 6;

/** A title and what stands under it, as HTML: one cell of the sheet. */
interface Cell {
  readonly title: string;
  readonly inner: string;
}

/**
 * The inside of `<main>` of one sheet of A4: what, who, where, when and how sure, what to bring,
 * the sentence to say, who to call, the second door; each in French and beside it in the person's
 * language. Nothing of what was answered. Where there is a `whole` one, only who, where and when.
 *
 * @example
 * const made = () => 'lundi 30 novembre';
 * toSheet({ own: sureView, made, back: { href: '/' } }).includes('<h1') // true
 */
export function toSheet(parts: SheetParts): string {
  const { own, french, made, whole } = parts;
  const { lang } = own;
  const say = (key: PhraseKey) => phrase(lang, false, key);
  const views = french ? [own, french] : [own];
  const cells = views.map(whole ? briefCells : cellsOf);
  const rows = (cells[0] ?? []).map((_, at) => row(views, cells, at));
  const foot = footOf(own, made(lang), whole !== undefined);
  return [
    bar(parts),
    element('h1', own.heading, lang, 'id="aig-heading" tabindex="-1"'),
    french && french.heading.text !== own.heading.text
      ? element('p', french.heading, lang, 'class="aig-lead"')
      : '',
    ...rows,
    whole ? '' : sentences(own, french),
    blanksOf(own),
    `<div class="aig-bi"><div>${element('p', say('sheet-hand'), lang, 'class="aig-small"')}<p class="aig-hand"></p><p class="aig-hand"></p><p class="aig-small">${foot.join('<br>')}</p></div>${codes(lang, parts)}</div>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Codes side by side. */
function codes(lang: string, { elsewhere, wrong }: SheetParts): string {
  const all = [
    elsewhere ? qrCode(lang, elsewhere) : '',
    wrong ? qrCode(lang, wrong, 'wrong') : '',
  ].filter((code) => code !== '');
  return all.length > 1 ? `<div class="aig-take">${all.join('')}</div>` : all.join('');
}

/** How true it is and of when. `isBrief`: without where it was read, which tells what for. */
function footOf(own: View, made: string, isBrief: boolean): readonly string[] {
  const { lang, demonstration, toCheck, sources = [], translation = [] } = own;
  return [
    demonstration,
    toCheck,
    ...(isBrief ? [] : sources),
    ...translation,
    { text: made, lang },
    phrase(lang, false, 'sheet-no-answers'),
  ].flatMap((words) => (words ? [inline(words, lang)] : []));
}

/** What is on the screen alone: back, all of it, a message, print. */
function bar({ own: { lang }, back, whole, message }: SheetParts): string {
  const said = (key: PhraseKey) => inline(phrase(lang, false, key), lang);
  const all = whole ? targetControl(whole, said('sheet-whole'), 'aig-btn') : '';
  const sms =
    message === undefined ? '' : targetControl({ href: message }, said('take-sms'), 'aig-btn');
  return `<div class="aig-bar">${targetControl(back, said('back'), 'aig-btn aig-back')}${all}${sms}<button type="button" class="aig-btn aig-main-btn" data-print hidden>${drawing('print')}${said('print')}</button></div>`;
}

function row(views: readonly View[], cells: readonly (readonly Cell[])[], at: number): string {
  const around = views[0]?.lang ?? 'fr';
  const sides = views.map(({ lang }, side) => ({
    lang: langOf({ text: '', lang }, around),
    ...(cells[side]?.[at] ?? { title: '', inner: '' }),
  }));
  const shown = isAlike(sides) ? [together(sides)] : sides;
  const sections = shown.map(
    ({ lang, title, inner }) =>
      `<section class="aig-stack"${lang}>${title === '' ? '' : `<h2>${title}</h2>\n`}${inner}</section>`,
  );
  return `<div class="aig-bi">${sections.join('\n')}</div>`;
}

interface Side extends Cell {
  /** ` lang="…" dir="…"`, where it is not the language of the sheet. */
  readonly lang: string;
}

/** A part that has no translation says the same twice. */
function isAlike([own, french]: readonly Side[]): boolean {
  return french !== undefined && lettersOf(own?.inner ?? '') === lettersOf(french.inner);
}

function lettersOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

/** What has no translation stands once, in French, under both titles. */
function together(sides: readonly Side[]): Side {
  const [own = NO_SIDE, french = NO_SIDE] = sides;
  const { lang, title, inner } = french;
  const isOne = title === '' || lettersOf(own.title) === lettersOf(title);
  return {
    lang: '',
    title: isOne ? own.title : `${own.title} · <bdi${lang}>${title}</bdi>`,
    inner: inner === '' ? '' : `<div class="aig-stack"${lang}>${inner}</div>`,
  };
}

const NO_SIDE: Side = { lang: '', title: '', inner: '' };

/** The parts of a screen in the order of doing, the same number in every language. */
function cellsOf(view: View): readonly Cell[] {
  const layout = layoutOf(view);
  const { body, lang } = view;
  if (body.kind === 'autonomy') {
    return autonomyPieces(layout, { ...body.parts }).map(({ title, inner }) => ({
      title: inline(title, lang),
      inner,
    }));
  }
  if (body.kind !== 'orientation') return [];
  const notices = [body.unknown, body.confirm].flatMap((words) => (words ? [words] : []));
  return [
    {
      title: inline(body.reason, lang),
      inner: notices.map((words) => element('p', words, lang)).join(''),
    },
    ...body.doors.map((door) => ({
      title: inline(door.title, lang),
      inner: [doorParts(layout, still(door)), besides(door, lang)].join('\n'),
    })),
    ...(body.bring.length === 0
      ? []
      : [{ title: inline(body.bringTitle, lang), inner: itemList(body.bring, lang) }]),
    ...[body.deadline, body.deadlineMore].flatMap((words) =>
      words ? [{ title: '', inner: state(words, lang, 'calendar') }] : [],
    ),
  ];
}

/** Who, where and when: of a sensitive topic a paper that others find tells no more. */
function briefCells(view: View): readonly Cell[] {
  const { body, lang, take } = view;
  if (body.kind !== 'orientation') {
    const lines = (take?.lines ?? []).map((text) => element('p', { text, lang }, lang));
    return [{ title: '', inner: lines.join('\n') }];
  }
  const layout = layoutOf(view);
  return body.doors.map((door) => ({
    title: inline(door.title, lang),
    // Why a second door helps tells what for.
    inner: doorParts(
      layout,
      still(door.kind === 'second' ? { ...door, lines: door.lines.slice(0, 1) } : door),
    ),
  }));
}

/**
 * A door without what only a screen can do: no map, no way to another screen, no reason why; and
 * in words that hold when the paper is read.
 */
function still(door: Door): Door {
  const kept = Object.entries(door).filter(([key]) => key !== 'action' && key !== 'why');
  const { place, date, hours, phone } = door;
  return {
    ...(Object.fromEntries(kept) as unknown as Door),
    ...(date ? { date: lasting(date) } : {}),
    ...(hours ? { hours: lasting(hours) } : {}),
    ...(phone ? { phone: { ...phone, notes: phone.notes.map(lasting).filter(isSaid) } } : {}),
    ...(place ? { place: { name: place.name, address: place.address, notes: place.notes } } : {}),
  };
}

/** What a screen folds. */
function besides(door: Door, lang: string): string {
  return lineByLine(moreOf(door), lang, 'class="aig-small"');
}

function lasting({ text, lang, later = text }: Words): Words {
  return { text: later, lang };
}

function isSaid({ text }: Words): boolean {
  return text !== '';
}

/** What is said at the desk: in French, with its meaning for who speaks little of it. */
function sentences({ body, lang }: View, french: View | undefined): string {
  if (body.kind !== 'orientation') return '';
  const words = french ? [body.ask, phrase('fr', false, 'little-french')] : [body.ask];
  const meant = french ? [body.askHint ?? body.ask, phrase(lang, false, 'little-french')] : [];
  const said = words.map((one, at) => {
    const means = meant[at];
    return [
      element('blockquote', quoted(one), lang, 'class="aig-say"'),
      means?.lang === lang
        ? element('p', phrase(lang, false, 'sheet-means', { text: means.text }), lang)
        : '',
    ].join('\n');
  });
  return `<section class="aig-stack">${element('h2', phrase(lang, false, 'sheet-say'), lang)}\n${said.join('\n')}</section>`;
}

/** Lines to write on by hand: who asked, when, and what was said. */
function blanksOf({ take, lang }: View): string {
  if (!take?.blanks) return '';
  const { title, columns } = take.blanks;
  const heads = columns.map((words) => element('th', words, lang, 'scope="col"')).join('');
  const line = `<tr>${'<td></td>'.repeat(columns.length)}</tr>`;
  return `<div class="aig-bi"><section class="aig-stack">${element('h2', title, lang)}
<table class="aig-blanks"><thead><tr>${heads}</tr></thead><tbody>${line.repeat(BLANK_LINES)}</tbody></table></section></div>`;
}

function layoutOf({ lang, demonstration }: View): Layout {
  return {
    lang,
    links: NOWHERE,
    level: 3,
    columns: false,
    demonstration: demonstration !== undefined,
  };
}

/** Nothing on paper leads on. */
const NOWHERE: LinkMaker = {
  to: () => ({ href: '/' }),
  quit: () => ({ action: '/', fields: [] }),
  typed: () => ({ action: '/', fields: [] }),
  ticked: () => ({ action: '/', fields: [] }),
};
