import { familiesOf } from './families.ts';

/** Calls `one` with each word told and each of its families, `two` with what stands together. */
export function forAllTold(
  starts: readonly string[],
  one: (word: string) => void,
  two: (first: string, second: string) => void,
): void {
  for (const start of new Set(starts)) one(start);
  starts.forEach((start, at) => {
    const next = starts[at + 1];
    if (next !== undefined) two(start, next);
  });
  const families = familiesOf(starts);
  families.forEach((family, at) => {
    one(family);
    // In any order, however far apart.
    for (let other = at + 1; other < families.length; other++) two(family, families[other] ?? '');
  });
}
