import { type LoadedData } from '../../data/load-data.ts';
import { type LoadedFlows } from '../../flows/load/load-flows.ts';
import { linesOf } from '../../flows/texts/lines-of.ts';
import { sharedNamesIn } from '../../flows/texts/placeholders.ts';
import { type Issue } from '../../source/issue.ts';

/** Facts of `data/facts` that no flow names: nobody would see that they are no longer true. */
export function unusedFacts(
  { records }: Pick<LoadedData, 'records'>,
  { sources }: Pick<LoadedFlows, 'sources'>,
): readonly Issue[] {
  const names = [...sources.values()].flatMap(linesOf).flatMap(({ text }) => sharedNamesIn(text));
  const used = new Set(names.filter(({ kind }) => kind === 'fact').map(({ id }) => id));
  return [...records.facts]
    .filter(([id]) => !used.has(id))
    .map(([id, { file, path }]): Issue => {
      const { line, column } = file.at([...path, 'id']);
      return {
        file: file.name,
        line,
        column,
        code: 'unused-shared-fact',
        severity: 'warning',
        message: `Aucune démarche ne nomme « {fact:${id}} ».`,
        hint: 'Nommez-le dans une démarche, ou enlevez-le.',
      };
    });
}
