import { expect, test } from '@jest/globals';
import { compare, type Contender, type Goal, tableOf } from '../../bench/harness.ts';
import { mulberry32 } from '../../bot/statistics/mulberry32.ts';

/** A contender that tells its own CPU, `micros` an operation, one value a measure. */
function telling(name: string, log: string[], ...micros: number[]): Contender {
  let measure = -1;
  return {
    name,
    run(operations) {
      log.push(name);
      measure += 1;
      return (micros[measure % micros.length] ?? 0) * operations;
    },
  };
}

const compared = (log: string[], goals: readonly Goal[], ours: number[], peer: number[]) =>
  compare({
    title: 'Trial',
    ours: telling('ours', log, ...ours),
    peer: telling('peer', log, ...peer),
    goals,
    operations: { ours: 100, peer: 10 },
    rounds: 3,
  });

test('each round measures ours, peer, peer, ours after a warm-up of both', async () => {
  const log: string[] = [];
  await compared(log, [], [1], [1]);
  expect(log.slice(0, 2)).toEqual(['ours', 'peer']);
  expect(log.slice(2, 6)).toEqual(['ours', 'peer', 'peer', 'ours']);
  expect(log).toHaveLength(2 + 3 * 4);
});

test('figures are the median of the rounds with their spread', async () => {
  // The first value is the warm-up's; then two a round.
  const { ours, peer, ratio } = await compared(
    [],
    [],
    [9, 1, 1, 3, 3, 2, 2],
    [9, 4, 4, 6, 6, 8, 8],
  );
  expect(ours).toMatchObject({ median: 2, least: 1, most: 3 });
  expect(peer).toMatchObject({ median: 6, least: 4, most: 8 });
  expect(ratio).toMatchObject({ median: 4, least: 2, most: 4 });
});

test('a goal is met or missed by the medians', async () => {
  const goals: readonly Goal[] = [
    { kind: 'at-most', micros: 2 },
    { kind: 'at-most', micros: 1.9 },
    { kind: 'faster', times: 3 },
    { kind: 'faster', times: 3.1 },
    { kind: 'within', times: 0.4 },
    { kind: 'within', times: 0.3 },
  ];
  const result = await compared([], goals, [2], [6]);
  expect(result.goals.map(({ met }) => met)).toEqual([true, false, true, false, true, false]);
  expect(tableOf(result)).toContain('goal: at most 1.9 µs: MISSED');
});

test('chance is seeded: the same seed, the same numbers, spread over the unit', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, mulberry32(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(Math.min(...draw(7))).toBeLessThan(0.01);
  expect(Math.max(...draw(7))).toBeGreaterThan(0.99);
  expect(Math.max(...draw(7))).toBeLessThan(1);
});
