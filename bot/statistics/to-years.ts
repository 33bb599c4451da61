import { firstKept } from './publish/periods.ts';
import { type ReadPage } from './read-tables.ts';
import { toldPrefix } from './publish/told-rows.ts';
import { readRollUp } from './roll-up-keys.ts';

/** Counters that can be read and folded; see `Store.fold`. */
export interface FoldedCounters {
  readonly pages: { readonly page: ReadPage };
  fold(
    between: { readonly after: string; readonly before: string },
    limit: number,
    to: (key: string) => string | undefined,
  ): Promise<number>;
}

/** What the keys of all dimensions begin with. */
const KINDS = ['flow', 'outcome', 'no-flow', 'do-it-for-me', 'helped', 'danger'];
/** Rows that one transaction folds. */
const AT_ONCE = 500;

/**
 * The year that a row of a month goes into: territory, what, family. What tells the same again by
 * structure, by step or by all dimensions goes.
 */
export function yearKey(key: string): string | undefined {
  const row = readRollUp(key);
  if (!row || row.room === 's') return undefined;
  const { room, of, month, what, group, name } = row;
  const into = (kind: string) => ['y', of, month.slice(0, 4), what, kind].join('|');
  if (room === 'n') return into(name);
  if (what === 'flow') return into(group);
  return what === 'no-flow' || what === 'do-it-for-me' ? into(name) : undefined;
}

/** Folds months over 13 months old into years and families; how many rows. */
export async function foldOldMonths(counters: FoldedCounters, today: string): Promise<number> {
  const kept = firstKept(today);
  const fold = async (root: string): Promise<number> => {
    for (let all = 0; ;) {
      const between = { after: root, before: root + kept };
      const some = await counters.fold(between, AT_ONCE, yearKey);
      all += some;
      if (some < AT_ONCE) return all;
    }
  };
  let folded = await fold('n||');
  for (const kind of KINDS) folded += await fold(`${kind}|`);
  for (const room of ROOMS) {
    for (let root = await rootAfter(counters, room, room); root !== undefined;) {
      folded += await fold(root);
      root = await rootAfter(counters, room, `${root}\u{10FFFF}`);
    }
  }
  return folded;
}

/** What is kept by territory or structure, then by month or quarter: counts, and tables that were told. */
const ROOMS = ['t|', 's|', toldPrefix('territory'), toldPrefix('structure')];

/** The next territory or structure that has counters: no table is read whole. */
async function rootAfter(
  { pages }: Pick<FoldedCounters, 'pages'>,
  room: string,
  after: string,
): Promise<string | undefined> {
  const [next] = await pages.page(room, after, 1);
  return next && `${room}${next.key.slice(room.length).split('|')[0] ?? ''}|`;
}
