import { finish, type Steps } from '../reading/steps.ts';
import { type VectorBoxes } from './globe.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { MemberColumns, memberParts } from './member-columns.ts';
import { islandOf, type Site } from './reach.ts';
import { cut, runsOf, type Run } from './runs.ts';
import { inOrder } from './site-order.ts';

/** Permanences looked at together, or passed over together. */
const PAGE = 16;

/** A few permanences of one block. */
export interface Page extends Run {
  readonly departement: string;
}

/** Pages of the permanences of one EPCI in one département. */
export interface Block {
  readonly epci: string;
  readonly departement: string;
  readonly pages: Run;
  /** Its box among those of the blocks. */
  readonly box: number;
}

export interface DepartementBlocks {
  readonly code: string;
  readonly island: string;
  readonly blocks: readonly Block[];
  readonly box: number;
}

/**
 * The permanences of an operator, so that a question reads what is near and of the best rank, and
 * the rest of the country costs it nothing. Those that are somewhere stand in one list:
 *
 *     département ─ block (its part of one EPCI) ─ page ─ permanence
 *
 * with a box around each, and each commune one run of them.
 */
export interface SiteTree {
  readonly columns: MemberColumns;
  readonly runs: TreeRuns;
  /** By INSEE code. */
  readonly communes: { get(insee: string): Run | undefined };
  readonly epcis: ReadonlyMap<string, readonly Block[]>;
  readonly departements: ReadonlyMap<string, DepartementBlocks>;
  readonly pages: readonly Page[];
  readonly pageBoxes: VectorBoxes;
  readonly blockBoxes: VectorBoxes;
  readonly departementBoxes: VectorBoxes;
  /** Video and phone: they are nowhere. By id. */
  readonly without: MemberColumns;
  /** Ids of those that another tree stands for. */
  readonly hidden: ReadonlySet<string>;
}

/** Where the runs of a tree begin and end. */
export interface TreeRuns {
  readonly departements: readonly Keyed[];
  /** In their order, each within one département. */
  readonly blocks: readonly (Keyed & { readonly departement: string })[];
}

type Keyed = Run & { readonly key: string };

/**
 * Puts the permanences of an operator where a question finds them. They are copied in their order,
 * so that those which one question looks at lie together in the memory too.
 */
export function siteTree(permanences: readonly KnownPermanence[]): SiteTree {
  const placed = inOrder(permanences.flatMap((known) => withSite(known)));
  const sites = placed.map(({ site }) => site);
  const all = { first: 0, end: sites.length };
  const members = placed.map(({ known }) => ({ ...known }));
  const without = permanences.filter(({ site }) => site === undefined).sort(byId);
  const departements = runsOf(sites, all, ({ departement }) => departement);
  const blocks = departements.flatMap(({ key: departement, ...run }) =>
    runsOf(sites, run, ({ epci }) => epci).map((block) => ({ ...block, departement })),
  );
  return finish(
    treeSteps({
      columns: columnsOf(members),
      runs: { departements, blocks },
      communes: new Map(runsOf(sites, all, ({ insee }) => insee).map((run) => [run.key, run])),
      without: columnsOf(without),
    }),
  );
}

/** A tree of columns whose order is known. */
export function* treeSteps({
  columns,
  runs,
  communes,
  without,
}: Pick<SiteTree, 'columns' | 'communes' | 'runs' | 'without'>): Steps<SiteTree> {
  const pages: Page[] = [];
  const blocks = runs.blocks.map(({ key: epci, departement, first, end }, box): Block => {
    const before = pages.length;
    for (const run of cut({ first, end }, PAGE)) pages.push({ ...run, departement });
    return { epci, departement, pages: { first: before, end: pages.length }, box };
  });
  yield;
  const byDepartement = groupBy(blocks, ({ departement }) => departement);
  const departements = runs.departements.map(({ key: code }, box): [string, DepartementBlocks] => [
    code,
    { code, island: islandOf(code), blocks: byDepartement.get(code) ?? [], box },
  ]);
  const epcis = groupBy(blocks, ({ epci }) => epci);
  yield;
  const pageBoxes = columns.boxes(pages);
  yield;
  const blockBoxes = columns.boxes(runs.blocks);
  yield;
  return {
    columns,
    runs,
    communes,
    epcis,
    departements: new Map(departements),
    pages,
    pageBoxes,
    blockBoxes,
    departementBoxes: columns.boxes(runs.departements),
    without,
    hidden: new Set(),
  };
}

function columnsOf(members: readonly KnownPermanence[]): MemberColumns {
  return new MemberColumns(memberParts(members), (at) => members[at]);
}

function withSite(known: KnownPermanence): readonly { known: KnownPermanence; site: Site }[] {
  return known.site === undefined ? [] : [{ known, site: known.site }];
}

function byId(a: KnownPermanence, b: KnownPermanence): number {
  return a.id < b.id ? -1 : 1;
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
