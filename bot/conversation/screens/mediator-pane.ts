import { type Step } from '../../engine/model.ts';
import { type Titled, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { type Here } from '../where.ts';
import { type Wording } from '../wording.ts';
import { type PhraseKey } from '../../view/phrases.ts';

/** The mediator's words and never-list; nothing for a citizen. Step's words first, then the posture's. */
export function mediatorPane(scene: Scene, here: Here, step: Step): Pick<View, 'mediator'> {
  const { state, world, wording } = scene;
  if (state.audience !== 'mediator') return {};
  const own = step.mediator;
  const posture = world.postures.get(here.flow.posture ?? '');
  const say = own?.say ?? posture?.say;
  const never = [posture?.never, own?.never].flatMap((list) => (list ? wording.list(list) : []));
  return {
    mediator: {
      title: wording.say('mediator-title'),
      ...(posture && { posture: wording.text(posture.title) }),
      ...(say && { say: titled(wording, 'say-title', [wording.text(say)]) }),
      ...(never.length > 0 && { never: titled(wording, 'never-title', never) }),
      ...(own?.handOver && {
        handOver: titled(wording, 'hand-over-title', [wording.text(own.handOver)]),
      }),
      ...(own?.alone && { alone: titled(wording, 'alone-title', [wording.text(own.alone)]) }),
      ...(own?.close && { close: titled(wording, 'close-title', [wording.text(own.close)]) }),
    },
  };
}

function titled(wording: Wording, key: PhraseKey, items: readonly Words[]): Titled {
  return { title: wording.say(key), items };
}
