import { type Check } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';

/** A flow id in `formerly` is gone, and one flow only takes its place. */
export const formerlyInUse: Check = {
  code: 'formerly-in-use',
  severity: 'error',
  readsAll: true,
  *run(input) {
    const heirs = new Map<string, string>();
    for (const { file, flow } of sourcesOf(input)) {
      for (const [index, old] of (flow.formerly ?? []).entries()) {
        const heir = heirs.get(old);
        heirs.set(old, heir ?? flow.id);
        if (!input.sources.has(old) && heir === undefined) continue;
        yield {
          file,
          path: ['formerly', index],
          message: input.sources.has(old)
            ? `Le parcours « ${old} » existe encore : il n’est pas remplacé.`
            : `« ${heir ?? ''} » remplace déjà « ${old} ».`,
          hint: 'Un ancien nom ne mène qu’à un seul parcours.',
        };
      }
    }
  },
};
