import { type WaysOf } from '../../reading/ways.ts';

/** Whether folded words speak of somebody else's danger, or deny one: answered too, in other words. */
export function isSaidOfOthers(ways: WaysOf, folded: string): boolean {
  if (ways('danger-denied').isIn(folded)) return true;
  return ways('of-others').isIn(folded) && !isSaidOfOneself(ways, folded);
}

/** Whether folded words speak of oneself; "J'aide une voisine", "mon pote m'a écrit adieu" do not. */
export function isSaidOfOneself(ways: WaysOf, folded: string): boolean {
  return ways('of-myself').isIn(ways('i-help').replaced(folded, ''));
}
