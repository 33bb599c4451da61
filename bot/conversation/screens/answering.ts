import { type Typing } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** The field under the choices of a question. */
export function answering({ wording }: Scene): Typing {
  return {
    purpose: 'answer',
    label: wording.say('answer-label'),
    hint: wording.say('answer-hint'),
    button: wording.say('answer-button'),
  };
}

/** The field under an end: a question about it, or another demand. */
export function askingMore(scene: Scene): Typing {
  const { wording } = scene;
  return {
    ...answering(scene),
    label: wording.say('other-question'),
    hint: wording.say('other-question-hint'),
  };
}
