import { type Families } from './families.ts';
import { piecesOf } from './pieces.ts';

/** Words of one text that are read: a plea is short, and the cost stays small. */
const MOST_WORDS = 150;
/** Two families tell something together when their words stand at most so far apart. */
const NEAR = 5;

/**
 * The features of a text, each once: unigrams ("frappe"), bigrams ("me frappe"), skip-grams ("il *
 * frappe"), the first word ("^il"), character 4-grams ("#<fra"), families ("@hurt"), a word beside
 * a family ("me @hurt"), two families near each other ("@partner+@hurt"), a family in the frame of
 * its text ("~me~he@hurt"), the frame ("~me~he"). All numbers are one feature, except those of
 * emergency lines.
 *
 * @example
 * const families = { of: (words) => words.map(() => []), frameOf: () => '~me' };
 * [...featuresOf('il me', families)] // ['il', 'il me', '#<il>', 'me', '#<me>', '^il', '~me']
 */
export function featuresOf(folded: string, families: Families): Set<string> {
  const words = wordsOf(folded);
  const features = new Set<string>();
  words.forEach((word, at) => {
    features.add(word);
    const next = words[at + 1];
    const second = words[at + 2];
    if (next !== undefined) features.add(`${word} ${next}`);
    if (second !== undefined) features.add(`${word} * ${second}`);
    for (const piece of piecesOf(word)) features.add(piece);
  });
  if (words[0] !== undefined) features.add(`^${words[0]}`);
  addFamilies(words, families, features);
  return features;
}

/** Emergency lines: naming one tells something. */
const LINES: ReadonlySet<string> = new Set(['115', '119', '3018', '3114', '3919', '3977']);

/**
 * Words of a folded text, the first of a long one; numbers as one.
 *
 * @example wordsOf('le 3919 avant 17 h') // ['le', '3919', 'avant', '0', 'h']
 */
export function wordsOf(folded: string): readonly string[] {
  const all = folded
    .replace(/\d+/g, (number) => (LINES.has(number) ? number : '0'))
    .split(' ', MOST_WORDS);
  return all.filter((word) => word !== '');
}

/** Adds families alone, beside words, near each other and in the frame of their text. */
export function addFamilies(
  words: readonly string[],
  { of, frameOf }: Families,
  features: Set<string>,
): void {
  const families = of(words);
  const frame = frameOf(words);
  if (frame !== undefined) features.add(frame);
  families.forEach((here, at) => {
    if (here.length === 0) return;
    const before = words[at - 1];
    const after = words[at + 1];
    const nearby = families.slice(at + 1, at + 1 + NEAR).flat();
    for (const family of here) {
      features.add(`@${family}`);
      if (frame !== undefined) features.add(`${frame}@${family}`);
      if (before !== undefined) features.add(`${before} @${family}`);
      if (after !== undefined) features.add(`@${family} ${after}`);
      for (const near of nearby) if (near !== family) features.add(`@${family}+@${near}`);
    }
  });
}
