import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.UTC(2026, 11, 3, 9, 0);
const world = shippedWorld();

const told = (text: string) =>
  turn(world, { state: newState(), message: { kind: 'text', text }, now: NOW }).state.situation ??
  [];

test.each([
  "Parents sourds, l'allocation de leur fils finit en mai, que faire ?",
  'un couple sourd vient demain pour la CAF',
  'nous sommes deux sourds, comment appeler la caf',
  'elle parle la langue des signes, attestation de droits',
])('"%s" tells that one cannot phone', (text) => {
  expect(told(text)).toContainEqual({ kind: 'no-phone' });
});

test.each([
  'impôts : deux sources de revenus, que déclarer ?',
  'changer mon taux de prélèvement à la source',
  'les sommes prélevées à la source sont fausses, nous sommes taxés deux fois',
])('"%s" tells nothing of a telephone', (text) => {
  expect(told(text)).not.toContainEqual({ kind: 'no-phone' });
});
