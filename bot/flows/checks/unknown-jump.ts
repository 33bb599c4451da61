import { type Check } from '../check.ts';
import { type FlowSource } from '../authored.ts';
import { edgesOf, jumpNamed, type Jump } from '../graph/edges.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `go: { flow, step }` names another flow that is written, and a step of it. */
export const unknownJump: Check = {
  code: 'unknown-jump',
  severity: 'error',
  readsAll: true,
  *run(input) {
    const flows = sourcesOf(input).filter(({ kind }) => kind === 'flow');
    const ids = flows.map(({ flow }) => flow.id);
    for (const source of sourcesOf(input)) {
      for (const { target, path } of stepsOf(source).flatMap(({ id }) =>
        edgesOf(source.flow, id),
      )) {
        const jump = jumpNamed(target);
        if (jump === undefined) continue;
        const other = flows.find(({ flow }) => flow.id === jump.flow && flow !== source.flow);
        const fault = other ? lacking(jump, other) : noFlow(jump, ids);
        if (fault) yield { file: source.file, path: [...path, other ? 'step' : 'flow'], ...fault };
      }
    }
  },
};

function noFlow({ flow }: Jump, ids: readonly string[]) {
  return {
    message: `« ${flow} » n’est pas un autre parcours écrit.`,
    hint: didYouMean(flow, ids),
  };
}

function lacking({ flow: id, step }: Jump, { flow }: FlowSource) {
  const steps = Object.keys(flow.steps ?? {});
  if (step === undefined || steps.includes(step)) return undefined;
  return {
    message: `L’étape « ${step} » n’existe pas dans « ${id} ».`,
    hint: didYouMean(step, steps),
  };
}
