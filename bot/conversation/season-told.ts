import { testsWithin } from '../engine/conditions.ts';
import { type CampaignState, type Flow } from '../engine/model.ts';
import { type Notice, type State } from './state.ts';
import { flowOf, seasonOf } from './where.ts';
import { type World } from './world.ts';

const MARK = 'campaign:';

const OPEN: ReadonlySet<string> = new Set<CampaignState>(['open', 'closing']);

/**
 * The state after a message, with where the campaigns of the walk under way stand: a walk that was
 * begun while one was open, and goes on after, is told so.
 */
export function withSeasonTold(world: World, state: State): State {
  const walk = state.walks.at(-1);
  const flow = walk && flowOf(world, walk.flow);
  const ids = flow ? campaignsOf(flow) : [];
  if (ids.length === 0) return state;
  const season = seasonOf(world, state);
  const now = ids.map((id) => ({ id, state: season.get(id)?.state ?? 'unknown' }));
  const over = now.filter(
    (one) => !OPEN.has(one.state) && state.told.some((mark) => OPEN.has(stateIn(mark, one.id))),
  );
  const notices = over.map(({ id }): Notice => ({ code: 'campaign-over', campaign: id }));
  const others = state.told.filter((mark) => !now.some(({ id }) => stateIn(mark, id) !== ''));
  return {
    ...state,
    told: [...others, ...now.map((one) => `${MARK}${one.id}:${one.state}`)],
    notices: [...state.notices, ...notices],
  };
}

/** The state that a mark tells of a campaign; empty where it tells of something else. */
function stateIn(mark: string, id: string): string {
  const before = `${MARK}${id}:`;
  return mark.startsWith(before) ? mark.slice(before.length) : '';
}

const known = new WeakMap<Flow, readonly string[]>();

/** The campaigns that a flow's branches look at. */
function campaignsOf(flow: Flow): readonly string[] {
  const before = known.get(flow);
  if (before) return before;
  const named = [...flow.steps.values()].flatMap((step) =>
    step.kind === 'branch' ? step.rows.flatMap(({ when }) => testsWithin(when)) : [],
  );
  const ids = [
    ...new Set(named.flatMap((test) => (test.kind === 'campaign' ? [test.campaign] : []))),
  ];
  known.set(flow, ids);
  return ids;
}
