import { createStems } from '../../reading/stems.ts';
import { type Families } from '../model/families.ts';
import { addPieces } from '../model/pieces.ts';

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
  const all = folded.replace(/\d+/g, '0').split(' ', MOST_WORDS);
  const words = all.filter((word) => word !== '');
  const stems = words.map(stemOf);
  const features = new Set<string>();
  stems.forEach((stem, at) => {
    if (at > 0) features.add(`=${stems[at - 1]} ${stem}`);
    if (at > 1) features.add(`~${stems[at - 2]} ${stem}`);
    features.add(`=${stem}`);
    addPieces(words[at] ?? '', features);
  });
  addFamilies(families.of(words), stems, features);
  return features;
}

function addFamilies(
  families: readonly (readonly string[])[],
  stems: readonly string[],
  features: Set<string>,
): void {
  families.forEach((here, at) => {
    if (here.length === 0) return;
    const nearby = families.slice(at + 1, at + 1 + NEAR).flat();
    for (const family of here) {
      features.add(`@${family}`);
      if (at > 0) features.add(`@${family}<${stems[at - 1]}`);
      for (const near of nearby) if (near !== family) features.add(pairOf(family, near));
    }
  });
}

/** Whichever comes first. */
function pairOf(one: string, other: string): string {
  return one < other ? `@${one}+${other}` : `@${other}+${one}`;
}
