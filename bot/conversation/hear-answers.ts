import { type Flow } from '../engine/model.ts';
import { type Answer, type Walk } from '../engine/walk.ts';
import { phraseBook, type PhraseBook } from './phrase-book.ts';

/** Answers heard in the same words, by the flow that they answer. */
export type HeardAnswers = Readonly<Record<string, readonly Answer[]>>;

/** All that options of a flow say of themselves, and whose each phrase is. */
interface Sayings {
  readonly book: PhraseBook;
  readonly owners: readonly { readonly step: string; readonly option: string }[];
  readonly lengths: readonly number[];
}

const known = new WeakMap<Flow, Sayings>();

/**
 * The answers that the words of a first message hold already, by what options say of themselves
 * (`said`): only where one option of a question is said, or said in more words than any other. Pure;
 * keeps no words.
 */
export function hearAnswers(flow: Flow, text: string): readonly Answer[] {
  const { book, owners, lengths } = sayingsOf(flow);
  const questions = new Map<string, Map<string, number>>();
  for (const at of book.saidIn(text)) {
    const { step, option } = owners[at] ?? { step: '', option: '' };
    const options = questions.get(step) ?? new Map<string, number>();
    options.set(option, Math.max(options.get(option) ?? 0, lengths[at] ?? 0));
    questions.set(step, options);
  }
  return [...flow.steps.keys()].flatMap((step) => {
    const option = longest(questions.get(step));
    return option === undefined ? [] : [{ step, options: [option], heard: true as const }];
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

/** Made with the first message that leads there. */
function sayingsOf(flow: Flow): Sayings {
  const before = known.get(flow);
  if (before) return before;
  const said = [...flow.steps.values()].flatMap((step) =>
    step.kind !== 'question' || step.several
      ? []
      : step.options.flatMap((option) =>
          option.said.map((phrase) => ({ step: step.address, option: option.id, phrase })),
        ),
  );
  const made: Sayings = {
    book: phraseBook(said.map(({ phrase }) => phrase)),
    owners: said,
    lengths: said.map(({ phrase }) => phrase.split(/\s+/).length),
  };
  known.set(flow, made);
  return made;
}

/** The option that takes more words to say than any other. */
function longest(options: ReadonlyMap<string, number> | undefined): string | undefined {
  const [first, second] = [...(options ?? [])].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
