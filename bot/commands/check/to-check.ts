import { type Data } from '../../data/data.ts';
import { type Flow } from '../../engine/model.ts';
import { type LoadedFlows } from '../../flows/load/load-flows.ts';

/** A fact shown "à vérifier", and who is to check it. */
interface ToCheck {
  /** A role of data/owners.yaml. */
  readonly owner: string;
  /** `caf.dette see-caf`, `data/operators/cpam`. */
  readonly where: string;
  /** Pages that were read so far. */
  readonly sources: readonly string[];
}

/**
 * What is shown "à vérifier" because it was never confirmed or its review date has passed, and
 * translations to review, by owner: one line each, with the pages to open. Ends with a count.
 */
export function toCheckReport(
  { flows, sources }: Pick<LoadedFlows, 'flows' | 'sources'>,
  data: Pick<Data, 'operators' | 'owners' | 'sources'>,
  today: string,
): string {
  const all = [
    ...outcomesOf(flows, today),
    ...translationsOf(sources),
    ...operatorsOf(data, today),
  ];
  const owners = [...new Set(all.map(({ owner }) => owner))].sort();
  const blocks = owners.map((owner) => {
    const own = all.filter((one) => one.owner === owner);
    const name = data.owners.get(owner)?.name ?? owner;
    return [`${name} (${owner}) : ${own.length}`, ...own.map((one) => lineOf(one, data))].join(
      '\n',
    );
  });
  return [...blocks, `${all.length} à vérifier.`].join('\n\n');
}

function outcomesOf(flows: ReadonlyMap<string, Flow>, today: string): readonly ToCheck[] {
  return [...flows].flatMap(([id, { steps }]) =>
    [...steps.values()].flatMap((step): readonly ToCheck[] => {
      if (step.kind !== 'autonomy' && step.kind !== 'orientation') return [];
      if (!step.toCheck && step.verified.reviewBy >= today) return [];
      const { address, sources, verified } = step;
      return [{ owner: verified.by, where: `${id} ${address}`, sources }];
    }),
  );
}

/** Translations that nobody who speaks the language has read. */
function translationsOf(sources: LoadedFlows['sources']): readonly ToCheck[] {
  return [...sources.values()].flatMap(({ flow, translations }) =>
    translations
      .filter(({ reviewed }) => !reviewed)
      .map(({ lang }) => ({
        owner: flow.owner ?? '',
        where: `${flow.id} traduction non relue (${lang})`,
        sources: [],
      })),
  );
}

function operatorsOf({ operators }: Pick<Data, 'operators'>, today: string): readonly ToCheck[] {
  return [...operators.values()]
    .filter(({ toCheck, verified }) => toCheck || verified.reviewBy < today)
    .map(({ id, sources, verified }) => ({
      owner: verified.by,
      where: `data/operators/${id}`,
      sources,
    }));
}

function lineOf({ where, sources }: ToCheck, data: Pick<Data, 'sources'>): string {
  const pages = sources.flatMap((id) => data.sources.get(id)?.url ?? []);
  return `  ${where}${pages.length > 0 ? `  ${pages.join(' ')}` : ''}`;
}
