import { type World } from '../../bot/conversation/world.ts';
import {
  type NearestAndNext,
  type PermanenceIndex,
} from '../../bot/permanences/permanence-index.ts';

const remembering = new WeakMap<PermanenceIndex, PermanenceIndex>();

/** The same World, that answers who receives without looking again where it looked before. */
export function rememberingDoors(world: World): World {
  const { permanences } = world;
  const known = remembering.get(permanences);
  if (known) return { ...world, permanences: known };
  const found = new Map<string, NearestAndNext | undefined>();
  const index: PermanenceIndex = {
    ...permanences,
    nearestAndNext(query) {
      const { commune, facts, ...own } = query;
      const key = JSON.stringify([own, commune?.insee, [...facts]]);
      if (!found.has(key)) found.set(key, permanences.nearestAndNext(query));
      return found.get(key);
    },
  };
  remembering.set(permanences, index);
  return { ...world, permanences: index };
}
