import { fold } from '../territory/fold.ts';
import { isNear } from './near.ts';

/** A word that people may not know, and its other names. */
export interface GlossaryTerm {
  readonly term: string;
  readonly also: readonly string[];
}

/** Finds the word whose meaning a text asks. */
export interface Glossary {
  /** Its term; `undefined`: no meaning is asked, or of no word that is here. Never throws. */
  asked(text: string): string | undefined;
}

/** Shorter terms are other words with one other letter ("ALS", "APL"). */
const SHORTEST_NEAR = 6;
/** Characters of a question that asks what something means. */
const MAX_READ = 120;

const POLITE =
  '(?:bonjour|bonsoir|salut|svp|stp|s il vous plait|euh|alors|mais|et|dis|dites|pardon)';
/** "C'est quoi", as it is said, typed and misspelt; then English. */
const WHAT =
  '(?:(?:c est|cest|cé|ce|se|ces|sait|c|s est|sest) (?:quoi|koi|kwa)|quoi|quesaco|kesako|keskec|kesk(?:e|c|ec)?|' +
  '(?:qu est ce|quest ce|qu es ce|ques ce|kes|keske|qu est) ?(?:que|k|q|qe)? ?(?:c est|cest|c|ca)?(?: que| qu)?|' +
  'what is|what s|whats|what are)';
const MEANS =
  '(?:(?:ca|sa|cela|qu est ce que|que|quoi)? ?(?:veut|veu|ve|veulent) dire(?: quoi)?|(?:ca |que )?signifie(?: quoi)?|' +
  'veut dire|(?:la |une )?definition(?: de| du| d)?|(?:le |la )?(?:sens|signification)(?: de| du| d)?|meaning of)';
const ARTICLE =
  '(?:le|la|les|l|un|une|des|du|de la|de l|de|d|ce|cet|cette|mon|ma|mes|votre|vos|leur|leurs|the|an|a(?= \\w{2})|ca|mot|un mot|terme|mot de)';
const AFTER =
  '(?:ca|deja|exactement|au juste|au fait|en fait|svp|stp|s il vous plait|merci|mean|means)';

const BEFORE_TERM = new RegExp(
  `^(?:${POLITE} )*(?:${WHAT}|${MEANS}|what does)(?: ${MEANS})? (.+)$`,
);
const AFTER_TERM = new RegExp(`^(?:${POLITE} )*(.+?) (?:${WHAT}|${MEANS})$`);
const TRIMMED_BEFORE = new RegExp(`^(?:${ARTICLE} )+(?=.)`);
const TRIMMED_AFTER = new RegExp(`(?: ${AFTER})+$`);

/** Terms by any of their names, as people spell them. */
export function createGlossary(terms: Iterable<GlossaryTerm>): Glossary {
  const byName = new Map<string, string>();
  for (const { term, also } of terms) {
    for (const name of [term, ...also]) byName.set(keyOf(fold(name)), term);
  }
  const near = (key: string): string | undefined => {
    if (key.length < SHORTEST_NEAR) return undefined;
    const like = [...byName.keys()].filter(
      (name) => name.length >= SHORTEST_NEAR && isNear(key, name),
    );
    return like.length === 1 ? byName.get(like[0] ?? '') : undefined;
  };
  return {
    asked(text) {
      if (text.length > MAX_READ) return undefined;
      const said = fold(text).replace(TRIMMED_AFTER, '');
      for (const way of [BEFORE_TERM, AFTER_TERM]) {
        const words = way.exec(said)?.[1]?.replace(TRIMMED_BEFORE, '');
        if (words === undefined) continue;
        const key = keyOf(words);
        const found = byName.get(key) ?? near(key);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** Without spaces nor the marks of several: "A P L", "justificatifs de domicile". */
function keyOf(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join('');
}
