import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { isState } from '../../bot/service/is-state.ts';

const walk = { flow: 'caf.essai', answers: [{ step: 'first' }], outside: [] };

test('a new conversation, and one in its walks, can go on', () => {
  expect(isState(newState())).toBe(true);
  expect(isState({ ...newState(), walks: [walk, { ...walk, answers: [] }] })).toBe(true);
});

test.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'state'],
  ['a list', [newState()]],
  ['no language', { ...newState(), lang: undefined }],
  ['walks that are none', { ...newState(), walks: {} }],
  ['notices that are none', { ...newState(), notices: 'x' }],
  ['what was told as a text', { ...newState(), told: 'x' }],
  ['what was counted missing', { ...newState(), counted: undefined }],
  ['a walk that is null', { ...newState(), walks: [walk, null] }],
  ['a walk of no flow', { ...newState(), walks: [{ ...walk, flow: 1 }] }],
  ['a walk without answers', { ...newState(), walks: [{ ...walk, answers: undefined }] }],
  ['a walk that knows nothing of outside', { ...newState(), walks: [{ ...walk, outside: null }] }],
  ['one answer at fault', { ...newState(), walks: [{ ...walk, answers: [{ step: 'a' }, 'b'] }] }],
  ['an answer to no step', { ...newState(), walks: [{ ...walk, answers: [{ step: 1 }] }] }],
])('a row spoilt by %s is no state to go on from', (_, row) => {
  expect(isState(row)).toBe(false);
});
