import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });

/** Hungry, and the RSA stopped for a declaration: at the end of the first. */
const hungry = () => {
  const first = say(
    newState(),
    'la caf a coupé mon rsa jai pas fait la declaration trimestrielle et plus rien a manger, on est à Guéret',
  );
  return { first, end: say(first.state, 'oui') };
};

test('what may well be asked beside a soft danger is kept for after it', () => {
  const { first, end } = hungry();
  expect(first.state.walks.at(-1)?.flow).toBe('aide.manger');
  expect(first.state.later).toEqual([{ flow: 'caf.declaration-trimestrielle' }]);
  expect(end.screen.body.kind).toBe('orientation');
});

test('nothing is kept beside a danger that is said alone', () => {
  expect(say(newState(), "j'ai plus rien à manger").state.later).toBeUndefined();
});

test.each(['non mais le plus important pour moi c’est le rsa', 'moi je veux remettre mon rsa'])(
  'at the end of the first, words of the service of the one that waits lead to it: %s',
  (text) => {
    const { end } = hungry();
    const { state } = say(end.state, text);
    expect(state.walks.at(-1)?.flow).toBe('caf.declaration-trimestrielle');
  },
);

test('words of the end itself leave it where it is', () => {
  const { end } = hungry();
  const { state } = say(end.state, 'les restos du coeur donnent quoi à manger');
  expect(state.walks.at(-1)?.flow).toBe('aide.manger');
});
