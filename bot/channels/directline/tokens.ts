import { randomBytes, webcrypto } from 'node:crypto';
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { ownValue } from '../../engine/own-value.ts';
import { type Tickets } from '../../storage/tickets.ts';
import { MAX_VERIFIED, RESUME_SECONDS, STREAM_TOKEN_SECONDS, TOKEN_SECONDS } from './limits.ts';
import { ticketHash } from './ticket-hash.ts';

/** A key that signs tokens. */
export interface TokenKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

/** The keys of now: one signs, several verify; which ones changes while the service runs. */
export interface TokenKeys {
  current(): TokenKey;
  /** The key of that name, if it is still good. */
  find(kid: string): TokenKey | undefined;
  /** The same, looked for where replicas make theirs. */
  findAnew(kid: string): Promise<TokenKey | undefined>;
}

/** All that a conversation is before anything is stored of it. */
export interface Claims {
  readonly conversation: string;
  readonly user: string;
  /** When its token was first made, in milliseconds: the welcome's time. */
  readonly born: number;
  readonly lang: string;
  /** Whose guide it is: bound when the token is made. */
  readonly structure?: string;
  /** Origin of the page that asked; absent: a server did. */
  readonly origin?: string;
  /** The flow that opens it. */
  readonly flow?: string;
  /** Our own element shows it: answers carry its screens, streams only say that there is one. */
  readonly guide?: true;
  /** Its client draws cards: it gets screens as such. */
  readonly cards?: true;
  /** Its conversation was opened: whoever opens it again, on any replica, finds it there. */
  readonly begun?: true;
}

/** What a token is for: none serves for another (`typ` and `aud` differ). */
export type TokenKind = 'conversation' | 'stream' | 'resume';

export interface Tokens {
  /** A token of the whole conversation. */
  sign(claims: Claims): Promise<string>;
  /** A token that only opens the stream, once, soon: it stands in an address. */
  signStream(claims: Claims): Promise<string>;
  /** A ticket back into the conversation; `bot/storage/tickets.ts` says whether it still holds. */
  signResume(claims: Claims): Promise<string>;
  /** The claims of a token of that kind that holds now, else `undefined`. */
  verify(token: string, kind: TokenKind): Promise<Claims | undefined>;
}

interface Verified {
  readonly claims: Claims;
  readonly id: string;
  /** The key that signed it: once revoked, what it signed is no longer good. */
  readonly kid: string;
  /** Seconds. */
  readonly expires: number;
}

const ISSUER = 'aiguillage';
const ALGORITHM = 'HS256';
/** The same, as Web Crypto says it. */
const HMAC = { name: 'HMAC', hash: 'SHA-256' };
const USES: webcrypto.KeyUsage[] = ['sign', 'verify'];
const TYPES: Readonly<Record<TokenKind, string>> = {
  conversation: 'aig-conversation+jwt',
  stream: 'aig-stream+jwt',
  resume: 'aig-resume+jwt',
};

/** Every kind there is. */
export const TOKEN_KINDS = Object.keys(TYPES) as readonly TokenKind[];

export interface TokensOptions {
  readonly keys: TokenKeys;
  readonly now: () => number;
  /** Where it is kept, for all replicas, that a stream token was used. */
  readonly spend: Tickets['spend'];
}

/** HS256 JWTs; those verified are remembered until they expire, as many as {@link MAX_VERIFIED}. */
export function createTokens({ keys, now, spend }: TokensOptions): Tokens {
  const verified = new Map<string, Verified>();
  // A secret of bytes would be made a key anew for every token.
  const ready = new WeakMap<Uint8Array, Promise<webcrypto.CryptoKey>>();
  const readyKey = (secret: Uint8Array): Promise<webcrypto.CryptoKey> => {
    const known = ready.get(secret) ?? webcrypto.subtle.importKey('raw', secret, HMAC, false, USES);
    ready.set(secret, known);
    return known;
  };

  const sign = async (claims: Claims, kind: TokenKind, seconds: number) => {
    const issued = Math.floor(now() / 1000);
    const { conversation, ...others } = claims;
    const { kid, secret } = keys.current();
    // `conv` and `user` by these names: directlinejs reads `user`.
    return new SignJWT({ conv: conversation, ...others })
      .setProtectedHeader({ alg: ALGORITHM, typ: TYPES[kind], kid })
      .setIssuer(ISSUER)
      .setAudience(kind)
      .setIssuedAt(issued)
      .setExpirationTime(issued + seconds)
      .setJti(randomBytes(16).toString('base64url'))
      .sign(await readyKey(secret));
  };
  const check = async (token: string, kind: TokenKind): Promise<Verified | undefined> => {
    const kid = kidOf(token);
    // Not in the `try`: keys that cannot be read are no fault of the token.
    const key = keys.find(kid) ?? (await keys.findAnew(kid));
    if (!key) return undefined;
    try {
      const { payload } = await jwtVerify(token, await readyKey(key.secret), {
        algorithms: [ALGORITHM],
        typ: TYPES[kind],
        issuer: ISSUER,
        audience: kind,
        requiredClaims: ['exp', 'jti'],
        currentDate: new Date(now()),
      });
      const { jti, exp } = payload;
      return { claims: claimsOf(payload), id: String(jti), kid, expires: Number(exp) };
    } catch {
      return undefined;
    }
  };
  const remember = (token: string, one: Verified): void => {
    if (verified.size >= MAX_VERIFIED) {
      const [oldest] = verified.keys();
      if (oldest !== undefined) verified.delete(oldest);
    }
    verified.set(token, one);
  };
  const verifyStream = async (token: string): Promise<Claims | undefined> => {
    const one = await check(token, 'stream');
    const first = one !== undefined && (await spend(ticketHash(one.id), one.expires * 1000));
    return first ? one.claims : undefined;
  };
  const verifyResume = async (token: string): Promise<Claims | undefined> =>
    (await check(token, 'resume'))?.claims;
  const verifyConversation = async (token: string): Promise<Claims | undefined> => {
    const known = verified.get(token);
    const isGood = known !== undefined && keys.find(known.kid) !== undefined;
    const one = isGood ? known : await check(token, 'conversation');
    if (one === undefined || one.expires * 1000 <= now()) {
      verified.delete(token);
      return undefined;
    }
    if (!isGood) remember(token, one);
    return one.claims;
  };

  return {
    sign: (claims) => sign(claims, 'conversation', TOKEN_SECONDS),
    signStream: (claims) => sign(claims, 'stream', STREAM_TOKEN_SECONDS),
    signResume: (claims) => sign(claims, 'resume', RESUME_SECONDS),
    verify(token, kind) {
      if (kind === 'stream') return verifyStream(token);
      return kind === 'resume' ? verifyResume(token) : verifyConversation(token);
    },
  };
}

/** The name of the key in its header; empty when it is no token. */
function kidOf(token: string): string {
  try {
    return decodeProtectedHeader(token).kid ?? '';
  } catch {
    return '';
  }
}

function claimsOf(payload: Readonly<Record<string, unknown>>): Claims {
  const { conv, user, born, lang } = payload;
  const optional = ['structure', 'origin', 'flow'].flatMap((name) => {
    const value = ownValue(payload, name);
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return {
    conversation: String(conv),
    user: String(user),
    born: Number(born),
    lang: String(lang),
    ...(Object.fromEntries(optional) as Pick<Claims, 'structure' | 'origin' | 'flow'>),
    ...(payload['guide'] === true ? { guide: true } : {}),
    ...(payload['cards'] === true ? { cards: true } : {}),
    ...(payload['begun'] === true ? { begun: true } : {}),
  };
}
