export const SECOND = 1000;

/** What goes with a request. */
interface Asked {
  readonly token: string | undefined;
  /** Absent: a reading. */
  readonly body?: unknown;
  /** In a header, since a body is a packet more on a slow network: for taps alone. */
  readonly where?: 'header' | undefined;
  /** Goes even when the page goes at once. */
  readonly last?: boolean;
}

/** The service answered, and not what was asked for; the message is its own. */
export class Refused extends Error {
  readonly status: number;
  /** Milliseconds that it asks to wait. */
  readonly after: number;

  constructor(status: number, after: number, why = String(status)) {
    super(why);
    this.status = status;
    this.after = after;
  }
}

/** Another try may do: too many at once, or the service is away. */
export function isPassing({ status }: Refused): boolean {
  return status === 429 || status >= 500;
}

/** Asks the service; throws {@link Refused}, or what the browser throws without a network. */
export async function ask<T>(url: string, { token, body, where, last = false }: Asked): Promise<T> {
  const headers: Record<string, string> = {};
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  const init: RequestInit = { credentials: 'omit', headers, keepalive: last };
  if (body !== undefined) {
    init.method = 'POST';
    const text = JSON.stringify(body);
    if (where === 'header') headers['aiguillage-tap'] = encodeURIComponent(text);
    else init.body = text;
  }
  const answer = await fetch(url, init);
  if (answer.ok) return (await answer.json()) as T;
  const after = Number(answer.headers.get('retry-after') ?? 0) * SECOND;
  const { error } = (await answer.json().catch(() => ({}))) as { error?: { message: string } };
  throw new Refused(answer.status, after, error?.message);
}
