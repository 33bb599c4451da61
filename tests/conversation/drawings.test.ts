import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.UTC(2026, 11, 3, 9, 0);

test('a question shows the drawings of its answers', () => {
  const action = { do: 'flow', flow: 'caf.dette' } as const;
  const { body } = turn(shippedWorld(), {
    state: newState(),
    message: { kind: 'action', action },
    now: NOW,
  }).screen;
  const drawn = body.kind === 'question' ? body.choices.map(({ drawing }) => drawing) : [];
  expect(drawn).toEqual(['letter', 'computer', 'message', 'phone', 'question']);
});

test('whether one knows is drawn wherever the other answers are', () => {
  const options = [...shippedWorld().flows.values()].flatMap(({ steps }) =>
    [...steps.values()].flatMap((step) => (step.kind === 'question' ? step.options : [])),
  );
  const drawn = options.filter(({ drawing }) => drawing !== undefined);
  expect(drawn.length).toBeGreaterThan(options.length / 4);
  const unsure = drawn.filter(({ id }) => id === 'unsure').map(({ drawing }) => drawing);
  expect(new Set(unsure)).toEqual(new Set(['question']));
});
