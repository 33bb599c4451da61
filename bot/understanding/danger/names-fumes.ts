import { type WaysOf } from '../../reading/ways.ts';

/** Whether folded words tell of something that burns inside, and of what its air does to people. */
export function namesFumes(ways: WaysOf, folded: string): boolean {
  return ways('burner').isIn(folded) && ways('dazed').isIn(folded);
}
