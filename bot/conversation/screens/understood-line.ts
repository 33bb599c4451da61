import { type Recap, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { type Circumstance } from '../state.ts';
import { FIRST_MENU, isOnlyHeard, type Here } from '../where.ts';
import { operatorOf } from './operator-of.ts';

type Item = Recap['items'][number];

/**
 * "J'ai compris : la Caf me réclame de l'argent · Par un courrier", while nothing was tapped since;
 * then what was said of one's situation.
 */
export function understoodLine(scene: Scene, here: Here | undefined): Pick<View, 'understood'> {
  const situation = (scene.state.situation ?? []).map((one) => situated(scene, one));
  const answers = here !== undefined && isOnlyHeard(here) ? heardItems(scene, here) : [];
  const items = [...answers, ...situation];
  return items.length === 0
    ? {}
    : { understood: { title: scene.wording.say('understood'), items } };
}

function heardItems({ wording, world }: Scene, here: Here): readonly Item[] {
  const changing = wording.say('change');
  const topic: Item = {
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
  return [topic, ...answers];
}

/** "Personne ne répond : La Caf". */
function situated({ wording, world }: Scene, said: Circumstance): Item {
  const what = wording.say(said.kind);
  const operator = operatorOf(world, said.operator);
  const says = operator
    ? wording.say('said-of', { what: what.text, operator: wording.text(operator.said).text })
    : what;
  return { says, change: { label: wording.say('change'), action: { do: 'unsaid', said } } };
}

/** A yes or a no tells nothing without its question. */
export function whole(question: Words, label: Words): Words {
  return BARE.test(label.text) ? { ...label, text: `${question.text} ${label.text}` } : label;
}

const BARE = /^(?:oui|non|yes|no|نعم|لا)(?:$|[^\p{L}])/iu;
