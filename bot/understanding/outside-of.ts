import { type Language, type Outside } from '../reading/language.ts';
import { mapSteps, type Steps } from '../reading/steps.ts';
import { fold } from '../territory/fold.ts';

/** Words from this length on have a plural. */
const PLURAL = 4;

type Known = Pick<Language, 'articles' | 'outside'>;

/**
 * What two folded ways to say the same have in common: their words, but for small ones before and
 * plurals.
 */
function bareOf(folded: string, { articles }: Known): string {
  const words = folded.split(' ');
  const first = words.findIndex((word) => !articles.has(word));
  return words.slice(Math.max(0, first)).map(singular).join(' ');
}

function singular(word: string): string {
  const isPlural = word.length >= PLURAL && (word.endsWith('s') || word.endsWith('x'));
  return isPlural ? word.slice(0, -1) : word;
}

/**
 * Finds the out-of-scope phrase (`data/outside`) that some words of a flow also say, if any.
 *
 * @example
 * const articles = new Set(['la', 'ma']);
 * const met = createOutsideFinder({ outside: { papers: ['la carte grise'], talk: [] }, articles });
 * met('ma carte grise') // 'la carte grise'
 */
export function createOutsideFinder(language: Known): (words: string) => string | undefined {
  const { papers, talk } = language.outside;
  const byBare = new Map(
    [...papers, ...talk].map((phrase) => [bareOf(fold(phrase), language), phrase]),
  );
  return (words) => byBare.get(bareOf(fold(words), language));
}

/** Phrases that no flow answers, without those that one of these, folded, says: its own words win. */
export function* outsideOf(said: readonly string[], language: Known): Steps<Outside> {
  const own = new Set(yield* mapSteps(said, (phrase) => bareOf(phrase, language)));
  function* outside(phrases: readonly string[]): Steps<readonly string[]> {
    const bare = yield* mapSteps(phrases, (phrase) => bareOf(fold(phrase), language));
    return phrases.filter((_, at) => !own.has(bare[at] ?? ''));
  }
  const { papers, talk } = language.outside;
  return { papers: yield* outside(papers), talk: yield* outside(talk) };
}
