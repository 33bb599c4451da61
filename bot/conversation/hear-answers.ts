import { type Flow, type Option, type QuestionStep } from '../engine/model.ts';
import { type Answer, type Walk } from '../engine/walk.ts';
import { fold } from '../territory/fold.ts';
import { isNear } from '../understanding/near.ts';
import { soundOf } from '../understanding/sounds.ts';

/** Words of a message that are read: what follows tells a story. */
const MOST_WORDS = 80;
/** Words that may stand between two of a phrase: "pas du tout d'accord". */
const MOST_BETWEEN = 2;
/** Letters from which a word may hide a slip. */
const LONG = 6;

/** Answers heard in the same words, by the flow that they answer. */
export type HeardAnswers = Readonly<Record<string, readonly Answer[]>>;

interface Phrase {
  readonly words: readonly string[];
  readonly isDenied: boolean;
}

interface Sayable {
  readonly option: Option;
  readonly phrases: readonly Phrase[];
}

/** The questions of a flow that words may answer, with what says each option. */
const known = new WeakMap<Flow, readonly (readonly [QuestionStep, readonly Sayable[]])[]>();

/**
 * The answers that the words of a first message hold already, by what options say of themselves
 * (`said`): only where one option of a question is said and no other. Pure; keeps no words.
 */
export function hearAnswers(flow: Flow, text: string): readonly Answer[] {
  const words = fold(text).split(' ', MOST_WORDS);
  return sayablesOf(flow).flatMap(([{ address }, sayables]) => {
    const option = saidOf(sayables, words);
    return option ? [{ step: address, options: [option.id], heard: true as const }] : [];
  });
}

/** The same for several flows; `undefined` when none is answered. */
export function hearAnswersOf(flows: readonly Flow[], text: string): HeardAnswers | undefined {
  const heard = flows
    .map((flow) => [flow.id, hearAnswers(flow, text)] as const)
    .filter(([, answers]) => answers.length > 0);
  return heard.length === 0 ? undefined : Object.fromEntries(heard);
}

/** Walks just begun, with the answers that the words which began them hold. */
export function withHeard(
  walks: readonly Walk[],
  heard: HeardAnswers | undefined,
): readonly Walk[] {
  if (!heard) return walks;
  return walks.map((walk) => {
    const answers = walk.answers.length === 0 ? heard[walk.flow] : undefined;
    const { flow, digest, outside } = walk;
    return answers ? { flow, digest, answers, outside } : walk;
  });
}

function sayablesOf(flow: Flow): readonly (readonly [QuestionStep, readonly Sayable[]])[] {
  const before = known.get(flow);
  if (before) return before;
  const made = [...flow.steps.values()].flatMap((step) => {
    if (step.kind !== 'question' || step.several) return [];
    const sayables = step.options.flatMap((option) =>
      option.said.length > 0 ? [{ option, phrases: option.said.map(phraseOf) }] : [],
    );
    return sayables.length > 0 ? [[step, sayables] as const] : [];
  });
  known.set(flow, made);
  return made;
}

function phraseOf(text: string): Phrase {
  const words = fold(text).split(' ');
  return { words, isDenied: words.some((word) => DENIALS.has(word)) };
}

/** The one option that is said; of several, the one that takes more words to say than each other. */
function saidOf(sayables: readonly Sayable[], words: readonly string[]): Option | undefined {
  const scored = sayables
    .map(({ option, phrases }) => ({ option, length: longestIn(phrases, words) }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  const [first, second] = scored;
  return first && first.length > (second?.length ?? 0) ? first.option : undefined;
}

function longestIn(phrases: readonly Phrase[], words: readonly string[]): number {
  const said = phrases.filter((phrase) => isSaid(phrase, words));
  return Math.max(0, ...said.map((phrase) => phrase.words.length));
}

/** Whether the words of a phrase stand in a text, in order and close together, and not denied. */
function isSaid(phrase: Phrase, words: readonly string[]): boolean {
  return words.some((_, at) => {
    const end = endOf(phrase.words, words, at);
    if (end === undefined) return false;
    return phrase.isDenied || !words.slice(Math.max(0, at - 2), end + 2).some(isDenial);
  });
}

/** Where a phrase that begins at a word ends, that word excluded. */
function endOf(
  phrase: readonly string[],
  words: readonly string[],
  start: number,
): number | undefined {
  let at = start;
  for (const [index, wanted] of phrase.entries()) {
    const last = index === 0 ? start : Math.min(words.length - 1, at + MOST_BETWEEN);
    let found = -1;
    for (let next = at; next <= last && found < 0; next += 1) {
      if (isAlike(words[next] ?? '', wanted)) found = next;
    }
    if (found < 0) return undefined;
    at = found + 1;
  }
  return at;
}

/** The same word, as it sounds, or with a slip in a long one. */
function isAlike(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (wanted.length < 4 || word.length < 3) return false;
  return soundOf(word) === soundOf(wanted) || (wanted.length >= LONG && isNear(word, wanted));
}

const DENIALS: ReadonlySet<string> = new Set(['pas', 'pa', 'plus', 'jamais', 'aucun', 'sans']);

function isDenial(word: string): boolean {
  return DENIALS.has(word);
}
