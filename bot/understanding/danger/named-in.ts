import { type WaysOf } from '../../reading/ways.ts';
import { type DangerKind } from './kinds.ts';

/** The ways that name a danger of their own, where a text has one of each. */
const NAMED: readonly (readonly [kind: DangerKind, ways: readonly string[]])[] = [
  ['gas', ['gas-leak']],
  ['blackmail', ['intimate-picture', 'blackmails']],
];

/** Whether nothing is told but that one is unwell ("je vais mal"), or for how long: two or three words, few to learn from. */
export function saysUnwell(ways: WaysOf, folded: string): boolean {
  return ways('unwell').is(folded) || ways('unwell-for-long').isFirst(folded);
}

/** Dangers that folded words name: gas that one smells, blackmail with a picture. */
export function namedIn(ways: WaysOf, folded: string): readonly DangerKind[] {
  return NAMED.filter(([, all]) => all.every((name) => ways(name).isIn(folded))).map(
    ([kind]) => kind,
  );
}
