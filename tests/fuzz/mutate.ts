import { pick } from './pick.ts';
import { NASTY } from './values.ts';

/** Names that every object answers to, as a key of any format may bear them. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const NUMBERS = ['999999999999', '-1', '1e999', '0', '9'.repeat(400), '1.5', 'NaN', '-0'];
/** What opens a level in one format or another. */
const OPENINGS = ['[', '{', '{a: ', '{"a":', '- ', 'BEGIN:A\n', '"', '  a:\n', '&a *a ', '<<: '];
const MOST_REPEATED = 3000;

type Mutation = (random: () => number, text: string) => string;

const at = (random: () => number, text: string) => Math.floor(random() * (text.length + 1));
const spliced = (text: string, from: number, to: number, put: string) =>
  text.slice(0, from) + put + text.slice(to);

function someMatch(
  random: () => number,
  text: string,
  pattern: RegExp,
): RegExpExecArray | undefined {
  const all = [...text.matchAll(pattern)];
  return all.length === 0 ? undefined : pick(random, all);
}

function instead(pattern: RegExp, words: readonly string[]): Mutation {
  return (random, text) => {
    const found = someMatch(random, text, pattern);
    if (!found) return text;
    return spliced(text, found.index, found.index + found[0].length, pick(random, words));
  };
}

const MUTATIONS: readonly Mutation[] = [
  // Bytes turned: what is left is often no UTF-8, which is read as a sign of its own.
  (random, text) => {
    const bytes = Buffer.from(text);
    for (let each = 0; each < 1 + random() * 4; each++) {
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    }
    return bytes.toString('utf8');
  },
  instead(/[\p{L}_-]+(?=["']?\s*[:;,=])/gu, PROTOTYPE_NAMES),
  instead(/\d+/g, NUMBERS),
  instead(/[\p{L}\d_-]+/gu, [...PROTOTYPE_NAMES, ...NASTY]),
  (random, text) => spliced(text, at(random, text), text.length, ''),
  (random, text) => {
    const from = at(random, text);
    return spliced(text, from, from + Math.floor(random() * 60), '');
  },
  (random, text) => {
    const from = at(random, text);
    const part = text.slice(from, from + Math.floor(random() * 40));
    return spliced(text, from, from, part.repeat(Math.floor((random() * MOST_REPEATED) / 10)));
  },
  (random, text) => {
    const from = at(random, text);
    return spliced(
      text,
      from,
      from,
      pick(random, OPENINGS).repeat(Math.ceil(random() * MOST_REPEATED)),
    );
  },
  (random, text) => {
    const lines = text.split('\n');
    const from = Math.floor(random() * lines.length);
    lines.splice(Math.floor(random() * lines.length), 0, lines[from] ?? '');
    return lines.join('\n');
  },
  (random, text) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(Math.floor(random() * lines.length), 1);
    lines.splice(Math.floor(random() * lines.length), 0, line);
    return lines.join('\n');
  },
  (random, text) => spliced(text, at(random, text), at(random, text), pick(random, NASTY)),
];

/** A real text of a file, changed in one to three ways. */
export function mutated(random: () => number, text: string): string {
  let changed = text;
  for (let each = 0; each < 1 + Math.floor(random() * 3); each++) {
    changed = pick(random, MUTATIONS)(random, changed);
  }
  return changed;
}
