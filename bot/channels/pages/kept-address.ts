import { type State } from '../../conversation/state.ts';
import { flowOf } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { readQuery, valueOf, writeQuery } from './query.ts';
import { MAX_QUERY, type PageRequest } from './request.ts';
import { isId } from './visit.ts';
import { ERASED_PATH, ownPairs } from './write-address.ts';

const NAME = 'ecran';
/** Of the sheet of a sensitive topic: with all of it. */
const WHOLE = ['tout', '1'] as const;

/** A screen that is kept, as one asks for it. */
export interface KeptScreen {
  readonly id: string;
  /** As a page of the guide, or as a sheet to print. */
  readonly room?: 'guide' | 'feuille';
  /** Of a sheet: with all that a sensitive topic leaves out. */
  readonly whole?: boolean;
}

/**
 * The address of a kept screen: its topic and an id of chance, nothing of any answer. How one reads
 * and whose frame may show it are said in clear, for when the screen is there no more.
 */
export function keptHref(
  world: World,
  state: State,
  { id, room = 'guide', whole = false }: KeptScreen,
): string {
  const current = state.walks.at(-1);
  const flow = current && flowOf(world, current.flow);
  return `${flow ? `/${room}/${flow.id}` : '/'}${writeQuery([[NAME, id], ...(whole ? [WHOLE] : []), ...ownPairs(state)])}`;
}

/** The screen that an address names. */
export function screenIn(query: string): string | undefined {
  const id = query.length > MAX_QUERY ? undefined : valueOf(readQuery(query), NAME);
  return id !== undefined && isId(id) ? id : undefined;
}

/** Whether the address asks for all of a sheet. */
export function isWhole(query: string): boolean {
  const [name, value] = WHOLE;
  return query.length <= MAX_QUERY && valueOf(readQuery(query), name) === value;
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
