import { type WordMap } from './words.ts';

interface Word {
  readonly word: string;
}

/** Words said together are read as the ones that they make, the most words first. */
export type Joiner = <W extends Word>(
  words: readonly W[],
  toWord: (word: string) => W,
) => readonly W[];

type Way = readonly [words: readonly string[], made: readonly string[]];

/** Joins by a table: words with single spaces, to those that they make. */
export function createJoiner(table: WordMap): Joiner {
  const byFirst = new Map<string, Way[]>();
  for (const [key, made] of table) {
    const words = key.split(' ');
    const others = byFirst.get(words[0] ?? '');
    if (others) others.push([words, made]);
    else byFirst.set(words[0] ?? '', [[words, made]]);
  }
  for (const ways of byFirst.values()) ways.sort(([a], [b]) => b.length - a.length);

  const longestAt = (words: readonly Word[], at: number) =>
    byFirst
      .get(words[at]?.word ?? '')
      ?.find(([ways]) => ways.every((word, index) => words[at + index]?.word === word));

  return (words, toWord) => {
    if (!words.some(({ word }) => byFirst.has(word))) return words;
    const out: (typeof words)[number][] = [];
    for (let at = 0; at < words.length;) {
      const found = longestAt(words, at);
      if (found) {
        out.push(...found[1].map(toWord));
        at += found[0].length;
      } else {
        const word = words[at];
        if (word) out.push(word);
        at += 1;
      }
    }
    return out;
  };
}
