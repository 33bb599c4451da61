import { type IncomingMessage } from 'node:http';
import { ownValue } from '../engine/own-value.ts';
import { type Opened } from '../network/open-address.ts';
import { FeedFault } from './feed-fault.ts';

const REFUSALS = {
  'not-https': 'l’adresse ne commence pas par https.',
  credentials: 'l’adresse porte un nom ou un mot de passe.',
  'private-address': 'ce nom mène à une machine ou à un réseau privé.',
} as const;

const NOBODY: Readonly<Record<string, string>> = {
  ENOTFOUND: 'ce nom n’existe pas.',
  EAI_AGAIN: 'ce nom ne peut pas être trouvé pour l’instant.',
  ECONNREFUSED: 'la connexion est refusée.',
  ECONNRESET: 'la connexion est coupée.',
  ETIMEDOUT: 'la réponse se fait trop attendre.',
  HPE_HEADER_OVERFLOW: 'la réponse est anormale.',
  CERT_HAS_EXPIRED: 'son certificat est périmé.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'son certificat n’est signé par aucune autorité connue.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'son certificat est celui d’un autre site.',
};

/** Why nobody answered. */
export function notOpened(opened: Exclude<Opened, { kind: 'answered' }>, { host }: URL): FeedFault {
  if (opened.kind === 'refused') {
    return new FeedFault(opened.why, `${host} n’a pas été ouvert : ${REFUSALS[opened.why]}`);
  }
  const why = ownValue(NOBODY, opened.code) ?? `pas de réponse (${opened.code}).`;
  return new FeedFault(
    opened.code === 'ETIMEDOUT' ? 'too-slow' : 'unreachable',
    `${host} : ${why}`,
  );
}

/** Seconds that a site may ask to wait: a day; what is longer is not believed. */
const MOST_WAIT = 86_400;

/** Why what was answered is no list. `variable`: where the key is, if there is one. */
export function notAnswered(
  { statusCode: status = 0, headers }: Pick<IncomingMessage, 'statusCode' | 'headers'>,
  { host }: URL,
  variable: string | undefined,
  now: number,
): FeedFault {
  if (status === 401 || status === 403) {
    const key =
      variable === undefined
        ? 'elle demande peut-être une clé (« key » dans feeds.yaml).'
        : `la clé de ${variable} est refusée.`;
    return new FeedFault('key-refused', `${host} répond ${status} : ${key}`);
  }
  if (status === 404 || status === 410) {
    return new FeedFault(
      'not-there',
      `${host} répond ${status} : il n’y a plus rien à cette adresse.`,
    );
  }
  const wait = waitOf(headers['retry-after'], now);
  if (status === 429) {
    return new FeedFault(
      'too-often',
      `${host} répond 429 : trop de demandes${inWords(wait)}.`,
      wait,
    );
  }
  return new FeedFault('bad-answer', `${host} répond ${status}${inWords(wait)}.`, wait);
}

/** Seconds, or a date. */
function waitOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds)
    ? Math.min(Math.max(0, Math.ceil(seconds)), MOST_WAIT)
    : undefined;
}

function inWords(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  return ` ; il demande d’attendre ${seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`}`;
}
