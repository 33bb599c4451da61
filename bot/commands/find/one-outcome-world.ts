import { createRouter } from '../../understanding/create-router.ts';
import { type World } from '../../conversation/world.ts';
import { type Data } from '../../data/data.ts';
import { type PermanenceIndex } from '../../permanences/permanence-index.ts';

/**
 * A World without any flow, from the data alone: `find` shows the very screen that a conversation
 * shows at an operator.
 */
export function oneOutcomeWorld(data: Data, permanences: PermanenceIndex): World {
  return {
    flows: new Map(),
    formerly: new Map(),
    stubs: new Map(),
    menus: new Map(),
    families: new Map(),
    facts: new Map(),
    postures: data.postures,
    sources: data.sources,
    deadlines: data.deadlines,
    operators: data.operators,
    structures: new Map(),
    communes: data.communes,
    permanences,
    zones: data.zones,
    language: data.language,
    router: createRouter([], data.language),
    languages: ['fr'],
    wanted: [],
    unreviewed: new Set(),
  };
}
