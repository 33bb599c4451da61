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

/** The words of a message, and for each which words of phrases it may be. */
export interface HeardWords {
  readonly words: readonly SpokenWord[];
  readonly meant: readonly (readonly number[])[];
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
export function placeOf(phrase: Phrase, heard: HeardWords, start: number): Place | undefined {
  const { words } = heard;
  if (!isFormOf(phrase.alone, words[start])) return undefined;
  const end = endOf(phrase.words, heard, start);
  if (end === undefined) return undefined;
  const span = words.slice(start, end);
  if (span.some((word) => isNotTold(phrase, word))) return undefined;
  const isSaid = phrase.denies
    ? span[0]?.clause === span.at(-1)?.clause
    : !span.some(({ denies }) => denies) && !isDenied(words, start, end);
  if (!isSaid) return undefined;
  const telling = span.filter(({ isLittle }) => !isLittle).length;
  return { start, end, between: Math.max(0, telling - phrase.words.length) };
}

/** Of a question about everybody, a word alone is what it is about. */
function isNotTold(phrase: Phrase, { isSupposed, isGeneral }: SpokenWord): boolean {
  return (isSupposed && !phrase.supposes) || (isGeneral && phrase.alone === undefined);
}

/** Nothing stands beside a word alone to tell it from what sounds alike: "cantine" and "continue". */
function isFormOf(alone: string | undefined, word: SpokenWord | undefined): boolean {
  if (alone === undefined || alone === word?.says) return true;
  const stem = alone.replace(ENDING, '');
  return stem.length >= LEAST_STEM && stem === word?.says.replace(ENDING, '');
}

/** Of gender, number or tense. */
const ENDING = /(?:ees?|es?|er|ez|ai[st]?|s|x)$/;
/** "Mari" is no "marié". */
const LEAST_STEM = 5;

/** Where a phrase that begins at a word ends, that word excluded. */
function endOf(phrase: readonly number[], heard: HeardWords, start: number): number | undefined {
  let at = start;
  for (let index = 1; index < phrase.length; index += 1) {
    const next = nextOf(phrase[index] ?? -1, heard, at);
    if (next === undefined) return undefined;
    at = next;
  }
  return at + 1;
}

/** Where a word stands after another, close to it and in its sentence. */
function nextOf(wanted: number, { words, meant }: HeardWords, after: number): number | undefined {
  const last = words[after];
  // "Pas" denies what follows it at once: "ne marche pas avec mon compte" has one.
  let left = last?.denies === true ? 0 : MOST_BETWEEN;
  for (let at = after + 1; left >= 0; at += 1) {
    const word = words[at];
    if (!word || word.sentence !== last?.sentence) return undefined;
    if (meant[at]?.includes(wanted) === true) return at;
    if (!word.isLittle) left -= 1;
  }
  return undefined;
}

function isDenied(heard: readonly SpokenWord[], start: number, end: number): boolean {
  const first = heard[start];
  const before = heard.slice(0, start).filter((word) => word.clause === first?.clause);
  return isDeniedBy(before) || isDeniedAfter(heard[end - 1], heard[end]);
}

/** "Je n'ai pas reçu de courrier". */
function isDeniedBy(before: readonly SpokenWord[]): boolean {
  const telling = before.filter(({ isLittle }) => !isLittle).slice(-DENIED_WITHIN);
  return telling.some(
    ({ denies, says }, at) => denies && (says !== CANNOT || at === telling.length - 1),
  );
}

/** "J'habite plus là": what follows at once, in the same clause. */
function isDeniedAfter(last: SpokenWord | undefined, next: SpokenWord | undefined): boolean {
  return next !== undefined && next.clause === last?.clause && AFTER.has(next.says);
}

/** It denies the verb that follows, not its object: the rent of "peux pas payer le loyer" is one. */
const CANNOT = 'peux-pas';

/** What denies the word before it: "sans" and "ni" only deny what follows. */
const AFTER: ReadonlySet<string> = new Set(['pas', 'pa', 'plus', 'jamais', 'rien', 'pas-encore']);
