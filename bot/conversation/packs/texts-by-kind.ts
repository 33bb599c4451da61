import { type Plain } from './to-plain.ts';

/** Keys whose texts look like each other, and like nothing else: words that hear people, what is read, steps. */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['words', 'said', 'notWords']),
  new Set(['fr', 'fr-simple']),
  new Set(['address', 'go', 'ifStuck', 'ifThatFails']),
  new Set(['id']),
];
/** With the number of its line, stands for a text that is written apart; twice, for a list of them. */
const SIGN = '\t';
/** Between the texts of a list that is written apart; two of them between lists. */
const BETWEEN = '|';
const APART = BETWEEN + BETWEEN;

/**
 * A value as text without the texts of a few keys, a sign in the place of each, then a line a kind of
 * them, in the order in which they stood. Packed so, those of all flows together, they weigh a twentieth
 * less. A list that is empty, and what holds the sign that stands between, stays where it was; no text
 * begins with a tab.
 *
 * @example writeByKind({ id: 'a' }) // ['{"id":"\\t4"}', '', '', '', 'a']
 */
export function writeByKind(value: Plain): readonly string[] {
  const kinds = KINDS.map((): string[] => []);
  const rest = JSON.stringify(value, (key, own: Plain) => {
    const kind = KINDS.findIndex((keys) => keys.has(key));
    const texts = Array.isArray(own) ? own : [own];
    if (kind < 0 || !isWritable(texts)) return own;
    kinds[kind]?.push(texts.join(BETWEEN));
    return (texts === own ? SIGN : '') + SIGN + String(kind + 1);
  });
  return [rest, ...kinds.map((texts) => texts.join(APART))];
}

/**
 * The value that {@link writeByKind} wrote.
 *
 * @example readByKind(['{"words":"\\t\\t1"}', 'rsa|caf']) // { words: ['rsa', 'caf'] }
 */
export function readByKind(lines: readonly string[]): Plain {
  const texts = lines.map((line) => line.split(APART));
  return JSON.parse(lines[0] ?? '', (_, own: Plain) => {
    if (typeof own !== 'string' || !own.startsWith(SIGN)) return own;
    const text = texts[Number(own.slice(-1))]?.shift();
    return own.length > 2 ? text?.split(BETWEEN) : text;
  }) as Plain;
}

function isWritable(texts: readonly Plain[]): texts is readonly string[] {
  return (
    texts.length > 0 && texts.every((text) => typeof text === 'string' && /^[^|\n]+$/.test(text))
  );
}
