import { createAtelier, type DeskPart } from '../../../bot/channels/atelier/create-atelier.ts';
import { createSessions } from '../../../bot/channels/atelier/sessions.ts';
import { createTries } from '../../../bot/channels/atelier/tries.ts';
import { servePages } from '../../../bot/channels/http/serve-pages.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { type Handle } from '../../../bot/server.ts';
import { type DeskKey } from '../../../bot/storage/desk.ts';
import { newDeskSecret } from '../../../bot/storage/desk-secret.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { createTestPages } from '../pages/create-test-pages.ts';
import { startServer } from '../../server/start-server.ts';

/** A key for a test; its secret as it is typed. */
export async function newKeyIn(
  store: Pick<Store<unknown>, 'desk'>,
  more: Partial<DeskKey> = {},
): Promise<{ readonly id: string; readonly shown: string }> {
  const { id, hash, shown } = newDeskSecret();
  await store.desk.addKey({
    structure: 'demonstration',
    role: 'calendar',
    label: 'accueil de la mairie',
    territory: ['33'],
    made: 0,
    expires: Date.UTC(2099, 0),
    ...more,
    id,
    hash,
  });
  return { id, shown };
}

export interface OpenDeskOptions {
  readonly world: () => World;
  readonly now?: () => number;
  readonly store?: Store<State>;
  readonly parts?: (parts: { readonly store: Store<State> }) => readonly DeskPart[];
  readonly sleep?: (ms: number) => Promise<void>;
  /** `/c-est-faux` and `/lien`. */
  readonly reports?: Handle;
}

/** The whole server with a desk, on a port of its own. */
export async function openDesk(options: OpenDeskOptions) {
  const { world, now = Date.now, sleep, parts } = options;
  const store = options.store ?? createMemoryStore<State>({ now });
  const publicUrl = 'http://127.0.0.1:3978';
  const sessions = createSessions({
    desk: store.desk,
    rates: store.rates,
    world,
    now,
    publicUrl,
    ...(sleep && { sleep }),
  });
  const atelier = createAtelier({
    world,
    sessions,
    publicUrl,
    ...(parts && { parts: parts({ store }) }),
  });
  const triesOf = createTries({ now, trustProxy: undefined });
  const server = await startServer({
    world: world(),
    store,
    parts: {
      atelier: servePages(atelier, () => undefined, '', { triesOf, takesFiles: true }),
      ...(options.reports && { reports: options.reports }),
      // Style sheets and the script.
      pages: servePages(createTestPages({ world, publicUrl }), () => undefined),
    },
  });
  return { ...server, store, newKey: (more: Partial<DeskKey> = {}) => newKeyIn(store, more) };
}

interface Asked {
  readonly method?: string;
  readonly body?: URLSearchParams | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A browser without JavaScript: it keeps one cookie and sends forms. */
export function deskBrowser(url: string, headers: Readonly<Record<string, string>> = {}) {
  let cookie: string | undefined;
  const ask = async (path: string, more: Asked = {}) => {
    const answer = await fetch(url + path, {
      redirect: 'manual',
      ...more,
      headers: { accept: 'text/html', ...headers, ...(cookie ? { cookie } : {}), ...more.headers },
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0];
    const body = await answer.text();
    return { status: answer.status, headers: answer.headers, body, set };
  };
  const tokenIn = (body: string): string => /name="token" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const browser = {
    get: (path: string) => ask(path),
    head: (path: string) => ask(path, { method: 'HEAD' }),
    /** As a form of the page at `from` (else of the desk's first page) is sent. */
    async post(path: string, fields: Readonly<Record<string, string>> = {}, from = '/atelier') {
      const token = tokenIn((await ask(from)).body);
      return browser.send(path, { token, ...fields });
    },
    send: (
      path: string,
      fields: Readonly<Record<string, string>>,
      more: Readonly<Record<string, string>> = {},
    ) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin', ...more },
      }),
    /** A form with a file, as the page at the same address sends it. */
    async upload(path: string, fields: Readonly<Record<string, string>>, file: Uint8Array) {
      const form = new FormData();
      const token = tokenIn((await ask(path)).body);
      for (const [name, value] of Object.entries({ token, ...fields })) form.append(name, value);
      form.append('file', new Blob([new Uint8Array(file)]), 'planning.xlsx');
      return ask(path, {
        method: 'POST',
        body: form,
        headers: { 'sec-fetch-site': 'same-origin' },
      });
    },
    signIn: (shown: string) => browser.post('/atelier', { key: shown }),
    cookie: () => cookie,
    take: (other: string | undefined) => {
      cookie = other;
    },
  };
  return browser;
}
