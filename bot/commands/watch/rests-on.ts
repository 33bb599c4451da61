import { type Data } from '../../data/data.ts';
import { type Flow, type Outcome, type Step } from '../../engine/model.ts';

/** Something of the guide that a page proves. */
export interface Rest {
  /** `fact/caf-compte`, `flow/caf.dette/contester`, `operator/caf`, `deadline/…`, `campaign/…`. */
  readonly what: string;
  readonly title: string;
  /** A role of data/owners.yaml; empty where nothing names one. */
  readonly owner: string;
}

type Part = Pick<
  Data,
  'operators' | 'sharedFacts' | 'campaigns' | 'deadlines' | 'letters' | 'faq' | 'urgent'
>;

/** What rests on each source, by its id. A deadline rests on the pages of the ends that show it. */
export function restsOn(flows: Flows, data: Part): ReadonlyMap<string, readonly Rest[]> {
  const found = new Map<string, Map<string, Rest>>();
  const all = [
    ...factRests(flows, data),
    ...flowRests(flows, data),
    ...recordRests(data),
    ...letterRests(flows, data),
    ...faqRests(flows, data),
  ];
  for (const { sources, ...rest } of all) {
    for (const source of sources) {
      const there = found.get(source) ?? new Map<string, Rest>();
      found.set(source, there.set(`${rest.owner} ${rest.what}`, rest));
    }
  }
  return new Map([...found].map(([source, rests]) => [source, [...rests.values()]]));
}

interface Proved extends Rest {
  readonly sources: readonly string[];
}

type Flows = ReadonlyMap<string, Flow>;

/** Of a campaign, a letter: who owns the first flow that it leads to. */
function ownerOf(flows: Flows, id = ''): string {
  return flows.get(id)?.owner ?? '';
}

function factRests(flows: Flows, { sharedFacts, campaigns }: Part): readonly Proved[] {
  return [
    ...[...sharedFacts.values()].map(({ id, text, owner, source }) => ({
      ...{ what: `fact/${id}`, title: text.fr, owner, sources: [source] },
    })),
    ...[...campaigns.values()].map(({ id, title, windows, flows: [first] }) => ({
      ...{ what: `campaign/${id}`, title: title.fr, owner: ownerOf(flows, first) },
      sources: windows.flatMap(({ sources }) => sources),
    })),
  ];
}

function flowRests(flows: Flows, data: Part): readonly Proved[] {
  return [...flows.values()].flatMap(({ id, steps }) =>
    [...steps.values()].filter(isOutcome).flatMap((step) => {
      const { address, sources: own, link, verified, deadline } = step;
      const sources = link === undefined ? own : [...own, link];
      const title = (step.kind === 'autonomy' ? step.goal : step.reason).fr;
      const end = { what: `flow/${id}/${address}`, title, owner: verified.by, sources };
      return [end, ...deadlineRests(deadline, { owner: verified.by, sources }, data)];
    }),
  );
}

function isOutcome(step: Step): step is Outcome {
  return step.kind === 'autonomy' || step.kind === 'orientation';
}

function deadlineRests(
  id: string | undefined,
  shown: Pick<Proved, 'owner' | 'sources'>,
  { deadlines }: Part,
): readonly Proved[] {
  const deadline = id === undefined ? undefined : deadlines.get(id);
  return deadline ? [{ what: `deadline/${id ?? ''}`, title: deadline.says.fr, ...shown }] : [];
}

function recordRests(data: Part): readonly Proved[] {
  const { operators, urgent } = data;
  return [
    ...[...operators.values()].flatMap(({ id, names, verified, sources, recourse }) => {
      const { page, answer, sources: ladder = [] } = recourse ?? {};
      const shown = { owner: verified.by, sources: ladder };
      const pages = [...sources, ...ladder, ...(page === undefined ? [] : [page])];
      const record = { what: `operator/${id}`, title: names.now, owner: verified.by };
      return [{ ...record, sources: pages }, ...deadlineRests(answer, shown, data)];
    }),
    ...[...urgent].flatMap(([id, { sections }]) =>
      sections.map(({ title, lines, site }) => ({
        ...{ what: `urgent/${id}`, title: title.fr, owner: '' },
        sources: [
          ...lines.flatMap(({ sources }) => sources),
          ...(site === undefined ? [] : [site]),
        ],
      })),
    ),
  ];
}

/** Of a question of the FAQ: who owns the flow where it leads. */
function faqRests(flows: Flows, { faq }: Part): readonly Proved[] {
  return [...faq.values()].map(({ id, says, sources, flows: [first] }) => ({
    ...{ what: `faq/${id}`, title: says.fr, owner: ownerOf(flows, first) },
    sources,
  }));
}

function letterRests(flows: Flows, { letters }: Part): readonly Proved[] {
  return [...letters.letters.values()].map(({ id, bold, source, opens }) => ({
    ...{ what: `letter/${id}`, title: bold.fr, owner: ownerOf(flows, opens.flow) },
    sources: source === undefined ? [] : [source],
  }));
}
