import { MONTHS } from '../view/phrases/months.ts';

/** A date as people read it, with the years that may follow it. */
const MONTH = Object.values(MONTHS).flat().join('|');
const DAY = new RegExp(`\\d{1,2}(?:er)?\\s(?:${MONTH})`, 'u');
const MARK = /exemple|example|مثلًا|مثلا|سبيل المثال/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** "Depuis le 1er mars 2025", "la loi de finances de 2026": what began then still holds. */
const SINCE =
  /(?:^|\P{L})(?:depuis|dès|loi|décret|since|law|decree|منذ|قانون)\P{L}+(?:\p{L}+\P{L}+){0,3}\d?$/iu;

/**
 * A text that gives one case ("Courrier du 3 octobre : avant le 3 décembre") without saying that it
 * is an example: people take its date for their own. A date that comes back each year is a rule.
 */
export function hasUnsaidExample(text: string): boolean {
  const mark = MARK.exec(text)?.index ?? Infinity;
  return sentencesOf(text).some(({ from, sentence }) => {
    const date = DAY.exec(sentence);
    return date !== null && sentence.includes(':') && from + date.index < mark;
  });
}

/** The year of a text that is over: a date of it is no rule. */
export function pastYearIn(text: string, today: string): string | undefined {
  const thisYear = today.slice(0, 4);
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    if (year < thisYear && !SINCE.test(text.slice(0, index))) return year;
  }
  return undefined;
}

function sentencesOf(text: string): readonly { from: number; sentence: string }[] {
  let from = 0;
  return text.split(/(?<=[.!?؟])\s+/u).map((sentence) => {
    const at = text.indexOf(sentence, from);
    from = at + sentence.length;
    return { from: at, sentence };
  });
}
