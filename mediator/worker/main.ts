/**
 * The worker of the application: it keeps the shell (page, script, style), each file as its list says
 * it must be, and gives it without a network. Packs are the page's; nothing else is ever kept.
 */
interface Shell {
  readonly version: string;
  /** By its path from here, with the SHA-256 of its text; absent: the application is stopped. */
  readonly files?: readonly (readonly [path: string, sha256: string])[];
}
interface Lifetime {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lifetime {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Client {
  postMessage(data: string): void;
}
interface Worker {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', does: (event: Lifetime) => void): void;
  addEventListener(name: 'fetch', does: (event: Asked) => void): void;
  addEventListener(
    name: 'message',
    does: (event: { readonly data: unknown } & Lifetime) => void,
  ): void;
}

declare const __SHELL__: Shell;

const own = globalThis as unknown as Worker;
const shell: Shell = __SHELL__;
const SHELLS = 'aiguillage-shell-';
const OURS = 'aiguillage-';
const { scope } = own.registration;
const addresses = new Map(
  (shell.files ?? []).map(([path, sha256]) => [new URL(path, scope).href, sha256]),
);

own.addEventListener('install', (event) => {
  event.waitUntil(shell.files ? keepShell() : own.skipWaiting());
});

own.addEventListener('activate', (event) => {
  event.waitUntil(shell.files ? forgetOlder() : goAway());
});

// The page asks for it between two people, never in the middle of a walk.
own.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(own.skipWaiting());
});

own.addEventListener('fetch', (event) => {
  const { request } = event;
  const [address = ''] = request.url.split(/[?#]/, 1);
  if (shell.files && request.method === 'GET' && addresses.has(address)) {
    event.respondWith(kept(address, request));
  }
});

/** All of it, or none: one file that is not as the list says leaves the worker before in its place. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(SHELLS + shell.version);
  await Promise.all(
    [...addresses].map(async ([address, sha256]) => {
      const answer = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
      const bytes = await answer.clone().arrayBuffer();
      if (!answer.ok || (await digestOf(bytes)) !== sha256) {
        await caches.delete(SHELLS + shell.version);
        throw new Error(`Not as it was listed: ${address}`);
      }
      await cache.put(address, answer);
    }),
  );
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(SHELLS) && name !== SHELLS + shell.version);
  await Promise.all(older.map((name) => caches.delete(name)));
  await own.clients.claim();
}

/**
 * The application is stopped: nothing of it stays on the device. Its pages start anew by themselves:
 * the browser does not always let a worker that leaves take them elsewhere.
 */
async function goAway(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)),
  );
  const open = await own.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await own.registration.unregister();
  for (const client of open) client.postMessage('stopped');
}

async function kept(address: string, request: Request): Promise<Response> {
  const cache = await caches.open(SHELLS + shell.version);
  return (await cache.match(address)) ?? fetch(request);
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
