import { type Flow, type Step } from '../../engine/model.ts';
import { outward } from '../http/root.ts';

/** A flow in a list; its page stands under `root`. */
export function toFlowRow({ id, title, family, sensitive }: Flow, root: string): object {
  return { id, title: title.fr, family, sensitive, url: outward(root, `/guide/${id}`) };
}

/** A flow with its questions and outcomes. Words for mediators stay with mediators. */
export function toFlowDetail(flow: Flow, root: string): object {
  return {
    ...toFlowRow(flow, root),
    titles: flow.title,
    start: flow.start,
    digest: flow.digest,
    steps: [...flow.steps.values()].map(toStep),
  };
}

function toStep(step: Step): object {
  const { kind, address } = step;
  if (step.kind === 'question') {
    const options = step.options.map(({ id, label, go }) => ({
      id,
      label: label.fr,
      ...(go === undefined ? {} : { go }),
    }));
    return { address, kind, question: step.question.fr, several: step.several, options };
  }
  if (step.kind === 'orientation') {
    return { address, kind, operator: step.operator, need: step.need, reason: step.reason.fr };
  }
  return step.kind === 'autonomy' ? { address, kind, goal: step.goal.fr } : { address, kind };
}
