/** Signs of a head: five tell most words apart. */
export const LENGTH = 5;
/** Ends a head after which anything may come. */
const OPEN = '*';
const NOTHING: ReadonlySet<string> = new Set(['']);
const ANYTHING: ReadonlySet<string> = new Set([OPEN]);
/** Signs that stand for no letter, or for any. */
const NOT_ITSELF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['^', NOTHING],
  ['$', NOTHING],
  ['.', ANYTHING],
  ['[', ANYTHING],
]);
/** Letters that stand for themselves, once each. */
const LETTERS = /[a-z0-9 ]+(?![?*+{])/y;

/**
 * How what an expression finds may begin: letters and spaces, five at most; fewer when anything
 * may follow. Never too few heads: where it does not know, it leaves them open. Reads what signs
 * of danger are written with: letters, `\w`, `\d`, classes, groups, alternatives, looks ahead and
 * behind, ends of words and of lines, and repeats.
 */
export function headsOf(expression: string): ReadonlySet<string> {
  let at = 0;
  return new Set([...alternatives()].map((head) => head.replace(OPEN, '')));

  function alternatives(): ReadonlySet<string> {
    const heads = new Set(sequence());
    while (expression[at] === '|') {
      at++;
      for (const head of sequence()) heads.add(head);
    }
    return heads;
  }

  function sequence(): ReadonlySet<string> {
    let heads: ReadonlySet<string> = new Set(['']);
    while (at < expression.length && expression[at] !== '|' && expression[at] !== ')') {
      if ([...heads].every(isWhole)) passOver();
      else heads = joined(heads, repeated(part()));
    }
    return heads;
  }

  function part(): ReadonlySet<string> {
    LETTERS.lastIndex = at;
    const [letters] = LETTERS.exec(expression) ?? [];
    if (letters !== undefined) {
      at += letters.length;
      return new Set([letters.slice(0, LENGTH)]);
    }
    const sign = expression[at++] ?? '';
    if (sign === '(') return group();
    if (sign === '\\') return expression[at++] === 'b' ? NOTHING : ANYTHING;
    if (sign === '[') at = expression.indexOf(']', at) + 1;
    return NOT_ITSELF.get(sign) ?? new Set([sign]);
  }

  /** A look ahead or behind only narrows what follows: it says nothing of the head. */
  function group(): ReadonlySet<string> {
    const [opening = ''] = /^\?(?::|<?[=!])/.exec(expression.slice(at, at + 3)) ?? [];
    at += opening.length;
    const heads = alternatives();
    at++;
    return opening === '?:' || opening === '' ? heads : NOTHING;
  }

  function repeated(heads: ReadonlySet<string>): ReadonlySet<string> {
    const [repeat] = /^(?:[?*+]|\{\d+,?\d*\})\??/.exec(expression.slice(at, at + 8)) ?? [];
    if (repeat === undefined) return heads;
    at += repeat.length;
    let more = heads;
    // As often as a head is long.
    if (!repeat.startsWith('?')) {
      for (let times = 1; times < LENGTH; times++) more = joined(heads, withNothing(more));
    }
    return repeat.startsWith('+') || /^\{[1-9]/.test(repeat) ? more : withNothing(more);
  }

  /** The rest of an alternative. */
  function passOver(): void {
    for (let depth = 0; at < expression.length; at++) {
      const sign = expression[at];
      if (depth === 0 && (sign === '|' || sign === ')')) return;
      if (sign === '\\') at++;
      else if (sign === '[') at = expression.indexOf(']', at);
      else if (sign === '(') depth++;
      else if (sign === ')') depth--;
    }
  }
}

function isWhole(head: string): boolean {
  return head.length >= LENGTH || head.endsWith(OPEN);
}

function withNothing(heads: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(['', ...heads]);
}

function joined(firsts: ReadonlySet<string>, seconds: ReadonlySet<string>): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const first of firsts) {
    if (isWhole(first)) heads.add(first);
    else for (const second of seconds) heads.add((first + second).slice(0, LENGTH));
  }
  return heads;
}
