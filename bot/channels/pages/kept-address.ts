import { type State } from '../../conversation/state.ts';
import { flowOf } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { readQuery, valueOf, writeQuery } from './query.ts';
import { MAX_QUERY, type PageRequest } from './request.ts';
import { isId } from './visit.ts';
import { ERASED_PATH, ownPairs } from './write-address.ts';

const NAME = 'ecran';

/**
 * The address of a kept screen: its topic and an id of chance, nothing of any answer. How one reads
 * and whose frame may show it are said in clear, for when the screen is there no more.
 */
export function keptHref(
  world: World,
  state: State,
  id: string,
  room: 'guide' | 'feuille' = 'guide',
): string {
  const current = state.walks.at(-1);
  const flow = current && flowOf(world, current.flow);
  return `${flow ? `/${room}/${flow.id}` : '/'}${writeQuery([[NAME, id], ...ownPairs(state)])}`;
}

/** The screen that an address names. */
export function screenIn(query: string): string | undefined {
  const id = query.length > MAX_QUERY ? undefined : valueOf(readQuery(query), NAME);
  return id !== undefined && isId(id) ? id : undefined;
}

/**
 * Where a screen that is there no more leads: "C'est effacé" and nothing else for a sensitive topic;
 * the first question of any other, or the first page.
 */
export function overHref(world: World, { path, query }: PageRequest): string {
  const own = readQuery(query.slice(0, MAX_QUERY)).filter(([name]) =>
    /^(lang|structure)$/.test(name),
  );
  const flow = flowOf(world, /^\/(?:guide|feuille)\/([^/]+)$/.exec(path)?.[1] ?? '');
  if (!flow) return `/${writeQuery(own)}`;
  return `${flow.sensitive ? ERASED_PATH : `/guide/${flow.id}`}${writeQuery(own)}`;
}
