import { type Words } from '../../view/view.ts';
import { isUnsaid } from '../is-unsaid.ts';
import { type Scene } from '../scene.ts';
import { type Notice } from '../state.ts';
import { flowOf } from '../where.ts';
import { operatorOf } from './operator-of.ts';
import { wholeAnswer } from './bare-answer.ts';

/** What an answer changed by words is now. */
export function corrected(
  { world, wording }: Pick<Scene, 'world' | 'wording'>,
  { flow, step: address, option: id }: Extract<Notice, { code: 'corrected' }>,
): readonly Words[] {
  const step = flowOf(world, flow)?.steps.get(address);
  if (step?.kind !== 'question') return [];
  if (isUnsaid(step, [id])) {
    return [wording.say('corrected', { answer: wording.say('answer-unsaid').text })];
  }
  const option = step.options.find((one) => one.id === id);
  if (!option) return [];
  const operator = operatorOf(world, step.speaksOf);
  const label = wording.text(option.label, operator);
  const answer = wholeAnswer(wording.text(step.question, operator), label).text;
  return [wording.say('corrected', { answer })];
}

/** What is spoken of instead, or that it is not that. */
export function elsewhere(
  { world, wording }: Pick<Scene, 'world' | 'wording'>,
  notice: Extract<Notice, { code: 'elsewhere' }>,
): readonly Words[] {
  const flow = flowOf(world, notice.flow ?? '');
  if (!flow) return [wording.say('not-that')];
  return [wording.say('elsewhere', { title: wording.text(flow.title).text })];
}
