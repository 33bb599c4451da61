import { ownValue } from '../../engine/own-value.ts';
import { type ShownRecord } from '../../view/shown-record.ts';
import { type TurnCount } from '../counts.ts';

/** How many times one thing happened in a month: no time, no order, nobody. */
export interface Cell {
  /** `2026-12` */
  readonly month: string;
  readonly epci: string;
  /** Of the person. */
  readonly lang: string;
  /** A flow; or a family, of a demand spoken aloud. */
  readonly flow: string;
  /** An end; empty: it was entered. */
  readonly step: string;
  readonly by: number;
}

/** What is said to be wrong, of a closed list. */
export interface WrongSaid extends Pick<ShownRecord, 'of' | 'record' | 'commune'> {
  readonly id: string;
  readonly kind: string;
}

/** A desk that was seen open, and the day. */
export interface SeenOpen {
  readonly id: string;
  readonly permanence: string;
  readonly day: string;
}

/** What a device keeps until it may send it. Plain JSON. */
export interface Outbox {
  readonly cells: readonly Cell[];
  /** Under way under an id of chance: it is sent again, as it is, until it is told that it counts. */
  readonly batch?: { readonly id: string; readonly cells: readonly Cell[] };
  readonly wrong: readonly WrongSaid[];
  readonly seen: readonly SeenOpen[];
}

export const EMPTY_OUTBOX: Outbox = { cells: [], wrong: [], seen: [] };

/** No more than the service takes at once. */
const MOST_CELLS = 300;
const MOST_IN_CELL = 200;
const MOST_SAID = 50;
/** Months that the service still takes: this one, and so many before. */
const MONTHS_BEFORE = 2;

/**
 * What was kept as text; of what is not ours, nothing. Months that nobody counts any more go.
 *
 * @example readOutbox('{"cells":[]}', '2026-12').wrong // []
 */
export function readOutbox(text: string | null, month: string): Outbox {
  const value = parsed(text) ?? {};
  const list = (name: keyof Outbox, most: number): readonly unknown[] => {
    const found = ownValue(value, name);
    return Array.isArray(found) ? found.slice(0, most) : [];
  };
  const batch = ownValue(value, 'batch') as Partial<NonNullable<Outbox['batch']>> | undefined;
  const sent = cellsIn(batch?.cells);
  return {
    cells: cellsIn(list('cells', MOST_CELLS)).filter((cell) => isOfLate(cell.month, month)),
    wrong: list('wrong', MOST_SAID).filter((said): said is WrongSaid => hasTexts(said, WRONG_KEYS)),
    seen: list('seen', MOST_SAID).filter((said): said is SeenOpen => hasTexts(said, SEEN_KEYS)),
    ...(typeof batch?.id === 'string' && sent.length > 0
      ? { batch: { id: batch.id, cells: sent } }
      : {}),
  };
}

const CELL_KEYS = ['month', 'epci', 'lang', 'flow', 'step'];
const WRONG_KEYS = ['id', 'of', 'record', 'kind'];
const SEEN_KEYS = ['id', 'permanence', 'day'];

function cellsIn(found: unknown): readonly Cell[] {
  const list: readonly unknown[] = Array.isArray(found) ? found : [];
  return list.filter(
    (cell): cell is Cell => hasTexts(cell, CELL_KEYS) && typeof ownValue(cell, 'by') === 'number',
  );
}

/** Whether each of the keys holds a text. */
function hasTexts(
  value: unknown,
  keys: readonly string[],
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const table = value as Readonly<Record<string, unknown>>;
  return keys.every((key) => typeof ownValue(table, key) === 'string');
}

function parsed(text: string | null): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(text ?? 'null') as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

function isOfLate(month: string, now: string): boolean {
  const since = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return since(now) - since(month) <= MONTHS_BEFORE;
}

/**
 * With what a turn counted, as far as a device tells it: flows and ends, in the language of the person.
 *
 * @example withCounts(EMPTY_OUTBOX, [], 'fr').cells // []
 */
export function withCounts(outbox: Outbox, counts: readonly TurnCount[], lang: string): Outbox {
  return counts
    .filter(({ what }) => what === 'flow' || what === 'outcome')
    .map(({ month, epci, flow, step }): Cell => ({ month, epci, lang, flow, step, by: 1 }))
    .reduce(withCell, outbox);
}

/**
 * With one more in its cell. Where there is no room for another cell, the same outbox.
 *
 * @example
 * const cell = { month: '2026-12', epci: '', lang: 'fr', flow: 'logement', step: '', by: 1 };
 * withCell(EMPTY_OUTBOX, cell).cells.length // 1
 */
export function withCell(outbox: Outbox, cell: Cell): Outbox {
  const { cells } = outbox;
  const at = cells.findIndex(
    (one) => nameOf(one) === nameOf(cell) && one.by + cell.by <= MOST_IN_CELL,
  );
  const known = cells[at];
  if (known) return { ...outbox, cells: cells.with(at, { ...known, by: known.by + cell.by }) };
  return cells.length >= MOST_CELLS ? outbox : { ...outbox, cells: [...cells, cell] };
}

function nameOf({ month, epci, lang, flow, step }: Cell): string {
  return [month, epci, lang, flow, step].join('|');
}

/** What became of something said: the outbox with it, or why it is the same. */
export type Noted = { readonly outbox: Outbox } | 'known' | 'full';

/**
 * With something that is wrong; the same of the same is one.
 *
 * @example
 * const said = { id: 'x', of: 'permanence', record: 'y', commune: '33281', kind: 'closed' };
 * withWrong(EMPTY_OUTBOX, said).outbox.wrong.length // 1
 */
export function withWrong(outbox: Outbox, said: WrongSaid): Noted {
  const { wrong } = outbox;
  const isKnown = ({ of, record, kind }: WrongSaid) =>
    of === said.of && record === said.record && kind === said.kind;
  if (wrong.some(isKnown)) return 'known';
  return wrong.length >= MOST_SAID ? 'full' : { outbox: { ...outbox, wrong: [...wrong, said] } };
}

/**
 * With a desk that was open; the same desk on the same day is one.
 *
 * @example
 * const one = { id: 'x', permanence: 'y', day: '2026-12-01' };
 * withSeen(EMPTY_OUTBOX, one).outbox.seen.length // 1
 */
export function withSeen(outbox: Outbox, one: SeenOpen): Noted {
  const { seen } = outbox;
  if (seen.some(({ permanence, day }) => permanence === one.permanence && day === one.day)) {
    return 'known';
  }
  return seen.length >= MOST_SAID ? 'full' : { outbox: { ...outbox, seen: [...seen, one] } };
}

/**
 * With all that was counted so far set apart under an id, to be sent; what is under way already stays.
 *
 * @example withBatch(EMPTY_OUTBOX, 'an-id').batch // undefined
 */
export function withBatch(outbox: Outbox, id: string): Outbox {
  const { cells, batch } = outbox;
  return batch || cells.length === 0 ? outbox : { ...outbox, cells: [], batch: { id, cells } };
}

/**
 * Without a batch that was told to be counted.
 *
 * @example withoutBatch(EMPTY_OUTBOX, 'an-id').batch // undefined
 */
export function withoutBatch(outbox: Outbox, id: string): Outbox {
  const { batch, ...rest } = outbox;
  return batch?.id === id ? rest : outbox;
}

/**
 * Without what was taken, known or refused: what is to be said later stays.
 *
 * @example withoutSaid(EMPTY_OUTBOX, 'wrong', ['an-id']).wrong // []
 */
export function withoutSaid(outbox: Outbox, of: 'wrong' | 'seen', ids: readonly string[]): Outbox {
  return {
    ...outbox,
    [of]: outbox[of].filter(({ id }) => !ids.includes(id)),
  };
}

/**
 * How much waits.
 *
 * @example waitingIn(EMPTY_OUTBOX) // { said: 0, counted: 0 }
 */
export function waitingIn({ cells, batch, wrong, seen }: Outbox): {
  readonly said: number;
  readonly counted: number;
} {
  const all = [...cells, ...(batch?.cells ?? [])];
  return {
    said: wrong.length + seen.length,
    counted: all.reduce((sum, { by }) => sum + by, 0),
  };
}
