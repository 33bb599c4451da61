/** What the service answered. */
export interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Asks the service as who is signed in, if anybody is; kept by no cache. Rejects without a network. */
export async function askService(
  path: 'session' | 'signalements' | 'ouvert' | 'comptes' | 'contacts',
  sent?: object,
): Promise<Said> {
  const answer = await fetch(`api/${path}`, {
    cache: 'no-store',
    credentials: 'same-origin',
    ...(sent
      ? {
          method: 'POST',
          body: JSON.stringify(sent),
          headers: { 'Content-Type': 'application/json' },
        }
      : {}),
  });
  return { status: answer.status, body: (await answer.json()) as Said['body'] };
}
