import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (text: string) =>
  turn(world, { state: newState(), message: { kind: 'text', text }, now: NOW });

test.each([
  ['I cannot pay my electricity bill', 'energie.cheque-energie', ['how=letter', 'subject=cannot']],
  ["I can't pay my gas bill, what can I do?", 'energie.cheque-energie', ['subject=cannot']],
  [
    'My contract ended on Friday. How do I register with France Travail? I have internet',
    'france-travail.inscription',
    ['internet/internet=internet-yes', 'why=ended'],
  ],
])('"%s" is not asked again', (text, flow, held) => {
  const { state, screen } = say(text);
  expect(screen.lang).toBe('en');
  const walk = state.walks.at(-1);
  expect(walk?.flow).toBe(flow);
  const heard = walk?.answers.map(({ step, options }) => `${step}=${options.join()}`);
  expect(heard).toEqual(expect.arrayContaining(held));
});

test('what is denied in English is not heard', () => {
  const { state } = say('I did not sell my car, I need the carte grise, I have not sold it');
  expect(JSON.stringify(state)).not.toContain('"sold"');
});
