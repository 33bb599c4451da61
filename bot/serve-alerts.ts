import { createAlertFeeds, type AlertFeedsOptions } from './channels/alerts/create-alert-feeds.ts';
import { createTries } from './channels/atelier/tries.ts';
import { type TrustProxy } from './channels/http/client-address.ts';
import { rootOf } from './channels/http/root.ts';
import { servePages } from './channels/http/serve-pages.ts';
import { type Handle } from './server.ts';
import { type Store } from './storage/store.ts';

export interface ServeAlertsOptions extends Omit<AlertFeedsOptions, 'desk' | 'reports' | 'rates'> {
  readonly store: Pick<Store<unknown>, 'desk' | 'reports' | 'rates'>;
  /** Milliseconds that never jump. */
  readonly elapsed: () => number;
  readonly trustProxy?: TrustProxy | undefined;
}

/** The feeds of alerts as a handler of requests. */
export function serveAlerts({
  store,
  elapsed,
  trustProxy,
  ...options
}: ServeAlertsOptions): Handle {
  return servePages(
    createAlertFeeds({ ...store, ...options }),
    () => undefined,
    rootOf(options.publicUrl),
    { triesOf: createTries({ now: elapsed, trustProxy }) },
  );
}
