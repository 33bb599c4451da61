import { cueBook, type CueBook } from '../../reading/cues.ts';
import { type WordMap } from '../../reading/words.ts';

/** What words tell of the demands around them: keys of `data/language/<language>/two-demands.yaml`. */
const CUES = [
  'and',
  'also',
  'but',
  'cause',
  'so',
  'begins',
  'binds',
  'asks',
  'state',
  'solved',
  'needed',
  'first',
  'says',
] as const;

export type DemandCue = (typeof CUES)[number];

/** Finds them in a text. */
export type DemandCues = CueBook<DemandCue>;

/** The book of a file's phrases. */
export function demandCues(phrases: WordMap): DemandCues {
  return cueBook(CUES, phrases);
}
