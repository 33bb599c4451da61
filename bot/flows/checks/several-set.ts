import { type Check, type FindingAt } from '../check.ts';
import { setsOf } from '../graph/facts-used.ts';
import { allSteps, optionsOf, type StepAt } from '../graph/places.ts';

/** Two answers that go together may not give two values to a fact that holds one. */
export const severalSet: Check = {
  code: 'several-set',
  severity: 'error',
  *run(input) {
    const isSingle = (fact: string) => input.catalog.facts.get(fact)?.several === false;
    for (const at of allSteps(input)) {
      if (at.step.several === true) yield* contradictions(at, isSingle);
    }
  },
};

function* contradictions(at: StepAt, isSingle: (fact: string) => boolean): Generator<FindingAt> {
  const given = new Map<string, string | undefined>();
  const together = optionsOf(at).filter(({ option }) => option.only !== true);
  for (const { fact, values, path } of together.flatMap(setsOf)) {
    const other = given.get(fact) ?? values[0];
    given.set(fact, other);
    if (other === values[0] || !isSingle(fact)) continue;
    yield {
      file: at.source.file,
      path,
      message: `« ${fact} » n’a qu’une valeur à la fois, et deux réponses cochées en donnent deux.`,
      hint: 'Écrivez « several: true » pour ce fait dans flows/facts.yaml.',
    };
  }
}
