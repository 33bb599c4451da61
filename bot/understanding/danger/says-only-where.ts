import { type Communes } from '../../territory/model.ts';
import { isOpener, withoutClosers } from '../../territory/sentence-words.ts';

/** No name is longer. */
const MOST_WORDS = 12;

/**
 * Whether folded words say where one lives and nothing else: "Die", "j'habite à Die", "je suis de
 * Cognac svp". Names of communes are words too: they tell of no danger.
 */
export function saysOnlyWhere(communes: Pick<Communes, 'isName'>, folded: string): boolean {
  const words = withoutClosers(folded.split(' '));
  for (let at = 0; at < words.length; at++) {
    if (words.length - at <= MOST_WORDS && communes.isName(words.slice(at))) return true;
    if (!isOpener(words[at] ?? '')) return false;
  }
  return false;
}
