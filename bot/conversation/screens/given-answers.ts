import { isAsked, type QuestionStep } from '../../engine/model.ts';
import { type Action, type GivenAnswer, type View, type Words } from '../../view/view.ts';
import { isUnsaid } from '../is-unsaid.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { operatorOf } from './operator-of.ts';

/** An answer of the path as it is said back; without its question where nothing of it is. */
export interface SaidBack {
  readonly step: string;
  readonly question?: Words;
  readonly answer: Words;
  readonly change: Extract<Action, { do: 'change' }>;
}

/** The answers of the path, in its order. */
export function answersOf({ wording, world }: Scene, here: Here): readonly SaidBack[] {
  return here.position.path.flatMap(({ step, options }): readonly SaidBack[] => {
    if (!isAsked(step)) return [];
    const change = { do: 'change', walk: here.index, step: step.address } as const;
    if (isUnsaid(step, options)) {
      return [{ step: step.address, answer: wording.say('answer-unsaid'), change }];
    }
    const answer = labelOf({ wording, world }, step, options);
    const question = wording.text(step.question, operatorOf(world, step.speaksOf));
    return answer ? [{ step: step.address, question, answer, change }] : [];
  });
}

function labelOf(
  { wording, world }: Pick<Scene, 'wording' | 'world'>,
  step: QuestionStep,
  options: readonly string[],
): Words | undefined {
  const operator = operatorOf(world, step.speaksOf);
  const labels = step.options
    .filter(({ id }) => options.includes(id))
    .map(({ label }) => wording.text(label, operator));
  const [first] = labels;
  return first && { text: labels.map(({ text }) => text).join(', '), lang: first.lang };
}

/** "Mes 3 réponses": each question answered on the path, with its way to change it. */
export function givenAnswers(
  scene: Scene,
  here: Here | undefined,
): Pick<View, 'given' | 'givenTitle'> {
  if (!here) return { given: [] };
  const { wording } = scene;
  const given = answersOf(scene, here).map(({ question, answer, change }, at): GivenAnswer => ({
    question: question ?? wording.say('question-number', { number: at + 1 }),
    answer,
    change: { label: wording.say('change'), action: change },
  }));
  if (given.length === 0) return { given };
  const key = given.length === 1 ? 'my-answer' : 'my-answers';
  return { given, givenTitle: wording.say(key, { count: given.length }) };
}
