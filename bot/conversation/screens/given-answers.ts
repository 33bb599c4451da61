import { type GivenAnswer, type View } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { type Here } from '../where.ts';
import { operatorOf } from './operator-of.ts';

/** "Mes 3 réponses": each question answered on the path, with its way to change it. */
export function givenAnswers(
  { wording, world }: Scene,
  here: Here | undefined,
): Pick<View, 'given' | 'givenTitle'> {
  if (!here) return { given: [] };
  const given = here.position.path.flatMap(({ step, options }): readonly GivenAnswer[] => {
    if (step.kind !== 'question') return [];
    const operator = operatorOf(world, step.speaksOf);
    const labels = step.options
      .filter(({ id }) => options.includes(id))
      .map(({ label }) => wording.text(label, operator));
    const [first] = labels;
    if (!first) return [];
    return [
      {
        question: wording.text(step.question, operator),
        answer: { text: labels.map(({ text }) => text).join(', '), lang: first.lang },
        change: {
          label: wording.say('change'),
          action: { do: 'change', walk: here.index, step: step.address },
        },
      },
    ];
  });
  if (given.length === 0) return { given };
  const key = given.length === 1 ? 'my-answer' : 'my-answers';
  return { given, givenTitle: wording.say(key, { count: given.length }) };
}
