import { createHmac } from 'node:crypto';
import { openAddress } from '../network/open-address.ts';
import { type Network } from '../network/network.ts';
import { type Alert } from './alert.ts';

/** Where a structure is told, and the secret that both know. */
export interface Webhook {
  readonly structure: string;
  readonly url: string;
  readonly secret: string;
  /** What paths of alerts stand under; absent: they are told without addresses. */
  readonly publicUrl?: string | undefined;
}

/** What a webhook is sent. */
export interface Sent {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * What is sent of alerts: `Aiguillage-Signature: t=<seconds>,v1=<hex>`, the HMAC-SHA256 of
 * `<seconds>.<body>`. The time is signed, so that an old message cannot be sent again for a new one.
 */
export function toSent(alerts: readonly Alert[], hook: Webhook, now: number): Sent {
  const seconds = Math.floor(now / 1000);
  const told = alerts.map(({ id, kind, day, title, says, path }) => ({
    ...{ id, kind, day, title, says },
    ...(path !== undefined && hook.publicUrl !== undefined && { url: hook.publicUrl + path }),
  }));
  const at = new Date(seconds * 1000).toISOString();
  const body = JSON.stringify({ structure: hook.structure, at, alerts: told });
  const hmac = createHmac('sha256', hook.secret).update(`${seconds}.${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'user-agent': 'Aiguillage',
      'aiguillage-signature': `t=${seconds},v1=${hmac}`,
    },
  };
}

/**
 * Sends once, to public addresses only. Told where the answer is a 2xx; a redirect is followed
 * nowhere: what was signed for one address is for no other. `undefined`: it was taken; else why not.
 */
export async function send(
  { body, headers }: Sent,
  url: string,
  network: Network,
): Promise<string | undefined> {
  const signal = AbortSignal.timeout(network.timeout);
  const asked = { method: 'POST', headers, body, signal } as const;
  const opened = await openAddress(new URL(url), asked, network);
  if (opened.kind === 'refused') return opened.why;
  if (opened.kind === 'failed') return opened.code;
  const { statusCode = 0 } = opened.answer;
  opened.answer.destroy();
  if (statusCode >= 300 && statusCode < 400) return 'redirect';
  return statusCode >= 200 && statusCode < 300 ? undefined : String(statusCode);
}
