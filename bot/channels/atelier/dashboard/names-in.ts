import { type World } from '../../../conversation/world.ts';
import { ALONE } from '../../../conversation/counts.ts';
import { UNKNOWN_DEMAND } from '../../../conversation/no-flow.ts';
import { type Names } from '../../../statistics/figures/finding.ts';

/** What the ids of counters are called today; one that is known no more is told as it is. */
export function namesIn(world: World): Names {
  const { flows, families, operators, watchWords, urgent } = world;
  return {
    flow: (id) => flows.get(id)?.title.fr ?? id,
    family: (id) =>
      id === UNKNOWN_DEMAND || id === '' ? 'Autre chose' : (families.get(id)?.title.fr ?? id),
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
