import { listedPermanences } from '../../../bot/permanences/permanences.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { ILL_AT, openCalendar } from './open-calendar.ts';

const MANY = 2000;
const PLACES = 400;

/** A desk with two thousand permanences in one territory, and who keeps them. */
export async function openLargeTerritory() {
  const base = shippedWorld();
  const here = [...base.permanences.all].filter(({ place }) => place?.commune.startsWith('33'));
  const all = Array.from({ length: MANY }, (_, at) => {
    const one = here[at % here.length];
    if (!one?.place) throw new Error('no place');
    const place = { ...one.place, id: `place-${at % PLACES}`, name: `Lieu ${at % PLACES}` };
    return { ...one, id: `one-${at}`, place };
  });
  const places = new Map(all.map(({ place }) => [place.id, place]));
  const world = {
    ...base,
    places,
    permanences: { ...base.permanences, all: listedPermanences(all) },
  };
  const desk = await openCalendar({ now: ILL_AT }, { world: () => world });
  return { desk, keeper: await desk.keeper({ territory: ['33'] }) };
}
