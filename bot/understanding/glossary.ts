import { type WaysOf } from '../reading/ways.ts';
import { fold } from '../territory/fold.ts';
import { isNear } from '../reading/near.ts';

/** A word that people may not know, and its other names. */
export interface GlossaryTerm {
  readonly term: string;
  readonly also: readonly string[];
}

/** Finds the word whose meaning a text asks for. */
export interface Glossary {
  /** Its term; `undefined`: no meaning is asked, or of no word that is here. Never throws. */
  asked(text: string): string | undefined;
}

/** Shorter terms are other words with one other letter ("ALS", "APL"). */
const SHORTEST_NEAR = 6;
/** Characters of a question that asks what something means. */
const MAX_READ = 120;

/**
 * Finds terms by any of their names, however people spell them.
 *
 * @example
 * const glossary = createGlossary([{ term: 'RIB', also: ['IBAN'] }], language.ways);
 * glossary.asked("C'est quoi un rib ?") // 'RIB'
 * glossary.asked('Je dois envoyer mon RIB') // undefined
 */
export function createGlossary(terms: Iterable<GlossaryTerm>, ways: WaysOf): Glossary {
  const byName = new Map<string, string>();
  for (const { term, also } of terms) {
    for (const name of [term, ...also]) byName.set(keyOf(fold(withPlus(name))), term);
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
      for (const words of askedOf(fold(withPlus(text)), ways)) {
        const key = keyOf(words);
        const found = byName.get(key) ?? near(key);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

/** "FranceConnect+" is another thing than FranceConnect; folding drops the sign. */
function withPlus(text: string): string {
  return text.replaceAll('+', ' plus');
}

/** "What is a RIB"; "a p l" is spelled out. */
const AN = /^a (?=\w{2})/;

/** What may be asked: what stands after "c'est quoi", then what stands before. */
function askedOf(folded: string, ways: WaysOf): readonly string[] {
  const said = all(folded, (rest) => ways('polite').after(rest));
  const asked = all(said, (rest) => ways('term-after').before(rest));
  const after = ways('what').after(asked) ?? ways('means').after(asked);
  // "Que veut dire", "c'est quoi que ça veut dire": one after the other.
  const behind = after === undefined ? undefined : (ways('means').after(after) ?? after);
  const ends = [ways('what').before(asked), ways('means').before(asked)];
  // "Ca veut dire quoi" ends with "quoi" too.
  const shortest = ends.filter((words) => words !== undefined).sort((a, b) => a.length - b.length);
  return [behind, shortest[0]].flatMap((words) =>
    words === undefined
      ? []
      : [all(words, (rest) => ways('term-article').after(rest)).replace(AN, '')],
  );
}

/** Takes off as often as there is something to take off. */
function all(words: string, off: (words: string) => string | undefined): string {
  let left = words;
  for (let next = off(left); next !== undefined; next = off(left)) left = next;
  return left;
}

/** Without spaces nor the marks of several: "A P L", "justificatifs de domicile". */
function keyOf(folded: string): string {
  return folded
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join('');
}
