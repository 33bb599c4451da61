import { screen } from '../../conversation/screen.ts';
import { type State } from '../../conversation/state.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { form } from '../../view/html/controls.ts';
import { BUTTONS_FORM, type TakeLinks, type Target } from '../../view/link-maker.ts';
import { readDay, formatDate } from '../../view/dates.ts';
import { pageOf } from '../../view/page.ts';
import { phrase } from '../../view/phrases.ts';
import { sheetSize } from '../../view/sheet-size.ts';
import { hasSheet } from '../../view/has-sheet.ts';
import { toSheet, type SheetParts } from '../../view/sheet.ts';
import { type Take } from '../../view/view.ts';
import { outward, rootOf } from '../http/root.ts';
import { drawQr } from './draw-qr.ts';
import { FIELD } from './fields.ts';
import { keptHref } from './kept-address.ts';
import { createLinks, type LinkParts } from './links.ts';
import { html } from './page-answers.ts';
import { headOf } from './page-head.ts';
import { type PageAnswer } from './request.ts';
import { addressOf, hrefOf } from './write-address.ts';

const ROOM = '/feuille/';

/** `/guide/…` for the path of a sheet; nothing for another path. */
export function guidePathOf(path: string): string | undefined {
  return path.startsWith(ROOM) ? `/guide/${path.slice(ROOM.length)}` : undefined;
}

/**
 * The end of a path as one sheet of A4; nothing where the state is not at an end. Of a sensitive topic
 * it says who, where and when, and leads to the `whole` one; a mediator hands over the whole, and a
 * step of the ladder of a service whose name may be told is whole at once.
 */
export function sheetPage(
  world: World,
  state: State,
  parts: LinkParts,
  { now, whole = false }: { readonly now: Instant; readonly whole?: boolean },
): PageAnswer | undefined {
  const own = screen(world, { ...state, notices: [] }, now);
  if (!hasSheet(own) || !own.take) return undefined;
  const { lang, dir } = own;
  const french =
    lang === 'fr' ? {} : { french: screen(world, { ...state, lang: 'fr', notices: [] }, now) };
  const links = createLinks(world, state, parts);
  const { head, allowing } = headOf(world, state, parts);
  // No year is this one: paper is read later.
  const date = (spoken: string) => formatDate(spoken, readDay(new Date(now).toISOString()), NaN);
  const sheet = toSheet({
    own,
    ...french,
    made: (spoken) => phrase(spoken, false, 'sheet-date', { date: date(spoken) }).text,
    back: backTo(world, state, parts),
    ...(whole ? {} : wholeOf(world, state, own.take, parts)),
    ...codesOf(links.take?.(own.take)),
  });
  const buttons = links.buttons ? form(links.buttons, '', `id="${BUTTONS_FORM}" hidden`) : '';
  const body = pageOf({
    lang,
    dir,
    title: phrase(lang, false, 'sheet-title'),
    wide: false,
    paper: sheetSize(sheet),
    sheet: true,
    main: `${buttons}${sheet}`,
    languages: [],
    links,
    head,
  });
  return html(body, allowing);
}

/** What is scanned: the way to another phone, and to say that it is wrong. */
function codesOf({ elsewhere, wrong }: TakeLinks = {}): Pick<SheetParts, 'elsewhere' | 'wrong'> {
  const paper = wrong?.paper;
  return {
    ...(elsewhere && { elsewhere }),
    ...(paper !== undefined && { wrong: { url: paper, qr: drawQr(paper) } }),
  };
}

/** The way to all of a sheet that would say who, where and when alone. */
function wholeOf(
  world: World,
  state: State,
  { outcome, openly }: Take,
  { screen, publicUrl }: LinkParts,
): Pick<SheetParts, 'whole'> {
  if (outcome !== undefined || openly || state.audience !== 'citizen') return {};
  if (screen === undefined) return { whole: { name: FIELD.sheet, value: '2' } };
  const href = outward(
    rootOf(publicUrl),
    keptHref(world, state, { id: screen, room: 'feuille', whole: true }),
  );
  return { whole: { href, nofollow: true } };
}

/** The screen that the sheet carries away. */
function backTo(world: World, state: State, { mark, screen, publicUrl }: LinkParts): Target {
  const address = addressOf(world, state);
  const kept = screen === undefined ? undefined : keptHref(world, state, { id: screen });
  const href = address ? hrefOf(address, mark) : kept;
  return href === undefined
    ? { name: FIELD.sheet, value: '0' }
    : { href: outward(rootOf(publicUrl), href) };
}
