/** Numbers of the phrasings of a name that a word may begin, in their order; none: it begins none. */
export type Opened = (word: string) => readonly number[];

/** The words that a line may begin with, whole or by their first letters. */
interface Openers {
  readonly words: Set<string>;
  readonly starts: Set<string>;
}

const NONE: readonly number[] = [];

/**
 * Looks up which lines of a name (see {@link Replies} of `ways.ts`) a word may begin: most words begin
 * none, and others few of many.
 *
 * @example
 * const opened = createOpeners(() => ['un/une/- chien*', 'un chat'])('pet');
 * opened('chienne') // [0]
 * opened('un') // [0, 1]
 */
export function createOpeners(
  linesOf: (name: string) => readonly string[],
): (name: string) => Opened {
  /** Adds what may stand first in a line; `false` where that is any word, or none. */
  function addLine(line: string, to: Openers, within: readonly string[]): boolean {
    for (const place of line.split(' ')) {
      if (place === '*') return false;
      if (place.startsWith('@')) return addName(place.slice(1), to, within);
      const words = place.split('/');
      for (const word of words) {
        const [first = ''] = word.split('_');
        const star = first.indexOf('*');
        if (star >= 0) to.starts.add(first.slice(0, star));
        else to.words.add(first);
      }
      if (!words.includes('-')) return true;
    }
    return false;
  }

  function addName(name: string, to: Openers, within: readonly string[]): boolean {
    if (within.includes(name)) return true;
    return linesOf(name).every((line) => addLine(line, to, [...within, name]));
  }

  return (name) => {
    const byWord = new Map<string, number[]>();
    const byStart = new Map<string, number[]>();
    for (const [at, line] of linesOf(name).entries()) {
      const to: Openers = { words: new Set(), starts: new Set() };
      // Every word starts with no letters.
      if (!addLine(line, to, [name])) to.starts.add('');
      for (const word of to.words) put(byWord, word, at);
      for (const start of to.starts) put(byStart, start, at);
    }
    const starts = [...byStart];
    return (word) => {
      const own = byWord.get(word) ?? NONE;
      if (starts.length === 0) return own;
      const begun = starts.filter(([start]) => word.startsWith(start));
      if (begun.length === 0) return own;
      const all = new Set([...own, ...begun.flatMap(([, numbers]) => numbers)]);
      return [...all].sort((one, other) => one - other);
    };
  };
}

function put(map: Map<string, number[]>, key: string, at: number): void {
  const numbers = map.get(key);
  if (numbers) numbers.push(at);
  else map.set(key, [at]);
}
