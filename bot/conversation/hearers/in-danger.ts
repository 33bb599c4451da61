import { type Reading } from '../reading.ts';
import { type Hearing } from './hearing.ts';

/** Nearer than this to a flow, words typed under the numbers ask for it and for nothing else. */
const CLEARLY = 0.6;

/**
 * Where the numbers are shown, only a demand that is clear leaves them: "oui", "elle répond pas", "on
 * attend ?" are of the danger, and the numbers stay.
 */
export function inDanger(hearing: Hearing): Reading | undefined {
  const { world, view, said } = hearing;
  if (view.body.kind !== 'danger') return undefined;
  if (world.language.ways('calls-for-help').is(said)) return { kind: 'in-danger', calls: true };
  const [best] = hearing.routed().ranked;
  return (best?.score ?? 0) >= CLEARLY ? undefined : { kind: 'in-danger', calls: false };
}
