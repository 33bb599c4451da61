import { expect, test } from '@jest/globals';
import { dayTold } from '../../bot/conversation/day-told.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.parse('2026-11-30T10:00:00Z');
const world = worldOn(shippedWorld(), NOW);
const today = world.today?.day ?? 0;
const say = (state: State, text: string): State =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;

test.each([
  ['le 20 novembre', 10],
  ['du 20/11', 10],
  ["je l'ai reçue hier", 1],
  ['il y a 9 jours', 9],
])('a day alone is that of the paper: %s', (text, days) => {
  expect(dayTold(world, 'received', text)).toEqual({ received: today - days });
});

test('of what happened, a day alone is its day', () => {
  expect(dayTold(world, 'sold', 'le 20 novembre')).toEqual({ happened: { sold: today - 10 } });
});

test.each([
  'le 20 décembre 2026',
  'ils ont coupé ma carte le 20 novembre',
  'demain',
  'combien de temps',
  'entre le 3 et le 20 novembre',
  'pas le 20 novembre',
  'rien le 20 novembre',
  'je vais lundi',
  'le 6 décembre',
])('no day of a paper: %s', (text) => {
  expect(dayTold(world, 'received', text)).toBeUndefined();
});

test('a day typed at an end whose delay is counted gives the day it ends, and the end stays', () => {
  const asked = say(newState(), "j'ai reçu une contrainte de pole emploi par huissier");
  const end = ['1', '1', 'je préfère ne pas dire'].reduce((state, text) => {
    const { body } = screen(world, state, NOW);
    return body.kind === 'orientation' || body.kind === 'autonomy' ? state : say(state, text);
  }, asked);
  const told = say(end, 'le 24 novembre');
  expect(told.received).toBe(today - 6);
  expect(told.walks).toEqual(end.walks);
  expect(toPlain(screen(world, told, NOW))).toMatch(/Reçu le mardi 24 novembre : avant le/);
});
