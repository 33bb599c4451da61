import { editDistance } from '../territory/near-names.ts';

/** Longer texts only match as they are, so that the work stays bounded. */
const LONGEST = 60;

/**
 * Whether two folded texts are a typo apart: an edit distance of one up to six letters, two up to
 * twelve, three beyond. Under four letters they must be equal.
 *
 * @example
 * isNear('attestation', 'atestasion') // true
 * isNear('apl', 'als') // false
 */
export function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  if (longest > LONGEST || longest < 4) return false;
  const allowed = longest <= 6 ? 1 : longest <= 12 ? 2 : 3;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b, allowed) <= allowed;
}
