import { readWalkHash } from '../../bot/conversation/helper/walk-hash.ts';
import { type State } from '../../bot/conversation/state.ts';
import { type World } from '../../bot/conversation/world.ts';

/** What a citizen’s page asks to go on with; its words leave the address at once. */
export function askedByLink(world: World | undefined): { state: State; their: string } | undefined {
  const state = world && readWalkHash(world, location.hash);
  if (!state) return undefined;
  history.replaceState(history.state, '', location.pathname);
  return { state, their: state.lang };
}
