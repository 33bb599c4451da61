import { isAsked, type Flow, type QuestionStep } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { fold } from '../territory/fold.ts';
import { featuresOf, type ReplyReader } from '../understanding/replies/reply-model.ts';
import { LEARNT_ANSWER } from '../understanding/weights.ts';
import { firstOf } from './first-of.ts';
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
  world: Pick<World, 'replies' | 'router'>,
  flow: Flow,
  { text }: CutText,
  answers: readonly Answer[],
): readonly Answer[] {
  if (!world.replies || text === '') return answers;
  const judge = judgeOf(world, world.replies, text);
  const given = new Map(answers.map((answer) => [answer.step, answer]));
  const all = [...flow.steps.values()].flatMap((step): readonly Answer[] => {
    const heard = given.get(step.address);
    // Of several that are said together, it is asked which.
    const takesOne = isAsked(step) && !step.several && !(heard && heard.options.length > 1);
    const judged = takesOne ? judge(flow, step) : undefined;
    if (!takesOne || !judged) return heard ? [heard] : [];
    return heard ? agreed(step, heard, judged) : told(step, judged);
  });
  return onTheirPath(flow, all);
}

/**
 * By how much each option of a question is said in a text rather than any other: the more words there are, the
 * less each tells.
 */
interface Judged {
  /** By what was learnt of replies alone. */
  readonly learnt: readonly number[];
  /** With the words of its author, which take longer to compare. */
  readonly withSayings: () => readonly number[];
}

type Judge = (flow: Flow, step: QuestionStep) => Judged | undefined;

/** Judges nothing where nothing was learnt. */
function judgeOf({ router }: Pick<World, 'router'>, replies: ReplyReader, text: string): Judge {
  const folded = fold(text);
  const scores = replies.read(folded);
  const ofWords = LEARNT_ANSWER.ofWords * Math.log(1 + featuresOf(folded).size);
  const leads = (of: readonly number[]) => {
    const { at: first, best, second } = firstOf(of);
    return of.map((score, at) => score + ofWords - (at === first ? second : best));
  };
  return (flow, step) => {
    const ids = step.options.map(({ id }) => id);
    const learnt = scores.of(`${flow.id}/${step.address}`, ids);
    return (
      learnt && {
        learnt: leads(learnt),
        withSayings: () => leads(withSayings(router, router.read(text), step, learnt)),
      }
    );
  };
}

function agreed(step: QuestionStep, heard: Answer, judged: Judged): readonly Answer[] {
  const at = step.options.findIndex(({ id }) => heard.options.includes(id));
  const isSo = (leads: readonly number[]) => (leads[at] ?? 0) >= LEARNT_ANSWER.heard;
  return isSo(judged.learnt) || isSo(judged.withSayings()) ? [heard] : [];
}

function told(step: QuestionStep, { learnt, withSayings }: Judged): readonly Answer[] {
  if (learnt.every((lead) => lead < LEARNT_ANSWER.standsOut)) return [];
  const leads = withSayings();
  return step.options
    .filter(({ said }, at) => said.length > 0 && (leads[at] ?? 0) >= LEARNT_ANSWER.unheard)
    .filter(({ id }) => !isUnsaid(step, [id]))
    .map(({ id }) => ({ step: step.address, options: [id], heard: true as const }));
}
