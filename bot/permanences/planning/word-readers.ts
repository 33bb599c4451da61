import { MONTHS } from '../../view/phrases/months.ts';
import { fold } from '../../territory/fold.ts';
import { WEEKDAYS } from '../compile-schedule.ts';
import { type Weekday } from '../model.ts';
import { FRENCH_DAYS } from '../parse-session.ts';
import { type Meaning, type PlanningWords } from './planning-words.ts';

/** What a phrase of a planning is. */
export type Word =
  | { readonly is: 'day'; readonly day: Weekday }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: Meaning; readonly day?: Weekday };

/** Finds the longest known phrase that begins somewhere. */
export interface WordReader {
  read(plain: string, at: number): { readonly length: number; readonly word: Word } | undefined;
}

const DAYS = FRENCH_DAYS.map((name) => fold(name));
const MONTH_NAMES = MONTHS.fr.map((name) => fold(name));
/** Letters of a short name: "mar.", "sept.". */
const SHORT = [3, 4];
const LONGEST_SHORT = 4;

/**
 * A reader of the words of a language; made once, it keeps nothing of what it reads.
 *
 * @example readPlanning('mardi, 9h-12h', { now: '2026-11-28', words: planning }).asked // []
 */
export function createWordReader(words: PlanningWords): WordReader {
  const byPhrase = new Map<string, Word>();
  for (const [meaning, phrases] of words) {
    for (const phrase of phrases) {
      if (!phrase.includes('@')) byPhrase.set(phrase, { is: meaning });
      else withDays(phrase, meaning, byPhrase);
    }
  }
  MONTH_NAMES.forEach((name, at) => {
    for (const one of namesOf(name)) byPhrase.set(one, { is: 'month', month: at + 1 });
  });
  DAYS.forEach((name, at) => {
    for (const one of dayNames(name)) byPhrase.set(one, { is: 'day', day: WEEKDAYS[at] ?? 'MO' });
  });
  const longestFirst = [...byPhrase.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?:${longestFirst.map(asPattern).join('|')})(?![a-z0-9])`, 'y');
  return {
    read(plain, at) {
      pattern.lastIndex = at;
      const [found] = pattern.exec(plain) ?? [];
      const word = found && byPhrase.get(fold(found));
      if (!word) return undefined;
      // The dot of "mar." and "tél." ends no sentence.
      const dot = found.length <= LONGEST_SHORT && plain[at + found.length] === '.' ? 1 : 0;
      return { length: found.length + dot, word };
    },
  };
}

function withDays(phrase: string, meaning: Meaning, byPhrase: Map<string, Word>): void {
  DAYS.forEach((name, at) => {
    for (const one of dayNames(name)) {
      byPhrase.set(phrase.replace('@', one), { is: meaning, day: WEEKDAYS[at] ?? 'MO' });
    }
  });
}

function dayNames(name: string): readonly string[] {
  return [name, `${name}s`, ...SHORT.map((length) => name.slice(0, length))];
}

/** Whole, and cut where no other month and no day begins so. */
function namesOf(name: string): readonly string[] {
  const isAlone = (short: string) =>
    [...MONTH_NAMES, ...DAYS].filter((one) => one.startsWith(short)).length === 1;
  return [name, ...SHORT.map((length) => name.slice(0, length)).filter(isAlone)];
}

/** Spaces of a phrase stand for an apostrophe or a hyphen too. */
function asPattern(phrase: string): string {
  return phrase.split(' ').join("[ '.-]+");
}
