import { type State } from '../../conversation/state.ts';
import { type World } from '../../conversation/world.ts';
import { type TakeLinks, type Target } from '../../view/link-maker.ts';
import { type ShownRecord } from '../../view/shown-record.ts';
import { type Take } from '../../view/view.ts';
import { drawQr } from './draw-qr.ts';
import { FIELD } from './fields.ts';
import { keptHref } from './kept-address.ts';
import { writeQuery } from './query.ts';
import { ofStructure, receptionPath } from './reception.ts';
import { ASKED, DEADLINES } from './take-calendar.ts';
import { addressOf, hrefOf } from './write-address.ts';

/** How what a screen leads to is said to be wrong. */
export interface Wronging {
  /** The path where it is; absent: nowhere. */
  readonly wrong?: ((shown: ShownRecord) => string | undefined) | undefined;
}

/** How the page of the end of a path stands in its browser; see `LinkParts`. */
export interface TakeParts extends Wronging {
  readonly publicUrl: string;
  readonly mark?: string;
  readonly screen?: string;
}

/** Where the end of a path of a state may be carried to, as the pages do it. */
export function takeLinks(world: World, state: State, take: Take, parts: TakeParts): TakeLinks {
  const { publicUrl } = parts;
  const elsewhere = elsewhereOf(world, state, take);
  const calendar = calendarOf(world, state, take);
  return {
    sheet: sheetTarget(world, state, parts),
    ...(calendar === undefined ? {} : { calendar }),
    ...wrongOf(take, parts),
    ...(elsewhere === undefined
      ? {}
      : { elsewhere: { url: publicUrl + elsewhere, qr: drawQr(publicUrl + elsewhere) } }),
  };
}

/**
 * The same from a page of somebody else: whole addresses, and no sheet of a sensitive flow but the
 * page of who receives where.
 */
export function embeddedTakeLinks(
  world: World,
  state: State,
  take: Take,
  parts: Pick<TakeParts, 'publicUrl' | 'wrong'>,
): TakeLinks {
  const { publicUrl } = parts;
  const links = takeLinks(world, state, take, parts);
  const { sheet, calendar, elsewhere } = links;
  const paper = sheet && 'href' in sheet ? publicUrl + sheet.href : elsewhere?.url;
  return {
    ...(paper === undefined ? {} : { sheet: { href: paper } }),
    ...(calendar === undefined ? {} : { calendar: publicUrl + calendar }),
    ...(links.wrong ? { wrong: { href: publicUrl + links.wrong.href } } : {}),
    ...(elsewhere ? { elsewhere } : {}),
  };
}

/** What a screen proves nothing of is said without its opening: the paper alone was taken there. */
export function wrongOf(
  { record }: Take,
  { publicUrl, wrong }: TakeParts,
): Pick<TakeLinks, 'wrong'> {
  const href = record && wrong?.({ ...record, opening: '' });
  if (!record || href === undefined) return {};
  const path = record.opening === '' ? undefined : wrong?.(record);
  return { wrong: { href, ...(path === undefined ? {} : { paper: publicUrl + path }) } };
}

/** The sheet has an address where the result has one; else the state goes along sealed. */
function sheetTarget(world: World, state: State, { mark, screen }: TakeParts): Target {
  const address = addressOf(world, state);
  if (address === undefined && screen !== undefined) {
    return { href: keptHref(world, state, { id: screen, room: 'feuille' }), nofollow: true };
  }
  if (address === undefined) return { name: FIELD.sheet, value: '1' };
  const path = address.path.replace(/^\/guide\//, '/feuille/');
  return { href: hrefOf({ ...address, path }, mark), nofollow: true };
}

/**
 * What another phone opens: who receives where, without any answer; for what one does alone, the
 * result's own address, and nothing in a sensitive flow.
 */
function elsewhereOf(world: World, state: State, take: Take): string | undefined {
  const reception = receptionFor(world, take);
  if (reception) return receptionPath(reception) + ofStructure(world, state.structure);
  const address = addressOf(world, state);
  return address && hrefOf(address);
}

/**
 * The next sure date, else the deadline alone where its day is known. The address says which end it
 * is, for what to bring and to say, never an answer; of a sensitive topic not even that.
 */
function calendarOf(world: World, state: State, take: Take): string | undefined {
  const reception = take.dated ? receptionFor(world, take) : undefined;
  if (reception) {
    const asked = { ...askedOf(world, state, take), [ASKED.deadline]: take.due?.deadline };
    return `${receptionPath(reception)}.ics${queryOf(asked)}`;
  }
  if (!take.due) return undefined;
  const { operator, deadline } = take.due;
  return `${DEADLINES}/${operator}/${deadline}.ics${queryOf(askedOf(world, state, take))}`;
}

type Asked = Readonly<Record<string, string | undefined>>;

function askedOf(world: World, { lang, structure }: State, { outcome }: Take): Asked {
  return {
    [ASKED.lang]: lang === 'fr' ? undefined : lang,
    [ASKED.outcome]: outcome,
    [ASKED.structure]: changesDates(world, structure) ? structure : undefined,
  };
}

/** In the one order of such an address. */
function queryOf(asked: Asked): string {
  return writeQuery(
    Object.values(ASKED).flatMap((name) => {
      const value = asked[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Whether a structure has dates of its own, or shows those of its territory first. */
function changesDates({ isOwn, structures }: World, structure = ''): boolean {
  return isOwn === true || structures.get(structure)?.territory !== undefined;
}

function receptionFor(world: World, { reception }: Take) {
  const operator = world.operators.get(reception?.operator ?? '');
  const commune = world.communes.byInsee.get(reception?.commune ?? '');
  if (!reception || !operator || !commune) return undefined;
  return { operator, commune, need: reception.need };
}
