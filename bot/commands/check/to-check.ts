import { type SourcePage } from '../../conversation/world.ts';
import { type Data } from '../../data/data.ts';
import { type Flow, type Outcome, type Step } from '../../engine/index.ts';
import { type LoadedFlows } from '../../flows/load/load-flows.ts';

/** A fact shown "à vérifier", and who is to check it. */
interface ToCheck {
  /** A role of data/owners.yaml. */
  readonly owner: string;
  /** The guide or list that it stands in: `Ma carte Vitale (ameli.carte-vitale)`. */
  readonly part: string;
  /** Its id there, then its first words as people read them. */
  readonly what: string;
  /** Pages that were read so far. */
  readonly sources: readonly string[];
}

/**
 * What is shown "à vérifier" because it was never confirmed or its review date has passed, and
 * translations to review: by owner and by guide, with the words to confirm and the pages to open,
 * the official ones first. Ends with a count.
 */
export function toCheckReport(
  { flows, sources }: Pick<LoadedFlows, 'flows' | 'sources'>,
  data: Pick<Data, 'operators' | 'owners' | 'sources'>,
  today: string,
): string {
  const all = [
    ...outcomesOf(flows, today),
    ...operatorsOf(data, today),
    ...translationsOf(sources),
  ];
  const owners = [...new Set(all.map(({ owner }) => owner))].sort();
  const blocks = owners.map((owner) => {
    const own = all.filter((one) => one.owner === owner);
    const name = data.owners.get(owner)?.name ?? owner;
    return [`${name} (${owner}) : ${own.length}`, ...partsOf(own, data)].join('\n');
  });
  return [...blocks, `${all.length} à vérifier.`].join('\n\n');
}

function partsOf(own: readonly ToCheck[], data: Pick<Data, 'sources'>): readonly string[] {
  return [...new Set(own.map(({ part }) => part))].flatMap((part) => [
    `  ${part}`,
    ...own.filter((one) => one.part === part).map((one) => lineOf(one, data)),
  ]);
}

function outcomesOf(flows: ReadonlyMap<string, Flow>, today: string): readonly ToCheck[] {
  return [...flows.values()].flatMap(({ id, title, steps }) =>
    [...steps.values()].filter(isOutcome).flatMap((step): readonly ToCheck[] => {
      if (!step.toCheck && step.verified.reviewBy >= today) return [];
      const { address, sources, verified } = step;
      const part = `${title.fr} (${id})`;
      return [{ owner: verified.by, part, what: `${address} : ${firstWords(step)}`, sources }];
    }),
  );
}

function isOutcome(step: Step): step is Outcome {
  return step.kind === 'autonomy' || step.kind === 'orientation';
}

function firstWords(step: Outcome): string {
  return (step.kind === 'autonomy' ? step.goal : step.reason).fr;
}

/** Translations that nobody who speaks the language has read. */
function translationsOf(sources: LoadedFlows['sources']): readonly ToCheck[] {
  return [...sources.values()].flatMap(({ flow, translations }) =>
    translations
      .filter(({ reviewed }) => !reviewed)
      .map(({ lang }) => ({
        owner: flow.owner ?? '',
        part: 'Traductions non relues',
        what: `${flow.id} (${lang})`,
        sources: [],
      })),
  );
}

function operatorsOf({ operators }: Pick<Data, 'operators'>, today: string): readonly ToCheck[] {
  return [...operators.values()]
    .filter(({ toCheck, verified }) => toCheck || verified.reviewBy < today)
    .map(({ id, names, sources, verified }) => ({
      owner: verified.by,
      part: 'data/operators',
      what: `${id} : ${names.now}`,
      sources,
    }));
}

function lineOf({ what, sources }: ToCheck, data: Pick<Data, 'sources'>): string {
  const pages = sources.flatMap((id): readonly SourcePage[] => {
    const page = data.sources.get(id);
    return page ? [page] : [];
  });
  const official = pages.filter(({ unofficial }) => unofficial !== true).map(({ url }) => url);
  const others = pages
    .filter(({ unofficial, url }) => unofficial === true && !official.includes(url))
    .map(({ url }) => `${url} (non officiel)`);
  const open = [...new Set([...official, ...others])];
  return `    ${what}${open.length > 0 ? `\n      ${open.join('  ')}` : ''}`;
}
