import { type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createSessions } from '../../bot/channels/atelier/sessions.ts';
import { createHelperApi } from '../../bot/channels/mediator/create-helper-api.ts';
import { type PageRequest } from '../../bot/channels/pages/request.ts';
import { type State } from '../../bot/conversation/state.ts';
import { keepReports } from '../../bot/service/keep-reports.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type Store } from '../../bot/storage/store.ts';
import { CONTACT } from '../support/contact.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { TOWN, withTown } from '../support/with-town.ts';
import { newKeyIn } from '../channels/atelier/open-desk.ts';

/** What the application of who helps asks, over a store of its own. */
export interface OpenService {
  readonly store: Store<State>;
  answer(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** The cookie of a mediator of Gironde who signs in. */
  signIn(): Promise<{ readonly name: string; readonly value: string }>;
  /** The keys that were shown are none any more. */
  revoke(): Promise<void>;
}

export function openService(): OpenService {
  const now = Date.now;
  const store = createMemoryStore<State>({ now });
  const { overlay, reports } = store;
  const publicUrl = 'http://127.0.0.1:3978';
  const sleep = () => Promise.resolve();
  const shipped = withTown(shippedWorld());
  const world = () => shipped;
  const sessions = createSessions({ ...store, world, now, publicUrl, sleep });
  const today = () => new Date(now()).toISOString().slice(0, 10);
  const keeper = keepReports({ reports, overlay, today });
  const contacts = () => [CONTACT];
  const api = createHelperApi({ store, sessions, keeper, world, now, contacts });
  return {
    store,
    async answer(req, res) {
      const [path = '', query = ''] = (req.url ?? '').split('?');
      const headers = req.headers as PageRequest['headers'];
      const body = await text(req);
      const done = await api.handle({ method: req.method ?? '', path, query, headers, body });
      res.writeHead(done.status, done.headers);
      res.end(done.body);
    },
    async signIn() {
      const { shown } = await newKeyIn(store, {
        role: 'mediator',
        structure: TOWN,
        territory: ['33', '33281'],
      });
      const headers = { 'sec-fetch-site': 'same-origin' };
      const done = await sessions.signIn(
        { method: 'POST', path: '/atelier', query: '', headers },
        shown,
      );
      if (done.kind !== 'in') throw new Error(done.kind);
      const [name = '', value = ''] = (done.cookie.split(';')[0] ?? '').split('=');
      return { name, value };
    },
    async revoke() {
      for (const { id } of await store.desk.keys()) await store.desk.revokeKey(id);
    },
  };
}
