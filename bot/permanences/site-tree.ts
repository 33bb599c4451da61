import { type VectorBoxes } from './globe.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { MemberColumns } from './member-columns.ts';
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
  readonly communes: ReadonlyMap<string, Run>;
  readonly epcis: ReadonlyMap<string, readonly Block[]>;
  readonly departements: ReadonlyMap<string, DepartementBlocks>;
  readonly pages: readonly Page[];
  readonly pageBoxes: VectorBoxes;
  readonly blockBoxes: VectorBoxes;
  readonly departementBoxes: VectorBoxes;
  /** Video and phone: they are nowhere. By id. */
  readonly without: readonly KnownPermanence[];
}

/**
 * Puts the permanences of an operator where a question finds them. They are copied in their order,
 * so that those which one question looks at lie together in the memory too.
 */
export function siteTree(permanences: readonly KnownPermanence[]): SiteTree {
  const placed = inOrder(permanences.flatMap((known) => withSite(known)));
  const sites = placed.map(({ site }) => site);
  const all = { first: 0, end: sites.length };
  const columns = new MemberColumns(placed.map(({ known }) => ({ ...known })));
  const ofDepartements = runsOf(sites, all, ({ departement }) => departement);
  const ofBlocks = ofDepartements.flatMap(({ key: departement, ...run }) =>
    runsOf(sites, run, ({ epci }) => epci).map((block) => ({ ...block, departement })),
  );
  const pages: Page[] = [];
  const blocks = ofBlocks.map(({ key: epci, departement, first, end }, box): Block => {
    const before = pages.length;
    for (const run of cut({ first, end }, PAGE)) pages.push({ ...run, departement });
    return { epci, departement, pages: { first: before, end: pages.length }, box };
  });
  const byDepartement = groupBy(blocks, ({ departement }) => departement);
  const departements = ofDepartements.map(({ key: code }, box): [string, DepartementBlocks] => [
    code,
    { code, island: islandOf(code), blocks: byDepartement.get(code) ?? [], box },
  ]);
  return {
    columns,
    communes: new Map(runsOf(sites, all, ({ insee }) => insee).map((run) => [run.key, run])),
    epcis: groupBy(blocks, ({ epci }) => epci),
    departements: new Map(departements),
    pages,
    pageBoxes: columns.boxes(pages),
    blockBoxes: columns.boxes(ofBlocks),
    departementBoxes: columns.boxes(ofDepartements),
    without: permanences.filter(({ site }) => site === undefined).sort(byId),
  };
}

function withSite(known: KnownPermanence): readonly { known: KnownPermanence; site: Site }[] {
  return known.site === undefined ? [] : [{ known, site: known.site }];
}

function byId(a: KnownPermanence, b: KnownPermanence): number {
  return a.permanence.id < b.permanence.id ? -1 : 1;
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
