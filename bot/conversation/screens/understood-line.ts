import { type Understood, type View } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { FIRST_MENU, isOnlyHeard, type Here } from '../where.ts';
import { operatorOf } from './operator-of.ts';

/** "J'ai compris : la Caf me réclame de l'argent · Par un courrier", while nothing was tapped since. */
export function understoodLine(
  { wording, world }: Scene,
  here: Here | undefined,
): Pick<View, 'understood'> {
  if (!here || !isOnlyHeard(here)) return {};
  const label = wording.say('change');
  const topic: Understood['items'][number] = {
    says: wording.text(here.flow.title),
    change: { label, action: { do: 'menu', menu: FIRST_MENU } },
  };
  const answers = here.position.path.flatMap(({ step, options }) => {
    if (step.kind !== 'question') return [];
    const operator = operatorOf(world, step.speaksOf);
    const option = step.options.find(({ id }) => options.includes(id));
    if (!option) return [];
    return [
      {
        says: wording.text(option.label, operator),
        question: wording.text(step.question, operator),
        change: { label, action: { do: 'change', walk: here.index, step: step.address } as const },
      },
    ];
  });
  return { understood: { title: wording.say('understood'), items: [topic, ...answers] } };
}
