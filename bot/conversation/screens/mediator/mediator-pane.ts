import { type Step, type Text, type TextList } from '../../../engine/model.ts';
import { type Operator } from '../../../permanences/model.ts';
import { type MediatorPane, type Titled, type View } from '../../../view/view.ts';
import { present } from '../../../engine/present.ts';
import { type Scene } from '../../scene.ts';
import { type Here } from '../../where.ts';
import { type Wording } from '../../wording.ts';
import { type PhraseKey } from '../../../view/phrases/phrase-key.ts';
import { helperLadder } from './helper-ladder.ts';
import { mandateOf } from './mandate-of.ts';
import { sayNo } from './say-no.ts';

/**
 * The mediator's side of a screen; nothing for a citizen. Step's words first, then the posture's:
 * what to say, what to do here and never to do, how to say no with a way on, who may act with a written
 * agreement, and at an end what to do when nobody answers. `operator`: the one that an orientation
 * leads to, with how colleagues reach it.
 */
export function mediatorPane(
  scene: Scene,
  here: Here,
  step: Step,
  operator?: Operator,
): Pick<View, 'mediator'> {
  if (scene.state.audience !== 'mediator') return {};
  const { wording } = scene;
  return {
    mediator: {
      title: wording.say('mediator-title'),
      ...saidHere(scene, here, step),
      ...present({
        no: sayNo(scene, here, step),
        mandate: mandateOf(scene, here, step),
        ladder: helperLadder(scene, here, step, operator),
        professional: one(wording, 'professional-title', operator?.professional),
      }),
    },
  };
}

/** What the step says, and the posture of its flow. */
function saidHere(
  { world, wording }: Scene,
  { home }: Here,
  { mediator: own = {} }: Step,
): Partial<MediatorPane> {
  const posture = world.postures.get(home.flow.posture ?? '');
  return present({
    posture: posture && wording.text(posture.title),
    say: one(wording, 'say-title', own.say ?? posture?.say),
    may: posture?.may && { title: wording.say('may-title'), items: wording.list(posture.may) },
    never: neverList(wording, [posture?.never, own.never]),
    handOver: one(wording, 'hand-over-title', own.handOver),
    alone: one(wording, 'alone-title', own.alone),
    close: one(wording, 'close-title', own.close),
  });
}

function one(wording: Wording, key: PhraseKey, text: Text | undefined): Titled | undefined {
  return text && { title: wording.say(key), items: [wording.text(text)] };
}

function neverList(wording: Wording, lists: readonly (TextList | undefined)[]): Titled | undefined {
  const items = lists.flatMap((list) => (list ? wording.list(list) : []));
  return items.length > 0 ? { title: wording.say('never-title'), items } : undefined;
}
