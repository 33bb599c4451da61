import { type State } from '../../conversation/state.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Seal } from './seal.ts';

/** Milliseconds that what a page carries sealed opens: a day. */
export const SEALED_MS = 86_400_000;

/** A state that was sealed so many milliseconds ago. */
export interface SealedState {
  readonly state: State;
  readonly age: number;
}

/** The state for a page to carry: only this service opens it. */
export function sealState(seal: Seal, state: State, now: Instant): string {
  return seal.seal(JSON.stringify({ ...state, sealedAt: now }));
}

/** The state that a page carried sealed; `undefined` when this service did not seal it. */
export function readSealed(seal: Seal, sealed: string, now: Instant): SealedState | undefined {
  const opened = seal.open(sealed);
  if (opened === undefined) return undefined;
  // What opens was sealed by us: its shape is ours. Versions before this one told no time.
  const { sealedAt = now, ...state } = JSON.parse(opened) as State & { sealedAt?: Instant };
  return { state, age: now - sealedAt };
}
