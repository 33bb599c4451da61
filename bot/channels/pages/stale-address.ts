import { readQuery, valueOf, writeQuery } from './query.ts';
import { MAX_QUERY, type PageRequest } from './request.ts';
import { MARK, MARKED } from './write-address.ts';

/**
 * The same address without what was answered, where something was erased in this browser since it
 * was written; `undefined`: it was not, or it tells no answer.
 */
export function anewHref({ path, query, visiting }: PageRequest): string | undefined {
  const mark = visiting?.mark ?? '';
  if (mark === '' || query.length > MAX_QUERY) return undefined;
  const pairs = readQuery(query);
  if (valueOf(pairs, MARK) === mark || !pairs.some(([name]) => MARKED.has(name))) return undefined;
  const left = pairs.filter(([name]) => !MARKED.has(name) && name !== MARK && name !== 'v');
  return path.replace(/^\/feuille\//, '/guide/') + writeQuery(left);
}
