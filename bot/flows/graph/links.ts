import { type CheckInput } from '../check.ts';
import { type Path, type YamlFile } from '../../source/yaml-file.ts';
import { outcomesOf, sourcesOf } from './places.ts';

/** An address of data/sources.yaml, where a flow uses it. */
export interface LinkAt {
  readonly file: YamlFile;
  readonly path: Path;
  readonly url: string;
}

/** Every address that a flow gives to open or to read, as links and as sources. */
export function linksIn(input: CheckInput): readonly LinkAt[] {
  return sourcesOf(input).flatMap((source) => {
    const named: [string | undefined, Path][] = [
      ...listed(source.flow.sources, ['sources']),
      ...outcomesOf(source).flatMap(({ outcome, path }): [string | undefined, Path][] => [
        ...listed(outcome.sources, [...path, 'sources']),
        [outcome.link, [...path, 'link']],
      ]),
    ];
    return named.flatMap(([id, path]) => {
      const url = id === undefined ? undefined : input.catalog.sources.get(id)?.url;
      return url === undefined ? [] : [{ file: source.file, path, url }];
    });
  });
}

function listed(ids: readonly string[] | undefined, path: Path): [string, Path][] {
  return (ids ?? []).map((id, index) => [id, [...path, index]]);
}
