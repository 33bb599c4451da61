import { type Flow, type Option, type QuestionStep } from '../../engine/model.ts';
import { fold } from '../../territory/fold.ts';
import { closestLabel, holdsLabel } from '../closest-label.ts';
import { hearAnswers } from '../hear-answers.ts';
import { type World } from '../world.ts';
import { agrees } from './options.ts';

/** Options of a question that folded words name: plainly, else the one whose label is nearest. */
export function optionsNamed(
  world: World,
  flow: Flow,
  step: QuestionStep,
  said: string,
): readonly Option[] {
  const plainly = optionsSaid(world, flow, step, said);
  if (plainly.length > 0) return plainly;
  const labels = step.options.map(({ label }) => label.fr);
  const option = step.options[closestLabel(world.language, said, labels)?.at ?? -1];
  return option && agrees(world, said, fold(option.label.fr)) ? [option] : [];
}

/** By what options say of themselves, an author's word, or a whole label. */
export function optionsSaid(
  world: World,
  flow: Flow,
  step: QuestionStep,
  said: string,
): readonly Option[] {
  const heard = hearAnswers(flow, said).find((answer) => answer.step === step.address);
  if (heard?.options.length === 1)
    return step.options.filter(({ id }) => heard.options.includes(id));
  return step.options.filter(
    ({ label, words }) =>
      agrees(world, said, fold(label.fr)) &&
      (holdsLabel(world.language, said, label.fr) ||
        words.some((word) => ` ${said} `.includes(` ${fold(word)} `))),
  );
}
