import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `posture` is an id of data/postures.yaml. */
export const unknownPosture: Check = {
  code: 'unknown-posture',
  severity: 'error',
  *run(input) {
    const { postures } = input.catalog;
    for (const { file, flow } of sourcesOf(input)) {
      if (flow.posture === undefined || postures.has(flow.posture)) continue;
      yield {
        file,
        path: ['posture'],
        message: `La posture « ${flow.posture} » n’existe pas dans data/postures.yaml.`,
        hint: didYouMean(flow.posture, postures.keys()),
      };
    }
  },
};
