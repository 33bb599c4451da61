import { ownValue } from '../../engine/own-value.ts';
/**
 * What requests cost, in milliseconds of CPU, measured by `npm run bench -- costs` and rounded up;
 * known before anything is done for them.
 */
const COSTS = {
  /** Reading in the chat, and whatever is answered without work. */
  least: 0.5,
  /** One choice in the chat. */
  turn: 1,
  page: 1.5,
  /** A form of the pages: it is answered by an address, and its screen may be kept. */
  form: 3,
  poster: 14,
  /** `/integrer`: colours are looked for that can be read. */
  integrate: 30,
  /** Every permanence of a year. */
  calendar: 15,
  /** A page of the desk, a feed of its alerts: the dates of a territory. */
  desk: 8,
  /** A thousand characters of address. */
  address: 0.4,
} as const;

/** What is heard costs this at least, and as much for each character. */
const HEARD = 2;
const CHARACTER = 0.0115;
/** Characters that are read, of those that are typed. */
const MOST_READ = 2000;
/** Milliseconds of one request from which others wait for it twice as long as it takes. */
const LONG = 10;

/** Those that differ from what stands under the same path. */
const OWN: Readonly<Record<string, number>> = {
  'GET /affiche': COSTS.poster,
  'POST /integrer': COSTS.integrate,
  'GET /api/v1/permanences.ics': COSTS.calendar,
};
const DESK = /^\/(?:atelier|alertes)(?:\/|$)/;
const CHAT = /^\/(?:directline|api\/messages)(?:\/|$)/;

/** What a request will cost as far as its method and address tell: see {@link weigh}. */
export function costOf(method: string, address: string): number {
  const path = pathOf(address);
  const asked = method === 'HEAD' ? 'GET' : method;
  return kindOf(asked, path) + (address.length / 1000) * COSTS.address;
}

function kindOf(method: string, path: string): number {
  const own = ownValue(OWN, `${method} ${path}`);
  if (own !== undefined) return own;
  if (method !== 'GET' && method !== 'POST') return COSTS.least;
  if (CHAT.test(path)) return method === 'POST' ? COSTS.turn : COSTS.least;
  if (DESK.test(path)) return COSTS.desk;
  return method === 'POST' ? COSTS.form : COSTS.page;
}

/** What it will cost to hear so many characters that somebody typed. */
export function costOfHearing(characters: number): number {
  return HEARD + Math.min(characters, MOST_READ) * CHARACTER;
}

/**
 * What a cost counts for. Others wait until the work before them is done, and meet a long one more
 * often: what it costs them grows with its square.
 */
export function weigh(cost: number): number {
  return cost + (cost * cost) / LONG;
}

/** As the pages read it: `/./affiche` is no other address. */
function pathOf(address: string): string {
  return URL.canParse(`http://localhost${address}`)
    ? new URL(`http://localhost${address}`).pathname
    : '';
}
