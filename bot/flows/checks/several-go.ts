import { type Check, type FindingAt } from '../check.ts';
import { allSteps, optionsOf, type StepAt } from '../graph/places.ts';

/** A `several` question leads on by its own `go`; another question by each option's. */
export const severalGo: Check = {
  code: 'several-go',
  severity: 'error',
  *run(input) {
    for (const at of allSteps(input)) {
      if (at.step.question === undefined) continue;
      yield* at.step.several === true ? together(at) : oneByOne(at);
    }
  },
};

function* together(at: StepAt): Generator<FindingAt> {
  const { file } = at.source;
  if (at.step.go === undefined) {
    yield {
      file,
      path: [...at.path, 'several'],
      part: 'key',
      message: 'Une question à plusieurs réponses n’a qu’une suite : il manque « go ».',
      hint: 'Écrivez « go: étape » à côté de « question ».',
    };
  }
  for (const { option, path } of optionsOf(at)) {
    if (option.go === undefined) continue;
    yield {
      file,
      path: [...path, 'go'],
      part: 'key',
      message: `La réponse « ${option.id} » ne peut pas mener ailleurs que les autres.`,
      hint: 'Retirez ce « go », réglez un fait (set), puis embranchez (branch).',
    };
  }
}

function* oneByOne(at: StepAt): Generator<FindingAt> {
  const { file } = at.source;
  if (at.step.go !== undefined) {
    yield {
      file,
      path: [...at.path, 'go'],
      part: 'key',
      message: 'Ici chaque réponse a sa suite : « go » sur la question ne sert pas.',
      hint: 'Mettez « go » sur chaque réponse, ou écrivez « several: true ».',
    };
  }
  for (const { option, path } of optionsOf(at)) {
    if (option.go !== undefined) continue;
    yield {
      file,
      path,
      message: `La réponse « ${option.id} » ne mène nulle part.`,
      hint: 'Ajoutez « go: étape ».',
    };
  }
}
