import { type State } from '../../conversation/state.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Seal } from './seal.ts';
import { nameOf } from './visit.ts';

/** A state that was sealed so many milliseconds ago, in a page of these visits. */
export interface SealedState {
  readonly state: State;
  readonly age: number;
  readonly visits: readonly string[];
}

interface Sealed extends State {
  readonly sealedAt?: Instant;
  readonly visits?: readonly string[];
}

/** The state for a page to carry: only this service opens it. */
export function sealState(
  seal: Seal,
  state: State,
  now: Instant,
  visits: readonly string[] = [],
): string {
  return seal.seal(JSON.stringify({ ...state, sealedAt: now, visits }));
}

/** The state that a page carried sealed; `undefined` when this service did not seal it. */
export function readSealed(seal: Seal, sealed: string, now: Instant): SealedState | undefined {
  const opened = seal.open(sealed);
  if (opened === undefined) return undefined;
  // What opens was sealed by us: its shape is ours. Versions before told no time, or no visit.
  const { sealedAt = now, visits = [], ...state } = JSON.parse(opened) as Sealed;
  return { state, age: now - sealedAt, visits };
}

/**
 * Whether something was erased in this browser since a page was sealed: its visit begins anew, and
 * the page belongs to one of before. Known by the cookie alone, whatever the store says.
 */
export function isErasedSince(
  visits: readonly string[],
  { mark, visits: [own = ''] }: { readonly mark: string; readonly visits: readonly string[] },
): boolean {
  return mark !== '' && !visits.map(nameOf).includes(nameOf(own));
}
