import { Lexer } from 'yaml';
import { MAX_NESTING } from './limits.ts';

/** Where maps and lists begin to stand too deep inside one another, found before anything is parsed. */
export function tooDeepAt(text: string): number | undefined {
  return tooDeepByMargin(text) ?? tooDeepByBrackets(text);
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

/** In texts and comments a bracket is a bracket: only the parser's own lexer tells them apart. */
function tooDeepByBrackets(text: string): number | undefined {
  if (countOf(text, '[') + countOf(text, '{') <= MAX_NESTING) return undefined;
  let [at, open, isText] = [0, 0, false];
  for (const token of new Lexer().lex(text)) {
    if (!isText) open += LEVELS.get(token) ?? 0;
    if (open > MAX_NESTING) return at;
    isText = token === TEXT_FOLLOWS;
    if (!MARKS.has(token)) at += token.length;
  }
  return undefined;
}

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
const MARKS: ReadonlySet<string> = new Set([TEXT_FOLLOWS, '\u0002', '\u0018']);
