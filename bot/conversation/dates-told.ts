import { type Flow, type QuestionStep } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { fold } from '../territory/fold.ts';
import { DENIALS } from './operators-named.ts';
import { SENTENCE_END } from './spoken-words.ts';
import { timeAt, type Clock, type Days, type HowTold, type Time } from './time-at.ts';
import { type World } from './world.ts';

/** Where another thing may be told of: "mon titre finit en mai et mon bail en juin". */
const PART_END = /[,()،]|\s(?:et|mais|car|and|but)\s/u;

/**
 * The answers that dates of a message give to the questions of a flow which ask about a day: of what
 * ends, of what is to come, or since when. Two dates of one thing, or one that may be of something
 * else, give none. Pure.
 *
 * @example datesTold(world, flow, 'bonjour') // []
 */
export function datesTold(
  world: Pick<World, 'language' | 'today'>,
  flow: Flow,
  text: string,
): readonly Answer[] {
  const dated = datedIn(flow);
  if (dated.length === 0) return [];
  // Most texts have no such words at all.
  const words = fold(text).split(' ');
  const cued = dated.filter((step) => isCued(askedOf(world, step), words));
  if (cued.length === 0) return [];
  const parts = text.split(SENTENCE_END).flatMap((sentence) => sentence.split(PART_END));
  const said = parts.map((part) => fold(part).split(' '));
  return cued.flatMap((step) => {
    const option = optionTold(world, step, said);
    return option === undefined ? [] : [{ step: step.address, options: [option], heard: true }];
  });
}

const datedSteps = new WeakMap<Flow, readonly QuestionStep[]>();

/** Its questions that ask about a day. */
function datedIn(flow: Flow): readonly QuestionStep[] {
  const known = datedSteps.get(flow);
  if (known) return known;
  const dated = [...flow.steps.values()].flatMap((step) =>
    step.kind === 'question' && step.date ? step : [],
  );
  datedSteps.set(flow, dated);
  return dated;
}

/** The option of a question on screen that an answer names by a date, and by nothing else. */
export function dateAnswered(
  world: Pick<World, 'language' | 'today'>,
  step: QuestionStep,
  text: string,
): string | undefined {
  const asked = askedOf(world, step);
  if (!asked) return undefined;
  const words = fold(text).split(' ');
  const at = words.findIndex((_, index) => timeFrom(asked, words, index, true));
  const time = timeFrom(asked, words, at, true);
  const { little } = world.language;
  const around = [...words.slice(0, at), ...words.slice(time?.end)];
  const isAll = around.every(
    (word) => isBetween(asked, word) || little.has(word) || isOfCue(asked, word),
  );
  if (!time) return undefined;
  const isOnly = words.every(
    (_, index) => index < time.end || !timeFrom(asked, words, index, true),
  );
  const isPlain = isAll || (asked.way === 'back' && isOnly && around.length <= MOST_AROUND);
  return isPlain ? optionFor(step, asked, [time]) : undefined;
}

/** Words around the one day of an answer, where it is asked since when: "ça fait 3 mois que c'est dans le tiroir". */
const MOST_AROUND = 9;

/** What a question asks about, its words folded. */
interface Asked {
  readonly clock: Clock;
  readonly way: HowTold['way'];
  /** What stands before such a day, by its last word: "depuis", and "il y a". */
  readonly before: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The things whose end it is; none: any day told so. */
  readonly things?: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

const known = new WeakMap<QuestionStep, { readonly language: World['language']; asked: Asked }>();

/** Made once a day. */
function askedOf(
  { language, today }: Pick<World, 'language' | 'today'>,
  step: QuestionStep,
): Asked | undefined {
  if (!step.date || !today) return undefined;
  const before = known.get(step);
  if (before?.language === language && before.asked.clock.today === today.day) return before.asked;
  const asked = askedOn(today.day, language, step.date);
  known.set(step, { language, asked });
  return asked;
}

function askedOn(
  today: number,
  { times, numberOf, articles }: World['language'],
  date: NonNullable<QuestionStep['date']>,
): Asked {
  const words = date.words.map(fold);
  return {
    clock: { times, numberOf, today },
    way: date.kind === 'since' ? 'back' : 'ahead',
    before: byLastWord(date.kind === 'ends' ? [...times.ends] : words),
    ...(date.kind === 'ends' ? { things: new Set(words) } : {}),
    articles,
  };
}

function byLastWord(cues: readonly string[]): Asked['before'] {
  const all = cues.map((cue) => cue.split(' '));
  const lastOf = (cue: readonly string[]) => cue.at(-1) ?? '';
  return new Map(
    all.map((cue) => [lastOf(cue), all.filter((other) => lastOf(other) === lastOf(cue))]),
  );
}

/** Whether words hold the last of a cue's. */
function isCued(asked: Asked | undefined, words: readonly string[]): boolean {
  return asked !== undefined && words.some((word) => asked.before.has(word));
}

/** Whether a cue ends at a word. */
function isCueAt({ before }: Asked, words: readonly string[], at: number): boolean {
  const cues = before.get(words[at] ?? '') ?? [];
  return cues.some((cue) =>
    cue.every((word, index) => words[at - cue.length + 1 + index] === word),
  );
}

function isOfCue({ before }: Asked, word: string): boolean {
  return [...before.values()].some((cues) => cues.some((cue) => cue.includes(word)));
}

function optionTold(
  world: Pick<World, 'language' | 'today'>,
  step: QuestionStep,
  parts: readonly (readonly string[])[],
): string | undefined {
  const asked = askedOf(world, step);
  if (!asked) return undefined;
  const times = parts.flatMap((words, at) =>
    isOfThing(asked, words, parts.slice(0, at)) ? timesOf(asked, words) : [],
  );
  return optionFor(step, asked, times);
}

/** The one option in whose days are all that may be meant. */
function optionFor(
  { options }: QuestionStep,
  { clock, way }: Asked,
  times: readonly Time[],
): string | undefined {
  const days = times.flatMap((time) => time.days);
  const isIn = (from: number, to: number, [first, last]: Days): boolean => {
    const [least, most] =
      way === 'ahead'
        ? [first - clock.today, last - clock.today]
        : [clock.today - last, clock.today - first];
    return least >= from && most <= to;
  };
  const found = options.find(
    (option) => option.days && days.every((one) => isIn(...(option.days ?? [0, 0]), one)),
  );
  return days.length > 0 ? found?.id : undefined;
}

/** The times in a part of a sentence that are told beside what is asked about. */
function timesOf(asked: Asked, words: readonly string[]): readonly Time[] {
  // "Pas de réponse depuis 2 mois" is two months all the same.
  const isDenied = asked.way === 'ahead' && words.some((word) => DENIALS.has(word));
  if (isDenied || words.includes('si')) return [];
  return words.flatMap((_, at) => {
    const time = isCueAt(asked, words, at)
      ? timeOf(isOver(asked, words, at) ? { ...asked, way: 'back' } : asked, words, at)
      : undefined;
    return time ? [time] : [];
  });
}

/** "A expiré", "périmée": the day that is told has been. */
function isOver({ clock: { times } }: Asked, words: readonly string[], cue: number): boolean {
  const word = words[cue] ?? '';
  return (
    times.over.has(word) || (times['over-with'].has(word) && times.has.has(words[cue - 1] ?? ''))
  );
}

function timeOf(asked: Asked, words: readonly string[], cue: number): Time | undefined {
  return timeAfter(asked, words, cue) ?? timeBefore(asked, words, cue);
}

/** "Finit le 15 mai", "attends 6 mois": nothing but little words stands between. */
function timeAfter(asked: Asked, words: readonly string[], cue: number): Time | undefined {
  for (let at = cue + 1; at < words.length; at += 1) {
    const time = timeFrom(asked, words, at, asked.way === 'back');
    if (time) return time;
    if (!isBetween(asked, words[at] ?? '') && !isCueAt(asked, words, at)) return undefined;
  }
  return undefined;
}

/** "Le 15 mai ma carte finit", where the part begins so. */
function timeBefore(asked: Asked, words: readonly string[], cue: number): Time | undefined {
  for (let at = 0; at < cue; at += 1) {
    const time = timeFrom(asked, words, at, asked.way === 'back');
    if (time) return time.end <= cue ? time : undefined;
    if (!isBetween(asked, words[at] ?? '')) return undefined;
  }
  return undefined;
}

function isBetween({ clock: { times }, things }: Asked, word: string): boolean {
  return (
    (['toward', 'this', 'next', 'since', 'within', 'begin-mid-end'] as const).some((name) =>
      times[name].has(word),
    ) || things?.has(word) === true
  );
}

/** A time at a word; "dans" and "depuis" before it say which way it is counted. */
function timeFrom(
  { clock, way }: Asked,
  words: readonly string[],
  at: number,
  isCounted = false,
): Time | undefined {
  const before = words.slice(Math.max(0, at - 3), at);
  const isSince = before.some((word) => clock.times.since.has(word));
  const isWithin = before.some((word) => clock.times.within.has(word));
  return timeAt(clock, words, at, {
    way: isSince ? 'back' : way,
    isCounted: isCounted || isSince || isWithin,
  });
}

/** Whether the part tells of such a thing, or of none after one was told of. */
function isOfThing(
  asked: Asked,
  words: readonly string[],
  told: readonly (readonly string[])[],
): boolean {
  const { things, articles } = asked;
  if (!things) return true;
  const isThing = (word: string): boolean => things.has(word);
  if (words.some(isThing)) return true;
  const cue = words.findIndex((_, at) => isCueAt(asked, words, at));
  const isOther = words.slice(0, cue).some((word, at) => articles.has(word) && at + 1 < cue);
  return !isOther && told.some((part) => part.some(isThing));
}
