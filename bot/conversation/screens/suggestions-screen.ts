import { type Action, type Choice, type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { MOST_PROPOSED, type Prompt, type State } from '../state.ts';
import { FIRST_MENU } from '../where.ts';
import { drawingOf } from './drawing-of.ts';
import { frame } from './frame.ts';
import { search } from './menu-screen.ts';
import { timelyFirst } from './timely.ts';

type Suggestions = Extract<Prompt, { kind: 'suggestions' }>;

/** The walk goes on, which something else was asked in the middle of; before any, the menu. */
function noneOf({ walks }: State): Action {
  return walks.length > 0 ? { do: 'command', command: 'not-so' } : { do: 'menu', menu: FIRST_MENU };
}

/** "Est-ce une de ces trois demandes ?"; where it is none of them, the next three, then the walk under way or the menu. */
export function suggestionsScreen(scene: Scene, { ids, page = 1 }: Suggestions): View {
  const { world, wording, state } = scene;
  const end = page * MOST_PROPOSED;
  const shown = ids.slice(end - MOST_PROPOSED, end);
  const choices = timelyFirst(scene, shown, (id) => id).flatMap((id): readonly Choice[] => {
    const topic = world.flows.get(id) ?? world.stubs.get(id);
    if (!topic) return [];
    const drawing = drawingOf(world, id) ?? world.families.get(topic.family)?.drawing ?? 'dots';
    return [{ label: wording.text(topic.title), drawing, action: { do: 'flow', flow: id } }];
  });
  const count = (['one', 'two', 'three'] as const)[choices.length - 1] ?? 'one';
  // What the FAQ answers needs nothing more: these lead on.
  const asked = state.notices.some(({ code }) => code === 'faq') ? 'answered' : count;
  return frame(scene, {
    heading: wording.say(page === 1 ? `suggestions-${asked}` : 'suggestions-others'),
    body: {
      kind: 'suggestions',
      choices,
      none: {
        label: wording.say(`none-of-${count}`),
        drawing: 'dots',
        action: end < ids.length ? { do: 'command', command: 'others' } : noneOf(state),
      },
    },
    typing: { ...search(scene), label: wording.say('search-label-again') },
  });
}
