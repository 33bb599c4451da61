import { expect, test } from '@jest/globals';
import { type MutantResult } from '@stryker-mutator/api/core';
import { draw, keyOf } from '../../mutation/draw.ts';
import { keptFiles } from '../../mutation/kept-files.ts';
import { percentOf, scoreOf, formatScore } from '../../mutation/report.ts';
import { filesOf, ROOMS } from '../../mutation/rooms.ts';

const KEYS = Array.from({ length: 50 }, (_, at) => `bot/a.ts:${at}`);

test('the same seed draws the same mutants, another seed others', () => {
  expect(draw(KEYS, 10, '16')).toEqual(draw([...KEYS].reverse(), 10, '16'));
  expect(draw(KEYS, 10, '16')).not.toEqual(draw(KEYS, 10, '17'));
  expect(new Set(draw(KEYS, 10, '16')).size).toBe(10);
  expect(draw(KEYS, 300, '16')).toHaveLength(50);
});

test('a smaller sample begins a larger one, and a mutant more changes one place at most', () => {
  const ten = draw(KEYS, 10, '16');
  expect(draw(KEYS, 20, '16').slice(0, 10)).toEqual(ten);
  const kept = draw([...KEYS, 'bot/b.ts:1'], 10, '16').filter((key) => ten.includes(key));
  expect(kept.length).toBeGreaterThanOrEqual(9);
});

const mutant = (line: number, status: MutantResult['status']): MutantResult => ({
  id: String(line),
  fileName: '/somewhere/sandbox/bot/engine/walk.ts',
  location: { start: { line, column: 3 }, end: { line, column: 9 } },
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  status,
});

test('a mutant has one name, before a run and in its results', () => {
  const key = 'bot/engine/walk.ts:7:3-7:9 BooleanLiteral "false"';
  expect(keyOf(mutant(7, 'Killed'), 1)).toBe(key);
  const before = { start: { line: 6, column: 2 }, end: { line: 6, column: 8 } };
  expect(keyOf({ ...mutant(7, 'Killed'), location: before })).toBe(key);
});

test('what no test reaches is alive, what never ends is noticed, what was not drawn is left out', () => {
  const score = scoreOf('engine', 700, [
    mutant(1, 'Killed'),
    mutant(2, 'Timeout'),
    mutant(3, 'Survived'),
    mutant(4, 'NoCoverage'),
    mutant(5, 'RuntimeError'),
    mutant(6, 'CompileError'),
  ]);
  expect(percentOf(score)).toBe(50);
  expect(formatScore(score)).toContain('engine: 5 of 700 mutants, 1 killed, 1 timed out, 1 broken');
  expect(formatScore(score)).toContain(
    '  unreached bot/engine/walk.ts:4:3-4:9 BooleanLiteral "false"',
  );
});

test('every room has its sources and its tests', () => {
  for (const room of ROOMS) expect(filesOf(room).length).toBeGreaterThan(10);
  const guard = ROOMS.find(({ name }) => name === 'guard');
  expect(guard && filesOf(guard)).toContain('bot/understanding/guard.ts');
  expect(guard && filesOf(guard)).not.toContain('bot/understanding/danger.ts');
});

test('what imports nothing of a room is loaded once for all its mutants', async () => {
  const service = { name: 'service', sources: 'bot/service', tests: 'tests/service' };
  const kept = await keptFiles(service, ['tests/service/key-ring.test.ts']);
  expect(kept).toContain('bot/storage/keys.ts');
  expect(kept).not.toContain('bot/service/key-ring.ts');
  expect(kept).not.toContain('tests/service/key-ring.test.ts');
});
