import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const begun = turn(world, {
  state: newState(),
  message: { kind: 'action', action: { do: 'flow', flow: 'caf.dette' } },
  now: NOW,
});

test.each([
  ['Vesoul 70000', 'Vesoul', '70550'],
  ['pessac', 'Pessac', '33318'],
  ['je suis de Vesoul', 'Vesoul', '70550'],
  ["j'habite à Bordeaux", 'Bordeaux', '33063'],
  ['33600', 'Pessac', '33318'],
])('at a question that asks something else, "%s" is kept and said', (text, name, insee) => {
  const { state, screen } = say(begun.state, text);
  expect(state.commune).toBe(insee);
  expect(screen.heading).toEqual(begun.screen.heading);
  expect(screen.notices.map((one) => one.text)).toEqual([`J'ai noté : ${name}.`]);
});

test('a name that several communes have is asked, then the same question', () => {
  const { state, screen } = say(begun.state, 'Saint-Aubin');
  expect(screen.body.kind).toBe('commune');
  const chosen = say(state, '1');
  expect(chosen.screen.heading).toEqual(begun.screen.heading);
  expect(chosen.screen.notices.map((one) => one.text)).toEqual([
    "J'ai noté : Saint-Aubin-lès-Elbeuf.",
  ]);
});

test.each(['par courrier', 'oui', 'port', 'facteur'])('"%s" is no commune there', (text) => {
  expect(say(begun.state, text).state.commune).toBeUndefined();
});

test('what is asked for at the end is not said twice', () => {
  let { state } = say(newState(), 'je cherche à manger ce soir');
  for (let tapped = 0; tapped < 3; tapped += 1) {
    if (say(state, '1').screen.body.kind === 'commune') break;
    state = say(state, '1').state;
  }
  const asked = say(state, '1');
  expect(asked.screen.body.kind).toBe('commune');
  const told = say(asked.state, 'Pessac');
  expect(told.screen.body.kind).toBe('orientation');
  expect(told.screen.notices).toEqual([]);
});
