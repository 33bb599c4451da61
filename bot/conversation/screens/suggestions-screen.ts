import { type Choice, type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { FIRST_MENU } from '../where.ts';
import { drawingOf } from './drawing-of.ts';
import { frame } from './frame.ts';
import { search } from './menu-screen.ts';
import { timelyFirst } from './timely.ts';

/** "Est-ce une de ces trois demandes ?": at most three. */
export function suggestionsScreen(scene: Scene, ids: readonly string[]): View {
  const { world, wording } = scene;
  const choices = timelyFirst(scene, ids, (id) => id).flatMap((id): readonly Choice[] => {
    const topic = world.flows.get(id) ?? world.stubs.get(id);
    if (!topic) return [];
    const drawing = drawingOf(world, id) ?? world.families.get(topic.family)?.drawing ?? 'dots';
    return [{ label: wording.text(topic.title), drawing, action: { do: 'flow', flow: id } }];
  });
  const count = (['one', 'two', 'three'] as const)[choices.length - 1] ?? 'one';
  return frame(scene, {
    heading: wording.say(`suggestions-${count}`),
    body: {
      kind: 'suggestions',
      choices,
      none: {
        label: wording.say(`none-of-${count}`),
        drawing: 'dots',
        action: { do: 'menu', menu: FIRST_MENU },
      },
    },
    typing: { ...search(scene), label: wording.say('search-label-again') },
  });
}
