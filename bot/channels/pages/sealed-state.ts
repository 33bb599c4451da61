import { type State } from '../../conversation/state.ts';
import { type Seal } from './seal.ts';

/** The state that a page carried sealed; `undefined` when this service did not seal it. */
export function readSealed(seal: Seal, sealed: string): State | undefined {
  const opened = seal.open(sealed);
  if (opened === undefined) return undefined;
  // What opens was sealed by us: its shape is ours.
  return JSON.parse(opened) as State;
}
