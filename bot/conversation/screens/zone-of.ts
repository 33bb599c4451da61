import { type Zone } from '../../permanences/model.ts';
import { type Scene } from '../scene.ts';

/** The zone's table; Paris when a record names one that the World has not. */
export function zoneOf({ world }: Scene, name: string): Zone {
  const zone = world.zones.get(name) ?? world.zones.get('Europe/Paris');
  if (!zone) throw new Error('the World has no zone tables');
  return zone;
}
