import { type Families } from './at-fault.ts';
import { type Cut } from './cut.ts';
import { monthsOf, quartersOf } from './periods.ts';
import { behind, MOST_HIDDEN } from './rounded.ts';
import { toTable, type Table } from './table.ts';

/** A table of one structure, and what was counted in each of its cells. */
export interface Own {
  readonly structure: string;
  readonly cut: Cut;
  readonly counted: ReadonlyMap<string, number>;
  /** Others were told without it: it is not told any more. */
  readonly isUntold?: true;
}

/** Of a quarter, by family: each family's cells of all structures together. */
export function togetherByFamily(
  all: readonly Own[],
  { months, around, families }: InPeriod,
): readonly Own[] {
  if (around.length === 0) return all;
  return [...families].reduce((left: readonly Own[], [family, flows]) => {
    const near = aroundOf(around, months, { family, flows });
    return leaveRoom(left, { cells: [family], around: near });
  }, all);
}

/** Of a year, by flow: each flow's cells together, then those of each family with its quarters. */
export function togetherByFlow(
  all: readonly Own[],
  { year, around, families, byQuarter }: InYear,
): readonly Own[] {
  if (around.length === 0) return all;
  const months = quartersOf(year).flatMap(monthsOf);
  return [...families].reduce((cut: readonly Own[], [family, flows]) => {
    const apart = [...flows].reduce((left, flow) => {
      const near = aroundOf(around, months, { family, flows: new Set([flow]) });
      return leaveRoom(left, { cells: [flow], around: near });
    }, cut);
    const near = aroundOf(around, months, { family, flows });
    return leaveRoom(apart, {
      cells: [...flows],
      around: near,
      besides: toldIn(byQuarter, family),
    });
  }, all);
}

/** What the quarters tell of a family, at least, by structure. */
function toldIn(
  byQuarter: readonly (readonly Own[])[],
  family: string,
): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  for (const { structure, cut } of byQuarter.flat()) {
    const shown = cut.table.cells.get(family);
    if (shown !== undefined) least.set(structure, (least.get(structure) ?? 0) + behind(shown).from);
  }
  return least;
}

interface InPeriod {
  readonly months: readonly string[];
  /** The territory's tables. */
  readonly around: readonly Table[];
  readonly families: Families;
}

interface InYear extends Omit<InPeriod, 'months'> {
  readonly year: string;
  readonly byQuarter: readonly (readonly Own[])[];
}

/** What is looked at together: cells of the structures that stand within the same ones of the territory. */
interface Circle {
  /** Cells of the structures' tables. */
  readonly cells: readonly string[];
  /** The most that may stand behind the territory's cells around them, and whether one is hidden. */
  readonly around: Around;
  /** What is known of a structure besides, at least: from its other tables. */
  readonly besides?: ReadonlyMap<string, number>;
}

interface Around {
  readonly most: number;
  readonly hides: boolean;
}

/**
 * The tables without what would narrow a hidden cell of the territory, or of another structure, once
 * all structures put theirs together, one of which may have made all of its own walks. As long as a
 * whole hidden number finds room between the territory and the structures, each hidden cell may hold
 * 0 to 10. The smallest is left out first. What the territory alone would tell one who made walks
 * is no reason: nothing that is left out here changes it.
 */
function leaveRoom(all: readonly Own[], circle: Circle): readonly Own[] {
  let left = all;
  while (isTight(left, circle)) {
    const [smallest] = left
      .filter((own) => shownIn(own, circle) > 0)
      .sort(
        (a, b) => shownIn(a, circle) - shownIn(b, circle) || (a.structure < b.structure ? 1 : -1),
      );
    if (!smallest) return left;
    left = left.map((own) => (own === smallest ? leftOut(own, circle.cells) : own));
  }
  return left;
}

function isTight(all: readonly Own[], circle: Circle): boolean {
  const { cells, around } = circle;
  const hides = ({ cut }: Own) => cells.some((cell) => !cut.whole.cells.has(cell));
  const known = all.reduce((sum, own) => sum + leastOf(own, circle), 0);
  const room = around.most - known;
  if (room < MOST_HIDDEN && (around.hides || all.some(hides))) return true;
  return all.some((reader) => {
    const made = madeIn(reader, circle);
    if (around.most - made < MOST_HIDDEN) return false;
    const others = all.filter((own) => own !== reader);
    const isAsked = around.hides || others.some(hides);
    return isAsked && room + leastOf(reader, circle) - made < MOST_HIDDEN;
  });
}

/** What anybody knows of a structure in a circle, at least. */
function leastOf({ structure, cut }: Own, { cells, besides }: Circle): number {
  const told = cells.reduce((sum, cell) => {
    const shown = cut.table.cells.get(cell);
    return shown === undefined ? sum : sum + behind(shown).from;
  }, 0);
  return Math.max(told, besides?.get(structure) ?? 0);
}

const madeIn = ({ counted }: Own, { cells }: Circle): number =>
  cells.reduce((sum, cell) => sum + (counted.get(cell) ?? 0), 0);

const shownIn = ({ cut }: Own, { cells }: Circle): number =>
  cells.reduce((sum, cell) => sum + (cut.table.cells.get(cell) ?? 0), 0);

function leftOut(own: Own, cells: readonly string[]): Own {
  const { name, of, period, months, cells: shown } = own.cut.table;
  const left = [...shown].filter(([cell]) => !cells.includes(cell));
  const table: Table = { ...toTable({ name, of, period, months }, new Map(left)), leavesOut: true };
  return { ...own, cut: { ...own.cut, table } };
}

/** What the territory's tables tell of some flows of a family in some months. */
function aroundOf(
  tables: readonly Table[],
  months: readonly string[],
  { family, flows }: { readonly family: string; readonly flows: ReadonlySet<string> },
): Around {
  let [most, hides] = [0, false];
  for (const table of tables) {
    if (!table.months.some((month) => months.includes(month))) continue;
    for (const cell of cellsIn(table, family, flows)) {
      const shown = table.cells.get(cell);
      most += shown === undefined ? MOST_HIDDEN : behind(shown).to;
      hides ||= shown === undefined;
    }
  }
  return { most, hides };
}

function cellsIn({ name }: Table, family: string, flows: ReadonlySet<string>): Iterable<string> {
  if (name === 'territory-flows') return flows;
  return name === 'territory-families' ? [family] : [];
}
