import { createHmac, randomBytes } from 'node:crypto';

/** How often each name came, in memory that does not grow with them: a count-min sketch. */
export interface Sketch {
  /** At least as often as it came; seldom more. */
  of(name: string): number;
  add(name: string): void;
}

/** Counters of one row, and rows. A name has one counter in each; half a megabyte in all. */
const WIDTH = 65_536;
const ROWS = 4;
const MOST = 65_535;
const BYTES = 2;

/**
 * Names hit their counters by an HMAC under a key of this sketch alone: nobody chooses whose they
 * share, no number of other names frees one that was counted, and no name is kept.
 */
export function createSketch(): Sketch {
  const key = randomBytes(32);
  const counters = new Uint16Array(WIDTH * ROWS);
  const placesOf = (name: string): readonly number[] => {
    const digest = createHmac('sha256', key).update(name).digest();
    return Array.from({ length: ROWS }, (_, row) => row * WIDTH + digest.readUInt16LE(row * BYTES));
  };
  const at = (place: number): number => counters[place] ?? 0;
  return {
    of: (name) => Math.min(...placesOf(name).map(at)),
    add(name) {
      for (const place of placesOf(name)) counters[place] = Math.min(MOST, at(place) + 1);
    },
  };
}
