import { type WaysOf } from '../../reading/ways.ts';
import { type DangerKind } from './kinds.ts';

/** The ways that name a danger of their own, where a text has one of each. */
const NAMED: readonly (readonly [kind: DangerKind, ways: readonly string[]])[] = [
  ['gas', ['gas-leak']],
  ['fumes', ['alarm-of-fumes']],
  ['medical', ['kept-alive', 'no-current']],
  ['blackmail', ['intimate-picture', 'blackmails']],
];

/** Whether nothing is told but that one is unwell ("je vais mal"), or for how long: two or three words, few to learn from. */
export function saysUnwell(ways: WaysOf, folded: string): boolean {
  return ways('unwell').is(folded) || ways('unwell-for-long').isFirst(folded);
}

/** Whether folded words tell of tablets that were swallowed, many at once. */
export function namesSwallowed(ways: WaysOf, folded: string): boolean {
  return ways('swallowed').isIn(folded);
}

/** Whether folded words tell of somebody who holds a weapon. */
export function namesArmed(ways: WaysOf, folded: string): boolean {
  return ways('armed').isIn(folded);
}

/** Dangers that folded words name: gas that one smells, a machine that keeps alive without current. */
export function namedIn(ways: WaysOf, folded: string): readonly DangerKind[] {
  const named = NAMED.filter(([, all]) => all.every((name) => ways(name).isIn(folded)));
  return [...new Set(named.map(([kind]) => kind))];
}
