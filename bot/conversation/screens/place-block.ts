import { type Place } from '../../permanences/model.ts';
import { type Found } from '../../permanences/permanence-index.ts';
import { VILLAGE_REACH_KM } from '../../permanences/reach.ts';
import { fold } from '../../territory/fold.ts';
import { type Commune } from '../../territory/model.ts';
import { cityCode } from '../../territory/territory-codes.ts';
import { type Door, type PlaceBlock, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { checkedOn } from './date-words.ts';

/** Name, address, distance and access of a place, with a map link that sends nothing until tapped. */
export function placeBlock(
  scene: Scene,
  found: Pick<Found, 'permanence' | 'km'>,
): Pick<Door, 'place'> {
  const { world } = scene;
  const { place, room } = found.permanence;
  if (!place) return {};
  const commune = world.communes.byInsee.get(place.commune);
  const town = world.communes.byInsee.get(commune?.city ?? '') ?? commune;
  const isSaid = town && fold(place.address).includes(fold(town.name));
  const address = [place.address, town && !isSaid ? town.name : '']
    .filter((part) => part !== '')
    .join(', ');
  const notes = [place.access, place.accessibility].filter((note) => note !== undefined);
  return {
    place: {
      name: { text: room === undefined ? place.name : `${place.name}, ${room}`, lang: 'fr' },
      address: { text: address, lang: 'fr' },
      ...distanceOf(scene, found, town),
      notes: [...notes.map((text) => ({ text, lang: 'fr' })), ...accessFrom(scene, place)],
      ...mapOf(place.lon, place.lat),
    },
  };
}

/** Whose the point and the access are, where another record of the place gave them: each said once. */
function accessFrom({ wording, now }: Scene, { from }: Place): readonly Words[] {
  const given = [from?.point, from?.access, from?.accessibility].filter((one) => one !== undefined);
  const said = given.map(({ source, date }) =>
    wording.say('access-from', { source, date: checkedOn(wording.lang, date, now) }),
  );
  return said.filter(({ text }, at) => said.findIndex((one) => one.text === text) === at);
}

/**
 * In one's own commune, however wide, the way from its centre is nobody's: it is told no farther; and
 * never to its own town hall, which everybody there knows.
 */
function distanceOf(
  { world, state, wording }: Scene,
  { permanence, km }: Pick<Found, 'permanence' | 'km'>,
  town: Commune | undefined,
): Pick<PlaceBlock, 'distance'> {
  if (km === undefined || km < 1) return {};
  const home = world.communes.byInsee.get(state.commune ?? '');
  const isAtHome = home !== undefined && town?.insee === cityCode(home);
  const isOwn = world.operators.get(permanence.operator)?.each === 'commune';
  if (isAtHome && (isOwn || km > VILLAGE_REACH_KM)) return {};
  return { distance: wording.say('distance', { km: Math.round(km) }) };
}

function mapOf(lon: number | undefined, lat: number | undefined): { map?: string } {
  if (lon === undefined || lat === undefined) return {};
  return { map: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}` };
}
