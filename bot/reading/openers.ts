/** Numbers of the lines of a name that a word may begin, in their order: the same list for the same lines. */
export type LinesFrom = (word: string) => readonly number[];

/** The words that a line begins with, whole or by their first letters. */
interface Openers {
  readonly words: Set<string>;
  readonly starts: Set<string>;
}

/**
 * Looks up which lines of a name (see {@link Replies} of `ways.ts`) a word may begin: most words begin
 * none, and are not searched.
 *
 * @example
 * const from = createOpeners(() => ['un/une/- chien*', 'chat'])('pet');
 * from('chienne') // [0]
 */
export function createOpeners(
  linesOf: (name: string) => readonly string[],
): (name: string) => LinesFrom {
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
    const lines = linesOf(name);
    const openers = lines.map((line): Openers | undefined => {
      const to: Openers = { words: new Set(), starts: new Set() };
      return addLine(line, to, [name]) ? to : undefined;
    });
    return linesBy(openers);
  };
}

/** By the openers of each line; `undefined`: any word may begin it. */
function linesBy(openers: readonly (Openers | undefined)[]): LinesFrom {
  const byWord = new Map<string, readonly number[]>();
  const lists = new Map<string, readonly number[]>();
  const words = new Set(openers.flatMap((one) => [...(one?.words ?? [])]));
  const starts = [...new Set(openers.flatMap((one) => [...(one?.starts ?? [])]))];
  const hasAny = openers.includes(undefined);

  function worked(word: string): readonly number[] {
    const found = openers.flatMap((one, at) => (mayBegin(one, word) ? [at] : []));
    const key = found.join();
    const list = lists.get(key) ?? found;
    lists.set(key, list);
    return list;
  }

  const any = worked('');
  return (word) => {
    const isKnown = words.has(word);
    if (!isKnown && !starts.some((start) => word.startsWith(start))) return hasAny ? any : NONE;
    const list = byWord.get(word) ?? worked(word);
    // Words that people type are endless, those of lines are not.
    if (isKnown) byWord.set(word, list);
    return list;
  };
}

const NONE: readonly number[] = [];

function mayBegin(of: Openers | undefined, word: string): boolean {
  if (of === undefined || of.words.has(word)) return true;
  return [...of.starts].some((start) => word.startsWith(start));
}
