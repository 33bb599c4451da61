import { fold } from '../territory/fold.ts';
import { type WordMap } from './words.ts';

/** A cue that stands somewhere, and how many words it is made of. */
export interface CueHere<Cue extends string> {
  readonly cue: Cue;
  readonly length: number;
}

/** Finds cues in folded words. */
export interface CueBook<Cue extends string> {
  /** The cues that begin at a word, the longest first. */
  readonly at: (words: readonly string[], place: number) => readonly CueHere<Cue>[];
}

/**
 * A cue is its very words, one after the other.
 *
 * @example
 * const book = cueBook(['second'], new Map([['second', ['et aussi']]]));
 * book.at(['payer', 'et', 'aussi', 'declarer'], 1).map(({ cue }) => cue) // ['second']
 */
export function cueBook<Cue extends string>(cues: readonly Cue[], phrases: WordMap): CueBook<Cue> {
  const byFirst = new Map<string, (CueHere<Cue> & { readonly words: readonly string[] })[]>();
  for (const cue of cues) {
    for (const phrase of phrases.get(cue) ?? []) {
      const words = fold(phrase).split(' ');
      const first = words[0] ?? '';
      const list = byFirst.get(first) ?? [];
      list.push({ cue, words, length: words.length });
      byFirst.set(first, list);
    }
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length);
  return {
    at: (words, place) =>
      (byFirst.get(words[place] ?? '') ?? []).filter((phrase) =>
        phrase.words.every((word, further) => words[place + further] === word),
      ),
  };
}
