import { type Operator } from '../../permanences/model.ts';
import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type PhraseKey } from '../../view/phrases.ts';
import { type Door, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { knownBy, namedThere } from './named-there.ts';
import { lineOf } from './phone-of.ts';
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
  const near = placeOf(found);
  // Without an address, a number; without a number, who gives it.
  const phone = near ? undefined : lineOf(scene, found);
  const asked = (near ?? phone) ? [] : knownBy(scene, operator, { address: false });
  return {
    kind: 'second',
    title: wording.say(instead ? insteadTitle(near, phone !== undefined) : 'if-nobody-answers'),
    first: false,
    certain: near?.state === 'sure',
    lines: [nameOf(scene, operator, step.operator), wording.text(step.reason, operator), ...asked],
    ...(near ? placeBlock(scene, near) : {}),
    ...(phone && { phone }),
    action: {
      label: wording.say(labelOf(near)),
      action: { do: 'answer', walk, step: from, options: ['if-that-fails'] },
    },
  };
}

/** A place whose hours are known comes before the nearest one. */
export function placeOf(found: NearestAndNext | undefined): Found | undefined {
  const places = [found?.nearest, found?.soonest].filter(
    (one) => one?.permanence.place !== undefined,
  );
  return places.find((one) => one?.state !== 'expired') ?? places[0];
}

function insteadTitle(near: Found | undefined, hasPhone: boolean): PhraseKey {
  if (near) return 'or-go';
  return hasPhone ? 'or-call' : 'or-see';
}

/** What its own screen tells: never hours that nobody knows. */
function labelOf(near: Found | undefined): PhraseKey {
  if (!near) return 'see-what-to-say';
  const hasHours =
    near.state !== 'expired' && (near.opening !== undefined || near.usually.length > 0);
  return hasHours ? 'see-address' : 'see-place';
}

function nameOf(scene: Scene, operator: Operator | undefined, id: string): Words {
  return operator ? namedThere(scene, operator) : { text: id, lang: 'fr' };
}
