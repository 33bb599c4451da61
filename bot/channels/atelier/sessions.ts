import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type World } from '../../conversation/world.ts';
import { type Desk, type DeskKey, type DeskSession } from '../../storage/desk.ts';
import { isDeskSecret, readDeskSecret } from '../../storage/desk-secret.ts';
import { type Rate, type Rates } from '../../storage/rates.ts';
import { createCookie } from '../pages/cookie.ts';
import { type PageRequest, type Tries } from '../pages/request.ts';
import { may } from './may.ts';

const MINUTE_MS = 60_000;
/** A session that nobody touches is over. */
export const IDLE_MINUTES = 30;
const IDLE_MS = IDLE_MINUTES * MINUTE_MS;
/** One that somebody does is over too: a key is shown once a day. */
const MOST_MS = 12 * 60 * MINUTE_MS;
/** How old what is written of a session may be: not each request writes. */
const FRESH_MS = MINUTE_MS;
const MOST_SESSIONS = 20;
/** Keys that are none, from everywhere, before each one more waits. */
const ALL_TRIES: Rate = { most: 60, windowMs: 15 * MINUTE_MS };
const ALL_TRIES_KEY = 'atelier-tries';
const SLOW_MS = 2000;

/** Who asks: a session that lives, of a structure that is there. */
export interface SignedIn {
  readonly key: DeskKey;
  readonly session: DeskSession;
  /** Said by each of its forms. */
  readonly token: string;
}

/** `wait`: seconds until another key may be shown. */
export type SigningIn =
  | { readonly kind: 'in'; readonly cookie: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number };

export interface SessionsOptions {
  readonly desk: Desk;
  readonly rates: Rates;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
  readonly sleep?: (ms: number) => Promise<void>;
}

export type Sessions = ReturnType<typeof createSessions>;

/**
 * Who is signed in. The browser holds an id of chance in a cookie; the store its hash. A form says a
 * token that follows from the cookie, which no other page can read.
 */
export function createSessions(options: SessionsOptions) {
  const { desk, rates, world, now, publicUrl, sleep = wait } = options;
  const cookie = createCookie('atelier', publicUrl, MOST_MS / 1000, 'Strict');
  const given = (request: PageRequest): string | undefined => {
    const value = cookie.of(request) ?? '';
    return /^[\w-]{43}$/.test(value) ? value : undefined;
  };

  return {
    /** The session of who asks, which goes on; absent: there is none that lives. */
    async of(request: PageRequest): Promise<SignedIn | undefined> {
      const value = given(request);
      const open = value === undefined ? undefined : await desk.open(hashOf(value), now());
      if (value === undefined || !open || !world().structures.has(open.key.structure)) {
        return undefined;
      }
      const { session, key } = open;
      if (now() - session.seen > FRESH_MS) {
        const until = Math.min(now() + IDLE_MS, session.begun + MOST_MS);
        await desk.prolong(session.id, now(), until);
      }
      return { key, session, token: tokenOf(value) };
    },
    /** A cookie for who has none yet, and what the form that asks for the key says. */
    door(request: PageRequest): { readonly token: string; readonly cookies: readonly string[] } {
      const value = given(request);
      if (value !== undefined) return { token: tokenOf(value), cookies: [] };
      const fresh = newValue();
      return { token: tokenOf(fresh), cookies: [cookie.set(request, fresh)] };
    },
    /** Whether a form comes from a page of ours, in this browser. */
    isOurs(request: PageRequest, token: string): boolean {
      const site = request.headers['sec-fetch-site'];
      const value = given(request);
      if (value === undefined || (site !== undefined && site !== 'same-origin')) return false;
      return isSame(token, tokenOf(value));
    },
    /** Whether a page of another site led here: the cookie did not come along. */
    isLedHere: ({ headers }: PageRequest): boolean =>
      ['cross-site', 'same-site'].includes(headers['sec-fetch-site'] ?? ''),
    async signIn(request: PageRequest, typed: string): Promise<SigningIn> {
      const { tries = free } = request;
      const seconds = tries.wait();
      if (seconds > 0) return { kind: 'wait', seconds };
      if ((await rates.look(ALL_TRIES_KEY, ALL_TRIES)).left === 0) await sleep(SLOW_MS);
      const secret = readDeskSecret(typed);
      const key = secret && (await desk.key(secret.id));
      if (!secret || !isGood(secret, key)) {
        tries.failed();
        await rates.take(ALL_TRIES_KEY, ALL_TRIES);
        return { kind: 'wrong' };
      }
      const value = newValue();
      const begun = now();
      const session = { id: newId(), key: secret.id, begun, seen: begun, until: begun + IDLE_MS };
      // Revoked just now.
      if (!(await desk.begin(session, hashOf(value), MOST_SESSIONS))) return { kind: 'wrong' };
      return { kind: 'in', cookie: cookie.set(request, value) };
    },
    async signOut(request: PageRequest, { session }: SignedIn): Promise<string> {
      await desk.end(session.id);
      return cookie.clear(request);
    },
    /** Those that one may see and end: of one's own key; of the whole structure for a coordinator. */
    async seenBy({ key }: SignedIn): Promise<readonly (DeskSession & { readonly by: DeskKey })[]> {
      const keys = new Map((await desk.keys()).map((one) => [one.id, one]));
      return (await desk.sessions(now())).flatMap((session) => {
        const by = keys.get(session.key);
        const isSeen =
          by?.id === key.id || (may(key, 'sessions') && by?.structure === key.structure);
        return by && isSeen ? [{ ...session, by }] : [];
      });
    },
    end: (id: string): Promise<void> => desk.end(id),
  };

  function isGood(secret: { readonly hash: string }, key: DeskKey | undefined): boolean {
    const isRight = isDeskSecret(secret, key);
    if (!isRight || key === undefined || !may(key, 'read')) return false;
    return key.expires > now() && world().structures.has(key.structure);
  }
}

const free: Tries = { wait: () => 0, failed: () => undefined };

function newValue(): string {
  return randomBytes(32).toString('base64url');
}

function newId(): string {
  return randomBytes(9).toString('base64url');
}

function hashOf(value: string): string {
  return createHash('sha256').update(`atelier ${value}`).digest('base64url');
}

function tokenOf(value: string): string {
  return createHmac('sha256', value).update('form').digest('base64url');
}

function isSame(said: string, token: string): boolean {
  const [one, other] = [said, token].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
