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
 * counts, with an example. Of a death, only from its day.
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
    if (kind === 'complaint') {
      const date = sayDay(lang, dueAfter(count, day), day);
      return [[], [], [say('counted-complaint', { date })]];
    }
    return [[], [say(`from-${kind}`)], [exampleOf(count, kind, { lang, day, say })]];
  }
  const due = dueAfter(count, told);
  const received = sayDay(lang, told, day);
  // Not sure to be: another day may have been meant.
  if (due < day) return [[], [say('told-past', { received })], []];
  const left = due - day <= FEW_DAYS ? [leftWords(say, due - day)] : [];
  return [[say(toldKey(after), { received, date: sayDay(lang, due, day), span }), ...left], [], []];
}

/**
 * Read in haste, an example is one's own date: it is of a paper that came a week ago, so that it errs
 * by too early; of today where a week leaves nothing.
 */
function exampleOf(
  count: DeadlineCount,
  kind: 'letter' | 'date' | 'received' | 'event',
  { lang, day, say }: Pick<Counting, 'lang' | 'day' | 'say'>,
): string {
  const aWeekAgo = dueAfter(count, day - WEEK);
  const isLeft = aWeekAgo > day + 1;
  const due = isLeft ? aWeekAgo : dueAfter(count, day);
  const when = say(isLeft ? 'counted-week' : 'counted-today');
  return say(`counted-${kind}`, { when, date: sayDay(lang, due, day) });
}

const WEEK = 7;

/** What came is of that day at the latest: so is the date at its top. */
function toldKey(after: DeadlineCount['after']): PhraseKey {
  if (after === 'letter' || after === 'date') return 'told-letter';
  return after === 'received' ? 'told-received' : 'told-event';
}
