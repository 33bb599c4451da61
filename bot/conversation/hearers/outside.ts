import { type Reading } from '../reading.ts';
import { OTHER_ERRAND } from '../other-errand.ts';
import { type Hearing } from './hearing.ts';
import { isAnotherDemand } from './demand.ts';

/** What no flow answers, where it is known who does. */
export function outside(hearing: Hearing): Reading | undefined {
  const { world, routed } = hearing;
  if (!isAnotherDemand(hearing)) return undefined;
  const knownBy = world.language.knownBy.get(routed().outside ?? '');
  return knownBy === undefined || !world.flows.has(OTHER_ERRAND)
    ? undefined
    : { kind: 'outside', knownBy };
}
