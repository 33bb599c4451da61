import { type Check, type FindingAt } from '../check.ts';
import { allSteps, optionsOf, type OptionAt } from '../graph/places.ts';

/** In a `several` question `unsure` excludes the others; elsewhere `only` means nothing. */
export const severalOnly: Check = {
  code: 'several-only',
  severity: 'error',
  *run(input) {
    for (const option of allSteps(input).flatMap(optionsOf)) {
      const finding = option.step.several === true ? together(option) : oneByOne(option);
      if (finding !== undefined) yield finding;
    }
  },
};

function together({ source, option, path }: OptionAt): FindingAt | undefined {
  if (option.id !== 'unsure' || option.only === true) return undefined;
  return {
    file: source.file,
    path,
    message: '« Je ne sais pas » ne va pas avec d’autres réponses.',
    hint: 'Ajoutez « only: true » à cette réponse.',
  };
}

function oneByOne({ source, option, path }: OptionAt): FindingAt | undefined {
  if (option.only === undefined) return undefined;
  return {
    file: source.file,
    path: [...path, 'only'],
    part: 'key',
    message: '« only » ne sert que dans une question à plusieurs réponses.',
    hint: 'Retirez « only », ou écrivez « several: true » sur la question.',
  };
}
