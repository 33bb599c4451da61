import { type Data } from '../../data/data.ts';
import { type LoadedFlows } from '../../flows/load/load-flows.ts';
import { verificationsIn } from '../../flows/graph/verifications.ts';

/** Something that is to be read again by a day. */
export interface DueReview {
  /** As the desk names it: `flow/caf.dette`, `operator/caf`, `fact/caf-compte`. */
  readonly what: string;
  readonly title: string;
  /** A role of data/owners.yaml. */
  readonly owner: string;
  /** ISO date. */
  readonly day: string;
  /** Ids of data/sources.yaml. */
  readonly sources: readonly string[];
}

type Part = Pick<Data, 'operators' | 'sharedFacts' | 'campaigns' | 'owners'>;

/** Flows, records of operators, facts, campaigns: all that has a date of review, by day. */
export function dueReviews(
  { sources }: Pick<LoadedFlows, 'sources'>,
  data: Part,
): readonly DueReview[] {
  const all = [
    ...[...sources.values()].flatMap(flowReviews),
    ...[...data.operators.values()].flatMap(operatorReviews),
    ...[...data.sharedFacts.values()].map(({ id, text, owner, review, source }): DueReview => ({
      what: `fact/${id}`,
      title: text.fr,
      owner,
      day: review,
      sources: [source],
    })),
    ...[...data.campaigns.values()].flatMap((one) => campaignReviews(one, sources)),
  ];
  return all.sort((a, b) => a.day.localeCompare(b.day) || a.what.localeCompare(b.what, 'fr'));
}

type Source = LoadedFlows['sources'] extends ReadonlyMap<string, infer S> ? S : never;

/** One for each day that the flow names: its head's, and those of ends that have their own. */
function flowReviews(source: Source): readonly DueReview[] {
  const { flow } = source;
  const title = typeof flow.title === 'string' ? flow.title : (flow.title['fr'] ?? flow.id);
  const days = new Map(
    verificationsIn(source).map(({ verified }) => [verified['review-by'], verified.by]),
  );
  return [...days].map(([day, owner]) => ({
    what: `flow/${flow.id}`,
    title,
    owner,
    day,
    sources: flow.sources ?? [],
  }));
}

type Of<K extends keyof Part> = Part[K] extends ReadonlyMap<string, infer V> ? V : never;

/** The record, and its ladder where that has a date of its own. */
function operatorReviews({ id, names, verified, sources, recourse }: Of<'operators'>) {
  const record = { what: `operator/${id}`, title: names.now, owner: verified.by };
  const ladder = recourse?.reviewBy;
  return [
    { ...record, day: verified.reviewBy, sources },
    ...(recourse === undefined || ladder === undefined || ladder === verified.reviewBy
      ? []
      : [{ ...record, day: ladder, sources: recourse.sources }]),
  ];
}

/** Read again by who owns the first flow that it leads to. */
function campaignReviews(
  { id, title, windows, flows }: Of<'campaigns'>,
  written: LoadedFlows['sources'],
): readonly DueReview[] {
  const owner = written.get(flows[0] ?? '')?.flow.owner ?? '';
  return windows.flatMap(({ reviewBy, sources }) =>
    reviewBy === undefined
      ? []
      : [{ what: `campaign/${id}`, title: title.fr, owner, day: reviewBy, sources }],
  );
}

/** Things to read with one page open, for one owner. */
export interface PageReviews {
  readonly owner: string;
  /** Id of the source; none where nothing names one. */
  readonly page: string | undefined;
  readonly day: string;
  readonly reviews: readonly DueReview[];
}

/** By owner and by the first page to open, the most urgent first. */
export function byPage(all: readonly DueReview[]): readonly PageReviews[] {
  const groups = new Map<string, DueReview[]>();
  for (const one of all) {
    const key = JSON.stringify([one.owner, one.sources[0] ?? '', one.day]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((reviews) => {
    const [first] = reviews;
    return first ? [{ owner: first.owner, page: first.sources[0], day: first.day, reviews }] : [];
  });
}
