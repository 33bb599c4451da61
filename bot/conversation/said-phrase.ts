import { type SpokenWord } from './spoken-words.ts';

/** Words that may stand between two of a phrase, little ones left out: "pas du tout d'accord". */
const MOST_BETWEEN = 2;
/** Words before a phrase in which a denial denies it, little ones left out. */
const DENIED_WITHIN = 2;

/** A phrase as numbers of its words in a vocabulary. */
export interface Phrase {
  readonly words: readonly number[];
  /** It says "pas" itself. */
  readonly denies: boolean;
  /** It says "si", or what was once, itself. */
  readonly supposes: boolean;
  /** Its word, where it has one only. */
  readonly alone?: string | undefined;
}

/** A word of a message, and which words of phrases it may be. */
export interface HeardWord extends SpokenWord {
  readonly meant: readonly number[];
}

/** Where a phrase stands in a message. */
export interface Place {
  readonly start: number;
  /** After its last word. */
  readonly end: number;
  /** Words that stand between its own, little ones left out. */
  readonly between: number;
}

/** Where a phrase stands whose first word stands there, if it is said: whole, surely, not denied. Pure. */
export function placeOf(
  phrase: Phrase,
  heard: readonly HeardWord[],
  start: number,
): Place | undefined {
  if (!isFormOf(phrase.alone, heard[start])) return undefined;
  const end = endOf(phrase.words, heard, start);
  if (end === undefined) return undefined;
  const span = heard.slice(start, end);
  if (!phrase.supposes && span.some(({ isSupposed }) => isSupposed)) return undefined;
  const isSaid = phrase.denies
    ? span[0]?.clause === span.at(-1)?.clause
    : !span.some(({ denies }) => denies) && !isDenied(heard, start, end);
  if (!isSaid) return undefined;
  const telling = span.filter(({ isLittle }) => !isLittle).length;
  return { start, end, between: Math.max(0, telling - phrase.words.length) };
}

/** Nothing stands beside a word alone to tell it from what sounds alike: "cantine" and "continue". */
function isFormOf(alone: string | undefined, word: HeardWord | undefined): boolean {
  if (alone === undefined || alone === word?.says) return true;
  const stem = alone.replace(ENDING, '');
  return stem.length >= LEAST_STEM && stem === word?.says.replace(ENDING, '');
}

/** Of gender, number or tense. */
const ENDING = /(?:ees?|es?|er|ez|ai[st]?|s|x)$/;
/** "Mari" is no "marié". */
const LEAST_STEM = 5;

/** Where a phrase that begins at a word ends, that word excluded. */
function endOf(
  phrase: readonly number[],
  heard: readonly HeardWord[],
  start: number,
): number | undefined {
  let at = start;
  for (const wanted of phrase.slice(1)) {
    const next = nextOf(wanted, heard, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return at + 1;
}

/** Where a word stands after another, close to it and in its sentence. */
function nextOf(wanted: number, heard: readonly HeardWord[], after: number): number | undefined {
  const last = heard[after];
  // "Pas" denies what follows it at once: "ne marche pas avec mon compte" has one.
  let left = last?.denies === true ? 0 : MOST_BETWEEN;
  for (let at = after + 1; left >= 0; at += 1) {
    const word = heard[at];
    if (!word || word.sentence !== last?.sentence) return undefined;
    if (word.meant.includes(wanted)) return at;
    if (!word.isLittle) left -= 1;
  }
  return undefined;
}

function isDenied(heard: readonly HeardWord[], start: number, end: number): boolean {
  const first = heard[start];
  const before = heard.slice(0, start).filter((word) => word.clause === first?.clause);
  return isDeniedBy(before) || isDeniedAfter(heard[end - 1], heard[end]);
}

/** "Je n'ai pas reçu de courrier". */
function isDeniedBy(before: readonly HeardWord[]): boolean {
  const telling = before.filter(({ isLittle }) => !isLittle).slice(-DENIED_WITHIN);
  return telling.some(
    ({ denies, says }, at) => denies && (says !== CANNOT || at === telling.length - 1),
  );
}

/** "J'habite plus là": what follows at once, in the same clause. */
function isDeniedAfter(last: HeardWord | undefined, next: HeardWord | undefined): boolean {
  return next !== undefined && next.clause === last?.clause && AFTER.has(next.says);
}

/** It denies the verb that follows, not its object: the rent of "peux pas payer le loyer" is one. */
const CANNOT = 'peux-pas';

/** What denies the word before it: "sans" and "ni" only deny what follows. */
const AFTER: ReadonlySet<string> = new Set(['pas', 'pa', 'plus', 'jamais', 'pas-encore']);
