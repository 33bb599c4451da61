import { expect, test } from '@jest/globals';
import { type State } from '../../bot/conversation/state.ts';
import { figuresHere } from '../../bot/channels/atelier/dashboard/figures.ts';
import { keepTold } from '../../bot/channels/atelier/dashboard/keep-told.ts';
import { foldOldMonths } from '../../bot/statistics/to-years.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { EPCI, MONTHS } from './attacker.ts';

const asked = {
  quarters: ['2026-T3', '2026-T4'],
  epci: EPCI,
  structure: 'mairie',
  home: EPCI,
  neighbours: ['mairie'],
};
const FAMILIES = new Map([
  ['caf.un', 'argent'],
  ['ants.carte', 'papiers'],
]);
const JANUARY = { today: '2027-01-02', families: FAMILIES };
/** Half of the walks of a year through each of two structures: a third would have no room. */
const COUNTS = [
  ...MONTHS.flatMap((month) => [
    { key: `t|${EPCI}|${month}|flow|argent|caf.un`, by: 80 },
    { key: `t|${EPCI}|${month}|flow|papiers|ants.carte`, by: 80 },
    { key: `s|mairie|${month}|flow|argent|caf.un`, by: 40 },
    { key: `s|ccas|${month}|flow|argent|caf.un`, by: 40 },
  ]),
];

async function counted() {
  const store = createMemoryStore<State>({ now: () => 0 });
  await store.count(COUNTS);
  return { store, figures: keepTold(figuresHere(store.pages), { store, now: () => 0 }) };
}

test('what was told stands for who is added later, and for years once its months are folded', async () => {
  const { store, figures } = await counted();
  const first = await figures(asked, JANUARY);
  expect(first).not.toHaveProperty('fresh');
  const year = first.tables.find(({ name }) => name === 'structure-flows');
  expect(year?.cells).toEqual(new Map([['caf.un', 480]]));
  // Among three a quarter would be told otherwise: the neighbour alone leaves it no room.
  const more = { ...asked, neighbours: ['ccas', 'maison', 'mairie'] };
  const bare = await figuresHere((await counted()).store.pages)(more, JANUARY);
  expect(bare.tables).not.toEqual(first.tables);
  expect(await figures(more, JANUARY)).toEqual(first);
  const own = { ...more, structure: 'ccas' };
  const late = await figures(own, JANUARY);
  expect(late.tables.filter(({ name }) => name.startsWith('structure-'))).toEqual([]);
  // Another name for a flow, or another list of families, tells the territory nothing anew.
  const renamed = {
    ...JANUARY,
    families: new Map([...FAMILIES, ['x', 'x'], ['y', 'y'], ['z', 'z']]),
  };
  const walks = (all: typeof first) => all.tables.filter(({ name }) => name.endsWith('-flows'));
  expect(walks(await figures(asked, renamed))).toEqual(walks(first));
  await foldOldMonths(store, '2028-03-01');
  const later = { quarters: ['2027-T3', '2027-T4'], structure: 'mairie', home: EPCI };
  const { tables } = await figures(later, { ...JANUARY, today: '2028-03-01' });
  expect(
    tables.find(({ name, period }) => name === 'structure-flows' && period === '2026'),
  ).toEqual(year);
  expect(await store.counters(`told|territory|${EPCI}|2026`)).toEqual(new Map());
});

test('of two that tell at once one is kept, and both tell it', async () => {
  const { store, figures } = await counted();
  const others = new Map([...FAMILIES, ['x', 'x'], ['y', 'y'], ['z', 'z']]);
  const [one, other] = await Promise.all([
    figures(asked, JANUARY),
    figures(asked, { ...JANUARY, families: others }),
  ]);
  expect(other).toEqual(one);
  const heads = [...(await store.counters('told|'))].filter(([key]) => key.endsWith('|*'));
  expect(heads.length).toBeGreaterThan(5);
  // Added up twice it would say more.
  expect(heads.filter(([, count]) => count > 2)).toEqual([]);
});
