import { type Instant } from '../../permanences/model.ts';
import { type PaperExercise } from '../../view/mediator/training-paper.ts';
import { type World } from '../world.ts';
import { exerciseAt, type Chosen } from './exercise.ts';
import { isRight, repliesOf, ways, type Situation, type Training } from './training.ts';

/** Which situations a set has; absent: all. */
export interface PaperChoice {
  readonly family?: string | undefined;
  readonly tone?: string | undefined;
}

/**
 * The situations of a printed set, as they are asked and as the good answers are told.
 *
 * @example
 * const none = { situations: [], rules: {} };
 * paperExercises(world, none, {}, { now, lang: 'fr' }) // []
 */
export function paperExercises(
  world: World,
  training: Training,
  { family, tone }: PaperChoice,
  { now, lang }: { readonly now: Instant; readonly lang: string },
): readonly PaperExercise[] {
  const at = (situation: Situation, chosen: Chosen) =>
    exerciseAt(world, training, situation.id, { now, lang, chosen });
  return training.situations
    .filter((one) => family === undefined || one.family === family)
    .filter((one) => tone === undefined || one.tone === tone)
    .flatMap((situation): readonly PaperExercise[] => {
      const said = repliesOf(situation).findIndex(({ worth }) => worth === 'good');
      const sent = ways(situation).find((way) => isRight(situation, way)) ?? '';
      const [asked, sending, answered] = [{}, { said }, { said, sent }].map((chosen) =>
        at(situation, chosen),
      );
      if (!asked || !sending || !answered) return [];
      return [{ asked, ways: sending.options.map(({ label }) => label), answered }];
    });
}
