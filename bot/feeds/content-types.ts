import { type Feed } from '../data/read-feeds.ts';
import { FeedFault } from './feed-fault.ts';

/** What a site says that it sends; a bare file of bytes is judged by what is in it. */
const BYTES = ['application/octet-stream', 'binary/octet-stream', 'text/plain'];
const LISTS = [
  ...['application/json', 'application/geo+json', 'application/x-ndjson', 'text/json'],
  ...['text/csv', 'application/csv', 'application/vnd.ms-excel', 'text/tab-separated-values'],
  ...BYTES,
];
/** What is asked for: a list, or a page that people read. */
export type Expected = Feed['format'] | 'page';

const TYPES: Readonly<Record<Expected, readonly string[]>> = {
  lamednum: LISTS,
  'data-inclusion': LISTS,
  dila: LISTS,
  csv: ['text/csv', 'application/csv', 'application/vnd.ms-excel', ...BYTES],
  ical: ['text/calendar', ...BYTES],
  page: ['text/html', 'application/xhtml+xml', 'application/pdf', 'text/plain'],
};

/** Refuses what cannot be what was asked for: most often, for a list, a page that says sorry. */
export function checkContentType(format: Expected, header: string | undefined): void {
  const type = (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (TYPES[format].includes(type)) return;
  if (type === 'text/html') {
    throw new FeedFault('wrong-type', 'L’adresse donne une page web, pas un fichier de données.');
  }
  const what = type === '' ? 'sans dire de quel type' : `du type « ${type.slice(0, 60)} »`;
  throw new FeedFault(
    'wrong-type',
    `L’adresse donne un fichier ${what} : le type attendu est ${TYPES[format][0] ?? ''}.`,
  );
}
