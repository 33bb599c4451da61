import { ownValue } from '../../engine/own-value.ts';
import { type AuthoredFlow } from '../schemas/flow-schema.ts';
import { type Check } from '../check.ts';
import { addressesOf } from '../graph/addresses.ts';
import { sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** The right side of `renamed` leads, in chain, to an address in use, a step to a step. */
export const renamedTarget: Check = {
  code: 'renamed-target',
  severity: 'error',
  *run(input) {
    for (const source of sourcesOf(input)) {
      const renamed = Object.entries(source.flow.renamed ?? {});
      if (renamed.length === 0) continue;
      const used = addressesOf(source, input);
      for (const [old, next] of renamed) {
        const isFound = used.has(lastOf(next, source.flow)) || isGone(next, source.flow);
        if (isFound && old.includes('.') === next.includes('.')) continue;
        yield {
          file: source.file,
          path: ['renamed', old],
          message: isFound
            ? 'Une étape se renomme en une étape, une réponse en une réponse.'
            : `Le nouveau nom « ${next} » n’existe pas.`,
          hint: didYouMean(next, used),
        };
      }
    }
  },
};

function lastOf(address: string, { renamed = {} }: AuthoredFlow): string {
  const seen = new Set<string>();
  let last = address;
  const next = () => (seen.has(last) ? undefined : ownValue(renamed, last));
  for (let name = next(); name !== undefined; name = next()) {
    seen.add(last);
    last = name;
  }
  return last;
}

/** A chain may end at what has been retired since. */
function isGone(address: string, flow: AuthoredFlow): boolean {
  return flow.retired?.includes(lastOf(address, flow)) === true;
}
