import { isAsked, type Step } from './model.ts';

/**
 * The most questions still to come from each address, that question included. `then` and doors are
 * not followed: an outcome is the end. Never throws: an unknown target and the edge that closes a
 * cycle (both refused by the checker) count as nothing.
 *
 * @example longestPaths(flow.steps).get('problem') // 2
 */
export function longestPaths(steps: ReadonlyMap<string, Step>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  const from = (address: string): number => {
    const known = longest.get(address);
    if (known !== undefined) return known;
    const step = steps.get(address);
    if (step === undefined) return 0;
    longest.set(address, 0);
    const onward = Math.max(0, ...nextOf(step).map(from));
    const count = isAsked(step) ? onward + 1 : onward;
    longest.set(address, count);
    return count;
  };
  for (const address of steps.keys()) from(address);
  return longest;
}

/**
 * The addresses that come next without leaving an outcome.
 *
 * @example nextOf(flow.steps.get('problem')) // ['reset', 'regime']
 */
export function nextOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'question':
      return step.several ? present([step.go]) : present(step.options.map(({ go }) => go));
    case 'branch':
      return [...step.rows.map(({ go }) => go), step.otherwise];
    case 'autonomy':
    case 'orientation':
      return [];
  }
}

function present(addresses: readonly (string | undefined)[]): readonly string[] {
  return addresses.filter((address) => address !== undefined);
}
