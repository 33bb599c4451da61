import { type Check } from '../check.ts';
import { edgesOf, jumpNamed } from '../graph/edges.ts';
import { sourcesOf, stepsOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `go: { flow, step }` names another flow that is written, and a step of it. */
export const unknownJump: Check = {
  code: 'unknown-jump',
  severity: 'error',
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
        const steps = other?.flow.steps ?? {};
        if (other && (jump.step === undefined || Object.hasOwn(steps, jump.step))) continue;
        yield {
          file: source.file,
          path: [...path, other ? 'step' : 'flow'],
          message: other
            ? `L’étape « ${jump.step ?? ''} » n’existe pas dans « ${jump.flow} ».`
            : `« ${jump.flow} » n’est pas un autre parcours écrit.`,
          hint: other
            ? didYouMean(jump.step ?? '', Object.keys(steps))
            : didYouMean(jump.flow, ids),
        };
      }
    }
  },
};
