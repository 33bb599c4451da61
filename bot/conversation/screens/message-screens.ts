import { type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { FIRST_MENU } from '../where.ts';
import { frame } from './frame.ts';
import { search } from './menu-screen.ts';

/** Everything was erased. */
export function erasedScreen(scene: Scene): View {
  const { wording } = scene;
  return frame(scene, {
    heading: wording.say('erased-heading'),
    body: {
      kind: 'message',
      paragraphs: [wording.say('erased-text'), wording.say('erased-browser')],
      choices: [{ label: wording.say('start-again'), action: { do: 'menu', menu: FIRST_MENU } }],
    },
  });
}

/** A topic whose guide is not written yet: to a person, never a dead end. */
export function stubScreen(scene: Scene, id: string): View {
  const { world, wording } = scene;
  const stub = world.stubs.get(id);
  return frame(scene, {
    heading: stub ? wording.text(stub.title) : wording.say('menu-heading'),
    body: {
      kind: 'message',
      paragraphs: [wording.say('stub-text')],
      choices: [
        {
          label: wording.say('stub-choice'),
          drawing: 'talk',
          action: { do: 'command', command: 'human' },
        },
        { label: wording.say('other-topic'), action: { do: 'menu', menu: FIRST_MENU } },
      ],
    },
    typing: search(scene),
  });
}
