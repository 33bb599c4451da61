import { ownValue } from '../engine/own-value.ts';

/** The phrasings of one thing: whether folded words are one, begin with one, or contain one. */
export interface Ways {
  is(folded: string): boolean;
  /** What follows one that they begin with; nothing when they do not, or when nothing follows. */
  after(folded: string): string | undefined;
  /** What stands before one that they end with; nothing when they do not, or when nothing does. */
  before(folded: string): string | undefined;
  /** Whether they begin with one, more words or none behind. */
  isFirst(folded: string): boolean;
  isIn(folded: string): boolean;
  /** Words (between spaces) with each of them in other words. */
  replaced(folded: string, by: string): string;
}

/**
 * What `data/language/…/replies.yaml` tells the ways of, each a line of words. `/` parts words that
 * may stand in one place, `-` stands for none at all, `_` for a space inside one of them, `*` for
 * any end of a word, `*` alone for one other word or none, `@name` for the ways of a name.
 */
export type Replies = Readonly<Record<string, readonly string[]>>;

/** The phrasings of a name; an unknown name has none. */
export type WaysOf = (name: string) => Ways;

/** Reads the ways of languages, one after the other; each is made when it is first asked for. */
export function createWays(languages: readonly Replies[]): WaysOf {
  const expressions = new Map<string, string>();
  const made = new Map<string, Ways>();

  /** "(?!)" is found nowhere: one that is not written, or that names itself. */
  function expressionOf(name: string): string {
    const known = expressions.get(name);
    if (known !== undefined) return known;
    expressions.set(name, '(?!)');
    const lines = languages.flatMap((replies) => ownValue(replies, name) ?? []);
    const any = lines.map((line) => line.split(' ').map(placeOf).join('')).join('|');
    const expression = lines.length === 0 ? '(?!)' : `(?:${any})`;
    expressions.set(name, expression);
    return expression;
  }

  /** Every word takes the space after it. */
  function placeOf(place: string): string {
    if (place === '*') return '(?:\\w+ )?';
    if (place.startsWith('@')) return expressionOf(place.slice(1));
    const words = place.split('/');
    const said = words
      .filter((word) => word !== '-')
      .map((word) => word.replaceAll('_', ' ').replaceAll('*', '\\w*'));
    return `(?:(?:${said.join('|')}) )${words.includes('-') ? '?' : ''}`;
  }

  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const ways = waysOf(expressionOf(name));
    made.set(name, ways);
    return ways;
  };
}

function waysOf(any: string): Ways {
  const whole = new RegExp(`^${any}$`);
  const first = new RegExp(`^${any}`);
  const last = new RegExp(`^(.+?) ${any}$`);
  const inside = new RegExp(` ${any}`);
  const all = new RegExp(`(?<= )${any}`, 'g');
  return {
    is: (folded) => whole.test(`${folded} `),
    after(folded) {
      const begun = first.exec(`${folded} `);
      const rest = begun ? folded.slice(begun[0].length) : '';
      return rest === '' ? undefined : rest;
    },
    before: (folded) => last.exec(`${folded} `)?.[1],
    isFirst: (folded) => first.test(`${folded} `),
    isIn: (folded) => inside.test(` ${folded} `),
    replaced: (folded, by) => ` ${folded} `.replace(all, by === '' ? '' : `${by} `).trim(),
  };
}
