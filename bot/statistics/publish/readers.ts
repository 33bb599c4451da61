import { type CountedRow } from './territory-tables.ts';

/** Walks that a reader made itself, through a structure and through others, by month and flow. */
export interface Reader {
  readonly own: Made;
  readonly others: Made;
}

type Made = ReadonlyMap<string, number>;

/** Who knows most of a structure: nobody's walks, all of its own, or all of the others' around it. */
export interface Readers {
  readonly nobody: Reader;
  readonly ofStructure: Reader;
  readonly ofOthers: Reader;
}

/** A month of a flow. */
export const walkOf = (month: string, flow: string): string => `${month} ${flow}`;

export function readersOf(
  own: readonly CountedRow[],
  rows: readonly CountedRow[],
  epci: string | undefined,
): Readers {
  const [mine, others] = [new Map<string, number>(), new Map<string, number>()];
  for (const { month, name, count } of own) {
    const walk = walkOf(month, name);
    mine.set(walk, (mine.get(walk) ?? 0) + count);
  }
  for (const { room, of, month, what, name, count } of rows) {
    if (room !== 't' || of !== epci || what !== 'flow') continue;
    const walk = walkOf(month, name);
    others.set(walk, Math.max(0, count - (mine.get(walk) ?? 0)));
  }
  const none: Made = new Map();
  return {
    nobody: { own: none, others: none },
    ofStructure: { own: mine, others: none },
    ofOthers: { own: none, others },
  };
}
