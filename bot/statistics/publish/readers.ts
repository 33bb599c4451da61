import { type CountedRow } from './territory-tables.ts';

/** Walks that a reader made itself, through a structure and through others, by month and flow. */
export interface Reader {
  readonly own: Made;
  readonly others: Made;
}

/** By flow, then by month. */
type Made = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Who knows most of a structure: nobody's walks, all of its own, or all of the others' around it. */
export interface Readers {
  readonly nobody: Reader;
  readonly ofStructure: Reader;
  readonly ofOthers: Reader;
}

/** Who made no walk: for all structures of a territory the same. */
export const nobodyOf = (): Reader => ({ own: new Map(), others: new Map() });

/** Who reads the tables of a structure, of its own rows and of those of its territory. */
export function readersOf(
  own: readonly CountedRow[],
  around: readonly CountedRow[],
  nobody: Reader,
): Readers {
  const [mine, others] = [
    new Map<string, Map<string, number>>(),
    new Map<string, Map<string, number>>(),
  ];
  for (const { month, name, count } of own) {
    ofFlow(mine, name).set(month, (mine.get(name)?.get(month) ?? 0) + count);
  }
  for (const { month, name, count } of around) {
    ofFlow(others, name).set(month, Math.max(0, count - (mine.get(name)?.get(month) ?? 0)));
  }
  const none: Made = new Map();
  return {
    nobody,
    ofStructure: { own: mine, others: none },
    ofOthers: { own: none, others },
  };
}

function ofFlow(made: Map<string, Map<string, number>>, flow: string): Map<string, number> {
  const known = made.get(flow) ?? new Map<string, number>();
  made.set(flow, known);
  return known;
}

/** Walks that a reader made in some flows and months. */
export function madeIn(made: Made, months: readonly string[], flows: readonly string[]): number {
  if (made.size === 0) return 0;
  let sum = 0;
  for (const flow of flows) {
    const own = made.get(flow);
    for (const month of own ? months : []) sum += own?.get(month) ?? 0;
  }
  return sum;
}
