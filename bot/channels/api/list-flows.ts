import { type Flow, type Step } from '../../engine/model.ts';
import { outward } from '../http/root.ts';
import { type Response } from './response-schemas.ts';

/** A flow in a list; its page stands under `root`. */
export function toFlowRow({ id, title, family, sensitive }: Flow, root: string): Response<'Flow'> {
  return { id, title: title.fr, family, sensitive, url: outward(root, `/guide/${id}`) };
}

/** A flow with its questions and outcomes. Words for mediators stay with mediators. */
export function toFlowDetail(flow: Flow, root: string): Response<'FlowDetail'> {
  return {
    ...toFlowRow(flow, root),
    titles: flow.title,
    start: flow.start,
    digest: flow.digest,
    steps: [...flow.steps.values()].map(toStep),
  };
}

function toStep(step: Step): Response<'Step'> {
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
    };
  }
  return step.kind === 'autonomy'
    ? { address, kind: step.kind, goal: step.goal.fr }
    : { address, kind: step.kind };
}
