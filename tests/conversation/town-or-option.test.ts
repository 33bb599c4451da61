import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

const type = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });

const pick = (state: State, step: string, option: string) =>
  turn(world, {
    state,
    message: { kind: 'action', action: { do: 'answer', walk: 0, step, options: [option] } },
    now: NOW,
  }).state;

const begun = turn(world, {
  state: newState(),
  message: { kind: 'action', action: { do: 'flow', flow: 'prefecture.titre-sejour' } },
  now: NOW,
}).state;

test.each(['La Courneuve', 'Courbevoie', 'Évry-Courcouronnes'])(
  'at a question, %s is a town, and not "En cours"',
  (town) => {
    const { state, screen } = type(pick(begun, 'what', 'waiting'), town);
    expect(state.walks.at(-1)?.answers.map(({ step }) => step)).toEqual(['what']);
    expect(state.commune).toBeDefined();
    expect(JSON.stringify(screen.notices)).toContain(town);
  },
);
