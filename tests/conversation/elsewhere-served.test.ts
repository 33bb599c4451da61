import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const begun = (flow: string, commune?: string) =>
  turn(world, {
    state: { ...newState(), ...(commune !== undefined && { commune }) },
    message: { kind: 'action', action: { do: 'flow', flow } },
    now: NOW,
  }).state.walks.at(-1)?.flow;

const NOUMEA = '98818';
const PAPEETE = '98735';

test.each([
  ['caf.rsa-prime-activite', NOUMEA],
  ['caf.dette', PAPEETE],
  ['ameli.carte-vitale', PAPEETE],
])('what is asked of a service that is not there leads to the one that is: %s', (flow, commune) => {
  expect(begun(flow, commune)).toBe('aide.pacifique');
});

test.each([
  ['caf.rsa-prime-activite', undefined],
  ['caf.rsa-prime-activite', '33063'],
  // La Réunion: the CGSS answers for the Cpam, of the very same things.
  ['ameli.carte-vitale', '97411'],
  ['ants.carte-identite', NOUMEA],
])('it is asked where it is served, or where nobody told where they live: %s', (flow, commune) => {
  expect(begun(flow, commune)).toBe(flow);
});
