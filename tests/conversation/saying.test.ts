import { expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type State } from '../../bot/conversation/state.ts';
import { type World } from '../../bot/conversation/world.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { loadChanged } from '../flows/support/folders.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.parse('2026-11-27T10:00+01:00');

const { flows, issues } = loadChanged(
  'caf/essai.yaml',
  'start: payer\nsteps:\n',
  `start: calm
steps:
  calm:
    say: On va parler d'argent.
    help: Vous pouvez vous arrêter quand vous voulez.
    button: Continuer
    go: payer
`,
);
const world: World = { ...shippedWorld(), flows };
const begun = begin(world, { flow: 'caf.essai' });

function said(state: State, text: string): State {
  return turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;
}

function tapped(state: State, at = 0): State {
  const { body } = screen(world, state, NOW);
  const choice = 'choices' in body ? body.choices[at] : undefined;
  if (!choice) throw new Error(`no choice ${String(at)} on a ${body.kind}`);
  return turn(world, { state, message: { kind: 'action', action: choice.action }, now: NOW }).state;
}

test('a screen that says something has one button, and asks nothing', () => {
  expect(issues).toEqual([]);
  const view = screen(world, begun, NOW);
  expect(view.heading.text).toBe("On va parler d'argent.");
  expect(view.progress).toBeUndefined();
  expect(view.body).toMatchObject({
    kind: 'message',
    paragraphs: [{ text: 'Vous pouvez vous arrêter quand vous voulez.' }],
    choices: [{ label: { text: 'Continuer' } }],
  });
  // The topic is sensitive: what the tab shows tells nothing of it.
  expect(view.pageTitle.text).toBe('Continuer');
  expect(toPlain(view)).toContain('Continuer');
});

test('it is no question: the next one is the first, and it is never said back', () => {
  const asked = screen(world, tapped(begun), NOW);
  expect(asked.heading.text).toBe('Qui vous verse cette aide ?');
  expect(asked.progress?.sentence.text).toMatch(/^Question 1\./);
  expect(asked.given).toEqual([]);
  const after = screen(world, tapped(tapped(begun)), NOW);
  expect(after.given.map(({ question }) => question.text)).toEqual(['Qui vous verse cette aide ?']);
});

test('its button may be typed, and back comes back to it', () => {
  const on = said(begun, 'continuer');
  expect(screen(world, on, NOW).heading.text).toBe('Qui vous verse cette aide ?');
  const back = turn(world, {
    state: on,
    message: { kind: 'action', action: { do: 'command', command: 'back' } },
    now: NOW,
  });
  expect(back.screen.heading.text).toBe("On va parler d'argent.");
});
