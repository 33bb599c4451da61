import { expect, test } from '@jest/globals';
import { tellsToAct } from '../../bot/conversation/screens/tells-to-act.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { shippedWorld } from '../support/shipped-world.ts';

test.each([
  'Allez-y quand même, tout de suite.',
  'Pas de courrier ? Demandez le refus par écrit.',
  'Dites-le, il existe un chemin rapide.',
  'L’agence est fermée ? Rendez les clés.',
])('an act is told: %s', (text) => {
  expect(tellsToAct(text)).toBe(true);
});

test.each([
  'La MSA suit votre dossier.',
  'Vous avez un rendez-vous chez un juriste.',
  'Étiez-vous mariés ? C’est assez.',
  'On vous reçoit. Vous pouvez y rester.',
])('nothing is told to do: %s', (text) => {
  expect(tellsToAct(text)).toBe(false);
});

test('the lawyer to ask within fifteen days is in sight, in another language too', () => {
  const world = shippedWorld();
  const now = Date.UTC(2026, 11, 3, 9, 0);
  for (const lang of ['fr', 'en'] as const) {
    let state = turn(world, {
      state: { ...newState(), lang },
      message: { kind: 'action', action: { do: 'flow', flow: 'prefecture.titre-sejour' } },
      now,
    }).state;
    state = { ...state, commune: 'declined' };
    for (const option of ['refused', 'asylum']) {
      const choice = choicesOf(screen(world, state, now)).find(
        ({ action }) => action.do === 'answer' && action.options.includes(option),
      );
      if (!choice) throw new Error(option);
      state = turn(world, { state, message: { kind: 'action', action: choice.action }, now }).state;
    }
    const { body } = screen(world, state, now);
    expect(body).toMatchObject({ kind: 'orientation', reasonInSight: true });
  }
});
