import { soundOf } from './sounds.ts';
import { mapSteps, type Steps } from './steps.ts';

/** The known word that sounds so. */
export type Guess = (sound: string) => string | undefined;

/** Shorter words sound like too many. */
const SHORTEST = 4;

/**
 * Sounds to the word meant by each: of those that sound alike, one that flows say, then the one said
 * most. `known`: words, and how often each is said. `isElsewhere`: an everyday word that no phrase says.
 */
export function* soundsSteps(
  known: ReadonlyMap<string, number>,
  isElsewhere: (word: string) => boolean,
): Steps<ReadonlyMap<string, string>> {
  const words = [...known.keys()];
  const areElsewhere = yield* mapSteps(words, isElsewhere);
  const elsewhere = new Set(words.filter((_, at) => areElsewhere[at]));
  yield;
  const best = new Map<string, string>();
  const isBetter = (word: string, count: number, other: string) => {
    const [mine, others] = [elsewhere.has(word), elsewhere.has(other)];
    return mine === others ? (known.get(other) ?? 0) < count : others;
  };
  const long = [...known].filter(([word]) => word.length >= SHORTEST);
  const sounds = yield* mapSteps(long, ([word]) => soundOf(word));
  for (const [at, [word, count]] of long.entries()) {
    const sound = sounds[at] ?? '';
    const other = best.get(sound);
    if (other === undefined || isBetter(word, count, other)) best.set(sound, word);
  }
  return best;
}
