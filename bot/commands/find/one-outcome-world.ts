import { type Flow, type OrientationStep } from '../../engine/model.ts';
import { type World } from '../../conversation/world.ts';
import { type Data } from '../../data/data.ts';
import { type Operator } from '../../permanences/model.ts';
import { type PermanenceIndex } from '../../permanences/permanence-index.ts';

/** The operator behind "Si personne ne répond", and what it is asked. */
const SECOND = { operator: 'france-services', need: 'faire-le-point' };

/**
 * A World whose only walk ends at once at an operator: `find` shows the very screen that a
 * conversation shows, without any flow.
 */
export function oneOutcomeWorld(data: Data, permanences: PermanenceIndex, flow: Flow): World {
  return {
    flows: new Map([[flow.id, flow]]),
    formerly: new Map(),
    stubs: new Map(),
    menus: new Map(),
    families: new Map(),
    facts: new Map(),
    postures: data.postures,
    sources: data.sources,
    deadlines: data.deadlines,
    operators: data.operators,
    communes: data.communes,
    permanences,
    zones: data.zones,
    router: { route: () => ({ decision: 'none', ranked: [] }) },
    languages: ['fr'],
  };
}

/** A flow whose first step is the operator's orientation, with France services behind it. */
export function oneOutcomeFlow(data: Data, operator: Operator, need: string): Flow {
  const second = data.operators.get(SECOND.operator);
  const doors = [outcome('go', operator, need, second !== undefined && second !== operator)];
  if (second !== undefined) doors.push(outcome('second', second, SECOND.need, false));
  return {
    id: 'aide.find',
    title: operator.said,
    family: 'numerique',
    owner: operator.verified.by,
    sensitive: false,
    words: [],
    notWords: [],
    steps: new Map(doors.map((one) => [one.address, one])),
    start: 'go',
    facts: new Map(),
    renamed: new Map(),
    retired: new Set(),
    formerly: [],
    digest: '',
    questionsLeft: new Map(),
  };
}

function outcome(
  address: string,
  operator: Operator,
  need: string,
  hasSecond: boolean,
): OrientationStep {
  return {
    kind: 'orientation',
    address,
    operator: operator.id,
    need,
    reason: operator.role,
    ask: { fr: 'Je voudrais de l’aide pour une démarche. Qui peut me recevoir ?' },
    sources: operator.sources,
    verified: operator.verified,
    toCheck: operator.toCheck,
    ...(hasSecond ? { ifThatFails: 'second' } : {}),
  };
}
