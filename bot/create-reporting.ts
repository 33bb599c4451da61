import { createReportPages, WRONG_PATH } from './channels/reports/create-report-pages.ts';
import { createSheetTokens, type SheetTokens } from './channels/reports/sheet-tokens.ts';
import { servePages } from './channels/http/serve-pages.ts';
import { rootOf } from './channels/http/root.ts';
import { type World } from './conversation/world.ts';
import { toDate } from './permanences/days.ts';
import { localDayAt } from './permanences/local-time.ts';
import { type Handle } from './server.ts';
import { type KeyRing } from './service/key-ring.ts';
import { keepReports, type ReportKeeper } from './service/keep-reports.ts';
import { type Store } from './storage/store.ts';
import { type ShownRecord } from './view/shown-record.ts';

export interface ReportingOptions {
  readonly store: Pick<Store<unknown>, 'overlay' | 'rates' | 'reports'>;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
  /** Those of purpose `sheet` sign what stands on sheets. */
  readonly keys: Pick<KeyRing, 'all'>;
}

/** What is said to be wrong, and where one says it. */
export interface Reporting {
  readonly tokens: SheetTokens;
  readonly keeper: ReportKeeper;
  /** The path for what a screen shows; absent while no key is there to sign it. */
  readonly wrong: (shown: ShownRecord) => string | undefined;
  readonly handle: Handle;
}

/** Reports, their pages and what follows from them. */
export function createReporting(options: ReportingOptions): Reporting {
  const { store, world, now, publicUrl, keys } = options;
  const tokens = createSheetTokens(() => keys.all('sheet').map(({ secret }) => secret));
  const today = () => {
    const paris = world().zones.get('Europe/Paris');
    return toDate(paris ? localDayAt(paris, now()) : Math.floor(now() / 86_400_000));
  };
  const keeper = keepReports({ reports: store.reports, overlay: store.overlay, today });
  const pages = createReportPages({ ...options, ...store, tokens, keeper });
  return {
    tokens,
    keeper,
    wrong: (shown) => {
      const token = tokens.write(shown, today());
      return token === undefined ? undefined : `${WRONG_PATH}/${token}`;
    },
    handle: servePages(pages, () => undefined, rootOf(publicUrl)),
  };
}
