import { expect, test } from '@jest/globals';
import { foldOldMonths } from '../../bot/statistics/to-years.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';

test('months over 13 months old become years and families, once', async () => {
  const store = createMemoryStore({ now: () => 0 });
  await store.count(
    [
      't|e|2025-10|flow|argent|caf.un',
      't|e|2025-09|flow|argent|caf.deux',
      't|e|2025-11|flow|argent|caf.un',
      't|f|2025-10|no-flow||word:cantine',
      't|f|2025-10|step|caf.un|first',
      's|mairie|2025-10|flow|argent|caf.un',
      'flow|2025-10|e|caf.un|mairie||citizen|fr|chat',
      'n||2025-10|danger||violence',
    ].map((key) => ({ key, by: 3 })),
  );
  expect(await foldOldMonths(store, '2026-12-03')).toBe(7);
  expect(await foldOldMonths(store, '2026-12-03')).toBe(0);
  expect(await store.counters('')).toEqual(
    new Map([
      ['t|e|2025-11|flow|argent|caf.un', 3],
      ['y|e|2025|flow|argent', 6],
      ['y|f|2025|no-flow|word:cantine', 3],
      ['y||2025|danger|violence', 3],
    ]),
  );
});
