import { expect, test } from '@jest/globals';
import { ledBy } from '../../../bot/conversation/hearers/where-it-leads.ts';
import { screen } from '../../../bot/conversation/screen.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { cutText } from '../../../bot/conversation/spoken-words.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { turn } from '../../../bot/conversation/turn.ts';
import { readAddress } from '../../../bot/channels/pages/read-address.ts';
import { addressOf } from '../../../bot/channels/pages/write-address.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T10:00:00Z');
const say = (state: State, text: string): State =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;
const headingOf = (state: State) => screen(world, state, NOW).heading.text;
const labelsOf = (state: State): readonly string[] => {
  const { body } = screen(world, state, NOW);
  return body.kind === 'suggestions' ? body.choices.map(({ label }) => label.text) : [];
};

const LONG = "on me prend de l'argent et je sais pas qui c'est ni pourquoi";
const first = say(newState(), LONG);
const next = say(first, 'non, aucune des trois');

test('none of the demands proposed leads to the next likely ones, not to an empty menu', () => {
  expect(headingOf(first)).toBe('Est-ce une de ces trois demandes ?');
  expect(headingOf(next)).toBe('Ou plutôt ceci ?');
  expect(labelsOf(next).length).toBeGreaterThan(0);
  expect(labelsOf(next).filter((label) => labelsOf(first).includes(label))).toEqual([]);
});

test('what was said holds on the next ones; none of those either leads to the menu', () => {
  const chosen = say(next, '1');
  expect(chosen.walks).toHaveLength(1);
  const none = labelsOf(next).length + 1;
  expect(headingOf(say(next, `${none}`))).toBe('Que vous arrive-t-il ?');
});

test('an old button past the last ones changes nothing, and says so', () => {
  const { state } = turn(world, {
    state: next,
    message: { kind: 'action', action: { do: 'command', command: 'others' } },
    now: NOW,
  });
  expect(labelsOf(state)).toEqual(labelsOf(next));
  expect(state.notices).toContainEqual({ code: 'old-button' });
});

test('Back leads to the first ones again', () => {
  expect(labelsOf(say(next, 'retour'))).toEqual(labelsOf(first));
});

test('the next ones have an address, and what is no page of them has not', () => {
  const address = addressOf(world, next);
  expect(address?.pairs).toContainEqual(['page', '2']);
  const read = (pairs: readonly (readonly [string, string])[]) => {
    const found = readAddress(world, '/vouliez-vous-dire', pairs);
    return found.kind === 'state' ? labelsOf(found.state) : [];
  };
  expect(read(address?.pairs ?? [])).toEqual(labelsOf(next));
  const [ids = ''] = (address?.pairs ?? []).flatMap(([key, value]) =>
    key === 'parmi' ? [value] : [],
  );
  const three = ids.split('+').slice(0, 3).join('+');
  const pairs = [
    ['parmi', three],
    ['page', '2'],
  ] as const;
  expect(read(pairs)).toEqual(labelsOf(first));
});

test('what is hardly likely beside the first is not proposed', () => {
  const ids = [...world.flows.keys()].slice(0, 5);
  const ranked = ids.map((id, at) => ({ id, score: [0.8, 0.5, 0.1, 0.3, 0.1][at] ?? 0 }));
  const read = ledBy(world, () => cutText(''), { decision: 'ask', ranked });
  expect(read).toEqual({ kind: 'suggestions', ids: ids.slice(0, 4) });
});
