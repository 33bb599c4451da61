import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toAction } from '../../bot/service/to-action.ts';

test('reads every kind of action, as an object or as JSON', () => {
  const actions = [
    { do: 'answer', walk: 0, step: 'account/know-password', options: ['yes'] },
    { do: 'change', walk: 2, step: 'payer' },
    { do: 'flow', flow: 'caf.dette' },
    { do: 'menu', menu: 'first' },
    { do: 'family', family: 'logement' },
    { do: 'family', family: 'logement', page: 2 },
    { do: 'commune', commune: '2A004' },
    { do: 'language', lang: 'en' },
    { do: 'simple', on: true },
    { do: 'command', command: 'back' },
    { do: 'letters' },
    { do: 'letters', sender: 'caf', page: 2 },
    { do: 'letter', letter: 'caf.indu' },
    { do: 'letter', letter: 'caf.indu', opens: true },
    { do: 'urgent', dangers: ['suicide', 'violence'] },
    { do: 'unsaid', said: { kind: 'paper' } },
    { do: 'unsaid', said: { kind: 'paper', operator: 'caf' } },
    { do: 'helped', said: 'no' },
  ];
  for (const action of actions) {
    expect(toAction(action)).toEqual(action);
    expect(toAction(JSON.stringify(action))).toEqual(action);
  }
});

test('drops fields that an action does not have', () => {
  const value = { do: 'menu', menu: 'first', name: 'Zébulon', __proto__: { a: 1 } };
  expect(toAction(value)).toEqual({ do: 'menu', menu: 'first' });
  const paged = { do: 'family', family: 'logement', page: 1 };
  expect(toAction(paged)).toEqual({ do: 'family', family: 'logement' });
  expect(toAction({ ...paged, page: '2' })).toEqual({ do: 'family', family: 'logement' });
});

test('reads the ticks of a card, which come as one text, none at all too', () => {
  const sent = { do: 'answer', walk: 0, step: 'aids' };
  expect(toAction({ ...sent, options: 'rsa,apl' })).toEqual({ ...sent, options: ['rsa', 'apl'] });
  expect(toAction({ ...sent, options: '' })).toEqual({ ...sent, options: [] });
  expect(toAction(sent)).toEqual({ ...sent, options: [] });
});

test('reads what is as long as it may be: a name of 200 signs, twenty ticks', () => {
  const flow = 'x'.repeat(200);
  expect(toAction({ do: 'flow', flow })).toEqual({ do: 'flow', flow });
  const answer = { do: 'answer', walk: 9, step: 'aids', options: Array<string>(20).fill('x') };
  expect(toAction(answer)).toEqual(answer);
  expect(toAction({ ...answer, walk: 10 })).toBeUndefined();
});

test('refuses what is no action', () => {
  const wrong = [
    { do: 'answer', walk: -1, step: 'a', options: [] },
    { do: 'answer', walk: 0, step: 'a b', options: [] },
    { do: 'answer', walk: 0, step: 'a', options: 'yes no' },
    { do: 'answer', walk: 0, step: 'a', options: 7 },
    { do: 'answer', walk: 0, step: 'a', options: 'x,'.repeat(5000) },
    { do: 'answer', walk: 0, step: 'a', options: Array(21).fill('x') },
    { do: 'command', command: 'constructor' },
    { do: 'family', family: 'a b' },
    { do: 'letter', letter: 7 },
    { do: 'urgent', dangers: [] },
    { do: 'urgent', dangers: ['suicide', 'constructor'] },
    { do: 'urgent', dangers: ['suicide', 7] },
    { do: 'urgent', dangers: [['suicide']] },
    { do: 'urgent', dangers: 'suicide' },
    { do: 'unsaid' },
    { do: 'unsaid', said: { operator: 'caf' } },
    { do: 'helped', said: 'maybe' },
    // Only a command of a channel opens what is kept for who helps.
    { do: 'audience', audience: 'mediator' },
    { do: 'toString' },
    { do: 'flow', flow: 'x'.repeat(201) },
    '{',
    '{"do":',
    ' {"do":"letters"}',
    `{"do":"letters"${' '.repeat(2000)}}`,
  ];
  for (const value of wrong) expect(toAction(value)).toBeUndefined();
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      toAction(value);
    }),
    { numRuns: 300 },
  );
});
