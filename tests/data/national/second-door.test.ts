import { expect, test } from '@jest/globals';
import { begin } from '../../../bot/conversation/begin.ts';
import { screen } from '../../../bot/conversation/screen.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { turn } from '../../../bot/conversation/turn.ts';
import { toPlain } from '../../../bot/view/to-plain.ts';
import { type Action } from '../../../bot/view/view.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { index, now } from './support.ts';

const world = { ...shippedWorld(), permanences: index };

test('a second door that no list has is named with the number of the town hall', () => {
  const taps: readonly Action[] = [
    { do: 'flow', flow: 'aide.assistante-sociale' },
    { do: 'answer', walk: 0, step: 'work', options: ['other'] },
  ];
  let state: State = { ...begin(world), commune: '23096' };
  for (const action of taps) {
    state = turn(world, { state, message: { kind: 'action', action }, now }).state;
  }
  expect(toPlain(screen(world, state, now))).toMatch(
    /Ou voyez aussi[^]*la mairie vous les donne[^]*05 55 51 47 00[^]*Mairie de Guéret/,
  );
});
