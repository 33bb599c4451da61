import { apply } from '../../conversation/apply.ts';
import { type State } from '../../conversation/state.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { readQuery, valueOf, writeQuery } from './query.ts';
import { type Seal } from './seal.ts';
import { readSealed, sealState, type SealedState } from './sealed-state.ts';
import { addressOf, hrefOf, ownPairs } from './write-address.ts';

/** Where the answer to what was sent is shown, when no other address can say it. */
export const PASSING_PATH = '/suite';

/** Milliseconds that such an address opens: the way to it on a slow network, and one reload. */
export const PASSING_MS = 120_000;
/** Characters of an address that every proxy lets through. */
const LONGEST = 4000;

/**
 * The address of an answer that would else stand in the browser's history as a form: Back would
 * offer to send again what was typed. Nothing where it would be too long, or where there is no key
 * yet: the answer then goes out as it is.
 */
export function passingHref(
  seal: Seal,
  state: State,
  now: Instant,
  visits: readonly string[],
): string | undefined {
  try {
    // How they read and whose frame may show it are said in clear for whoever is led elsewhere.
    const sealed = sealState(seal, state, now, visits);
    const href = PASSING_PATH + writeQuery([['s', sealed], ...ownPairs(state)]);
    return href.length > LONGEST ? undefined : href;
  } catch {
    return undefined;
  }
}

/** What a passing address stands for: the answer, and after a while only where the person was. */
export type Passing = (SealedState & { readonly isOver: boolean }) | undefined;

/** Reads the query of a passing address; `undefined` for what this service did not write. */
export function readPassing(seal: Seal, query: string, now: Instant): Passing {
  const sealed = readSealed(seal, valueOf(readQuery(query), 's') ?? '', now);
  return sealed && { ...sealed, isOver: sealed.age > PASSING_MS };
}

/** Where the person was when the answer came: the step or menu behind it, without a secret. */
export function behindHref(world: World, state: State, mark: string): string {
  const quiet: State = { ...state, notices: [] };
  const left =
    state.prompt?.kind === 'danger'
      ? apply(world, quiet, { do: 'command', command: 'back' })
      : quiet;
  const start = { ...left, walks: left.walks.slice(-1).map((walk) => ({ ...walk, answers: [] })) };
  const address = addressOf(world, left) ?? addressOf(world, start);
  return address ? hrefOf(address, mark) : '/';
}
