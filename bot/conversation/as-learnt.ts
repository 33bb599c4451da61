import { isAsked, type Flow, type QuestionStep } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { fold } from '../territory/fold.ts';
import { featuresOf, type ReplyReader } from '../understanding/replies/reply-model.ts';
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
  world: Pick<World, 'replies' | 'router'>,
  flow: Flow,
  { text }: CutText,
  answers: readonly Answer[],
): readonly Answer[] {
  if (!world.replies || text === '') return answers;
  const leads = leadsIn(world, world.replies, text);
  const given = new Map(answers.map((answer) => [answer.step, answer]));
  const all = [...flow.steps.values()].flatMap((step): readonly Answer[] => {
    const heard = given.get(step.address);
    // Of several that are said together, it is asked which.
    const isJudged = isAsked(step) && !step.several && (heard?.options.length ?? 0) < 2;
    const ofOptions = isJudged ? leads(flow, step) : undefined;
    if (!isJudged || !ofOptions) return heard ? [heard] : [];
    return heard ? agreed(step, heard, ofOptions) : told(step, ofOptions);
  });
  return onTheirPath(flow, all);
}

/**
 * By how much a text speaks for each option of a question rather than for any other: nothing where nothing
 * was learnt. The more words there are, the less each tells.
 */
function leadsIn(
  { router }: Pick<World, 'router'>,
  replies: ReplyReader,
  text: string,
): (flow: Flow, step: QuestionStep) => readonly number[] | undefined {
  const folded = fold(text);
  const scores = replies.read(folded);
  const said = router.read(text);
  const ofWords = LEARNT_ANSWER.ofWords * Math.log(1 + featuresOf(folded).size);
  return (flow, step) => {
    const learnt = scores.of(`${flow.id}/${step.address}`, idsOf(step));
    const speaking = learnt && withSayings(router, said, step, learnt);
    return speaking?.map((score, at) => score - mostBut(speaking, at) + ofWords);
  };
}

const idsOf = ({ options }: QuestionStep): readonly string[] => options.map(({ id }) => id);

function mostBut(scores: readonly number[], at: number): number {
  return Math.max(0, ...scores.filter((_, other) => other !== at));
}

function agreed(step: QuestionStep, heard: Answer, leads: readonly number[]): readonly Answer[] {
  const at = idsOf(step).findIndex((id) => heard.options.includes(id));
  return (leads[at] ?? 0) >= LEARNT_ANSWER.heard ? [heard] : [];
}

function told(step: QuestionStep, leads: readonly number[]): readonly Answer[] {
  return step.options
    .filter(({ said }, at) => said.length > 0 && (leads[at] ?? 0) >= LEARNT_ANSWER.unheard)
    .filter(({ id }) => !isUnsaid(step, [id]))
    .map(({ id }) => ({ step: step.address, options: [id], heard: true as const }));
}
