import { createAtelier } from './channels/atelier/create-atelier.ts';
import { createCalendar } from './channels/atelier/calendar/create-calendar.ts';
import { createLinkDesk } from './channels/atelier/reports/create-link-desk.ts';
import { createReportDesk } from './channels/atelier/reports/create-report-desk.ts';
import { createToldReports } from './channels/atelier/reports/told-reports.ts';
import { createDashboard } from './channels/atelier/dashboard/create-dashboard.ts';
import { demonstrationFigures } from './channels/atelier/dashboard/demonstration-figures.ts';
import { type Figures } from './channels/atelier/dashboard/figures.ts';
import { createReview } from './channels/atelier/review/create-review.ts';
import { createSessions } from './channels/atelier/sessions.ts';
import { createTries } from './channels/atelier/tries.ts';
import { type TrustProxy } from './channels/http/client-address.ts';
import { createFileReader } from './read-file-apart.ts';
import { rootOf } from './channels/http/root.ts';
import { servePages } from './channels/http/serve-pages.ts';
import { planningWords } from './data/read-planning-words.ts';
import { type WordReader } from './permanences/planning/word-readers.ts';
import { type World } from './conversation/world.ts';
import { type Reporting } from './create-reporting.ts';
import { type Handle } from './server.ts';
import { type Store } from './storage/store.ts';

export interface ServeAtelierOptions {
  readonly store: Pick<Store<unknown>, 'desk' | 'overlay' | 'rates' | 'reports'>;
  readonly reporting: Pick<Reporting, 'keeper' | 'links' | 'tokens'>;
  readonly world: () => World;
  readonly now: () => number;
  /** Milliseconds that never jump. */
  readonly elapsed: () => number;
  readonly publicUrl: string;
  /** Data folders, later ones over the others: they hold the words of plannings. */
  readonly dataDirs: readonly string[];
  readonly trustProxy?: TrustProxy | undefined;
  /** Published tables, read apart. */
  readonly figures: Figures;
}

/** The desk as a handler of requests. */
export function serveAtelier(options: ServeAtelierOptions): Handle {
  const { store, reporting, world, now, elapsed, publicUrl, dataDirs, trustProxy, figures } =
    options;
  const { reports } = store;
  let words: WordReader | undefined;
  const readFile = createFileReader();
  const sessions = createSessions({ ...store, world, now, publicUrl });
  const calendar = createCalendar({
    overlay: store.overlay,
    world,
    now,
    publicUrl,
    told: createToldReports({ ...reporting, reports }),
    // Read when the first planning is typed.
    words: () => (words ??= planningWords(dataDirs)),
    readFile: (file) => readFile({ ...file, dataDirs }),
  });
  const linkDesk = createLinkDesk({ ...reporting, ...store, world, now, publicUrl });
  const reportDesk = createReportDesk({ ...reporting, ...store, world, now, publicUrl });
  const review = createReview({ ...store, world, now, publicUrl });
  const dashboard = createDashboard({
    figures,
    demonstration: demonstrationFigures,
    ...store,
    world,
    now,
    publicUrl,
  });
  return servePages(
    createAtelier({
      world,
      publicUrl,
      sessions,
      parts: [reportDesk, linkDesk, calendar, review, dashboard],
    }),
    () => undefined,
    rootOf(publicUrl),
    { triesOf: createTries({ now: elapsed, trustProxy }), takesFiles: true },
  );
}
