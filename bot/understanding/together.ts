import { WORDS_TOGETHER } from './language/words-together.ts';

/** What is said together, by its first word. */
const BY_FIRST = new Map<
  string,
  (readonly [words: readonly string[], made: readonly string[]])[]
>();
for (const [key, made] of WORDS_TOGETHER) {
  const words = key.split(' ');
  const others = BY_FIRST.get(words[0] ?? '');
  if (others) others.push([words, made]);
  else BY_FIRST.set(words[0] ?? '', [[words, made]]);
}
for (const ways of BY_FIRST.values()) ways.sort(([a], [b]) => b.length - a.length);

interface Word {
  readonly word: string;
}

/** Words said together are read as the ones that they make, the most words first. */
export function together<W extends Word>(
  words: readonly W[],
  toWord: (word: string) => W,
): readonly W[] {
  if (!words.some(({ word }) => BY_FIRST.has(word))) return words;
  const out: W[] = [];
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
}

function longestAt(words: readonly Word[], at: number) {
  return BY_FIRST.get(words[at]?.word ?? '')?.find(([ways]) =>
    ways.every((word, index) => words[at + index]?.word === word),
  );
}
