import { fold } from '../../territory/fold.ts';

/** The sentences of a text, folded: a pattern never reads across the end of a sentence. */
export function foldedSentences(text: string): readonly string[] {
  return text
    .split(/[.!?;:؟؛\n…]+/u)
    .map(fold)
    .filter((sentence) => sentence !== '');
}

/** The first sentence that some pattern finds. */
export function foundIn(text: string, patterns: readonly RegExp[]): string | undefined {
  return foldedSentences(text).find((sentence) => patterns.some((one) => one.test(sentence)));
}
