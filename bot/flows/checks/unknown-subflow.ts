import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** A `subflow` names a shared piece that exists. */
export const unknownSubflow: Check = {
  code: 'unknown-subflow',
  severity: 'error',
  readsAll: true,
  *run(input) {
    const known = [...input.sources].filter(([, { kind }]) => kind === 'subflow');
    for (const { source, step, path } of allSteps(input)) {
      const { subflow } = step;
      if (subflow === undefined || input.sources.get(subflow)?.kind === 'subflow') continue;
      yield {
        file: source.file,
        path: [...path, 'subflow'],
        message: `La partie commune « ${subflow} » n’existe pas.`,
        hint: didYouMean(
          subflow,
          known.map(([id]) => id),
        ),
      };
    }
  },
};
