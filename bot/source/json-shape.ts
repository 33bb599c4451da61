import { isReservedKey, RESERVED_KEYS } from './reserved-key.ts';

/** Why a JSON text is not parsed, and where that stands. */
export interface JsonFault {
  readonly kind: 'too-deep' | 'reserved-key';
  readonly at: number;
}

/** Longest key that is looked at: no reserved one is as long, each sign written `\u0000`. */
const MAX_KEY = 200;

/**
 * The first thing for which a JSON text is refused before it is parsed: more than `depth` objects
 * and lists inside one another (it parses, then breaks whoever walks it), or a key that every object
 * answers to. Counted on the text, in one pass; says nothing of a text that is no JSON.
 */
export function jsonFault(text: string, depth: number): JsonFault | undefined {
  if (!mayHaveFault(text, depth)) return undefined;
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') {
      const end = endOfString(text, at);
      if (isReserved(text, at, end)) return { kind: 'reserved-key', at };
      at = end - 1;
    } else if (sign === '{' || sign === '[') {
      open++;
      if (open > depth) return { kind: 'too-deep', at };
    } else if (sign === '}' || sign === ']') open--;
  }
  return undefined;
}

const SUSPECT = new RegExp(`\\\\u|${RESERVED_KEYS.join('|')}`);

/** Whether it is worth a look at each sign: nearly never. */
function mayHaveFault(text: string, depth: number): boolean {
  if (SUSPECT.test(text)) return true;
  let seen = 0;
  for (const bracket of ['{', '[']) {
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      seen++;
      if (seen > depth) return true;
    }
  }
  return false;
}

/** After the quote that closes it; the end of the text when none does. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isReserved(text: string, from: number, end: number): boolean {
  if (end - from > MAX_KEY || !/^\s*:/.test(text.slice(end, end + MAX_KEY))) return false;
  try {
    return isReservedKey(JSON.parse(text.slice(from, end)) as string);
  } catch {
    return false;
  }
}
