import { type Door, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { placeBlock } from './place-block.ts';
import { type SecondDoor } from './orientation-screen.ts';

/** *Si personne ne répond*: another operator, in short, with the way to its own screen. */
export function secondDoorOf(
  scene: Scene,
  { step, found, walk, from }: SecondDoor,
  instead: boolean,
): Door {
  const { wording, world } = scene;
  const operator = found?.operator ?? world.operators.get(step.operator);
  const near = [found?.soonest, found?.nearest].find((one) => one && one.state !== 'expired');
  const name: Words = operator ? wording.text(operator.said) : { text: step.operator, lang: 'fr' };
  return {
    kind: 'second',
    title: wording.say(instead ? 'or-go' : 'if-nobody-answers'),
    first: false,
    certain: near?.state === 'sure',
    lines: near?.permanence.place
      ? [wording.text(step.reason, operator)]
      : [name, wording.text(step.reason, operator)],
    ...(near ? placeBlock(scene, near) : {}),
    action: {
      label: wording.say('see-address'),
      action: { do: 'answer', walk, step: from, options: ['if-that-fails'] },
    },
  };
}
