import { type State } from '../../conversation/state.ts';
import { type World } from '../../conversation/world.ts';
import { type TakeLinks, type Target } from '../../view/link-maker.ts';
import { type Take } from '../../view/view.ts';
import { drawQr } from './draw-qr.ts';
import { FIELD } from './fields.ts';
import { keptHref } from './kept-address.ts';
import { ofStructure, receptionPath } from './reception.ts';
import { addressOf, hrefOf } from './write-address.ts';

/** How the page of the end of a path stands in its browser; see `LinkParts`. */
export interface TakeParts {
  readonly publicUrl: string;
  readonly mark?: string;
  readonly screen?: string;
}

/** Where the end of a path of a state may be carried to, as the pages do it. */
export function takeLinks(world: World, state: State, take: Take, parts: TakeParts): TakeLinks {
  const { publicUrl } = parts;
  const elsewhere = elsewhereOf(world, state, take);
  const calendar = take.dated ? calendarOf(world, state, take) : undefined;
  return {
    sheet: sheetTarget(world, state, parts),
    ...(calendar === undefined ? {} : { calendar }),
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
  publicUrl: string,
): TakeLinks {
  const { sheet, calendar, elsewhere } = takeLinks(world, state, take, { publicUrl });
  const paper = sheet && 'href' in sheet ? publicUrl + sheet.href : elsewhere?.url;
  return {
    ...(paper === undefined ? {} : { sheet: { href: paper } }),
    ...(calendar === undefined ? {} : { calendar: publicUrl + calendar }),
    ...(elsewhere ? { elsewhere } : {}),
  };
}

/** The sheet has an address where the result has one; else the state goes along sealed. */
function sheetTarget(world: World, state: State, { mark, screen }: TakeParts): Target {
  const address = addressOf(world, state);
  if (address === undefined && screen !== undefined) {
    return { href: keptHref(world, state, screen, 'feuille'), nofollow: true };
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

function calendarOf(world: World, state: State, take: Take): string | undefined {
  const reception = receptionFor(world, take);
  return reception && `${receptionPath(reception)}.ics${ofStructure(world, state.structure)}`;
}

function receptionFor(world: World, { reception }: Take) {
  const operator = world.operators.get(reception?.operator ?? '');
  const commune = world.communes.byInsee.get(reception?.commune ?? '');
  if (!reception || !operator || !commune) return undefined;
  return { operator, commune, need: reception.need };
}
