import { type Flow, type Step } from '../../engine/model.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { outward } from '../http/root.ts';
import { listTruth } from './list-truth.ts';
import { type Response } from './response-schemas.ts';

/** What a flow's answer depends on besides the flow. */
export interface Around {
  readonly world: World;
  readonly now: Instant;
  /** The path that the service stands under. */
  readonly root: string;
}

/** A flow in a list; its page stands under `root`. */
export function toFlowRow({ id, title, family, sensitive }: Flow, root: string): Response<'Flow'> {
  return { id, title: title.fr, family, sensitive, url: outward(root, `/guide/${id}`) };
}

/**
 * A flow with its questions and outcomes, and what each outcome rests on that day. Words for
 * mediators stay with mediators.
 */
export function toFlowDetail(flow: Flow, around: Around): Response<'FlowDetail'> {
  return {
    ...toFlowRow(flow, around.root),
    titles: flow.title,
    start: flow.start,
    digest: flow.digest,
    steps: [...flow.steps.values()].map((step) => toStep(flow, step, around)),
  };
}

function toStep(flow: Flow, step: Step, around: Around): Response<'Step'> {
  const { address } = step;
  if (step.kind === 'question') {
    const options = step.options.map(({ id, label, go }) => ({
      id,
      label: label.fr,
      ...(go === undefined ? {} : { go }),
    }));
    return { address, kind: step.kind, question: step.question.fr, several: step.several, options };
  }
  if (step.kind === 'orientation') {
    return {
      address,
      kind: step.kind,
      operator: step.operator,
      need: step.need,
      reason: step.reason.fr,
      truth: listTruth(flow, step, around),
    };
  }
  return step.kind === 'autonomy'
    ? { address, kind: step.kind, goal: step.goal.fr, truth: listTruth(flow, step, around) }
    : { address, kind: step.kind };
}
