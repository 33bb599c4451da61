import { type World } from '../../../conversation/world.ts';
import { ALONE } from '../../../conversation/counts.ts';
import { UNKNOWN_DEMAND } from '../../../conversation/no-flow.ts';
import { type Names } from '../../../statistics/figures/finding.ts';

/** What the ids of counters are called today; one that is known no more is told as it is. */
export function namesIn(world: World): Names {
  const { flows, families, operators, watchWords, urgent } = world;
  const titleOf = (id: string): string =>
    id === UNKNOWN_DEMAND || id === '' ? 'Autre chose' : (families.get(id)?.title.fr ?? id);
  return {
    // What a helper was asked aloud stands under its family alone.
    flow: (id) =>
      flows.get(id)?.title.fr ?? (families.has(id) ? `${titleOf(id)}, demandé de vive voix` : id),
    family: titleOf,
    operator: (id) => (id === ALONE ? 'La personne, seule' : (operators.get(id)?.names.now ?? id)),
    word: (id) => watchWords?.all.get(id)?.title ?? id,
    danger: (id) => {
      for (const [kind, { sections }] of urgent ?? []) {
        if (kind === id) return sections[0]?.title.fr ?? id;
      }
      return id;
    },
  };
}
