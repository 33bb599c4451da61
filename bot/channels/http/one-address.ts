import { type Pages } from '../pages/pages.ts';
import { redirect } from '../pages/page-answers.ts';
import { readQuery, writeQuery } from '../pages/query.ts';
import { MAX_QUERY, type PageRequest } from '../pages/request.ts';
import { ASKED } from '../pages/take-calendar.ts';

/**
 * The same pages, each at one address: a parameter that is unknown, repeated or written otherwise
 * leads to the address without it. Only `structure` is known, and only with the id of one; of a
 * calendar also what it is asked for.
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

function canonicalQuery(
  { path, query }: PageRequest,
  isStructure: (id: string) => boolean,
): string {
  const names = path.endsWith('.ics') ? Object.values(ASKED) : [ASKED.structure];
  const given = readQuery(query.slice(0, MAX_QUERY)).filter(
    ([name, value]) => name !== ASKED.structure || isStructure(value),
  );
  const own = names.flatMap((name) => given.filter(([one]) => one === name).slice(0, 1));
  return writeQuery(own).slice(1);
}
