/** Any letter or digit, in a head. */
export const ANY = '*';
/** Signs of a head: two tell most words apart. */
const LENGTH = 2;

/**
 * How what an expression finds may begin: its first two signs, `*` for any; shorter when what is
 * found may be shorter. Never too few: where it does not know, it says any. Reads what signs of
 * danger are written with: letters, `\w`, `\d`, classes, groups, alternatives, looks ahead and
 * behind, and repeats.
 */
export function headsOf(expression: string): ReadonlySet<string> {
  let at = 0;
  return alternatives();

  function alternatives(): Set<string> {
    const heads = sequence();
    while (expression[at] === '|') {
      at++;
      for (const head of sequence()) heads.add(head);
    }
    return heads;
  }

  function sequence(): Set<string> {
    let heads = new Set(['']);
    while (at < expression.length && expression[at] !== '|' && expression[at] !== ')') {
      heads = joined(heads, repeated(part()));
    }
    return heads;
  }

  function part(): Set<string> {
    const sign = expression[at++] ?? '';
    if (sign === '(') return group();
    if (sign === '[') at = expression.indexOf(']', at) + 1;
    if (sign === '\\') at++;
    if (sign === '$') return new Set(['']);
    return new Set([/[[\\.]/.test(sign) ? ANY : sign]);
  }

  /** A look ahead or behind only narrows what follows: it is passed over. */
  function group(): Set<string> {
    const [opening = ''] = /^\?(?::|<?[=!])/.exec(expression.slice(at, at + 3)) ?? [];
    at += opening.length;
    const heads = alternatives();
    at++;
    return opening === '?:' || opening === '' ? heads : new Set(['']);
  }

  function repeated(heads: Set<string>): Set<string> {
    const [repeat] = /^(?:[?*+]|\{(\d+),?\d*\})\??/.exec(expression.slice(at)) ?? [];
    if (repeat === undefined) return heads;
    at += repeat.length;
    const more = repeat.startsWith('?') ? heads : joined(heads, withNothing(heads));
    return repeat.startsWith('+') || /^\{[1-9]/.test(repeat) ? more : withNothing(more);
  }
}

function withNothing(heads: ReadonlySet<string>): Set<string> {
  return new Set(['', ...heads]);
}

function joined(firsts: ReadonlySet<string>, seconds: ReadonlySet<string>): Set<string> {
  const heads = new Set<string>();
  for (const first of firsts) {
    if (first.length === LENGTH) heads.add(first);
    else for (const second of seconds) heads.add((first + second).slice(0, LENGTH));
  }
  return heads;
}
