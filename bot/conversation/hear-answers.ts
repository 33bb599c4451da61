import { type Flow, type Option, type QuestionStep } from '../engine/model.ts';
import { type Answer, type Walk } from '../engine/walk.ts';
import { isSaid, phraseOf, wordsSaid, type Phrase } from './phrases-said.ts';

/** Answers heard in the same words, by the flow that they answer. */
export type HeardAnswers = Readonly<Record<string, readonly Answer[]>>;

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
  const words = wordsSaid(text);
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
