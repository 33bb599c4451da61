import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';

/** Families whose answers tell of health, money troubles, justice or origin. */
const SENSITIVE: readonly string[] = ['social-sante', 'justice', 'etranger-europe'];

/** Flows of sensitive families are marked so: their answers never stand in an address. */
export const sensitiveFamily: Check = {
  code: 'sensitive-family',
  severity: 'error',
  *run(input) {
    for (const { kind, file, flow } of sourcesOf(input)) {
      if (kind !== 'flow' || flow.sensitive === true) continue;
      if (flow.family === undefined || !SENSITIVE.includes(flow.family)) continue;
      yield {
        file,
        path: ['sensitive'],
        message: `Dans la famille « ${flow.family} », « sensitive » doit être « true ».`,
        hint: 'Les réponses parlent de santé, de justice ou d’origine : on ne les met pas dans une adresse.',
      };
    }
  },
};
