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

test('refuses what is no action', () => {
  const wrong = [
    { do: 'answer', walk: -1, step: 'a', options: [] },
    { do: 'answer', walk: 0, step: 'a b', options: [] },
    { do: 'answer', walk: 0, step: 'a', options: 'yes no' },
    { do: 'answer', walk: 0, step: 'a', options: 7 },
    { do: 'answer', walk: 0, step: 'a', options: 'x,'.repeat(5000) },
    { do: 'answer', walk: 0, step: 'a', options: Array(21).fill('x') },
    { do: 'command', command: 'constructor' },
    { do: 'toString' },
    { do: 'flow', flow: 'x'.repeat(201) },
    '{',
    '{"do":',
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
