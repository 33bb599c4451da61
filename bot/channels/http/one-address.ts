import { type Pages } from '../pages/create-pages.ts';
import { redirect } from '../pages/page-answers.ts';
import { readQuery, writeQuery } from '../pages/query.ts';
import { MAX_QUERY, type PageRequest } from '../pages/request.ts';

/**
 * The same pages, each at one address: a parameter that is unknown, repeated or written otherwise
 * leads to the address without it. Only `structure` is known, and only with the id of one.
 */
export function oneAddress(pages: Pages, isStructure: (id: string) => boolean): Pages {
  return {
    handle(request) {
      const query = canonicalQuery(request, isStructure);
      return query === request.query || request.method === 'POST'
        ? pages.handle(request)
        : redirect(302, request.path + (query === '' ? '' : `?${query}`));
    },
  };
}

function canonicalQuery({ query }: PageRequest, isStructure: (id: string) => boolean): string {
  const own = readQuery(query.slice(0, MAX_QUERY)).filter(
    ([name, value]) => name === 'structure' && isStructure(value),
  );
  return writeQuery(own.slice(0, 1)).slice(1);
}
