import { fold } from '../territory/fold.ts';
import { HANDED, PAPER, RECEIVED } from './circumstances.ts';
import { SENTENCE_END } from './spoken-words.ts';
import { type World } from './world.ts';

/** Days of what is counted in, by the kind of word that names it: a month as long as it gets. */
const UNITS = [
  ['days', 1],
  ['weeks', 7],
  ['months', 31],
] as const;
/** Longer ago nothing is counted from it any more. */
const MOST_DAYS = 400;

/**
 * How many days ago a paper came, where a sentence tells of it and of one such time ("il y a 9
 * jours", "hier"); a week or a month may be longer than it was, so that a day counted from it comes
 * early. Nothing where two times are told: one of them is of something else. Pure.
 *
 * @example daysAgo(world, "j'ai reçu la lettre il y a 9 jours") // 9
 */
export function daysAgo(
  world: Pick<World, 'heard' | 'language'>,
  text: string,
): number | undefined {
  const told = text.split(SENTENCE_END).filter((sentence) => tellsOfPaper(world, sentence));
  const times = told.flatMap((sentence) => timesIn(world, fold(sentence).split(' ')));
  const [days, another] = times;
  return another === undefined && days !== undefined && days <= MOST_DAYS ? days : undefined;
}

function tellsOfPaper({ heard }: Pick<World, 'heard'>, sentence: string): boolean {
  const said = heard?.saidIn(sentence);
  return said !== undefined && [PAPER, RECEIVED, HANDED].some((name) => said.has(name));
}

function timesIn({ language }: Pick<World, 'language'>, words: readonly string[]): number[] {
  const { ago, yesterday, daysBefore } = language.times;
  return words.flatMap((word, at) => {
    if (yesterday.has(word)) return daysBefore.has(words[at - 1] ?? '') ? [2] : [1];
    const isAgo = [words[at - 2], words[at + 1]].some((near) => ago.has(near ?? ''));
    return isAgo ? lengthOf(language, words[at - 1] ?? '', word) : [];
  });
}

/** How many days "9 jours" or "deux semaines" are at most. */
function lengthOf(language: World['language'], count: string, unit: string): number[] {
  const [, length] = UNITS.find(([name]) => language.times[name].has(unit)) ?? [];
  const number = Number(count) || language.numberOf.get(count);
  return length === undefined || number === undefined ? [] : [number * length];
}
