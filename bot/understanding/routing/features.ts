import { createStems } from '../../reading/stems.ts';

/** Words of one text that are read: a demand is told soon, and the cost stays small. */
const MOST_WORDS = 150;
/** Letters of the pieces of words: they survive misspelling, endings and missing spaces. */
const PIECE = 4;

/** By sound and without endings; no synonym is known, so that a model depends on its rows alone. */
const stemOf = createStems((word) => word);

/**
 * The features of a folded text, each once: stems ("=kart"), two stems that follow each other
 * ("=kart grise") or stand one word apart ("~perdu kart"), character 4-grams ("#<car"). All numbers
 * are one.
 *
 * @example
 * [...featuresOf('mon rib')] // ['=mon', '#<mon', '#mon>', '=mon rib', '=rib', '#<rib', '#rib>']
 */
export function featuresOf(folded: string): ReadonlySet<string> {
  const words = folded.replace(/\d+/g, '0').split(' ', MOST_WORDS);
  const features = new Set<string>();
  let before: string | undefined;
  let earlier: string | undefined;
  for (const word of words) {
    if (word === '') continue;
    const stem = stemOf(word);
    if (before !== undefined) features.add(`=${before} ${stem}`);
    if (earlier !== undefined) features.add(`~${earlier} ${stem}`);
    features.add(`=${stem}`);
    const framed = `<${word}>`;
    for (let at = 0; at + PIECE <= framed.length; at++) {
      features.add(`#${framed.slice(at, at + PIECE)}`);
    }
    earlier = before;
    before = stem;
  }
  return features;
}
