import { harmless } from '../view/harmless.ts';
import { type Issue } from './issue.ts';

const MAX_WIDTH = 100;

/**
 * The line of a place and `^^^` under it; the word that stands there is underlined. Long lines are
 * cut around the place. Empty when the text has no such line.
 */
export function codeFrame(text: string, line: number, column: number): string {
  const whole = text.split(/\r?\n/)[line - 1];
  if (whole === undefined) return '';
  const from = Math.max(0, Math.min(column - 1, whole.length) - MAX_WIDTH / 2);
  // A tab or a control character would move the marks: shown as a space or a dot.
  const shown = whole
    .slice(from, from + MAX_WIDTH)
    .replaceAll('\t', ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '·');
  const start = column - 1 - from;
  const length = Math.max(1, /^[^\s,:\]}]+/.exec(shown.slice(start))?.[0].length ?? 1);
  return `${shown}\n${' '.repeat(Math.max(0, start))}${'^'.repeat(length)}`;
}

/**
 * `file:line:column code message`, the line with `^^^`, the hint. Ends without a newline. What a file
 * made the message say commands no terminal.
 */
export function formatIssue(issue: Issue, text: string): string {
  const word = issue.severity === 'warning' ? ' (avertissement)' : '';
  const head = `${issue.file}:${issue.line}:${issue.column} ${issue.code}${word} ${issue.message}`;
  const frame = codeFrame(text, issue.line, issue.column);
  const indented = frame === '' ? [] : frame.split('\n').map((line) => `    ${line}`);
  const hint = issue.hint === undefined ? [] : [`    → ${issue.hint}`];
  return harmless([head, ...indented, ...hint].join('\n'));
}

/** Each issue with its frame, a blank line between; `texts` holds the files by name. */
export function formatIssues(issues: readonly Issue[], texts: ReadonlyMap<string, string>): string {
  return issues.map((issue) => formatIssue(issue, texts.get(issue.file) ?? '')).join('\n\n');
}

/** By file, then line, then column, then code. */
export function sortIssues(issues: readonly Issue[]): readonly Issue[] {
  const order = (a: Issue, b: Issue): number =>
    compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code);
  return [...issues].sort(order);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
