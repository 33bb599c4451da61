import { present } from '../../../engine/present.ts';
import { type Step } from '../../../engine/model.ts';
import { type Operator } from '../../../permanences/model.ts';
import { type Found, type NearestAndNext } from '../../../permanences/permanence-index.ts';
import { type Choice, type Door, type Mandate } from '../../../view/view.ts';
import { type Scene } from '../../scene.ts';
import { type Here } from '../../where.ts';
import { fromList, openingSaid, usualDays } from '../go-doors.ts';
import { lookUp } from '../look-up.ts';
import { knownBy, namedThere } from '../named-there.ts';
import { numberOfWho } from '../number-of-who.ts';
import { deskPhone } from '../phone-of.ts';
import { placeBlock } from '../place-block.ts';
import { isByAppointment, placeOf } from '../place-known.ts';
import { siteLink } from '../site-link.ts';
import { sourcesSaid } from '../sources-said.ts';

/** Who acts for somebody with a written agreement. */
const HOLDER = { operator: 'aidants-connect', need: 'aide-mandat' };
/** The posture of what nobody does without one, and the flow that tells whether one may. */
const MANDATE = 'mandate';
const MANDATE_FLOW = 'accompagner.mandat';

/**
 * When a written agreement is needed, who around may act with one, and who cannot sign it: at every
 * end, and wherever the flow is about acting for somebody.
 */
export function mandateOf(scene: Scene, here: Here, step: Step): Mandate | undefined {
  const { world, wording } = scene;
  const operator = world.operators.get(HOLDER.operator);
  const posture = world.postures.get(MANDATE);
  const isAsked = isEnd(step) || here.home.flow.posture === MANDATE;
  if (!operator || !posture || !isAsked) return undefined;
  const sources = [...(posture.sources ?? []), ...operator.sources.slice(0, 1)];
  return {
    title: wording.text(posture.title),
    items: [wording.say('mandate-needed'), wording.text(operator.role, operator)],
    holder: holderDoor(scene, here, operator),
    notes: sourcesSaid(scene, { sources }),
    ...present({
      excluded: operator.notFor && {
        title: wording.say('mandate-excluded'),
        items: [wording.text(operator.notFor, operator), wording.say('mandate-guardian')],
      },
      choice: choiceOf(scene, here),
    }),
  };
}

function isEnd({ kind }: Step): boolean {
  return kind === 'autonomy' || kind === 'orientation';
}

/** The nearest that is known; else who tells which one is, and the map of them all. */
function holderDoor(scene: Scene, here: Here, operator: Operator): Door {
  const { wording } = scene;
  const found = lookUp(scene, here, HOLDER);
  const near = placeOf(found);
  const known = near ? knownDoor(scene, near, found) : whoTells(scene, operator);
  return {
    kind: 'second',
    title: wording.say('mandate-holders'),
    first: false,
    certain: near?.state === 'sure',
    ...known,
    lines: [
      namedThere(scene, operator),
      ...known.lines,
      ...(operator.reception ? [wording.text(operator.reception, operator)] : []),
    ],
  };
}

type Known = Partial<Door> & Pick<Door, 'lines'>;

function knownDoor(scene: Scene, near: Found, found: NearestAndNext | undefined): Known {
  const isSure = near.state === 'sure' && near.opening?.mode === 'walk-in';
  const usual = near.state === 'to-confirm' ? usualDays(scene, near) : [];
  return {
    ...placeBlock(scene, near),
    ...fromList(scene, near),
    ...(isSure ? openingSaid(scene, near) : {}),
    ...present({ phone: deskPhone(scene, near, found) }),
    lines: isByAppointment(near) ? [scene.wording.say('by-appointment')] : usual,
  };
}

function whoTells(scene: Scene, operator: Operator): Known {
  return {
    ...numberOfWho(scene, operator),
    ...present({ link: siteLink(scene, operator) }),
    lines: knownBy(scene, operator, { address: false }),
  };
}

function choiceOf({ world, wording }: Scene, here: Here): Choice | undefined {
  const flow = here.home.flow.id === MANDATE_FLOW ? undefined : world.flows.get(MANDATE_FLOW);
  return flow && { label: wording.text(flow.title), action: { do: 'flow', flow: flow.id } };
}
