import { dueAfter } from '../../campaigns/due-after.ts';
import { type DeadlineCount } from '../../engine/model.ts';
import { type DayNumber } from '../../permanences/days.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { isPaper } from '../day-told.ts';
import { leftWords, sayDay } from '../season-words.ts';

/** How many days are few enough to be told. */
const FEW_DAYS = 10;

interface Counting {
  readonly lang: string;
  readonly day: DayNumber;
  readonly span: string;
  readonly say: (key: PhraseKey, values?: Readonly<Record<string, string | number>>) => string;
}

/** Before the rule, the person's own day; right after it; as an example, after all of the author's. */
type Counted = readonly [
  own: readonly string[],
  from: readonly string[],
  example: readonly string[],
];

/**
 * From the day that was told, with the days that are left where they are few; else from when one
 * counts, and for whom it begins today. Of a death, only from its day.
 */
export function sayCount(
  count: DeadlineCount,
  told: DayNumber | undefined,
  { lang, day, span, say }: Counting,
): Counted {
  const { after } = count;
  if (told === undefined) {
    if (after === 'died') return [[], [], []];
    const kind = isPaper(after) || after === 'complaint' ? after : 'event';
    const date = sayDay(lang, dueAfter(count, day), day);
    const example = say(`counted-${kind}`, { date });
    if (kind === 'complaint') return [[], [], [example]];
    return [[], [say(`from-${kind}`)], [example, ...anEarlier(count, { lang, day, say })]];
  }
  const due = dueAfter(count, told);
  const received = sayDay(lang, told, day);
  // Not sure to be: another day may have been meant.
  if (due < day) return [[], [say('told-past', { received })], []];
  const left = due - day <= FEW_DAYS ? [leftWords(say, due - day)] : [];
  return [[say(toldKey(after), { received, date: sayDay(lang, due, day), span }), ...left], [], []];
}

/** Read in haste, one example is one's own date: a second one, of less time, shows that it moves. */
function anEarlier(
  count: DeadlineCount,
  { lang, day, say }: Pick<Counting, 'lang' | 'day' | 'say'>,
): readonly string[] {
  const due = dueAfter(count, day - WEEK);
  return due <= day + 1 ? [] : [say('counted-earlier', { date: sayDay(lang, due, day) })];
}

const WEEK = 7;

/** What came is of that day at the latest: so is the date at its top. */
function toldKey(after: DeadlineCount['after']): PhraseKey {
  if (after === 'letter' || after === 'date') return 'told-letter';
  return after === 'received' ? 'told-received' : 'told-event';
}
