import { fold } from '../territory/fold.ts';
import { OUTSIDE } from './outside.ts';

/** Before a name, these say nothing: "ma carte électorale", "une procuration". */
const SMALL = new Set(
  'd de des du l la le les leur leurs ma mes mon nos notre sa ses son ta tes ton un une vos votre'.split(
    ' ',
  ),
);
/** Words from this length on have a plural. */
const PLURAL = 4;

/** What two ways to say the same have in common: their words, but for small ones before and plurals. */
function bareOf(text: string): string {
  const words = fold(text).split(' ');
  const first = words.findIndex((word) => !SMALL.has(word));
  return words
    .slice(Math.max(0, first))
    .map((word) => (word.length < PLURAL ? word : word.replace(/[sx]$/, '')))
    .join(' ');
}

const BY_BARE: ReadonlyMap<string, string> = new Map(
  [...OUTSIDE.papers, ...OUTSIDE.talk].map((phrase) => [bareOf(phrase), phrase]),
);

/** The phrase that no flow answers and that a flow's own words say too, if there is one. */
export function metOutside(words: string): string | undefined {
  return BY_BARE.get(bareOf(words));
}

/** Phrases that no flow answers, without those that one of these says: its own words win. */
export function outsideOf(said: readonly string[]): typeof OUTSIDE {
  const own = new Set(said.map(bareOf));
  const isOutside = (phrase: string): boolean => !own.has(bareOf(phrase));
  return { papers: OUTSIDE.papers.filter(isOutside), talk: OUTSIDE.talk.filter(isOutside) };
}
