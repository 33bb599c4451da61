import { type Check } from '../check.ts';
import { TERRITORY } from '../graph/conditions.ts';
import { testsIn } from '../graph/facts-used.ts';
import { sourcesOf } from '../graph/places.ts';

/** `{ all: […] }` asks for several values at once: only a fact marked `several` can hold them. */
export const allOfSingleFact: Check = {
  code: 'all-of-single-fact',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { fact, kind, path } of testsIn(source)) {
        const holdsOne = fact === TERRITORY || input.catalog.facts.get(fact)?.several === false;
        if (kind !== 'all' || !holdsOne) continue;
        yield {
          file: source.file,
          path,
          message: `« ${fact} » n’a qu’une valeur à la fois : « all » ne peut pas être vrai.`,
          hint: 'Écrivez une liste simple (l’une de ces valeurs suffit).',
        };
      }
    }
  },
};
