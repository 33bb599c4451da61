import { type Check, type FindingAt } from '../check.ts';
import { type Path } from '../../source/yaml-file.ts';
import { optionsOf, outcomesOf, sourcesOf, stepsOf, type OutcomeAt } from '../graph/places.ts';
import { didYouMean } from '../texts/did-you-mean.ts';

/** Every source and link is an id of data/sources.yaml. */
export const unknownSource: Check = {
  code: 'unknown-source',
  severity: 'error',
  *run(input) {
    const known = input.catalog.sources;
    for (const source of sourcesOf(input)) {
      const named = [
        ...listed(source.flow.sources, ['sources']),
        ...stepsOf(source)
          .flatMap(optionsOf)
          .flatMap(({ option, path }) => listed(option.sources, [...path, 'sources'])),
        ...outcomesOf(source).flatMap(namedBy),
      ];
      for (const { id, path } of named) {
        if (known.has(id)) continue;
        yield {
          file: source.file,
          path,
          message: `La source « ${id} » n’existe pas dans data/sources.yaml.`,
          hint: didYouMean(id, known.keys()),
        } satisfies FindingAt;
      }
    }
  },
};

function namedBy({ outcome, path }: OutcomeAt): { id: string; path: Path }[] {
  const link = outcome.link === undefined ? [] : [{ id: outcome.link, path: [...path, 'link'] }];
  return [...listed(outcome.sources, [...path, 'sources']), ...link];
}

function listed(ids: readonly string[] | undefined, path: Path): { id: string; path: Path }[] {
  return (ids ?? []).map((id, index) => ({ id, path: [...path, index] }));
}
