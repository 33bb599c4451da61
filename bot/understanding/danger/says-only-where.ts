import { type Sentences } from '../../territory/sentence-words.ts';

/** What tells the words around a name from the name. */
export interface Whereabouts {
  /** Whether folded words name a place. */
  readonly isName: (words: readonly string[]) => boolean;
  readonly sentences: Sentences;
}

/** No name is longer. */
const MOST_WORDS = 12;

/**
 * Whether folded words say where one lives and nothing else: "Die", "j'habite à Die", "je suis de
 * Cognac svp". Names of communes are words too: they tell of no danger.
 */
export function saysOnlyWhere({ isName, sentences }: Whereabouts, folded: string): boolean {
  const words = sentences.withoutClosers(folded.split(' '));
  for (let at = 0; at < words.length; at++) {
    if (words.length - at <= MOST_WORDS && isName(words.slice(at))) return true;
    if (!sentences.isOpener(words[at] ?? '')) return false;
  }
  return false;
}
