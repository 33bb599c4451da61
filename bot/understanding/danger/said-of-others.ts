import { type WaysOf } from '../../reading/ways.ts';

/** Whether folded words speak of somebody else's danger, or deny one: answered too, in other words. */
export function isSaidOfOthers(ways: WaysOf, folded: string): boolean {
  if (ways('danger-denied').isIn(folded)) return true;
  const isOfOthers = ways('of-others').isIn(folded) || ways('told-me').isIn(folded);
  return isOfOthers && !isSaidOfOneself(ways, folded);
}

/** Whether folded words speak of oneself; "J'aide une voisine", "mon pote m'a écrit adieu" do not. */
export function isSaidOfOneself(ways: WaysOf, folded: string): boolean {
  const others = ['i-help', 'told-me'].reduce(
    (said, name) => ways(name).replaced(said, ''),
    folded,
  );
  return ways('of-myself').isIn(others);
}
