import { expect, test } from '@jest/globals';
import { writtenHere } from '../../bot/conversation/written-here.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const read = (text: string) => world.router.read(text);
const SCREEN = [
  'Le livret de famille',
  'Une maison, un testament ?',
  'Voyez un notaire.',
  'Prévenez la banque.',
  'La banque bloque le compte.',
  'La banque peut payer les obsèques.',
].map((text) => ({ text, lang: 'fr' }));
const found = (question: string) =>
  writtenHere(question, SCREEN, read).map((at) => SCREEN[at]?.text);

test('a question is answered by the sentence that holds its words', () => {
  expect(found('je suis seul enfant, il faut un notaire ?')).toEqual(['Voyez un notaire.']);
  expect(found('les obsèques, qui paye ?')).toEqual(['La banque peut payer les obsèques.']);
});

test('words that stand everywhere, or in the name of a thing to bring, answer nothing', () => {
  expect(found('et la banque ?')).toEqual([]);
  expect(found('livret de famille perdu, que faire ?')).toEqual([]);
  expect(found('il habite en Espagne')).toEqual([]);
});

test('one word of a long question is not what it asks', () => {
  expect(found('mon frère en Belgique veut vendre la voiture sans notaire, peut-il ?')).toEqual([]);
});

function typed(state: State, text: string): ReturnType<typeof turn> {
  return turn(world, { state, message: { kind: 'text', text }, now: NOW });
}

/** The list of whom to tell after a death. */
function listOf(): State {
  const began = typed(newState(), 'mon père est mort jeudi, qui prévenir ?').state;
  return typed(began, '1').state;
}

test('at an end, what its own words may answer is shown before who knows', () => {
  const { state, screen } = typed(listOf(), 'je suis seul enfant, il faut un notaire ?');
  const said = screen.notices.map(({ text }) => text);
  expect(said[0]).toBe(
    'Sur cet écran, il est écrit : « Une maison, un testament ? Voyez un notaire. »',
  );
  expect(said[1]).toMatch(/^Ce n'est pas votre réponse \? Je ne sais pas\./);
  // What was typed is kept nowhere: the state holds the place of a sentence.
  expect(JSON.stringify(state)).not.toContain('notaire');
});
