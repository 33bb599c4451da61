import { isNear } from '../reading/near.ts';
import { type Language } from '../reading/language.ts';

/** Short answers as people type them, on folded text. */
type Known = Pick<Language, 'ways'>;

/** Words before a number that one may say: "je prends la". */
const MOST_LEADS = 3;
/** Shorter words for numbers are other words, with a slip. */
const LONG = 7;
const DIGITS = /^((?!0)\d{1,2})([a-z]*)$/;
/** Bare "un" or "une" may be anything; "première" is not. */
const ONE = 1;
const LONGEST_ONE = 3;

/** Which of `count` choices a short text names by its place: `2`, "la deuxième", "la dernière". */
export function numberOfChoice(
  language: Language,
  said: string,
  count: number,
): number | undefined {
  const word = withoutClose(language, withoutLead(language, said));
  const digits = inDigits(language, word);
  if (digits !== undefined) return digits;
  const place = PLACES.find(([name]) => language.ways(name).is(word))?.[1](count);
  if (place !== undefined) return place > 0 && Number.isInteger(place) ? place : undefined;
  return counted(language, word, word === said);
}

/** Places told from the end, or in the middle: only an odd number of choices has one. */
const PLACES: readonly (readonly [ways: string, of: (count: number) => number])[] = [
  ['last', (count) => count],
  ['before-last', (count) => count - 1],
  ['middle', (count) => (count + 1) / 2],
];

/** "2", "2eme", "1ere". */
function inDigits({ ways }: Known, word: string): number | undefined {
  const [, digits, end = ''] = DIGITS.exec(word) ?? [];
  const isPlace = end === '' || ways('ordinal-ends').is(end);
  return digits !== undefined && isPlace ? Number(digits) : undefined;
}

function counted({ numberOf }: Language, word: string, isBare: boolean): number | undefined {
  const number = numberOf.get(word);
  if (number !== undefined)
    return number === ONE && isBare && word.length <= LONGEST_ONE ? undefined : number;
  for (const [known, near] of numberOf) {
    if (known.length >= LONG && isNear(word, known)) return near;
  }
  return undefined;
}

function withoutLead({ ways }: Known, said: string): string {
  let rest = said;
  for (let times = 0; times < MOST_LEADS; times++) rest = ways('number-lead').after(rest) ?? rest;
  return rest;
}

/** "Deux svp", "la 2 s'il te plaît": at most two words that say nothing. */
function withoutClose({ ways }: Known, said: string): string {
  const words = said.split(' ');
  for (let times = 0; times < 2 && words.length > 1; times++) {
    if (ways('number-close').is(words.at(-1) ?? '')) words.pop();
  }
  return words.join(' ');
}

/** The many forms of yes. */
export function isYes({ ways }: Known, said: string): boolean {
  return ways('yes').is(ways('lead').after(said) ?? said);
}

/** The many forms of no. */
export function isNo({ ways }: Known, said: string): boolean {
  return ways('no').is(ways('lead').after(said) ?? said);
}

/** Whether more words follow a yes or a no: "oué jé internet". */
export function beginsWith({ ways }: Known, said: string): 'yes' | 'no' | undefined {
  if (ways('yes-first').after(said) !== undefined) return 'yes';
  return ways('no-first').after(said) === undefined ? undefined : 'no';
}

/** The many forms of "I do not know". */
export function isUnsure({ ways }: Known, said: string): boolean {
  return ways('unsure').is(ways('lead').after(said) ?? said);
}
