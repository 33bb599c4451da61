import { type Plain } from './to-plain.ts';

/** Lists of words by which people are heard: they look like each other, and like nothing else. */
const WORDS: ReadonlySet<string> = new Set(['words', 'said', 'notWords']);
/** Stands for one that is written apart; no text is this sign alone. */
const APART = '§';

/**
 * A value as text without its lists of words, a sign in their places, and these in the order in which they
 * stood. Packed apart, those of all flows together, they weigh a tenth less.
 *
 * @example writeApart({ id: 'a', words: ['rsa'] }) // ['{"id":"a","words":"§"}', '[["rsa"]]']
 */
export function writeApart(value: Plain): readonly [rest: string, words: string] {
  const words: Plain[] = [];
  const rest = JSON.stringify(value, (key, own: Plain) => {
    if (!WORDS.has(key) || !Array.isArray(own)) return own;
    words.push(own as Plain);
    return APART;
  });
  return [rest, JSON.stringify(words)];
}

/**
 * The value that {@link writeApart} wrote.
 *
 * @example readApart('{"id":"a","words":"§"}', '[["rsa"]]') // { id: 'a', words: ['rsa'] }
 */
export function readApart(rest: string, words: string): Plain {
  const lists = JSON.parse(words) as Plain[];
  return JSON.parse(rest, (_, own: Plain) => (own === APART ? lists.shift() : own)) as Plain;
}
