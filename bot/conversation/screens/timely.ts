import { type CampaignState } from '../../engine/model.ts';
import { type Scene } from '../scene.ts';
import { seasonOf } from '../where.ts';

/** What is nearly over comes before what is open; all else keeps its place. */
const RANKS: Readonly<Partial<Record<CampaignState, number>>> = { closing: 0, open: 1 };
const LAST = 2;

/** Things that lead to flows, those whose campaign is closing first, then those where it is open. */
export function timelyFirst<T>(
  { world, state }: Pick<Scene, 'world' | 'state'>,
  things: readonly T[],
  flowOf: (thing: T) => string | undefined,
): readonly T[] {
  const ranks = new Map<string, number>();
  for (const [id, standing] of seasonOf(world, state)) {
    const rank = RANKS[standing.state];
    if (rank === undefined) continue;
    for (const flow of world.campaigns?.get(id)?.flows ?? []) {
      ranks.set(flow, Math.min(rank, ranks.get(flow) ?? LAST));
    }
  }
  if (ranks.size === 0) return things;
  const rankOf = (thing: T) => ranks.get(flowOf(thing) ?? '') ?? LAST;
  return [...things].sort((a, b) => rankOf(a) - rankOf(b));
}
