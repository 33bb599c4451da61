import { type Operator } from '../../permanences/model.ts';
import { type Door, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { type Wording } from '../wording.ts';
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
  const near = [found?.nearest, found?.soonest].find((one) => one && one.state !== 'expired');
  const reason = wording.text(step.reason, operator);
  return {
    kind: 'second',
    title: wording.say(instead ? 'or-go' : 'if-nobody-answers'),
    first: false,
    certain: near?.state === 'sure',
    lines: [nameOf(wording, operator, step.operator), reason],
    ...(near ? placeBlock(scene, near) : {}),
    action: {
      label: wording.say('see-address'),
      action: { do: 'answer', walk, step: from, options: ['if-that-fails'] },
    },
  };
}

function nameOf(wording: Wording, operator: Operator | undefined, id: string): Words {
  const { text, lang } = operator ? wording.text(operator.said) : { text: id, lang: 'fr' };
  return { text: `${text}.`, lang };
}
