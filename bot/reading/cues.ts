import { fold } from '../territory/fold.ts';
import { type WordMap } from './words.ts';

/** A cue found in a text, and its length in words. */
export interface CueHere<Cue extends string> {
  readonly cue: Cue;
  readonly length: number;
}

/** Finds cues in folded words. */
export interface CueBook<Cue extends string> {
  /** The cues that begin at a word, longest first. */
  readonly at: (words: readonly string[], place: number) => readonly CueHere<Cue>[];
}

/**
 * Finds cues by their exact words.
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
