import { screen } from '../conversation/screen.ts';
import { newState } from '../conversation/start-state.ts';
import { type World } from '../conversation/world.ts';
import { type Flow, type OrientationStep } from '../engine/model.ts';
import { start } from '../engine/start.ts';
import { type Instant, type Operator } from '../permanences/model.ts';
import { type Commune } from '../territory/model.ts';
import { type Door, type View } from '../view/view.ts';

/** The operator behind "Si personne ne répond", and what it is asked. */
const SECOND = { operator: 'france-services', need: 'faire-le-point' };

/** Who is asked for, where and when. */
export interface OneOutcome {
  readonly operator: Operator;
  readonly need: string;
  readonly commune: Commune;
  readonly audience: 'citizen' | 'mediator';
  readonly now: Instant;
}

/** The very screen that ends a walk at an operator, without a walk: no way leads on from it. */
export function oneOutcomeView(world: World, asked: OneOutcome): View {
  const { operator, need, commune, audience, now } = asked;
  const flow = oneOutcomeFlow(world, operator, need);
  const state = { ...newState({ audience }), walks: [start(flow)], commune: commune.insee };
  const flows = new Map([...world.flows, [flow.id, flow] as const]);
  return bare(screen({ ...world, flows }, state, now));
}

/** A flow whose first step is the operator's orientation, with France services behind it. */
function oneOutcomeFlow(world: World, operator: Operator, need: string): Flow {
  const second = world.operators.get(SECOND.operator);
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

/** The screen without the ways that lead on. */
function bare(view: View): View {
  const kept = Object.entries(view).filter(([key]) => key !== 'back' && key !== 'simpler');
  const { body } = view;
  const still = (door: Door): Door =>
    Object.fromEntries(Object.entries(door).filter(([key]) => key !== 'action')) as unknown as Door;
  return {
    ...(Object.fromEntries(kept) as unknown as View),
    ways: [],
    languages: [],
    ...(body.kind === 'orientation' ? { body: { ...body, doors: body.doors.map(still) } } : {}),
  };
}
