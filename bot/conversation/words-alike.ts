import { fold } from '../territory/fold.ts';

/** One word of a text, or several that stand for one. */
export interface Word {
  /** The word, or the group that it belongs to. */
  readonly says: string;
  /** It changes nothing in what is said. */
  readonly isLittle: boolean;
  /** "Pas", "jamais", or words that hold one. */
  readonly denies: boolean;
}

/** Reads folded words, those that say the same as one. */
export type WordsAlike = (words: readonly string[]) => readonly Word[];

/** Words that say the same by group; those of the group `little` say nothing. The longest wins. */
export function wordsAlike(groups: ReadonlyMap<string, readonly string[]>): WordsAlike {
  const byFirst = new Map<string, Form[]>();
  for (const [group, forms] of groups) {
    // "Retrouve pas" is "perdu", which denies nothing.
    const denies = fold(forms[0] ?? '')
      .split(' ')
      .some((word) => DENIALS.has(word));
    for (const form of forms) {
      const words = fold(form).split(' ');
      const first = words[0] ?? '';
      const word = asOne(words, group, denies);
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, word }]);
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return (words) => {
    const read: Word[] = [];
    for (let at = 0; at < words.length;) {
      const form = byFirst.get(words[at] ?? '')?.find((one) => standsAt(one.words, words, at));
      read.push(form?.word ?? plain(words[at] ?? ''));
      at += form?.words.length ?? 1;
    }
    return read;
  };
}

/** Words that one form has, and what they are read as. */
interface Form {
  readonly words: readonly string[];
  readonly word: Word;
}

function standsAt(form: readonly string[], words: readonly string[], at: number): boolean {
  return form.every((word, further) => words[at + further] === word);
}

function asOne(words: readonly string[], group: string, denies: boolean): Word {
  const isLittle = group === LITTLE;
  return { says: isLittle ? words.join(' ') : group, isLittle, denies };
}

function plain(word: string): Word {
  return { says: word, isLittle: false, denies: DENIALS.has(word) };
}

const LITTLE = 'little';

const DENIALS: ReadonlySet<string> = new Set([
  ...['pas', 'pa', 'plus', 'jamais', 'aucun', 'aucune', 'sans', 'ni'],
  ...['not', 'never', 'without'],
]);
