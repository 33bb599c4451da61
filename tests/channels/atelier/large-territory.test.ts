import { expect, test } from '@jest/globals';
import { shippedWorld } from '../../support/shipped-world.ts';
import { ILL_AT, openCalendar } from './open-calendar.ts';

const MANY = 2000;
/** What the issue of the desk asks for; measured at a fifth of it. */
const MOST_CPU_MS = 300;

test('a page of a territory of two thousand permanences takes little of the service', async () => {
  const base = shippedWorld();
  const here = base.permanences.all.filter(({ place }) => place?.commune.startsWith('33'));
  const all = Array.from({ length: MANY }, (_, at) => {
    const one = here[at % here.length];
    if (!one?.place) throw new Error('no place');
    const place = { ...one.place, id: `place-${at % 400}`, name: `Lieu ${at % 400}` };
    return { ...one, id: `one-${at}`, place };
  });
  const places = new Map(all.map(({ place }) => [place.id, place]));
  const world = { ...base, places, permanences: { ...base.permanences, all } };
  const desk = await openCalendar({ now: ILL_AT }, { world: () => world });
  const keeper = await desk.keeper({ territory: ['33'] });
  const taken: number[] = [];
  for (let each = 0; each < 4; each++) {
    const before = process.cpuUsage();
    const page = await keeper.get('/atelier/permanences');
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
    expect(page.status).toBe(200);
    expect(page.body.length).toBeLessThan(150_000);
  }
  expect(Math.min(...taken)).toBeLessThan(MOST_CPU_MS);
  await desk.close();
});
