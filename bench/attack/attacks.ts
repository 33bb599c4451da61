import { type Asked } from './ask.ts';

/** One request of an attack on the service at a port. */
export type Attack = (port: number) => Pick<Asked, 'method' | 'path' | 'body' | 'headers'>;

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const LETTERS = 'abcdefghilmnoprstuv';
const WORD = 7;
const CHARACTERS = 2000;

/** What one address may ask for, over and over. */
export const ATTACKS = {
  /** Words that are none: the dearest to hear. */
  sentences: () => ({ method: 'POST', path: '/', body: `q=${sentence()}`, headers: FORM }),
  posters: () => ({ path: '/affiche' }),
  pages: () => ({ path: '/' }),
  forms: () => ({ method: 'POST', path: '/integrer', body: 'act=try&name=Mairie', headers: FORM }),
  conversations: (port) => ({
    method: 'POST',
    path: '/directline/guide',
    body: '{}',
    headers: { 'content-type': 'application/json', origin: `http://127.0.0.1:${port}` },
  }),
  calendars: () => ({ path: '/api/v1/permanences.ics' }),
  /** Refused without work. */
  nothing: () => ({ method: 'PUT', path: '/' }),
} as const satisfies Readonly<Record<string, Attack>>;

export type AttackName = keyof typeof ATTACKS;

function sentence(): string {
  const letters = Array.from({ length: CHARACTERS }, (_, at) =>
    at % (WORD + 1) === WORD ? '+' : LETTERS[Math.floor(Math.random() * LETTERS.length)],
  );
  return letters.join('');
}
