import { type Check, type FindingAt } from '../check.ts';
import { allSteps, sourcesOf, stepsOf, type StepAt } from '../graph/places.ts';
import { type FlowSource } from '../authored.ts';
import { edgesOf, exitNamed } from '../graph/edges.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** A subflow's exits are each led somewhere, no other is named, and each is really taken. */
export const exitsNotMapped: Check = {
  code: 'exits-not-mapped',
  severity: 'error',
  *run(input) {
    for (const at of allSteps(input)) {
      const { subflow } = at.step;
      const inside = subflow === undefined ? undefined : input.sources.get(subflow);
      if (inside?.kind === 'subflow') yield* mapped(at, inside.flow.exits ?? []);
    }
    for (const source of sourcesOf(input)) yield* neverTaken(source);
  },
};

function* mapped({ source, step, path }: StepAt, exits: readonly string[]): Generator<FindingAt> {
  const given = Object.keys(step.exits ?? {});
  const forgotten = exits.filter((exit) => !given.includes(exit));
  // One that is too many is mostly the missing one, mistyped: said once.
  if (forgotten.length > 0 && given.every((exit) => exits.includes(exit))) {
    yield {
      file: source.file,
      path: [...path, 'exits'],
      part: 'key',
      message: `Sortie sans suite : ${forgotten.join(', ')}.`,
      hint: 'Dites sous « exits » à quelle étape chaque sortie mène.',
    };
  }
  for (const exit of given) {
    if (exits.includes(exit)) continue;
    yield {
      file: source.file,
      path: [...path, 'exits', exit],
      part: 'key',
      message: `« ${step.subflow ?? ''} » n’a pas de sortie « ${exit} ».`,
      hint: didYouMean(exit, exits),
    };
  }
}

function* neverTaken(source: FlowSource): Generator<FindingAt> {
  const taken = stepsOf(source).flatMap(({ id }) =>
    edgesOf(source.flow, id).map(({ target }) => exitNamed(target)),
  );
  for (const [index, exit] of (source.flow.exits ?? []).entries()) {
    if (taken.includes(exit)) continue;
    yield {
      file: source.file,
      path: ['exits', index],
      message: `Aucune étape ne prend la sortie « ${exit} ».`,
      hint: `Ajoutez « go: exit.${exit} », ou retirez cette sortie.`,
    };
  }
}
