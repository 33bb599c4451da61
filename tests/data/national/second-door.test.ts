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

/** The end of a flow for someone of a commune, in plain text. */
function endOf(commune: string, flow: string, answers: readonly (readonly [string, string])[]) {
  const taps: readonly Action[] = [
    { do: 'flow', flow },
    ...answers.map(
      ([step, option]) => ({ do: 'answer', walk: 0, step, options: [option] }) as const,
    ),
  ];
  let state: State = { ...begin(world), commune };
  for (const action of taps) {
    state = turn(world, { state, message: { kind: 'action', action }, now }).state;
  }
  return toPlain(screen(world, state, now));
}

test('a second door says of when its days are, where the list is newer than its hours', () => {
  const answers = [
    ['situation', 'renew'],
    ['whose', 'cannot-move'],
  ] as const;
  expect(endOf('05171', 'ants.carte-identite', answers)).toMatch(
    /Ou allez[^]*D'habitude, le lundi[^]*Horaires du 1er août 2024[^]*liste du 14 juillet/,
  );
});

test('a second door that no list has is named with the number of the town hall', () => {
  expect(endOf('23096', 'aide.assistante-sociale', [['work', 'other']])).toMatch(
    /Ou voyez aussi[^]*la mairie vous les donne[^]*05 55 51 47 00[^]*Mairie de Guéret/,
  );
});

/** Rural, dense, an island, overseas of every kind: where nobody should be without an answer. */
const TEN = '09042 69266 2A004 97411 97356 97611 97502 97701 98744 98818'.split(' ');
const TOWN_HALL_DEMANDS = [
  [
    'ants.carte-identite',
    [
      ['situation', 'renew'],
      ['whose', 'cannot-move'],
    ],
  ],
  ['aide.assistante-sociale', [['work', 'other']]],
] as const;

test('from ten kinds of communes, what is asked of the town hall ends with a number', () => {
  for (const commune of TEN) {
    for (const [flow, answers] of TOWN_HALL_DEMANDS) {
      const end = endOf(commune, flow, answers);
      expect([commune, flow, end]).toEqual([
        commune,
        flow,
        expect.stringMatching(/Appeler le (?:0|\+)/),
      ]);
    }
  }
});

test('a second door far away is asked where to go, on the line that knows all, and is said to be far', () => {
  const hearing = [
    ['need', 'cost'],
    ['hearing', 'soon'],
  ] as const;
  // 64 km over the mountains of Corsica.
  const end = endOf('2B055', 'justice.avocat-gratuit', hearing);
  expect(end).toMatch(/point-justice vous les donne[^]*Appeler le 30 39/);
  const second =
    /Ou appelez\s+Un point-justice\s+Appeler le 30 39[^]*près de Campitello[^]*Vico[^]* km /;
  expect(end).toMatch(second);
  expect(end).not.toContain('Appeler le 04');
  // Where one is near, it is gone to, by its own number.
  expect(endOf('33522', 'justice.avocat-gratuit', hearing)).toMatch(/Ou allez[^]*Point-justice/);
});
