import { type View } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';

/** "Avez-vous su quoi faire ?" at the end of a person's own path, until it is answered. */
export function askedIfHelped(
  { state, wording }: Scene,
  here: Here | undefined,
  { kind }: View['body'],
): Pick<View, 'helped'> {
  const isEnd = kind === 'autonomy' || kind === 'orientation';
  if (!isEnd || !here || state.audience === 'mediator' || isAnswered(state, here)) return {};
  return {
    helped: {
      question: wording.say('helped-question'),
      choices: (['yes', 'no'] as const).map((said) => ({
        label: wording.say(`helped-choice-${said}`),
        action: { do: 'helped', said },
      })),
      beside: [wording.say('helped-yes-beside'), wording.say('helped-no-beside')],
    },
  };
}

function isAnswered({ counted, notices }: Scene['state'], { home }: Here): boolean {
  return counted.includes(`${home.flow.id} ?`) || notices.some(({ code }) => code === 'helped');
}
