import { type World } from '../../conversation/world.ts';
import { readQuery, valueOf, writeQuery, type Pairs } from './query.ts';
import { MAX_QUERY, type PageRequest } from './request.ts';
import { MARK, MARKED } from './write-address.ts';

/**
 * The same address without what was answered, where something was erased in this browser since it
 * was written; `undefined`: it was not, or it tells no answer.
 */
export function anewHref(world: World, { path, query, visiting }: PageRequest): string | undefined {
  const mark = visiting?.mark ?? '';
  if (mark === '' || query.length > MAX_QUERY) return undefined;
  const pairs = readQuery(query);
  if (valueOf(pairs, MARK) === mark) return undefined;
  const settled = settledCommune(world, pairs);
  const isAnswer = ([name, value]: Pairs[number]): boolean =>
    MARKED.has(name) && !(name === 'commune' && value === settled);
  if (!pairs.some(isAnswer)) return undefined;
  const left = pairs.filter((pair) => !isAnswer(pair) && pair[0] !== MARK && pair[0] !== 'v');
  // Two slashes would name another host.
  return path.replace(/^\/+/, '/').replace(/^\/feuille\//, '/guide/') + writeQuery(left);
}

/** The commune that a structure settles for all who come from it: nobody answered it. */
function settledCommune({ structures }: World, pairs: Pairs): string | undefined {
  return structures.get(valueOf(pairs, 'structure') ?? '')?.commune;
}
