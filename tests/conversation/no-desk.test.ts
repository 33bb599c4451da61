import { expect, test } from '@jest/globals';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T10:00:00Z');
const tap = (state: State, action: Action): State =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;

test('of who receives nobody, no place is missed, and none is asked about', () => {
  const none = [...world.operators.values()].filter(({ noDesk }) => noDesk);
  expect(none.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['17cyber', 'opposition-carte', 'sos-115', 'info-escroqueries']),
  );
  const at = tap(
    { ...newState(), commune: '33281' },
    { do: 'flow', flow: 'banque.compte-en-ligne' },
  );
  const { body } = screen(world, at, NOW);
  const steps = body.kind === 'question' ? body.choices.map(({ action }) => action) : [];
  const ends = steps.map((action) => toPlain(screen(world, tap(at, action), NOW)));
  const lines = ends.filter((text) => text.includes('La ligne de toutes les banques peut'));
  for (const text of lines) {
    expect(text).not.toContain("Je ne connais pas d'horaire");
    expect(text).not.toContain('Où aller, près');
  }
});
