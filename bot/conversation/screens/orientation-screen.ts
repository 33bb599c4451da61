import { type OrientationStep } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Found } from '../../permanences/permanence-index.ts';
import { type View, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { present } from '../../engine/present.ts';
import { askingMore } from './answering.ts';
import { asidesOf } from './asides-of.ts';
import { checkedOn } from './date-words.ts';
import { aroundDoors, deadlineSaid } from './deadline-said.ts';
import { doorsOf } from './doors.ts';
import { frame, neutralTitle } from './frame.ts';
import { linkOf } from './link-of.ts';
import { doorStep, lookUp } from './look-up.ts';
import { mediatorPane } from './mediator/mediator-pane.ts';
import { placeOf } from './place-known.ts';
import { type SecondDoor } from './second-door.ts';
import { takeDoors } from './take.ts';
import { tellsToAct } from './tells-to-act.ts';
import { tripOf } from './trip-of.ts';
import { truth } from './truth.ts';

/** The right operator, where and when: three lines to follow, what to bring, what to say. */
export function orientationScreen(scene: Scene, here: Here, step: OrientationStep): View {
  const { wording, world } = scene;
  const found = lookUp(scene, here, step);
  const operator = found?.operator ?? world.operators.get(step.operator);
  const second = secondDoor(scene, here, step);
  const { doors, unknown, confirm, first, demonstration } = doorsOf(scene, here, {
    operator: step.operator,
    found,
    second,
  });
  const { said: trip, demonstration: invented } = tripOf(scene, here, step, second) ?? NO_TRIP;
  const heading = wording.say('can-help', { operator: saidOf(scene, step, operator) });
  const sought = { operator: operator?.id ?? step.operator, need: step.need };
  const bring = { title: wording.say('bring-title'), items: bringList(scene, step, operator) };
  const asked = { title: wording.say('ask-title'), ...sentence(scene, step, operator) };
  const deadline = deadlineSaid(scene, step, operator);
  const say = { title: asked.title, items: [asked.ask] };
  return frame(scene, {
    heading,
    take: takeDoors(
      { scene, here, step },
      { heading, doors, first: first ?? onlyPlace(here, second), bring, say, deadline, trip },
      sought,
    ),
    ...neutralTitle(here, wording.say('where-to-go')),
    ...present({ demonstration: inventedWords(scene, demonstration || invented) }),
    body: {
      kind: 'orientation',
      reason: wording.text(step.reason, operator),
      reasonInSight: tellsToAct(step.reason.fr),
      ...present({
        unknown: unknownWords(scene, unknown, operator),
        confirm: confirm && confirmWords(scene, confirm),
        trip,
      }),
      doors,
      bringTitle: bring.title,
      bring: bring.items,
      askTitle: asked.title,
      ask: asked.ask,
      ...present({ askHint: asked.askHint, link: linkOf(scene, step) }),
      ...(deadline && aroundDoors(deadline)),
    },
    ...asidesOf(scene, here, operator),
    typing: askingMore(scene),
    ...truth(scene, here, step, operator),
    ...mediatorPane(scene, here, step, operator),
  });
}

function saidOf({ wording }: Scene, step: OrientationStep, operator: Operator | undefined): string {
  return operator ? wording.text(operator.said).text : step.operator;
}

function bringList(
  { wording }: Scene,
  { bring }: OrientationStep,
  operator: Operator | undefined,
): readonly Words[] {
  return bring ? wording.list(bring, operator) : [];
}

function secondDoor(scene: Scene, here: Here, step: OrientationStep): SecondDoor | undefined {
  if (step.ifThatFails === undefined) return undefined;
  const reached = doorStep(scene, here, step.ifThatFails);
  return (
    reached && {
      step: reached,
      found: lookUp(scene, here, reached),
      walk: here.index,
      from: step.address,
    }
  );
}

/**
 * Of a sensitive topic the end itself is never named as wrong: the second door is, where it is the
 * only place that is known.
 */
function onlyPlace({ flow }: Here, second: SecondDoor | undefined): Found | undefined {
  return flow.sensitive ? placeOf(second?.found) : undefined;
}

/** The sentence is for a French desk: said in French, with its meaning in the person's language. */
function sentence(
  { wording }: Scene,
  { ask }: OrientationStep,
  operator: Operator | undefined,
): { readonly ask: Words; readonly askHint?: Words } {
  if (wording.lang === 'fr') {
    return { ask: wording.text(ask, operator) };
  }
  const french = wording.inFrench().text(ask, operator);
  return { ask: french, askHint: wording.text(ask, operator) };
}

const NO_TRIP = { said: undefined, demonstration: false };

function inventedWords({ wording }: Scene, isInvented: boolean): Words | undefined {
  return isInvented ? wording.say('demonstration') : undefined;
}

/** Nobody looks for a place where none receives. */
function unknownWords(
  { state, wording }: Scene,
  isUnknown: boolean,
  operator: Operator | undefined,
): Words | undefined {
  if (!isUnknown || operator?.noDesk) return undefined;
  return wording.say(state.commune === 'declined' ? 'unknown-no-commune' : 'unknown-place');
}

function confirmWords({ wording, now }: Scene, { permanence }: Found): Words {
  return permanence.reported || permanence.doubt !== undefined
    ? wording.say('to-confirm-reported')
    : wording.say('to-confirm', { date: checkedOn(wording.lang, permanence.checked.date, now) });
}
