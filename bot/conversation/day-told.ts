import { type DeadlineCount } from '../engine/model.ts';
import { fold } from '../territory/fold.ts';
import { daysAgo } from './days-ago.ts';
import { type State } from './state.ts';
import { timeAt, type Days } from './time-at.ts';
import { type World } from './world.ts';

/** More words tell of something else too. */
const MOST_WORDS = 8;
/** In days; longer ago, the same date may be of a day to come. */
const MOST_SINCE = 300;

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

/**
 * One day told in figures, among words that say nothing else and deny nothing; "le 25 janvier" told on
 * the 19th is to come.
 */
function dayAlone(
  { language }: Pick<World, 'language'>,
  words: readonly string[],
  today: number,
): number | undefined {
  const said = words.join(' ');
  if (!FIGURE.test(said) || language.ways('denial').isIn(said)) return undefined;
  const clock = { ...language, today };
  const times = words.flatMap((_, at) => {
    const time = timeAt(clock, words, at, { way: 'back', isCounted: false });
    return time ? [{ ...time, at }] : [];
  });
  const [first] = times;
  if (!first) return undefined;
  const around = [...words.slice(0, first.at), ...words.slice(first.end)];
  const isAlone = around.every(
    (word) => language.little.has(word) || language.times.came.has(word),
  );
  return isAlone ? dayThatWas(first.days, today) : undefined;
}

const FIGURE = /\d/;

/** The only day that may be meant, where it has been not long ago. */
function dayThatWas([days, another]: readonly Days[], today: number): number | undefined {
  if (!days || another || days[0] !== days[1]) return undefined;
  const since = today - days[0];
  return since >= 0 && since <= MOST_SINCE ? days[0] : undefined;
}
