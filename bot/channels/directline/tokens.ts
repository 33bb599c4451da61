import { jwtVerify, SignJWT } from 'jose';
import { MAX_VERIFIED, STREAM_TOKEN_SECONDS, TOKEN_SECONDS } from './limits.ts';

/** A key that signs tokens; the first of a list signs, all verify. */
export interface TokenKey {
  readonly kid: string;
  readonly secret: Uint8Array;
}

/** All that a conversation is before anything is stored of it. */
export interface Claims {
  readonly conversation: string;
  readonly user: string;
  /** When its token was first made, in milliseconds: the welcome's time. */
  readonly born: number;
  readonly lang: string;
}

export interface Tokens {
  /** A token of the whole conversation. */
  sign(claims: Claims): Promise<string>;
  /** A token that only opens the stream, at once: it stands in an address. */
  signStream(claims: Claims): Promise<string>;
  /** The claims of a token that holds now, else `undefined`. */
  verify(token: string, use?: 'stream'): Promise<Claims | undefined>;
}

interface Verified {
  readonly claims: Claims;
  /** Seconds. */
  readonly expires: number;
}

const ISSUER = 'aiguillage';

/** HS256 JWTs; those verified are remembered until they expire, as many as {@link MAX_VERIFIED}. */
export function createTokens(keys: readonly TokenKey[], now: () => number): Tokens {
  const [current] = keys;
  if (!current) throw new Error('no key to sign tokens with');
  const secrets = new Map(keys.map(({ kid, secret }) => [kid, secret]));
  const verified = new Map<string, Verified>();

  const sign = (claims: Claims, audience: string, seconds: number) => {
    const issued = Math.floor(now() / 1000);
    const { conversation, user, born, lang } = claims;
    // `conv` and `user` by these names: directlinejs reads `user`.
    return new SignJWT({ conv: conversation, user, born, lang })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: current.kid })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setIssuedAt(issued)
      .setExpirationTime(issued + seconds)
      .sign(current.secret);
  };
  const check = async (token: string, audience: string): Promise<Verified | undefined> => {
    try {
      const { payload } = await jwtVerify(
        token,
        ({ kid }) => secrets.get(kid ?? '') ?? current.secret,
        { algorithms: ['HS256'], issuer: ISSUER, audience, currentDate: new Date(now()) },
      );
      const { conv, user, born, lang, exp } = payload as Record<string, unknown>;
      return {
        claims: {
          conversation: String(conv),
          user: String(user),
          born: Number(born),
          lang: String(lang),
        },
        expires: Number(exp),
      };
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

  return {
    sign: (claims) => sign(claims, 'conversation', TOKEN_SECONDS),
    signStream: (claims) => sign(claims, 'stream', STREAM_TOKEN_SECONDS),
    async verify(token, use) {
      if (use === 'stream') return (await check(token, 'stream'))?.claims;
      const known = verified.get(token);
      const one = known ?? (await check(token, 'conversation'));
      if (one === undefined || one.expires * 1000 <= now()) {
        verified.delete(token);
        return undefined;
      }
      if (known === undefined) remember(token, one);
      return one.claims;
    },
  };
}
