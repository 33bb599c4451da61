import { type Recap, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { cannotPhone } from '../cannot.ts';
import { FIRST_MENU, isOnlyHeard, type Here } from '../where.ts';
import { operatorOf } from './operator-of.ts';

/** "J'ai compris : la Caf me réclame de l'argent · Par un courrier", while nothing was tapped since. */
export function understoodLine(
  { wording, world, state }: Scene,
  here: Here | undefined,
): Pick<View, 'understood'> {
  const isHeard = here !== undefined && isOnlyHeard(here);
  const cannot = cannotPhone(state) && here ? [noPhone(wording)] : [];
  if (!isHeard) {
    return cannot.length > 0
      ? { understood: { title: wording.say('understood'), items: cannot } }
      : {};
  }
  const changing = wording.say('change');
  const topic: Recap['items'][number] = {
    says: wording.text(here.flow.title),
    change: { label: changing, action: { do: 'menu', menu: FIRST_MENU } },
  };
  const answers = here.position.path.flatMap(({ step, options }) => {
    if (step.kind !== 'question') return [];
    const operator = operatorOf(world, step.speaksOf);
    const option = step.options.find(({ id }) => options.includes(id));
    if (!option) return [];
    const question = wording.text(step.question, operator);
    const label = wording.text(option.label, operator);
    return [
      {
        says: whole(question, label),
        question,
        change: {
          label: changing,
          action: { do: 'change', walk: here.index, step: step.address } as const,
        },
      },
    ];
  });
  return {
    understood: { title: wording.say('understood'), items: [topic, ...answers, ...cannot] },
  };
}

function noPhone(wording: Scene['wording']): Recap['items'][number] {
  return {
    says: wording.say('no-phone'),
    change: { label: wording.say('change'), action: { do: 'command', command: 'can-phone' } },
  };
}

/** A yes or a no tells nothing without its question. */
function whole(question: Words, label: Words): Words {
  return BARE.test(label.text) ? { ...label, text: `${question.text} ${label.text}` } : label;
}

const BARE = /^(?:oui|non|yes|no|نعم|لا)(?:$|[^\p{L}])/iu;
