import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createPassing } from '../../bot/service/passing.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const MINUTE = 60_000;

test('nothing outlives its time in memory, though nobody asks for it', () => {
  const passing = createPassing<string>(Date.now, MINUTE, 10);
  passing.put('a', 'one');
  jest.advanceTimersByTime(30_000);
  passing.put('b', 'two');
  jest.advanceTimersByTime(30_000);
  expect([passing.get('a'), passing.get('b')]).toEqual([undefined, 'two']);
  // It waits as long as it keeps anything: now for the second, then for nothing.
  expect(jest.getTimerCount()).toBe(1);
  jest.advanceTimersByTime(30_000);
  expect(jest.getTimerCount()).toBe(0);
});

test('keeps as many as it may, the last ones, and drops what it is told to', () => {
  const passing = createPassing<number>(Date.now, MINUTE, 2);
  passing.put('a', 1);
  passing.put('b', 2);
  passing.put('a', 3);
  passing.put('c', 4);
  expect(['a', 'b', 'c'].map((key) => passing.get(key))).toEqual([3, undefined, 4]);
  passing.drop('a');
  expect(passing.get('a')).toBeUndefined();
});
