import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 10, 30, 10, 0);
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const answer = (step: string, option: string): Action => ({
  do: 'answer',
  walk: 0,
  step,
  options: [option],
});

/** At the end about the canteen of a primary school, in Angers. */
const atCanteen: State = {
  ...[
    answer('what', 'canteen'),
    answer('canteen-or-bus', 'canteen'),
    answer('canteen-who', 'primary'),
  ].reduce(tap, tap(newState(), { do: 'flow', flow: 'ecole.educonnect' })),
  commune: '49007',
};

test('words that contradict an answer at an end change it, and say so', () => {
  const { state } = say(atCanteen, "et pour l'inscription à l'école de ma fille ?");
  expect(state.notices).toEqual([
    { code: 'corrected', flow: 'ecole.educonnect', step: 'what', option: 'enrol' },
  ]);
  expect(state.walks[0]?.answers[0]).toMatchObject({ step: 'what', options: ['enrol'] });
});

test('what else they answer is not asked', () => {
  const { state, screen } = say(atCanteen, 'et pour inscrire ma fille à la maternelle ?');
  const where = state.walks[0]?.answers.find(({ step }) => step === 'enrol-who');
  expect(where?.options).toEqual(['primary']);
  expect(screen.body.kind).toBe('orientation');
});

test('words that say the same again change nothing', () => {
  const { state } = say(atCanteen, "la cantine de l'école de ma fille");
  expect(state.walks).toEqual(atCanteen.walks);
});
