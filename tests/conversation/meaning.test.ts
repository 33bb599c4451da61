import { expect, test } from '@jest/globals';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

function say(state: State, text: string) {
  return turn(world, { state, message: { kind: 'text', text }, now: NOW });
}

test.each([
  ["c'est quoi un justificatif de domicile ?", 'Justificatif de domicile : papier qui prouve'],
  ['cest quoi le net social', 'Montant net social : '],
  ['ça veut dire quoi RIB', 'RIB : '],
  ["le rsa c'est quoi exactement", 'RSA : '],
  ['que veut dire quotient familial ?', 'Quotient familial : '],
  ["qu'est-ce que c'est que l'A.P.L. ?", 'APL : '],
  ['kesako le cerfa', 'Cerfa : '],
  ['definition de reversion', 'Réversion : '],
  ['c koi une piece jointe svp', 'Pièce jointe : '],
  ['attestation de droit ca veut dire quoi', 'Attestation de droits : '],
  ['what is the RSA', 'RSA: '],
])('"%s" is answered by the glossary', (text, begins) => {
  const { screen: view, state } = say(newState(), text);
  expect(view.notices.map((one) => one.text)).toEqual([expect.stringMatching(`^${begins}`)]);
  // A way on: what may be asked about it, or the first screen.
  expect(choicesOf(view).length).toBeGreaterThan(1);
  expect(state.misses).toBe(0);
});

test('offers what may be asked about the word', () => {
  const { screen: view } = say(newState(), "c'est quoi l'apl ?");
  expect(view.body.kind).toBe('suggestions');
  const goes = choicesOf(view).map(({ action }) => action);
  expect(goes).toContainEqual({ do: 'flow', flow: 'caf.aide-logement' });
});

test('asks the same question again in a walk', () => {
  const flow = 'caf.declaration-trimestrielle';
  const asked = turn(world, {
    state: newState(),
    message: { kind: 'action', action: { do: 'flow', flow } },
    now: NOW,
  });
  const after = say(asked.state, "c'est quoi le net social ?");
  expect(after.screen.heading).toEqual(asked.screen.heading);
  expect(after.screen.body).toEqual(asked.screen.body);
  expect(after.screen.notices[0]?.text).toMatch(/^Montant net social : /);
});

test.each([
  "c'est quoi la capitale de l'Australie",
  "c'est quoi mon numéro",
  'rsa',
  "j'ai perdu mon rib",
  'quoi',
  "c'est quoi",
  "c'est quoi __proto__",
])('"%s" asks for no meaning that is here', (text) => {
  const { screen: view } = say(newState(), text);
  expect(view.notices.every((one) => !/^\S.* : /.test(one.text))).toBe(true);
});

test('speaks English to who does', () => {
  const { state } = say({ ...newState(), lang: 'en' }, 'what is a RIB?');
  expect(screen(world, state, NOW).notices[0]).toMatchObject({
    lang: 'en',
    text: expect.stringMatching(/^RIB: /) as unknown,
  });
});
