/** Whether a word may stand first in one of the phrasings of a name. */
export type Opens = (word: string) => boolean;

/** The words that the lines of a name begin with, whole or by their first letters. */
interface Openers {
  readonly words: Set<string>;
  readonly starts: Set<string>;
}

const ANY: Opens = () => true;

/**
 * Looks up which words may begin the ways of a name (see {@link Replies} of `ways.ts`): most texts
 * hold none of them, and are then not searched.
 *
 * @example
 * const opens = createOpeners(() => ['un/une/- chien*'])('dog');
 * opens('chienne') && !opens('chat') // true
 */
export function createOpeners(
  linesOf: (name: string) => readonly string[],
): (name: string) => Opens {
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
    const to: Openers = { words: new Set(), starts: new Set() };
    if (!addName(name, to, [])) return ANY;
    const starts = [...to.starts];
    return (word) => to.words.has(word) || starts.some((start) => word.startsWith(start));
  };
}
