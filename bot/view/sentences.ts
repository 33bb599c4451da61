/** Most words of a sentence in usual French. */
export const MAX_WORDS = 15;
/** Most words of a sentence in simple French. */
export const MAX_SIMPLE_WORDS = 10;

/**
 * Sentences of a text; what a quotation says ends where it ends.
 *
 * @example sentencesIn('Venez. Apportez votre carte.') // ['Venez.', 'Apportez votre carte.']
 */
export function sentencesIn(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…](?:\s?[»”)])?)\s+(?![»”)])|\n+/u)
    .filter((sentence) => wordsIn(sentence) > 0);
}

/**
 * How many words a sentence has, as they are read: what stands between two spaces, so that
 * « l'avis », « dites-le » and « caf.fr » are one each. A number said in groups (32 30) is one.
 * Words in quotes count as others do.
 */
export function wordsIn(sentence: string): number {
  return sentence
    .replace(/(?<=\d)\s(?=\d)/gu, '')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * The first sentence with more than `most` words, if any.
 *
 * @example
 * longSentence('Venez. Apportez votre carte et le courrier reçu.', 5)
 * // 'Apportez votre carte et le courrier reçu.'
 */
export function longSentence(text: string, most: number): string | undefined {
  return sentencesIn(text).find((sentence) => wordsIn(sentence) > most);
}
