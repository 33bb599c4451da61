import { type WaysOf } from '../../reading/ways.ts';

/** Whether folded words speak of somebody else's danger, or deny one: answered too, in other words. */
export function isSaidOfOthers(ways: WaysOf, folded: string): boolean {
  if (ways('danger-denied').isIn(folded)) return true;
  // "J'aide une voisine" does not speak of oneself.
  const ofMyself = ways('of-myself').isIn(ways('i-help').replaced(folded, ''));
  return ways('of-others').isIn(folded) && !ofMyself;
}
