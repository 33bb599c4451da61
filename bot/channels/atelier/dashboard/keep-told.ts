import { createHash } from 'node:crypto';
import { newState } from '../../../conversation/start-state.ts';
import { type State } from '../../../conversation/state.ts';
import { StoreError } from '../../../storage/store-error.ts';
import { type Store } from '../../../storage/store.ts';
import { type Figures } from './figures.ts';

export interface KeepToldOptions {
  readonly store: Pick<Store<State>, 'read' | 'write'>;
  readonly now: () => number;
}

/** Nobody's conversation can be named so: theirs are ids of chance. */
const NAME = createHash('sha256').update('tables that were told').digest('base64url');
/** As long as two who tell at once may be apart. */
const KNOWN_MS = 3_600_000;
/** Tables of the whole installation are told some times a month: who meets another reads again. */
const MOST_TRIES = 5;

/**
 * The same figures; what they tell for the first time is kept before anybody sees it, and told the
 * same for ever after: by all replicas, whatever structures and flows there are then. What is told at
 * once by two is told by the first: its version is read before its tables are, and a write on another
 * one is refused.
 */
export function keepTold(read: Figures, { store, now }: KeepToldOptions): Figures {
  return async (asked, context) => {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const before = await store.read(NAME);
      const version = before === undefined || before === 'erased' ? 0 : before.version;
      const { fresh = [], ...told } = await read(asked, context);
      if (fresh.length === 0) return told;
      const expires = now() + KNOWN_MS;
      const kept = { state: newState(), activities: [], counts: fresh, expires };
      if ((await store.write(NAME, version, kept)).kind === 'written') return told;
    }
    throw new StoreError('unavailable', 'Les chiffres ne peuvent pas être lus pour l’instant.');
  };
}
