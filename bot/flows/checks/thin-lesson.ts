import { type AuthoredAutonomy } from '../schemas/steps.ts';
import { type Check } from '../check.ts';
import { allSteps } from '../graph/places.ts';
import { frenchList } from '../texts/french-list.ts';

/** Steps of a lesson: fewer teach nothing, more are lost on the way. */
const STEPS = { min: 3, max: 6 };

const PARTS = ['have', 'keep', 'beware', 'if-stuck'] as const;

/** A lesson for hands that hesitate is whole: what to have, to keep, to beware of, and if stuck. */
export const thinLesson: Check = {
  code: 'thin-lesson',
  severity: 'warning',
  *run(input) {
    for (const { source, step, path } of allSteps(input)) {
      if (step.autonomy === undefined) continue;
      for (const message of lacksOf(step.autonomy)) {
        yield {
          file: source.file,
          path: [...path, 'autonomy'],
          part: 'key',
          message,
          hint: 'Une leçon dit quoi avoir, 3 à 6 gestes, quoi garder, de quoi se méfier, et la suite.',
        };
      }
    }
  },
};

function lacksOf(lesson: AuthoredAutonomy): readonly string[] {
  const count = frenchList(lesson.do).length;
  const missing = PARTS.filter((part) => lesson[part] === undefined);
  return [
    ...(missing.length === 0 ? [] : [`À cette leçon, il manque : ${missing.join(', ')}.`]),
    ...(count >= STEPS.min && count <= STEPS.max
      ? []
      : [`Cette leçon a ${count} gestes : il en faut de ${STEPS.min} à ${STEPS.max}.`]),
  ];
}
