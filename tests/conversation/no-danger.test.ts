import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const THURSDAY = Date.UTC(2026, 11, 3, 9, 0);

const type = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: THURSDAY });

test.each(['non', 'c’est pas ça', 'mais non pas du tout', 'je suis pas en danger'])(
  '"%s" to numbers goes on with what was asked, whatever is near it',
  (denied) => {
    const { state, screen: view } = type(
      newState(),
      'mon mari me frappe, ma carte grise est à lui',
    );
    expect(view.body.kind).toBe('danger');
    const tapped = turn(world, {
      state,
      message: { kind: 'action', action: { do: 'command', command: 'back' } },
      now: THURSDAY,
    });
    expect(type(state, denied).screen).toEqual(tapped.screen);
    expect(tapped.screen.heading).not.toEqual(type(newState(), 'recommencer').screen.heading);
  },
);

test('where only a few topics are near a danger, a no asks among them', () => {
  const { state } = type(newState(), 'il me frappe, elle garde les papiers de maman');
  const prompt = state.prompt?.kind === 'danger' ? state.prompt : undefined;
  expect(prompt?.flows).toEqual([]);
  expect(prompt?.near?.length).toBeGreaterThanOrEqual(3);
  const on = type(state, 'non');
  expect(on.state.prompt).toEqual({ kind: 'suggestions', ids: prompt?.near });
});
