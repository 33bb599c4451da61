import { type Families } from '../model/families.ts';
import { addFamilies, wordsOf } from '../model/features.ts';
import { piecesOf } from '../model/pieces.ts';

/** Letters by which words that end otherwise are one: "frappe", "frappait", "frappée". */
const STEM = 5;

/**
 * The features of a text, each once: words ("frappe"), what longer ones begin with ("frapp-"), two
 * beginnings that follow each other ("me frapp"), that hold one word between them ("il * frapp") or
 * two ("il ** tous"), the first word ("^il"), and all that `model/features.ts` tells of pieces of
 * words, families and frames.
 *
 * @example
 * featuresOf('il me frappait', createFamilies(new Map())).has('il * frapp') // true
 */
export function featuresOf(folded: string, families: Families): ReadonlySet<string> {
  const words = wordsOf(folded);
  const stems = words.map((word) => word.slice(0, STEM));
  const features = new Set<string>();
  words.forEach((word, at) => {
    const stem = stems[at] ?? '';
    features.add(word);
    if (word.length > STEM) features.add(`${stem}-`);
    const [next, second, third] = [stems[at + 1], stems[at + 2], stems[at + 3]];
    if (next !== undefined) features.add(`${stem} ${next}`);
    if (second !== undefined) features.add(`${stem} * ${second}`);
    if (third !== undefined) features.add(`${stem} ** ${third}`);
    for (const piece of piecesOf(word)) features.add(piece);
  });
  if (words[0] !== undefined) features.add(`^${words[0]}`);
  addFamilies(words, families, features);
  return features;
}
