import { expect, test } from '@jest/globals';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T10:00:00Z');
const DEBT: Action = { do: 'flow', flow: 'caf.dette' };
const NOT_SO: Action = { do: 'command', command: 'not-so' };
const say = (state: State, text: string): State =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;
const tap = (state: State, action: Action): State =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;
const headingOf = (state: State) => screen(world, state, NOW).heading.text;
const labelsOf = (state: State): readonly string[] => {
  const { body } = screen(world, state, NOW);
  return body.kind === 'suggestions' ? body.choices.map(({ label }) => label.text) : [];
};

const first = say(newState(), "on me prend de l'argent et je sais pas qui c'est ni pourquoi");

test('in the middle of a walk, none of the demands proposed leads back to it', () => {
  const begun = tap(newState(), DEBT);
  const asked: State = { ...begun, prompt: { kind: 'suggestions', ids: ['impots.payer'] } };
  const back = say(asked, 'non');
  expect(back.prompt).toBeUndefined();
  expect(headingOf(back)).toBe(headingOf(begun));
  const stale = tap(newState(), NOT_SO);
  expect(stale.notices).toContainEqual({ code: 'old-button' });
});

test('an old button of what was not so leaves numbers in danger, and a walk that is over', () => {
  const begun = tap(newState(), DEBT);
  const endangered = say(begun, 'mon mari me frappe');
  expect(endangered.prompt?.kind).toBe('danger');
  expect(tap(endangered, NOT_SO).prompt).toEqual(endangered.prompt);
  const told = say(newState(), "j'ai perdu ma carte vitale");
  const next = say(told, '1');
  expect(tap(next, NOT_SO).walks).toEqual(next.walks);
  expect(tap(next, NOT_SO).notices).toContainEqual({ code: 'old-button' });
});

test('a yes to several demands proposed does not tell which: they are asked again', () => {
  const again = say(first, 'oui');
  expect(again.prompt).toEqual(first.prompt);
  expect(again.notices).toContainEqual({ code: 'not-understood', misses: 1 });
  const one: State = { ...newState(), prompt: { kind: 'suggestions', ids: ['caf.dette'] } };
  expect(say(one, 'oui').walks.map(({ flow }) => flow)).toEqual(['caf.dette']);
});

test.each(['rien de tout ça', 'aucun des trois', 'je sais pas'])(
  'said in other words, none of those proposed is none of them: %s',
  (text) => {
    expect(headingOf(say(first, text))).toBe('Ou plutôt ceci ?');
  },
);

test('a few words that no topic is near are no three others', () => {
  expect(labelsOf(say(first, 'tous les deux'))).toEqual(labelsOf(first));
  expect(labelsOf(say(first, 'ma carte vitale est perdue'))).not.toEqual(labelsOf(first));
});

test('a no to all that was heard forgets what one has not, and asks', () => {
  const said: State = { ...newState(), situation: [{ kind: 'no-internet' }, { kind: 'no-phone' }] };
  const asked = tap(said, { do: 'flow', flow: 'impots.mot-de-passe' });
  expect(headingOf(asked)).toBe("C'est bien ça ?");
  const no = tap(asked, NOT_SO);
  expect(headingOf(no)).not.toBe("C'est bien ça ?");
  expect(no.situation ?? []).toEqual([]);
});

test('"Changer" typed under all that was heard asks it, and the start of a label is enough', () => {
  const told = say(newState(), "j'ai perdu ma carte vitale et j'ai pas internet");
  expect(headingOf(told)).toBe("C'est bien ça ?");
  const again = say(told, 'changer');
  expect(again).toEqual(tap(told, NOT_SO));
  const two = say(newState(), "j'ai perdu ma carte vitale, et je veux déclarer mes impôts");
  expect(say(two, 'votre autre demande').walks.at(-1)?.flow).toBe('impots.declarer');
});
