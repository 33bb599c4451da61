import { aheadOf, type Ahead } from '../../engine/ahead.ts';
import { isAsked, type QuestionStep } from '../../engine/model.ts';
import { type Progress, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { hereOf, type Here } from '../where.ts';

/** Where a question stands in its walk; `title`: what a page that tells nothing is called. */
interface Asked {
  readonly progress: Progress;
  readonly title: Words;
}

/**
 * "Question 3. Encore 2 au plus.": the commune is one of them where it may be needed. A number is
 * one more than the one before; asked anew, while other answers wait, a question has none.
 */
export function questionProgress(scene: Scene, here: Here, step: QuestionStep): Asked {
  const { state, wording } = scene;
  const { flow, position } = here;
  const ahead = aheadOf(flow, step.address);
  const left = Math.max(0, ahead.questions - 1) + (ahead.commune ? communes(scene) : 0);
  const isAnew = state.prompt?.kind === 'change';
  if (!isAnew && !isAwaited(here, ahead)) {
    const done = questionsOf(here);
    const title = wording.say('question-number', { number: done + 1 });
    return { progress: progressOf(scene, done, left, ahead), title };
  }
  const at = position.path.findIndex((taken) => taken.step.address === step.address);
  const done = questionsOf(here, isAnew && at >= 0 ? at : undefined);
  const sentence = wording.say('progress-change');
  return { progress: { done, left, sentence }, title: sentence };
}

/** The same for the commune, where nothing but the end of the path comes after it. */
export function communeProgress(scene: Scene): Progress | undefined {
  const { state, world } = scene;
  const here = state.prompt ? undefined : hereOf(world, state);
  if (!here) return undefined;
  const ahead = aheadOf(here.flow, here.position.at.step.address);
  if (ahead.questions > 0 || isAwaited(here, ahead)) return undefined;
  return progressOf(scene, questionsOf(here), 0, { ...ahead, communeLater: false });
}

/** An answer given before waits for a step still to come; one that was only heard was never given. */
function isAwaited({ position }: Here, { met }: Ahead): boolean {
  return position.waiting.some(({ step, heard }) => !heard && met.has(step));
}

/** "C'est la dernière" is said where nothing more can be asked, even after the end. */
function progressOf(scene: Scene, done: number, left: number, ahead: Ahead): Progress {
  const isLast = !ahead.questionLater && !(ahead.communeLater && communes(scene) > 0);
  const key = left > 0 ? 'progress-left' : isLast ? 'progress-last' : 'progress-then';
  return { done, left, sentence: scene.wording.say(key, { number: done + 1, left }) };
}

/** Whether the commune has still to be asked, as a number of questions. */
function communes({ state }: Scene): number {
  return state.commune === undefined ? 1 : 0;
}

/** Questions seen and answered on the path: what was only heard was not asked. */
function questionsOf({ position }: Here, before?: number): number {
  return position.path.slice(0, before).filter(({ step, heard }) => isAsked(step) && !heard).length;
}
