import { type DangerKind } from '../../understanding/danger/kinds.ts';

/** Dangers that come from somebody near, who may hold the accounts and see the screen too. */
const FROM_SOMEBODY_NEAR: ReadonlySet<DangerKind> = new Set([
  'armed',
  'violence',
  'child',
  'elder',
  'captive',
  'put-out',
  'man-hit',
]);

/** Whether who endangers may look at the screen: what is not the numbers themselves names nothing. */
export function isOfSomebodyNear(kind: DangerKind | undefined): boolean {
  return kind !== undefined && FROM_SOMEBODY_NEAR.has(kind);
}
