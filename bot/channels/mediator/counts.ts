import { createHash } from 'node:crypto';
import { leadsTo, type TurnCount } from '../../conversation/counts.ts';
import { newState } from '../../conversation/start-state.ts';
import { DEMONSTRATION } from '../../conversation/structure.ts';
import { type State } from '../../conversation/state.ts';
import { type World } from '../../conversation/world.ts';
import { ownValue } from '../../engine/own-value.ts';
import { toCounts, type KeyedCount } from '../../statistics/to-counts.ts';
import { type DeskKey } from '../../storage/desk.ts';
import { type Rate, type Rates } from '../../storage/rates.ts';
import { type Store } from '../../storage/store.ts';
import { listIn, textIn, type Fields } from './json-answer.ts';

/** Cells of one batch, and what one may hold: a day of a round is far less. */
const MOST_CELLS = 400;
const MOST_IN_CELL = 200;
/** Batches of one key in a day: a phone sends one when it comes back. */
const OF_ONE_KEY: Rate = { most: 40, windowMs: 86_400_000 };
/** Months that a device may have been away: this one, and so many before. */
const MONTHS_BEFORE = 2;
/** How long a batch is known again: a phone sends it until it is told that it was counted. */
const KNOWN_MS = 62 * 86_400_000;

/** An id of chance that the phone made. */
const BATCH_ID = /^[\w-]{16,64}$/;

/** `known`: it was counted before, and is not again. `left`: cells that name nothing of ours. */
export type Taken =
  | { readonly kind: 'counted'; readonly left: number }
  | { readonly kind: 'known' | 'too-many' | 'unreadable' };

export interface CountsOptions {
  readonly store: Pick<Store<State>, 'write'>;
  readonly rates: Pick<Rates, 'take'>;
  readonly world: () => World;
  readonly now: () => number;
}

/**
 * Counts a batch that a helper's device gathered offline: cells without time or order, once. The batch
 * is a conversation of its own name that is written once, with its counters, in one transaction: the
 * same name again meets a conflict, on every store and replica.
 */
export async function takeBatch(
  { store, rates, world, now }: CountsOptions,
  key: Pick<DeskKey, 'id' | 'structure'>,
  sent: Fields,
): Promise<Taken> {
  const id = textIn(sent, 'id');
  const cells = listIn(sent, 'cells', MOST_CELLS + 1);
  if (!BATCH_ID.test(id) || cells.length === 0) return { kind: 'unreadable' };
  if (cells.length > MOST_CELLS) return { kind: 'too-many' };
  if (!(await rates.take(`batch ${key.id}`, OF_ONE_KEY)).taken) return { kind: 'too-many' };
  const read = cells.map((cell) => countsIn(world(), key.structure, cell, now()));
  // Who practises with the demonstration is told the same, and counts nothing.
  const counts = key.structure === DEMONSTRATION ? [] : read.flat();
  const written = await store.write(nameOf(id), 0, {
    state: newState(),
    activities: [],
    counts,
    expires: now() + KNOWN_MS,
  });
  if (written.kind !== 'written') return { kind: 'known' };
  return { kind: 'counted', left: read.filter((one) => one.length === 0).length };
}

/** Nobody's conversation can be named so: theirs are ids of chance. */
function nameOf(id: string): string {
  return createHash('sha256').update(`offline batch ${id}`).digest('base64url');
}

/**
 * A cell as counters; none for what names nothing of ours. It counts in the month in which it comes: a
 * month that is over was published, and told twice it would tell what it hides.
 */
function countsIn(
  world: World,
  structure: string,
  sent: Fields,
  now: number,
): readonly KeyedCount[] {
  const by = howMany(sent);
  const what = whatIn(world, sent);
  if (by === undefined || what === undefined) return [];
  const [at, epci, lang] = [textIn(sent, 'month'), textIn(sent, 'epci'), textIn(sent, 'lang')];
  const isSpoken = world.languages.includes(lang) || world.wanted.includes(lang);
  const months = monthsUntil(now);
  const [month] = months;
  if (!isSpoken || month === undefined || !months.includes(at) || !isTerritory(world, epci)) {
    return [];
  }
  const count: TurnCount = { ...what, month, epci, lang, structure, audience: 'mediator' };
  return toCounts([count], 'mediator').map((one) => ({ ...one, by }));
}

function howMany(cell: Fields): number | undefined {
  const by = ownValue(cell, 'by');
  const isWhole = typeof by === 'number' && Number.isInteger(by);
  return isWhole && by >= 1 && by <= MOST_IN_CELL ? by : undefined;
}

type What = Pick<TurnCount, 'what' | 'flow' | 'family' | 'step' | 'to'>;

/** A flow entered, an end reached, or a family alone: a demand that was spoken aloud. */
function whatIn({ flows, families }: World, cell: Fields): What | undefined {
  const [flow, step] = [textIn(cell, 'flow'), textIn(cell, 'step')];
  const family = families.has(flow) ? flow : flows.get(flow)?.family;
  if (family === undefined) return undefined;
  if (step === '') return { what: 'flow', flow, family, step, to: '' };
  const end = flows.get(flow)?.steps.get(step);
  if (end?.kind !== 'autonomy' && end?.kind !== 'orientation') return undefined;
  return { what: 'outcome', flow, family, step, to: leadsTo(end) };
}

/** This month, and those that a phone may have been away. */
function monthsUntil(now: number): readonly string[] {
  const today = new Date(now);
  return Array.from({ length: MONTHS_BEFORE + 1 }, (_, before) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - before))
      .toISOString()
      .slice(0, 7),
  );
}

const territories = new WeakMap<World['communes'], ReadonlySet<string>>();

/** As counters name it: the EPCI, the commune of none, or nothing. */
function isTerritory({ communes }: World, code: string): boolean {
  const known =
    territories.get(communes) ??
    new Set([...communes.byInsee.values()].map(({ epci, insee }) => epci ?? insee));
  territories.set(communes, known);
  return code === '' || known.has(code);
}
