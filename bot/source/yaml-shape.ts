import { Lexer } from 'yaml';
import { MAX_NESTING } from './limits.ts';

/** Where maps and lists begin to stand too deep inside one another, found before anything is parsed. */
export function tooDeepAt(text: string): number | undefined {
  return tooDeepByMargin(text) ?? tooDeepBySigns(text);
}

/** A level by margin takes a sign at least: a space, a dash or a question mark. */
const LEAD = /^[ \t?-]+/gm;
const MOST_LEAD = 4 * MAX_NESTING;

function tooDeepByMargin(text: string): number | undefined {
  for (const { 0: lead, index } of text.matchAll(LEAD)) {
    if (lead.length > MOST_LEAD) return index + MOST_LEAD;
  }
  return undefined;
}

/** In texts and comments a sign is a sign: only the parser's own lexer tells them apart. */
function tooDeepBySigns(text: string): number | undefined {
  const isShallow = countOf(text, '[') + countOf(text, '{') <= MAX_NESTING;
  if (isShallow && !MANY_COLONS.test(text)) return undefined;
  let [at, isText] = [0, false];
  let depth: Depth = { open: 0, onLine: 0 };
  for (const token of new Lexer().lex(text)) {
    if (!isText) depth = deeper(depth, token);
    if (Math.max(depth.open, depth.onLine) > MAX_NESTING) return at;
    isText = token === TEXT_FOLLOWS;
    if (!MARKS.has(token)) at += token.length;
  }
  return undefined;
}

interface Depth {
  /** Brackets that are open. */
  readonly open: number;
  /** Colons of this line since a comma or a bracket: each opens a map in the one before. */
  readonly onLine: number;
}

function deeper({ open, onLine }: Depth, token: string): Depth {
  if (token === ':') return { open, onLine: onLine + 1 };
  if (token === BRACKETS_END) return { open: 0, onLine };
  const level = LEVELS.get(token);
  const isApart = level !== undefined || token === ',' || token.endsWith('\n');
  return { open: open + (level ?? 0), onLine: isApart ? 0 : onLine };
}

/** A line that could stand too deep: `a: b: c: d`. */
const MANY_COLONS = new RegExp(`^(?:[^:\\n]*:){${MAX_NESTING + 1}}`, 'm');

/** What each sign of the lexer does to the depth. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['[', 1],
  ['{', 1],
  [']', -1],
  ['}', -1],
]);

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Marks that the lexer puts between the pieces of the text: before one, a document, after a list. */
const TEXT_FOLLOWS = '\u001f';
/** Brackets that nobody closed end with their margin. */
const BRACKETS_END = '\u0018';
const MARKS: ReadonlySet<string> = new Set([TEXT_FOLLOWS, BRACKETS_END, '\u0002']);
