import { type Check } from '../check.ts';
import { type Path } from '../../source/yaml-file.ts';
import { outcomesOf, sourcesOf } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** `owner` and `verified.by` are roles of data/owners.yaml. */
export const unknownOwner: Check = {
  code: 'unknown-owner',
  severity: 'error',
  *run(input) {
    const { owners } = input.catalog;
    for (const source of sourcesOf(input)) {
      const { owner, verified } = source.flow;
      const named: [string | undefined, Path][] = [
        [owner, ['owner']],
        [verified?.by, ['verified', 'by']],
        ...outcomesOf(source).map(({ outcome, path }): [string | undefined, Path] => {
          return [outcome.verified?.by, [...path, 'verified', 'by']];
        }),
      ];
      for (const [role, path] of named) {
        if (role === undefined || owners.has(role)) continue;
        yield {
          file: source.file,
          path,
          message: `Le rôle « ${role} » n’existe pas dans data/owners.yaml.`,
          hint: didYouMean(role, owners),
        };
      }
    }
  },
};
