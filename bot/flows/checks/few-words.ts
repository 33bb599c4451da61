import { UNROUTED } from '../../conversation/other-errand.ts';
import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';

/** Ways of saying it that a flow has at least: what people type finds it by them. */
const MIN_WORDS = 20;

/** A flow is found by the words of people, misspelt and phonetic ones too. */
export const fewWords: Check = {
  code: 'few-words',
  severity: 'warning',
  *run(input) {
    for (const { kind, file, flow } of sourcesOf(input)) {
      const count = (flow.words ?? []).length;
      if (kind !== 'flow' || UNROUTED.has(flow.id) || count >= MIN_WORDS) continue;
      yield {
        file,
        path: ['words'],
        part: 'key',
        message: `${count} façons de le dire : il en faut au moins ${MIN_WORDS}.`,
        hint: 'Ajoutez comment les gens le disent, avec leurs fautes.',
      };
    }
  },
};
