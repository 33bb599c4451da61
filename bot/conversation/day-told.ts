import { type DeadlineCount } from '../engine/model.ts';
import { fold } from '../territory/fold.ts';
import { daysAgo } from './days-ago.ts';
import { type State } from './state.ts';
import { timeAt } from './time-at.ts';
import { type World } from './world.ts';

/** More words tell of something else too. */
const MOST_WORDS = 8;

/**
 * The day from which a delay runs, where a few words tell that day and hardly anything else ("le 24
 * juin", "je l'ai reçue hier"), as what a state remembers of it. Nothing of a day to come. Pure.
 */
export function dayTold(
  world: Pick<World, 'heard' | 'language' | 'today'>,
  after: DeadlineCount['after'],
  text: string,
): Pick<State, 'received' | 'happened'> | undefined {
  const today = world.today?.day;
  const words = fold(text).split(' ');
  if (today === undefined || words.length > MOST_WORDS || after === 'complaint') return undefined;
  if (!isPaper(after)) {
    const day = dayAlone(world, words, today);
    return day === undefined ? undefined : { happened: { [after]: day } };
  }
  const ago = daysAgo(world, text, today);
  const received = ago === undefined ? dayAlone(world, words, today) : today - ago;
  return received === undefined ? undefined : { received };
}

/**
 * Whether a delay runs from the day of a paper.
 *
 * @example isPaper('received') // true
 */
export function isPaper(after: DeadlineCount['after']): after is 'letter' | 'date' | 'received' {
  return after === 'letter' || after === 'date' || after === 'received';
}

/** One day, among words that say nothing else. */
function dayAlone(
  { language }: Pick<World, 'language'>,
  words: readonly string[],
  today: number,
): number | undefined {
  const clock = { ...language, today };
  const isLittle = (word: string) => language.little.has(word) || language.times.came.has(word);
  for (const at of words.keys()) {
    const time = timeAt(clock, words, at, { way: 'back', isCounted: false });
    const [days, another] = time?.days ?? [];
    if (time && days) {
      const around = [...words.slice(0, at), ...words.slice(time.end)];
      const isOneDay = another === undefined && days[0] === days[1] && days[0] <= today;
      return isOneDay && around.every(isLittle) ? days[0] : undefined;
    }
  }
  return undefined;
}
