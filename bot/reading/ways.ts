import { ownValue } from '../engine/own-value.ts';
import { createOpeners, type Opened } from './openers.ts';

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
  const linesOf = (name: string) => languages.flatMap((replies) => ownValue(replies, name) ?? []);
  const openers = createOpeners(linesOf);
  let last = spacedOf('');

  /** Most phrasings are looked for in the same words, one after the other. */
  function spaced(folded: string): Spaced {
    if (last.folded !== folded) last = spacedOf(folded);
    return last;
  }

  /** "(?!)" is found nowhere: one that is not written, or that names itself. */
  function expressionOf(name: string): string {
    const known = expressions.get(name);
    if (known !== undefined) return known;
    expressions.set(name, '(?!)');
    const expression = anyOf(phrasingsOf(name));
    expressions.set(name, expression);
    return expression;
  }

  function phrasingsOf(name: string): readonly string[] {
    return linesOf(name).map((line) => line.split(' ').map(placeOf).join(''));
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
    const ways = waysOf(phrasingsOf(name), openers(name), spaced);
    made.set(name, ways);
    return ways;
  };
}

/** A word of a text, and where it begins. */
interface Place {
  readonly word: string;
  readonly start: number;
}

/** A text with a space after every word, and where each of them begins. */
interface Spaced {
  readonly folded: string;
  readonly text: string;
  readonly places: readonly Place[];
}

function spacedOf(folded: string): Spaced {
  let start = 0;
  const places = folded.split(' ').map((word): Place => {
    const place = { word, start };
    start += word.length + 1;
    return place;
  });
  return { folded, text: `${folded} `, places };
}

function anyOf(phrasings: readonly string[]): string {
  return phrasings.length === 0 ? '(?!)' : `(?:${phrasings.join('|')})`;
}

/** Where a phrasing may end: anywhere, or with the text. */
type End = '' | '$';

/** At each word only those phrasings are tried that it may begin. */
function waysOf(
  phrasings: readonly string[],
  opened: Opened,
  spaced: (folded: string) => Spaced,
): Ways {
  const made = new Map<string, RegExp>();

  function anyOfThem(numbers: readonly number[], end: End): RegExp {
    const key = numbers.join() + end;
    const known = made.get(key);
    if (known) return known;
    const expression = new RegExp(anyOf(numbers.map((at) => phrasings[at] ?? '')) + end, 'y');
    made.set(key, expression);
    return expression;
  }

  /** Where what begins at a word ends; -1 where nothing does. */
  function endAt({ text }: Spaced, { word, start }: Place, end: End): number {
    const numbers = opened(word);
    if (numbers.length === 0) return -1;
    const expression = anyOfThem(numbers, end);
    expression.lastIndex = start;
    return expression.test(text) ? expression.lastIndex : -1;
  }

  function endOfFirst(folded: string, end: End): number {
    const whole = spaced(folded);
    const [first] = whole.places;
    return first ? endAt(whole, first, end) : -1;
  }

  return {
    is: (folded) => endOfFirst(folded, '$') >= 0,
    after(folded) {
      const end = endOfFirst(folded, '');
      const rest = end < 0 ? '' : folded.slice(end);
      return rest === '' ? undefined : rest;
    },
    before(folded) {
      const whole = spaced(folded);
      const found = whole.places.find((place) => place.start > 0 && endAt(whole, place, '$') >= 0);
      return found && folded.slice(0, found.start - 1);
    },
    isFirst: (folded) => endOfFirst(folded, '') >= 0,
    isIn(folded) {
      const whole = spaced(folded);
      // Asked hundreds of times a message: no function is made for it.
      for (const place of whole.places) if (endAt(whole, place, '') >= 0) return true;
      return false;
    },
    replaced(folded, by) {
      const whole = spaced(folded);
      let kept = '';
      let from = 0;
      for (const place of whole.places) {
        const end = place.start < from ? -1 : endAt(whole, place, '');
        if (end < 0) continue;
        kept += folded.slice(from, place.start) + (by === '' ? '' : `${by} `);
        from = end;
      }
      return (kept + folded.slice(from)).trim();
    },
  };
}
