import { type Step, type Text, type TextList } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Titled, type View } from '../../view/view.ts';
import { present } from '../../engine/present.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { type Wording } from '../wording.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';

/**
 * The mediator's words and never-list; nothing for a citizen. Step's words first, then the
 * posture's. `operator`: the one that an orientation leads to, with how colleagues reach it.
 */
export function mediatorPane(
  scene: Scene,
  here: Here,
  step: Step,
  operator?: Operator,
): Pick<View, 'mediator'> {
  const { state, world, wording } = scene;
  if (state.audience !== 'mediator') return {};
  const own = step.mediator ?? {};
  const posture = world.postures.get(here.home.flow.posture ?? '');
  const one = (key: PhraseKey, text: Text | undefined): Titled | undefined =>
    text && { title: wording.say(key), items: [wording.text(text)] };
  return {
    mediator: {
      title: wording.say('mediator-title'),
      ...present({
        posture: posture && wording.text(posture.title),
        say: one('say-title', own.say ?? posture?.say),
        never: neverList(wording, [posture?.never, own.never]),
        handOver: one('hand-over-title', own.handOver),
        alone: one('alone-title', own.alone),
        close: one('close-title', own.close),
        professional: one('professional-title', operator?.professional),
      }),
    },
  };
}

function neverList(wording: Wording, lists: readonly (TextList | undefined)[]): Titled | undefined {
  const items = lists.flatMap((list) => (list ? wording.list(list) : []));
  return items.length > 0 ? { title: wording.say('never-title'), items } : undefined;
}
