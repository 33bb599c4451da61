import {
  createLocalJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  jwtVerify,
  type JSONWebKeySet,
} from 'jose';
import { HttpFault } from '../http/http-fault.ts';

/** Who signs what channels send, and where answers may go. */
export interface Authority {
  /** Address of its OpenID metadata, which names the keys. */
  readonly metadata: string;
  readonly issuer: string;
  /** Whether an answer may be sent there. */
  readonly isService: (url: URL) => boolean;
}

/** Hosts of the Bot Framework service: these, and those under the first. */
const SERVICE_DOMAIN = '.botframework.com';
const SERVICE_HOSTS: ReadonlySet<string> = new Set(['smba.trafficmanager.net']);

/** The Bot Framework service of the public cloud. */
export const MICROSOFT: Authority = {
  metadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  issuer: 'https://api.botframework.com',
  isService: ({ protocol, port, hostname, username }) =>
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    (SERVICE_HOSTS.has(hostname) || hostname.endsWith(SERVICE_DOMAIN)),
};

export interface ChannelTokensOptions {
  readonly appId: string;
  readonly now: () => number;
  readonly authority?: Authority;
}

/** What of a request says who sends it. */
export interface Sender {
  readonly authorization: string | undefined;
  readonly channel: string;
  readonly serviceUrl: string | undefined;
}

/** Lets in what the service signed for this bot. Throws {@link HttpFault} 401, 403 or 503. */
export type CheckSender = (sender: Sender) => Promise<void>;

const ALGORITHM = 'RS256';
/** Seconds that the clock of the service may differ from ours. */
const TOLERANCE = 300;
/** Milliseconds that keys are believed, and between two readings for a key that is not known. */
const KEYS_MS = 86_400_000;
const REREAD_MS = 300_000;
const FETCH_MS = 5000;

/**
 * Checked before the SDK sees anything, which checks again: it would print the reasons, with the
 * token in them, and answer some by 500.
 */
export function createChannelTokens(options: ChannelTokensOptions): CheckSender {
  const { appId, now, authority = MICROSOFT } = options;
  const keysFor = createKeys(authority, now);

  return async ({ authorization, channel, serviceUrl }) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1] ?? '';
    const expected = { issuer: authority.issuer, audience: appId, at: now() / 1000 - TOLERANCE };
    // Nobody makes us ask for keys, or wait for them, by a token that says itself that it is wrong.
    const kid = likelyKid(token, expected);
    if (kid === undefined) throw refused();
    const keys = await keysFor(kid);
    const claims = await claimsOf(token, keys, {
      algorithms: [ALGORITHM],
      issuer: authority.issuer,
      audience: appId,
      clockTolerance: TOLERANCE,
      requiredClaims: ['exp', 'serviceurl'],
      currentDate: new Date(now()),
    });
    if (!claims || !isEndorsed(keys, kid, channel)) throw refused();
    if (serviceUrl !== claims['serviceurl'] || !isOnList(serviceUrl, authority)) {
      throw new HttpFault(403, 'Forbidden', 'The service address is not on the list');
    }
  };
}

function isOnList(serviceUrl: string | undefined, { isService }: Authority): boolean {
  return serviceUrl !== undefined && URL.canParse(serviceUrl) && isService(new URL(serviceUrl));
}

type VerifyOptions = Parameters<typeof jwtVerify>[2];

async function claimsOf(token: string, keys: JSONWebKeySet, options: VerifyOptions) {
  try {
    return (await jwtVerify(token, createLocalJWKSet(keys), options)).payload;
  } catch {
    return undefined;
  }
}

interface Expected {
  readonly issuer: string;
  readonly audience: string;
  /** Seconds: one that expired before is too old. */
  readonly at: number;
}

/** The key that a token names; `undefined`: it is none, or wrong by its own words already. */
function likelyKid(token: string, { issuer, audience, at }: Expected): string | undefined {
  try {
    const { alg, kid = '' } = decodeProtectedHeader(token);
    const { iss, aud, exp = 0 } = decodeJwt(token);
    const isLikely =
      alg === ALGORITHM && iss === issuer && [aud].flat().includes(audience) && exp > at;
    return isLikely && kid !== '' ? kid : undefined;
  } catch {
    return undefined;
  }
}

/** Some keys speak for some channels only; one that is not named speaks for none. */
function isEndorsed({ keys }: JSONWebKeySet, kid: string, channel: string): boolean {
  const key = keys.find((one) => one.kid === kid) as
    | { readonly endorsements?: unknown }
    | undefined;
  if (!key) return false;
  const { endorsements } = key;
  return (
    !Array.isArray(endorsements) || endorsements.length === 0 || endorsements.includes(channel)
  );
}

function refused(): HttpFault {
  return new HttpFault(401, 'Unauthorized', 'The token is not good here');
}

/** The keys that the authority names, read once a day, and anew for one that is not known. */
function createKeys(
  { metadata }: Authority,
  now: () => number,
): (kid: string) => Promise<JSONWebKeySet> {
  let known: JSONWebKeySet = { keys: [] };
  let readAt = -Infinity;
  let reading: Promise<void> | undefined;

  const read = async (): Promise<void> => {
    const { jwks_uri: address } = (await getJson(metadata)) as { readonly jwks_uri: string };
    // Where the metadata stand, and nowhere else.
    if (new URL(address).origin !== new URL(metadata).origin) throw new Error('keys elsewhere');
    known = (await getJson(address)) as JSONWebKeySet;
    readAt = now();
  };
  return async (kid) => {
    const age = now() - readAt;
    const isKnown = known.keys.some((key) => key.kid === kid);
    if (age > KEYS_MS || (!isKnown && age > REREAD_MS)) {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      await reading.catch(() => {
        throw new HttpFault(503, 'ServiceUnavailable', 'The keys of the service cannot be read');
      });
    }
    return known;
  };
}

async function getJson(address: string): Promise<unknown> {
  const answer = await fetch(address, {
    redirect: 'error',
    signal: AbortSignal.timeout(FETCH_MS),
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}
