import { type WaysOf } from '../../reading/ways.ts';
import { type DangerKind } from './kinds.ts';

/** The ways that name a danger of their own, where a text has one of each. */
const NAMED: readonly (readonly [kind: DangerKind, ways: readonly string[]])[] = [
  ['gas', ['gas-leak']],
  ['blackmail', ['intimate-picture', 'blackmails']],
];

/** Dangers that folded words name: gas that one smells, blackmail with a picture. */
export function namedIn(ways: WaysOf, folded: string): readonly DangerKind[] {
  return NAMED.filter(([, all]) => all.every((name) => ways(name).isIn(folded))).map(
    ([kind]) => kind,
  );
}
