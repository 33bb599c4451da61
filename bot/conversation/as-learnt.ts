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
  const judge = judgeOf(world, world.replies, text);
  const given = new Map(answers.map((answer) => [answer.step, answer]));
  const all = [...flow.steps.values()].flatMap((step): readonly Answer[] => {
    const heard = given.get(step.address);
    // Of several that are said together, it is asked which.
    const one = isAsked(step) && !step.several && !(heard && heard.options.length > 1);
    const learnt = one ? judge.learnt(flow, step) : undefined;
    if (!one || !learnt) return heard ? [heard] : [];
    return heard || standsOut(learnt) ? told(step, heard, judge.leads(step, learnt)) : [];
  });
  return onTheirPath(flow, all);
}

/** What speaks for the options of questions in a text. */
interface Judge {
  /** By what was learnt of replies; nothing where nothing was. */
  learnt(flow: Flow, step: QuestionStep): readonly number[] | undefined;
  /** By how much each is said rather than any other: the more words there are, the less each tells. */
  leads(step: QuestionStep, learnt: readonly number[]): readonly number[];
}

function judgeOf({ router }: Pick<World, 'router'>, replies: ReplyReader, text: string): Judge {
  const folded = fold(text);
  const scores = replies.read(folded);
  const said = router.read(text);
  const ofWords = LEARNT_ANSWER.ofWords * Math.log(1 + featuresOf(folded).size);
  return {
    learnt(flow, step) {
      const ids = step.options.map(({ id }) => id);
      return scores.of(`${flow.id}/${step.address}`, ids);
    },
    leads(step, learnt) {
      const speaking = withSayings(router, said, step, learnt);
      return speaking.map((score, at) => score - mostBut(speaking, at) + ofWords);
    },
  };
}

function mostBut(scores: readonly number[], at: number): number {
  return Math.max(0, ...scores.filter((_, other) => other !== at));
}

function standsOut(learnt: readonly number[]): boolean {
  return learnt.some((score, at) => score - mostBut(learnt, at) >= LEARNT_ANSWER.standsOut);
}

/** The option that phrases heard, or any that they may hear, where enough speaks for it. */
function told(
  step: QuestionStep,
  heard: Answer | undefined,
  leads: readonly number[],
): readonly Answer[] {
  const least = heard ? LEARNT_ANSWER.heard : LEARNT_ANSWER.unheard;
  return step.options
    .filter(({ id, said }, at) => {
      const mayBe = heard ? heard.options[0] === id : said.length > 0 && !isUnsaid(step, [id]);
      return mayBe && (leads[at] ?? 0) >= least;
    })
    .map(({ id }) => ({ step: step.address, options: [id], heard: true as const }));
}
