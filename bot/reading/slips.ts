import { isNear } from './near.ts';
import { mapSteps, type Steps } from './steps.ts';

/** Words that a slip may stand for. */
export interface Slips {
  /** The nearest known word: one letter more, less or other on either side; then by `isNear`. */
  nearest(word: string): string | undefined;
}

const SHORTEST = 5;
/** Buckets of the table; a power of two. */
const BUCKETS = 1 << 14;

/**
 * Each word under the number of itself and of itself without one letter, in small steps: a slip away
 * on either side meets. Words that share a number by chance part again in `isNear`.
 */
export function* slipsSteps(words: readonly string[]): Steps<Slips> {
  const long = words.filter(({ length }) => length >= SHORTEST);
  const parts = yield* mapSteps(long, partsOf);
  yield;
  const start = new Int32Array(BUCKETS + 1);
  for (const numbers of parts) {
    for (const number of numbers) start[number + 1] = (start[number + 1] ?? 0) + 1;
  }
  for (let at = 1; at <= BUCKETS; at++) start[at] = (start[at] ?? 0) + (start[at - 1] ?? 0);
  const held = new Int32Array(start[BUCKETS] ?? 0);
  const next = start.slice();
  yield;
  parts.forEach((numbers, word) => {
    for (const number of numbers) {
      const at = next[number] ?? 0;
      held[at] = word;
      next[number] = at + 1;
    }
  });
  const wordsOf = (bucket: number) =>
    Array.from(held.subarray(start[bucket], start[bucket + 1]), (word) => long[word] ?? '');
  return {
    nearest(word) {
      if (word.length < SHORTEST) return undefined;
      let best: string | undefined;
      for (const one of partsOf(word).flatMap(wordsOf)) {
        if (isNear(word, one) && (best === undefined || closer(one, best, word))) best = one;
      }
      return best;
    },
  };
}

/** Bucket of a word, then of it without each letter in turn. */
function partsOf(word: string): readonly number[] {
  const { length } = word;
  // Sum of letter × factor of its place: to take a letter out moves those after it one place down.
  const after = new Int32Array(length + 1);
  for (let at = length - 1; at >= 0; at--) {
    after[at] = ((after[at + 1] ?? 0) + numberAt(word, at, at - 1)) | 0;
  }
  const parts: number[] = [];
  let before = 0;
  for (let at = 0; at < length; at++) {
    parts.push(bucketOf((before + (after[at + 1] ?? 0)) | 0));
    before = (before + numberAt(word, at, at)) | 0;
  }
  parts.push(bucketOf(before));
  return parts;
}

function numberAt(word: string, at: number, place: number): number {
  return Math.imul(word.charCodeAt(at), FACTORS[(place + 1) % FACTORS.length] ?? 1);
}

const FACTORS = new Int32Array(64);
FACTORS.reduce((factor, _, place) => (FACTORS[place] = Math.imul(factor, 0x9e3779b1)), 1);

function bucketOf(number: number): number {
  return Math.imul(number ^ (number >>> 15), 0x2c1b3c6d) >>> 18;
}

/** The one that begins alike, then the shorter way, then in order of letters. */
function closer(one: string, other: string, word: string): boolean {
  const alike =
    Number(one.startsWith(word.slice(0, 1))) - Number(other.startsWith(word.slice(0, 1)));
  if (alike !== 0) return alike > 0;
  const long = Math.abs(one.length - word.length) - Math.abs(other.length - word.length);
  return long < 0 || (long === 0 && one < other);
}
