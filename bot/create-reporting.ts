import { createReportPages, WRONG_PATH } from './channels/reports/create-report-pages.ts';
import { createLinkPages, LINK_PATH } from './channels/reports/create-link-pages.ts';
import { recordName } from './channels/reports/record-name.ts';
import { createLinkTokens, type LinkTokens } from './channels/reports/link-tokens.ts';
import { createSheetTokens, type SheetTokens } from './channels/reports/sheet-tokens.ts';
import { servePages, type ServedPages } from './channels/http/serve-pages.ts';
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
  /** Monthly links, for places. */
  readonly links: LinkTokens;
  readonly keeper: ReportKeeper;
  /** The path for what a screen shows; absent while no key is there to sign it. */
  readonly wrong: (shown: ShownRecord) => string | undefined;
  readonly handle: Handle;
}

/** Reports, their pages and what follows from them. */
export function createReporting(options: ReportingOptions): Reporting {
  const { store, world, now, publicUrl, keys } = options;
  const secrets = () => keys.all('sheet').map(({ secret }) => secret);
  const tokens = createSheetTokens(secrets);
  const today = () => {
    const paris = world().zones.get('Europe/Paris');
    return toDate(paris ? localDayAt(paris, now()) : Math.floor(now() / 86_400_000));
  };
  const keeper = keepReports({ reports: store.reports, overlay: store.overlay, today });
  const pages = createReportPages({ ...options, ...store, tokens, keeper });
  const links = createLinkTokens(secrets);
  const linkPages = createLinkPages({ store, world, now, publicUrl, tokens: links, keeper });
  const both: ServedPages = {
    handle: (request) =>
      (request.path.startsWith(`${LINK_PATH}/`) ? linkPages : pages).handle(request),
  };
  return {
    tokens,
    links,
    keeper,
    wrong: (shown) => {
      // An end of a guide that is made for one answer: nobody could look it up again.
      if (shown.of === 'outcome' && !recordName(world(), shown, '')) return undefined;
      const token = tokens.write(shown, today());
      return token === undefined ? undefined : `${WRONG_PATH}/${token}`;
    },
    handle: servePages(both, () => undefined, rootOf(publicUrl)),
  };
}
