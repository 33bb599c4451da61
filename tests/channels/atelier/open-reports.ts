import { createCalendar } from '../../../bot/channels/atelier/calendar/create-calendar.ts';
import { createReportDesk } from '../../../bot/channels/atelier/reports/create-report-desk.ts';
import { createToldReports } from '../../../bot/channels/atelier/reports/told-reports.ts';
import { createReporting } from '../../../bot/create-reporting.ts';
import { createLinkDesk } from '../../../bot/channels/atelier/reports/create-link-desk.ts';
import { planningWords } from '../../../bot/data/read-planning-words.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { MERIGNAC } from './open-calendar.ts';
import { deskBrowser, openDesk } from './open-desk.ts';

const shipped = shippedWorld();

/** A server with a calendar, what is reported of it, and a clock that is the test's. */
export async function openReports(
  clock: { readonly now: number },
  options: { readonly store?: Store<State> } = {},
) {
  const now = () => clock.now;
  const world = () => shipped;
  const publicUrl = 'http://127.0.0.1:3978';
  const store = options.store ?? createMemoryStore<State>({ now });
  const { reports, overlay } = store;
  const secret = new Uint8Array(32).fill(5);
  const key = { purpose: 'sheet', kid: 'a', secret, made: 0, signs: 0 } as const;
  const keys = { all: () => [key] };
  const reporting = createReporting({ store, world, now, publicUrl, keys });
  const { keeper, tokens, links } = reporting;
  const words = planningWords(['data']);
  const told = createToldReports({ reports, keeper });
  const desk = await openDesk({
    world,
    now,
    store,
    reports: reporting.handle,
    parts: () => [
      createLinkDesk({ links, overlay, world, now, publicUrl }),
      createReportDesk({ reports, overlay, keeper, tokens, world, now, publicUrl }),
      createCalendar({
        overlay,
        world,
        now,
        publicUrl,
        words: () => words,
        readFile: noFile,
        told,
      }),
    ],
  });
  return {
    ...desk,
    keeper,
    tokens,
    links,
    world,
    doubts: async () => (await overlay.files(['reported.yaml'])).get('reported.yaml')?.text ?? '',
    /** A browser that is signed in with a key of its own. */
    async person(more: Parameters<typeof desk.newKey>[0] = {}) {
      const key = await desk.newKey({ territory: MERIGNAC, ...more });
      const browser = deskBrowser(desk.url);
      await browser.signIn(key.shown);
      return { ...browser, ...key };
    },
  };
}

function noFile(): never {
  throw new Error('no file is handed in here');
}
