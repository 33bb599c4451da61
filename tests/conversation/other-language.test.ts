import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });

test('a demand in English keeps its way, and the conversation goes on in English', () => {
  const { state, screen } = say(newState(), 'i lost my caf password');
  expect(state.lang).toBe('en');
  expect(state.walks.map(({ flow }) => flow)).toEqual(['caf.mot-de-passe']);
  expect(screen.heading.lang).toBe('en');
  expect(screen.notices).toEqual([]);
});

test('a danger told in English is answered in English', () => {
  const { screen } = say(newState(), 'my husband beats me and i am scared');
  expect(screen.lang).toBe('en');
  expect(screen.body.kind).toBe('danger');
});

test('words that nothing takes are asked again in English', () => {
  const { state, screen } = say(newState(), 'i like the colour of your beautiful page');
  expect(state.lang).toBe('en');
  expect(screen.notices.map(({ lang }) => lang)).toEqual(['en']);
});

test('at a question in French, an answer in English is heard as on the screen in English', () => {
  const flow = 'ants.carte-identite';
  const asked = turn(world, {
    state: newState(),
    message: { kind: 'action', action: { do: 'flow', flow } },
    now: NOW,
  });
  const { state, screen } = say(asked.state, 'it is the first time');
  expect(screen.lang).toBe('en');
  expect(state.walks.at(-1)?.answers).toEqual([{ step: expect.any(String), options: ['first'] }]);
});

test('an English word in French, or a word alone, changes no language', () => {
  for (const text of ['mail', 'help', 'bonjour mon login de la caf ne marche plus']) {
    expect(say(newState(), text).state.lang).toBe('fr');
  }
});

test('another language has a line of its own, and the guide goes on in simple French', () => {
  const { state, screen } = say(newState(), 'necesito ayuda, he perdido mi carte vitale');
  expect([state.lang, state.simple]).toEqual(['fr', true]);
  expect(screen.notices[0]).toEqual({
    text: 'Esta guía continúa en francés sencillo o en inglés.',
    lang: 'es',
  });
  expect(screen.languages.map(({ label }) => label.lang)).toContain('en');
});

test('another language in the middle of a walk keeps the walk', () => {
  const { state: asked } = say(newState(), 'i lost my caf password');
  const french: State = { ...asked, lang: 'fr' };
  const { state, screen } = say(french, 'я не знаю');
  expect(state.walks).toEqual(french.walks);
  expect(screen.notices.map(({ lang }) => lang)).toContain('ru');
});

test.each(['arabe', 'Parlez-vous arabe ?', 'en arabe', 'arabic'])(
  'Arabic is had by its name, though no button offers it: "%s"',
  (text) => {
    const { state, screen } = say(newState(), text);
    expect([state.lang, screen.heading.lang]).toEqual(['ar', 'ar']);
  },
);

test('a course of Arabic is no such order', () => {
  expect(say(newState(), 'je cherche un cours de langue arabe').state.lang).toBe('fr');
});
