import { type Plain } from './to-plain.ts';

/** Lists of words by which people are heard: they look like each other, and like nothing else. */
const WORDS: ReadonlySet<string> = new Set(['words', 'said', 'notWords']);
/** Stands for one that is written apart; no text is this sign alone. */
const APART = '§';
/** Between the words of a list that is written apart; two of them between lists. */
const BETWEEN = '|';

/**
 * A value as text without its lists of words, a sign in their places, and these in the order in which they
 * stood, in one line. Packed apart, those of all flows together, they weigh a tenth less; a list that is
 * empty, or holds the sign that stands between words, stays where it was.
 *
 * @example writeApart({ id: 'a', words: ['rsa', 'caf'] }) // ['{"id":"a","words":"§"}', 'rsa|caf']
 */
export function writeApart(value: Plain): readonly [rest: string, words: string] {
  const words: string[] = [];
  const rest = JSON.stringify(value, (key, own: Plain) => {
    if (!WORDS.has(key) || !isWords(own)) return own;
    words.push(own.join(BETWEEN));
    return APART;
  });
  return [rest, words.join(BETWEEN + BETWEEN)];
}

/**
 * The value that {@link writeApart} wrote.
 *
 * @example readApart('{"id":"a","words":"§"}', 'rsa|caf') // { id: 'a', words: ['rsa', 'caf'] }
 */
export function readApart(rest: string, words: string): Plain {
  const lists = words.split(BETWEEN + BETWEEN);
  return JSON.parse(rest, (_, own: Plain) =>
    own === APART ? lists.shift()?.split(BETWEEN) : own,
  ) as Plain;
}

function isWords(value: Plain): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((word) => typeof word === 'string' && /^[^|\n]+$/.test(word))
  );
}
