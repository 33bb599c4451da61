import { expect, test } from '@jest/globals';
import { sayShare } from '../../bot/statistics/figures/say-share.ts';
import { toCsv } from '../../bot/statistics/figures/to-csv.ts';

test('a sheet opens in French spreadsheets, and no cell of it is worked out', () => {
  const csv = toCsv(
    [
      {
        id: 'demands',
        title: 'Les demandes',
        says: '',
        columns: ['Demande', 'Parcours', 'Depuis'],
        rows: [
          { id: 'a', label: '=HYPERLINK("x";"y")', count: 20, more: '+5' },
          { id: 'b', label: 'Caf ; dette' },
        ],
        counts: 'walks',
      },
    ],
    ['Des parcours, pas des personnes'],
  );
  expect(csv.startsWith('\uFEFFDes parcours, pas des personnes\r\n')).toBe(true);
  expect(csv.split('\r\n').slice(2, 4)).toEqual([
    `Les demandes;"'=HYPERLINK(""x"";""y"")";20;'+5`,
    'Les demandes;"Caf ; dette";moins de 11;',
  ]);
});

test.each([
  [0.02, 'Presque aucune fin'],
  [0.26, 'Environ une fin sur quatre'],
  [0.39, 'Environ deux fins sur cinq'],
  [0.99, 'Presque toute fin'],
])('%d is said as people say it', (share, said) => {
  expect(sayShare(share)).toBe(said);
});
