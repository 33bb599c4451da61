import { type WaysOf } from '../../reading/ways.ts';
import { type HeardDanger } from './heard-danger.ts';

/** Where somebody is bullied at work: the numbers of the young are not theirs. */
export function atWork(
  ways: WaysOf,
  heard: readonly HeardDanger[],
  folded: string,
): readonly HeardDanger[] {
  const isAtWork = ways('at-work').isIn(folded) && !YOUNG.some((young) => ways(young).isIn(folded));
  if (!isAtWork) return heard;
  return heard.map((one) => (one.kind === 'bullying' ? { ...one, kind: 'harassed' } : one));
}

/** Who is bullied is young, or may be. */
const YOUNG = ['at-school', 'child-named', 'under-age'];
