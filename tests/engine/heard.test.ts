import { expect, test } from '@jest/globals';
import { answer } from '../../bot/engine/answer.ts';
import { back } from '../../bot/engine/back.ts';
import { replay } from '../../bot/engine/replay.ts';
import { revise } from '../../bot/engine/revise.ts';
import { start } from '../../bot/engine/start.ts';
import { type Answer, type Walk } from '../../bot/engine/walk.ts';
import { autonomy, buildFlow, option, question } from './build-flow.ts';

const flow = buildFlow([
  question('who', [option('caf', 'how'), option('msa', 'how')]),
  question('how', [option('letter', 'when'), option('call', 'when')]),
  question('when', [option('now', 'end'), option('later', 'end')]),
  autonomy('end'),
]);

const heard = (step: string, option: string): Answer => ({
  step,
  options: [option],
  heard: true,
});
const walkWith = (...answers: readonly Answer[]): Walk => ({ ...start(flow), answers });
const standing = (walk: Walk) => replay(flow, walk, undefined).at.step.address;
const give = (walk: Walk, step: string, option: string): Walk => {
  const move = answer(flow, walk, { step, options: [option] }, undefined);
  if (move.kind === 'refused') throw new Error(move.reason);
  return move.walk;
};

test('what was heard is not asked, and waits for its question', () => {
  const walk = walkWith(heard('who', 'caf'), heard('when', 'now'));
  expect(standing(walk)).toBe('how');
  const given = give(walk, 'how', 'letter');
  expect(standing(given)).toBe('end');
  expect(given.answers).toEqual([
    heard('who', 'caf'),
    { step: 'how', options: ['letter'] },
    heard('when', 'now'),
  ]);
});

test('Back returns to the last question that was seen', () => {
  const given = give(walkWith(heard('who', 'caf'), heard('when', 'now')), 'how', 'letter');
  const before = back(flow, given, undefined);
  expect(standing(before)).toBe('how');
  expect(before.answers).toEqual([heard('who', 'caf'), heard('when', 'now')]);
  // Nothing was seen before: the walk itself is left.
  expect(back(flow, before, undefined)).toBe(before);
});

test('changing what was heard gives it; the same answer again gives it too', () => {
  const walk = walkWith(heard('who', 'caf'), heard('how', 'call'));
  expect(give(walk, 'who', 'msa').answers).toEqual([
    { step: 'who', options: ['msa'] },
    heard('how', 'call'),
  ]);
  expect(give(walk, 'how', 'call').answers).toEqual([
    heard('who', 'caf'),
    { step: 'how', options: ['call'] },
  ]);
});

test('an update that renames a step keeps what was heard as heard', () => {
  const later = buildFlow(
    [question('which', [option('caf', 'end'), option('msa', 'end')]), autonomy('end')],
    { renamed: new Map([['who', 'which']]) },
  );
  const { walk, lost } = revise(
    later,
    walkWith(heard('who', 'caf'), heard('how', 'call')),
    undefined,
  );
  expect(walk.answers[0]).toEqual(heard('which', 'caf'));
  expect(lost.every((one) => one.heard)).toBe(true);
});

const both: Answer = { step: 'how', options: ['letter', 'call'], heard: true };

test('two options said together are not taken: their question is asked, and they wait to the end', () => {
  const walk = walkWith(heard('who', 'caf'), both, heard('when', 'now'));
  expect(standing(walk)).toBe('how');
  const given = give(walk, 'how', 'call');
  expect(standing(given)).toBe('end');
  expect(replay(flow, given, undefined).waiting).toEqual([both]);
  expect(replay(flow, given, undefined).lost).toEqual([]);
});

test('the other of the two is taken in its turn, and nothing is open then', () => {
  const given = give(walkWith(heard('who', 'caf'), both, heard('when', 'now')), 'how', 'call');
  const other = give(given, 'how', 'letter');
  expect(standing(other)).toBe('end');
  expect(replay(flow, other, undefined).path.map(({ options }) => options)).toContainEqual([
    'letter',
  ]);
  expect(other.answers).not.toContainEqual(both);
});

test('going back asks among the two again; options that are no more are lost', () => {
  const given = give(walkWith(heard('who', 'caf'), both), 'how', 'call');
  const again = back(flow, given, undefined);
  expect(standing(again)).toBe('how');
  expect(replay(flow, again, undefined).waiting).toEqual([both]);
  const gone = walkWith({ ...both, options: ['letter', 'pigeon'] });
  expect(replay(flow, gone, undefined)).toMatchObject({ waiting: [], lost: [{ step: 'how' }] });
});
