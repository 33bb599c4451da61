import { type Data } from '../data/data.ts';
import { type Flow, type Outcome, type Step } from '../engine/index.ts';
import { type FlowSource } from './authored.ts';
import { catalogOf } from './catalog-of.ts';
import { type Catalog } from './check.ts';
import { madeFrom } from './compile/compile.ts';
import { expand } from './graph/expand.ts';
import { explore } from './graph/explore.ts';
import { deepest, medianDepth, pathCounts, totalOf, type PathCounts } from './graph/path-counts.ts';
import { type LoadedFlows } from './load/load-flows.ts';
import { isForCitizens } from './texts/lines-of.ts';
import { plainFaults } from './texts/plain-faults.ts';
import { textsOf } from './texts/texts-of.ts';
import { untranslated } from './texts/untranslated.ts';

/** What a flow is made of, its subflows included. */
export interface FlowFigures {
  readonly id: string;
  readonly family: string;
  readonly questions: number;
  /** Paths from the start to a first outcome. */
  readonly paths: number;
  /** Questions asked on a path. */
  readonly depth: { readonly max: number; readonly median: number };
  /** Languages in which nothing is missing; `fr-simple` when all is plain or has plain words. */
  readonly languages: readonly string[];
  readonly outcomes: { readonly autonomy: number; readonly orientation: number };
  /** Different pages that its outcomes rest on or open. */
  readonly sources: number;
  /** Outcomes shown "à vérifier". */
  readonly toCheck: number;
  /** Ways of saying it, in French. */
  readonly words: number;
}

/** All flows together. */
export interface FiguresTotal extends Omit<FlowFigures, 'id' | 'family'> {
  readonly flows: number;
}

export interface AllFigures {
  /** By id. */
  readonly flows: readonly FlowFigures[];
  readonly total: FiguresTotal;
  /** Topics that have no flow yet, and files at fault. */
  readonly left: readonly string[];
}

/** The figures of every flow, by id. `today`: ISO date. Pure. */
export function flowFigures(loaded: LoadedFlows, data: Data, today: string): AllFigures {
  const catalog = catalogOf(loaded, data);
  const measured = [...loaded.flows.values()]
    .flatMap((flow) => {
      const source = loaded.sources.get(flow.id);
      return source ? [measure(flow, source, loaded, { catalog, today })] : [];
    })
    .sort((a, b) => compare(a.figures.id, b.figures.id));
  const written = [...loaded.sources].filter(([, { kind }]) => kind !== 'subflow');
  const left = [...written.map(([id]) => id), ...loaded.faulty];
  return {
    flows: measured.map(({ figures }) => figures),
    total: totalFigures(measured),
    left: [...new Set(left)].filter((id) => !loaded.flows.has(id)).sort(compare),
  };
}

interface Measured {
  readonly figures: FlowFigures;
  readonly counts: PathCounts;
  readonly pages: ReadonlySet<string>;
}

interface Around {
  readonly catalog: Catalog;
  readonly today: string;
}

function measure(flow: Flow, source: FlowSource, loaded: LoadedFlows, around: Around): Measured {
  const steps = [...flow.steps.values()];
  const outcomes = steps.filter(isOutcome);
  const counts = pathCounts(explore(expand(source, loaded.sources), loaded.facts));
  const pages = new Set(
    outcomes.flatMap(({ sources, link }) => [...sources, ...(link ? [link] : [])]),
  );
  const kinds = (kind: string) => steps.filter((step) => step.kind === kind).length;
  const toCheck = outcomes.filter((step) => isToCheck(step, around)).length;
  const figures = {
    id: flow.id,
    family: flow.family,
    questions: kinds('question'),
    paths: totalOf(counts),
    depth: { max: deepest(counts), median: medianDepth(counts) },
    languages: languagesOf(source, loaded, around.catalog),
    outcomes: { autonomy: kinds('autonomy'), orientation: kinds('orientation') },
    sources: pages.size,
    toCheck,
    words: (source.flow.words ?? []).length,
  };
  return { figures, counts, pages };
}

function isOutcome(step: Step): step is Outcome {
  return step.kind === 'autonomy' || step.kind === 'orientation';
}

/** As the screen says it: the outcome's own facts, its operator's, or a review that is due. */
function isToCheck(step: Outcome, { catalog, today }: Around): boolean {
  const operator = step.kind === 'orientation' ? catalog.operators.get(step.operator) : undefined;
  return step.toCheck || operator?.toCheck === true || step.verified.reviewBy < today;
}

/** Of every file that the flow is made from. */
function languagesOf(
  source: FlowSource,
  { sources, languages }: LoadedFlows,
  catalog: Catalog,
): readonly string[] {
  const files = [...madeFrom(source, sources)].flatMap((id) => sources.get(id) ?? []);
  const others = [...languages.required, ...languages.wanted].filter((lang) => lang !== 'fr');
  return [
    'fr',
    ...(files.every((file) => isPlain(file, catalog)) ? ['fr-simple'] : []),
    ...others.filter((lang) => files.every((file) => untranslated(file, lang).length === 0)),
  ];
}

function isPlain(source: FlowSource, catalog: Catalog): boolean {
  return textsOf(source)
    .filter((text) => isForCitizens(text) && text.lines['fr-simple'] === undefined)
    .every(({ lines }) =>
      (lines['fr'] ?? []).every((line) => plainFaults(line, catalog).length === 0),
    );
}

/** Sums; the pages once each; the depth over the paths of all flows; languages that all have. */
function totalFigures(measured: readonly Measured[]): FiguresTotal {
  const all = measured.map(({ figures }) => figures);
  const sum = (of: (one: FlowFigures) => number) => all.reduce((total, one) => total + of(one), 0);
  const counts = new Map<number, number>();
  for (const [depth, paths] of measured.flatMap((one) => [...one.counts])) {
    counts.set(depth, (counts.get(depth) ?? 0) + paths);
  }
  const [first] = all;
  return {
    flows: all.length,
    questions: sum((one) => one.questions),
    paths: sum((one) => one.paths),
    depth: { max: deepest(counts), median: medianDepth(counts) },
    languages: (first?.languages ?? []).filter((lang) =>
      all.every(({ languages }) => languages.includes(lang)),
    ),
    outcomes: {
      autonomy: sum((one) => one.outcomes.autonomy),
      orientation: sum((one) => one.outcomes.orientation),
    },
    sources: new Set(measured.flatMap(({ pages }) => [...pages])).size,
    toCheck: sum((one) => one.toCheck),
    words: sum((one) => one.words),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
