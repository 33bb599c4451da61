import { expect, jest, test } from '@jest/globals';
import { type Structure } from '../../bot/conversation/structure.ts';
import { type World } from '../../bot/conversation/world.ts';
import { askedWhenOver, publishWhatIsOver } from '../../bot/publishing.ts';
import { type TablesAsked } from '../../bot/statistics/read-tables.ts';

const BORDEAUX = { insee: '33063', name: 'Bordeaux', epci: '243300316' };
const serves = (...territory: readonly string[]) => ({ territory }) as unknown as Structure;

/** Two of one EPCI, one of another, one of two at once, and the demonstration. */
const world = {
  communes: { byInsee: new Map([[BORDEAUX.insee, BORDEAUX]]) },
  structures: new Map([
    ['mairie', serves('33063')],
    ['ccas', serves('243300316')],
    ['lodeve', serves('200017341')],
    ['wide', serves('243300316', '200017341')],
    ['demonstration', serves('33063')],
  ]),
  families: new Map(),
  flows: new Map(),
} as unknown as World;

test('what is over is asked once for all structures of an EPCI, for one of several alone, never for the demonstration', () => {
  const asked = askedWhenOver(world, '2026-12-03');
  expect(asked.map(({ structure, home }) => [structure, home])).toEqual([
    ['ccas', '243300316'],
    ['lodeve', '200017341'],
    ['wide', undefined],
  ]);
  expect(asked[0]).toMatchObject({ epci: '243300316', neighbours: ['mairie', 'ccas'] });
  // The quarter that is whole, and the one of which months are over.
  for (const { quarters } of asked) expect(quarters).toEqual(['2026-T3', '2026-T4']);
});

test('it is told once a day, and tried again within the hour where it could not be', async () => {
  jest.useFakeTimers();
  try {
    let now = Date.UTC(2026, 11, 3, 9);
    const asked: TablesAsked[] = [];
    const logged: string[] = [];
    let isAway = true;
    publishWhatIsOver(
      (one) => {
        if (isAway) return Promise.reject(new Error('away'));
        asked.push(one);
        return Promise.resolve({ tables: [] });
      },
      () => world,
      () => now,
      (level, event) => void logged.push(`${level} ${event}`),
    );
    const pass = async (minutes: number) => {
      now += minutes * 60_000;
      await jest.advanceTimersByTimeAsync(minutes * 60_000);
      return asked.length;
    };
    expect([await pass(11), logged]).toEqual([0, []]);
    expect([await pass(2), logged]).toEqual([0, ['warn figures']]);
    isAway = false;
    expect(await pass(60)).toBe(3);
    expect(await pass(5 * 60)).toBe(3);
    // Another day.
    expect(await pass(24 * 60)).toBe(6);
  } finally {
    jest.useRealTimers();
  }
});
