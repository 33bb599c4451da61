import { type Found } from '../../permanences/permanence-index.ts';
import { type Door } from '../../view/view.ts';
import { type Scene } from '../scene.ts';

/** Name, address, distance and access of a place, with a map link that sends nothing until tapped. */
export function placeBlock(
  { world, wording }: Scene,
  found: Pick<Found, 'permanence' | 'km'>,
): Pick<Door, 'place'> {
  const { place, room } = found.permanence;
  if (!place) return {};
  const commune = world.communes.byInsee.get(place.commune);
  const address = [
    place.address,
    commune && !place.address.includes(commune.name) ? commune.name : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
  const notes = [place.access, place.accessibility].filter((note) => note !== undefined);
  return {
    place: {
      name: { text: room === undefined ? place.name : `${place.name}, ${room}`, lang: 'fr' },
      address: { text: address, lang: 'fr' },
      ...(found.km !== undefined && found.km >= 1
        ? { distance: wording.say('distance', { km: Math.round(found.km) }) }
        : {}),
      notes: notes.map((text) => ({ text, lang: 'fr' })),
      ...mapOf(place.lon, place.lat),
    },
  };
}

function mapOf(lon: number | undefined, lat: number | undefined): { map?: string } {
  if (lon === undefined || lat === undefined) return {};
  return { map: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}` };
}
