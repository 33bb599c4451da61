import { type Structure } from '../../bot/conversation/structure.ts';
import { type World } from '../../bot/conversation/world.ts';

/** A structure that counts: the only one that ships is the demonstration. */
export const TOWN = 'mairie';

/** The same World, with a town hall in it. */
export function withTown(world: World): World {
  const town: Structure = {
    id: TOWN,
    name: 'La mairie',
    origins: [],
    languages: [],
    facts: new Map(),
    device: 'own',
    contact: {},
  };
  return { ...world, structures: new Map([...world.structures, [TOWN, town]]) };
}
