import { type World } from '../../bot/conversation/world.ts';
import { type Choice } from '../../bot/view/view.ts';
import { OWN } from './session.ts';

/** Topics as choices: none that is sensitive. */
export function choicesOf({ flows }: World, ids: readonly string[]): readonly Choice[] {
  return ids.flatMap((id) => {
    const flow = flows.get(id);
    if (!flow || flow.sensitive) return [];
    return [
      { label: { text: flow.title.fr, lang: OWN }, action: { do: 'flow', flow: id } as const },
    ];
  });
}
