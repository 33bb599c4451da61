import { expect, test } from '@jest/globals';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });
const dtr: Action = { do: 'flow', flow: 'caf.declaration-trimestrielle' };

test('a service tapped in the menu is not asked again', () => {
  const menu = tap(newState(), { do: 'menu', menu: 'caf' });
  const asked = tap(menu.state, dtr);
  expect(asked.screen.heading.text).not.toBe('Qui vous verse cette aide ?');
  expect(asked.screen.understood?.items.map(({ says }) => says.text)).toContain('La Caf');
  // Opened by itself, the question stands.
  expect(tap(newState(), dtr).screen.understood).toBeUndefined();
});

test('who said that there is no internet is not asked it in another demand', () => {
  const said = say(newState(), "je n'ai pas internet");
  const asked = tap(said.state, { do: 'flow', flow: 'france-travail.inscription' });
  const first = say(asked.state, '1');
  expect(first.screen.heading.text).not.toMatch(/internet/);
  expect(first.state.walks.at(-1)?.answers).toContainEqual({
    step: 'internet/internet',
    options: ['internet-no'],
    heard: true,
  });
});

test('said at a question, it answers those that come later', () => {
  const asked = tap(newState(), dtr);
  const said = say(asked.state, 'je suis sans internet chez moi');
  const next = say(said.state, '1');
  expect(next.screen.heading).not.toEqual(asked.screen.heading);
  expect(next.screen.heading.text).not.toMatch(/internet/);
});

test('who cannot phone is given no step by a call, but who helps there', () => {
  const flow: Action = { do: 'flow', flow: 'france-travail.actualisation' };
  const atEnd = (begun: State): State =>
    ['actualiser', 'oui', 'non, mot de passe perdu', 'Cholet'].reduce(
      (state, word) => say(state, word).state,
      tap(begun, flow).state,
    );
  const kindOf = (state: State) => screen(world, state, NOW).body.kind;
  expect(kindOf(atEnd(newState()))).toBe('autonomy');
  expect(kindOf(atEnd(say(newState(), "j'ai perdu mon téléphone").state))).toBe('orientation');
  const deaf = atEnd(say(newState(), 'je suis sourd').state);
  expect(kindOf(deaf)).toBe('orientation');
  // Taken back, the call is there again.
  expect(kindOf(tap(deaf, { do: 'unsaid', said: { kind: 'no-phone' } }).state)).toBe('autonomy');
});

test('"C’est loin ?" reads the desk near that stands beside a question', () => {
  const asked = tap({ ...newState(), commune: '33281' }, { do: 'command', command: 'human' });
  if (asked.screen.body.kind !== 'question') throw new Error(asked.screen.body.kind);
  const place = asked.screen.body.near?.place?.name.text ?? '';
  expect(place).not.toBe('');
  const answer = say(asked.state, "C'est loin ?").screen;
  expect(answer.notices.map(({ text }) => text).join(' ')).toContain(place);
  expect(answer.heading).toEqual(asked.screen.heading);
});
