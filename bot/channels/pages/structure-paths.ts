import { begin } from '../../conversation/begin.ts';
import { worldIn } from '../../conversation/world-in.ts';
import { type World } from '../../conversation/world.ts';
import { type Theme } from '../../view/theme.ts';
import { readQuery, valueOf } from './query.ts';
import { MAX_QUERY } from './request.ts';
import { addressOf, hrefOf } from './write-address.ts';

/** The structure that an address names; nothing of one that is too long to be ours. */
export function structureIn(query: string): string {
  return query.length > MAX_QUERY ? '' : (valueOf(readQuery(query), 'structure') ?? '');
}

/** `/structure/<id>`: where a structure's guide opens, with what it settles; short for a poster. */
export function openingOf(world: World, path: string, mark: string): string | undefined {
  const id = /^\/structure\/([a-z0-9-]{1,40})$/.exec(path)?.[1];
  if (id === undefined || !world.structures.has(id)) return undefined;
  const own = worldIn(world, id);
  const address = addressOf(own, begin(own, { structure: id }));
  return address && hrefOf(address, mark);
}

/** `/theme/<id>.css`: the colours of a structure, for its pages and its element; empty: ours. */
export function themeOf(world: World, path: string): Theme | undefined {
  const id = /^\/theme\/([a-z0-9-]{1,40})\.css$/.exec(path)?.[1];
  const structure = world.structures.get(id ?? '');
  return structure && (structure.theme ?? {});
}
