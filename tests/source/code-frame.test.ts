import { expect, test } from '@jest/globals';
import { codeFrame, formatIssue, sortIssues } from '../../bot/source/code-frame.ts';
import { type Issue } from '../../bot/source/issue.ts';

const issue: Issue = {
  file: 'caf/dette.yaml',
  line: 2,
  column: 7,
  code: 'unknown-target',
  severity: 'error',
  message: 'Cette étape n’existe pas.',
  hint: 'Vouliez-vous dire « payer » ?',
};

test('underlines the word at a place', () => {
  expect(codeFrame('a: 1\n  go: payre, b\n', 2, 7)).toBe('  go: payre, b\n      ^^^^^');
});

test('cuts a long line around the place', () => {
  const [line, marks] = codeFrame(`a: ${'x'.repeat(200)} mot fin`, 1, 205).split('\n');
  expect(line?.length).toBeLessThanOrEqual(100);
  expect(line?.slice(marks?.indexOf('^'))).toMatch(/^mot/);
});

test('draws nothing for a line that is not there', () => {
  expect(codeFrame('a\n', 9, 1)).toBe('');
});

test('writes file, line, column and code first, then the line and the hint', () => {
  const [head, line, marks, hint] = formatIssue(issue, 'a: 1\n  go: payre\n').split('\n');
  expect(head).toMatch(/^caf\/dette\.yaml:2:7 unknown-target /);
  expect(line).toContain('go: payre');
  expect(marks?.trim()).toBe('^^^^^');
  expect(hint).toContain('payer');
});

test('sorts by file, line and column', () => {
  const sorted = sortIssues([
    { ...issue, line: 10 },
    issue,
    { ...issue, file: 'a.yaml', line: 99 },
  ]);
  expect(sorted.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'a.yaml:99',
    'caf/dette.yaml:2',
    'caf/dette.yaml:10',
  ]);
});
