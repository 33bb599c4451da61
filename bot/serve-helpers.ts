import { createSessions } from './channels/atelier/sessions.ts';
import { rootOf } from './channels/http/root.ts';
import { servePages } from './channels/http/serve-pages.ts';
import { createHelperApi } from './channels/mediator/create-helper-api.ts';
import { createTrainingPage } from './channels/mediator/training-page.ts';
import { type State } from './conversation/state.ts';
import { type World } from './conversation/world.ts';
import { type Training } from './conversation/helper/training.ts';
import { type Reporting } from './create-reporting.ts';
import { readContacts } from './data/read-contacts.ts';
import { trainingIn } from './data/read-training.ts';
import { type ServerParts } from './server.ts';
import { type Store } from './storage/store.ts';

export interface ServeHelpersOptions {
  readonly store: Store<State>;
  readonly reporting: Pick<Reporting, 'keeper'>;
  readonly world: () => World;
  readonly now: () => number;
  readonly publicUrl: string;
  /** Data folders, later ones over the others: they hold the situations of training. */
  readonly dataDirs: readonly string[];
  /** Contacts between professionals; absent: there are none. */
  readonly privateDir?: string | undefined;
}

/** What who helps asks the service beside the application itself. */
export function serveHelpers(
  options: ServeHelpersOptions,
): Required<Pick<ServerParts, 'helpers' | 'training'>> {
  const { store, reporting, world, now, publicUrl, dataDirs, privateDir } = options;
  const root = rootOf(publicUrl);
  let training: Training | undefined;
  const api = createHelperApi({
    store,
    sessions: createSessions({ ...store, world, now, publicUrl }),
    keeper: reporting.keeper,
    world,
    now,
    // Read each time: few ask, and what was changed holds at once.
    contacts: () => readContacts(privateDir).contacts,
  });
  const paper = createTrainingPage({
    world,
    now,
    root,
    // Read with the first page of it.
    training: () => (training ??= trainingIn(dataDirs)),
  });
  return {
    helpers: servePages(api, () => undefined, root),
    training: servePages(paper, () => undefined, root),
  };
}
