import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const asked = (more: Partial<State>): readonly string[] => {
  const prompt = { kind: 'commune', among: [] } as const;
  const { heading, body } = screen(world, { ...newState(), prompt, ...more }, NOW);
  return [heading.text, body.kind === 'commune' ? body.help.text : ''];
};
const FOR_OTHER = [{ kind: 'for-other' }] as const;

test('the commune is that of whom one speaks for, and a mediator is asked where to look', () => {
  expect(asked({})[0]).toBe('Dans quelle commune habitez-vous ?');
  expect(asked({ situation: FOR_OTHER })).toEqual([
    'Dans quelle commune habite cette personne ?',
    'Je cherche un lieu qui reçoit les habitants de cette commune.',
  ]);
  expect(asked({ audience: 'mediator' })[0]).toBe('Dans quelle commune chercher ?');
  expect(asked({ lang: 'en', situation: FOR_OTHER })[0]).toBe(
    'Which town does this person live in?',
  );
});
