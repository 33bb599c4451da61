import { type WaysOf } from '../../reading/ways.ts';

/** "J'ai 20 ans", "g 19 an". */
const OF_AGE = /\b(?:j ai|jai|je|j|g|ge) (?:1[89]|[2-9]\d) ?(?:ans?|piges)\b/;

/** "Elle a 74 ans". */
const IS_OF_AGE = /\b(?:il|elle) a (?:1[89]|[2-9]\d) ?ans?\b/;

/** "De 8 ans", "depuis 3 mois": it may be the age of a child. */
const UNDER_AGE = /\b(?:\d|1[0-7]) ?(?:ans?|mois)\b/;

/** Whether who writes tells, in folded words, that they are no child, and tells of none. */
export function tellsAdult(ways: WaysOf, folded: string): boolean {
  return OF_AGE.test(folded) && !UNDER_AGE.test(folded) && !ways('child-named').isIn(folded);
}

/** Whether folded words say that somebody is of age, and nothing else: "un adulte, elle a 74 ans". */
export function saysOfAge(ways: WaysOf, folded: string): boolean {
  return ways('an-adult').is(folded.replace(IS_OF_AGE, '').trim());
}
