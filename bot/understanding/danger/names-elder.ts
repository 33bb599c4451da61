import { type WaysOf } from '../../reading/ways.ts';

const OLD = / (?:[789]\d|10\d) (?:ans|years? old) /;

/** Whether folded words tell the age of someone old; "mamie" may be the one who helps. */
export function namesElder(ways: WaysOf, folded: string): boolean {
  return OLD.test(` ${folded} `) || ways('elder').isIn(folded);
}
