import { createAtelier } from './channels/atelier/create-atelier.ts';
import { createSessions } from './channels/atelier/sessions.ts';
import { createTries } from './channels/atelier/tries.ts';
import { type TrustProxy } from './channels/http/client-address.ts';
import { rootOf } from './channels/http/root.ts';
import { servePages } from './channels/http/serve-pages.ts';
import { type World } from './conversation/world.ts';
import { type Handle } from './server.ts';
import { type Store } from './storage/store.ts';

export interface ServeAtelierOptions {
  readonly store: Pick<Store<unknown>, 'desk' | 'rates'>;
  readonly world: () => World;
  readonly now: () => number;
  /** Milliseconds that never jump. */
  readonly elapsed: () => number;
  readonly publicUrl: string;
  readonly trustProxy?: TrustProxy | undefined;
}

/** The desk as a handler of requests. */
export function serveAtelier(options: ServeAtelierOptions): Handle {
  const { store, world, now, elapsed, publicUrl, trustProxy } = options;
  const sessions = createSessions({ ...store, world, now, publicUrl });
  return servePages(
    createAtelier({ world, publicUrl, sessions }),
    () => undefined,
    rootOf(publicUrl),
    { triesOf: createTries({ now: elapsed, trustProxy }) },
  );
}
