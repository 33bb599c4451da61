import { isAsked, type Flow, type QuestionStep } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { fold } from '../territory/fold.ts';
import { LEARNT_ANSWER } from '../understanding/weights.ts';
import { onTheirPath } from './heard-on-path.ts';
import { isUnsaid } from './is-unsaid.ts';
import { withSayings } from './like-sayings.ts';
import { type CutText } from './spoken-words.ts';
import { type World } from './world.ts';

/**
 * The answers to a flow that phrases hear, less those for which what was learnt of how people say them does
 * not speak, and with those for which it surely does: of options that phrases may hear, and that may be said
 * back.
 */
export function asLearnt(
  { replies, router }: Pick<World, 'replies' | 'router'>,
  flow: Flow,
  { text }: CutText,
  answers: readonly Answer[],
): readonly Answer[] {
  if (!replies || text === '') return answers;
  const scores = replies.read(fold(text));
  const given = new Map(answers.map((answer) => [answer.step, answer]));
  const all = [...flow.steps.values()].flatMap((step): readonly Answer[] => {
    const heard = given.get(step.address);
    if (!isAsked(step) || step.several) return heard ? [heard] : [];
    const learnt = scores.of(`${flow.id}/${step.address}`, idsOf(step)) ?? [];
    if (!heard) return told(step, learnt);
    // Said in the very words of its author, it need not be learnt.
    const isSo =
      agrees(step, heard, learnt) ||
      agrees(step, heard, withSayings(router, router.read(text), step, learnt));
    return isSo ? [heard] : [];
  });
  return onTheirPath(flow, all);
}

const idsOf = ({ options }: QuestionStep): readonly string[] => options.map(({ id }) => id);

/** By how much one of some scores is more than any other. */
function leadOf(scores: readonly number[], at: number): number {
  const others = scores.filter((_, other) => other !== at);
  return (scores[at] ?? 0) - Math.max(0, ...others);
}

/** Of several that are said together, it is asked which. */
function agrees(step: QuestionStep, { options }: Answer, scores: readonly number[]): boolean {
  const [only = '', ...others] = options;
  return others.length > 0 || leadOf(scores, idsOf(step).indexOf(only)) >= LEARNT_ANSWER.agrees;
}

function told(step: QuestionStep, scores: readonly number[]): readonly Answer[] {
  return step.options
    .filter(({ said }, at) => said.length > 0 && leadOf(scores, at) >= LEARNT_ANSWER.tells)
    .filter(({ id }) => !isUnsaid(step, [id]))
    .map(({ id }) => ({ step: step.address, options: [id], heard: true }));
}
