import { createStems } from '../../reading/stems.ts';
import { type Families } from '../model/families.ts';
import { piecesOf } from '../model/pieces.ts';

/** Words of one text that are read: a demand is told soon, and the cost stays small. */
const MOST_WORDS = 150;
/** Words of two families tell something together when they stand at most so far apart. */
const NEAR = 6;

/** By sound and without endings; no synonym is known, so that a model depends on its rows alone. */
const stemOf = createStems((word) => word);

/**
 * The features of a folded text, each once: stems ("=kart"), two stems that follow each other
 * ("=kart grise") or stand one word apart ("~perdu kart"), character 4-grams ("#<car"), families
 * ("@car"), the stem before one ("@car<ma"), two that stand near each other ("@car+lost"). All
 * numbers are one.
 *
 * @example
 * const families = createFamilies(new Map());
 * [...featuresOf('mon rib', families)]
 * // ['=mon', '#<mon', '#mon>', '=mon rib', '=rib', '#<rib', '#rib>']
 */
export function featuresOf(folded: string, families: Families): ReadonlySet<string> {
  const features = new Set<string>();
  findFeatures(wordsOf(folded), families, (feature) => features.add(feature));
  return features;
}

/**
 * The same by word, in order: each feature once, at the word that completes it first. None of words
 * further than are read.
 *
 * @example
 * featuresByWord('mon rib', createFamilies(new Map())).map((features) => features[0]) // ['=mon', '=mon rib']
 */
export function featuresByWord(folded: string, families: Families): readonly (readonly string[])[] {
  const words = wordsOf(folded);
  const places = new Map<string, number>();
  findFeatures(words, families, (feature, at) => {
    if (at < (places.get(feature) ?? Infinity)) places.set(feature, at);
  });
  const byWord: string[][] = words.map(() => []);
  for (const [feature, at] of places) byWord[at]?.push(feature);
  return byWord;
}

function wordsOf(folded: string): readonly string[] {
  const all = folded.replace(/\d+/g, '0').split(' ', MOST_WORDS);
  return all.filter((word) => word !== '');
}

/** Takes a feature, and the place of the word that completes it; it may be found again. */
type Found = (feature: string, at: number) => void;

function findFeatures(words: readonly string[], families: Families, found: Found): void {
  const stems = words.map(stemOf);
  stems.forEach((stem, at) => {
    if (at > 0) found(`=${stems[at - 1]} ${stem}`, at);
    if (at > 1) found(`~${stems[at - 2]} ${stem}`, at);
    found(`=${stem}`, at);
    for (const piece of piecesOf(words[at] ?? '')) found(piece, at);
  });
  findFamilies(families.of(words), stems, found);
}

function findFamilies(
  families: readonly (readonly string[])[],
  stems: readonly string[],
  found: Found,
): void {
  families.forEach((here, at) => {
    for (const family of here) {
      found(`@${family}`, at);
      if (at > 0) found(`@${family}<${stems[at - 1]}`, at);
      for (let next = at + 1; next <= at + NEAR && next < families.length; next++) {
        for (const near of families[next] ?? []) {
          if (near !== family) found(pairOf(family, near), next);
        }
      }
    }
  });
}

/** Whichever comes first. */
function pairOf(one: string, other: string): string {
  return one < other ? `@${one}+${other}` : `@${other}+${one}`;
}
