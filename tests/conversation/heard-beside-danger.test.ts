import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const heardIn = ({ walks }: State) =>
  walks.at(-1)?.answers.flatMap(({ step, options, heard }) => (heard ? [step, ...options] : []));

test('a soft danger that is the demand keeps the answers that its words hold', () => {
  const { state, screen } = say(
    newState(),
    'reçu ce matin une assignation, le proprio veut nous expulser',
  );
  expect(state.walks.at(-1)?.flow).toBe('logement.impaye-loyer');
  expect(screen.alert).toBeDefined();
  expect(heardIn(state)).toEqual(['paper', 'court']);
});

test('the way on from a danger keeps them too', () => {
  const { state, screen } = say(
    newState(),
    "mon mari me frappe tous les soirs. et j'ai perdu ma carte vitale, je la refais comment",
  );
  if (screen.body.kind !== 'danger') throw new Error(screen.body.kind);
  const way = screen.body.choices.find(({ label }) => label.text.includes('carte Vitale'));
  if (!way) throw new Error('no way on');
  const next = turn(world, {
    state,
    message: { kind: 'action', action: way.action },
    now: NOW,
  }).state;
  expect(heardIn(next)?.join(' ')).toContain('what lost');
});

test('what asks for the meaning of a word says nothing of now, its other sentences do', () => {
  const asked = 'une mise en demeure, c’est quoi au juste ?';
  expect(say(newState(), `loyer impayé, ${asked}`).state.walks.at(-1)?.answers ?? []).toEqual([]);
  const told = say(
    newState(),
    `j'ai deux loyers de retard, le propriétaire m'a envoyé une mise en demeure. C'est quoi la suite ?`,
  );
  expect(heardIn(told.state)).toEqual(['paper', 'letter']);
});

test('of demands that a danger only sounds like, none but the likeliest is a button', () => {
  const { screen } = say(
    newState(),
    "je veux mourir, j'en peux plus des lettres de la mdph pour le dossier de mon fils",
  );
  if (screen.body.kind !== 'danger') throw new Error(screen.body.kind);
  const ways = screen.body.choices.filter(({ label }) => label.text.startsWith('Continuer :'));
  expect(ways.map(({ label }) => label.text)).toEqual([
    'Continuer : Mon dossier à la MDPH, pour un handicap',
  ]);
});
