import { builtOf, indexOf } from './index-of.ts';
import { knowPermanence, Shared, type KnownPermanence } from './known-permanence.ts';
import { type Permanence } from './model.ts';
import { type PermanenceIndex, type SearchParts } from './permanence-index.ts';
import { laidPermanences, listedPermanences } from './permanences.ts';
import { siteTree, type SiteTree } from './site-tree.ts';

/** A few permanences to be laid over many. */
export interface Laid {
  /** Ids of those under that are gone, or that one of `over` stands for. */
  readonly hidden: ReadonlySet<string>;
  readonly over: readonly Permanence[];
}

/**
 * An index, with a few permanences over its own: what they do not touch is shared.
 *
 * @example
 * const { operators, zones, communes } = world;
 * const parts = { operators, zones, communes: communes.byInsee, departements: new Map() };
 * const index = createPermanenceIndex({ ...parts, permanences: [tuesdays] });
 * laidIndex(index, { hidden: new Set(['mairie']), over: [] }).all.size // 0
 */
export function laidIndex(
  under: PermanenceIndex,
  { hidden, over }: Laid,
  parts: SearchParts = builtOf(under).parts,
): PermanenceIndex {
  const built = builtOf(under);
  const shared = new Shared();
  const known = over.map((one) => knowPermanence(one, parts.communes, parts.zones, shared));
  const phones = new Map(known.map((one) => [one.id, one]));
  const trees = new Map(built.trees);
  const gone = [...hidden].flatMap((id) => built.all.get(id)?.operator ?? []);
  for (const operator of new Set([...gone, ...over.map((one) => one.operator)])) {
    const ofIt = known.filter((one) => one.operator === operator);
    trees.set(operator, [...hiding(trees.get(operator) ?? [], hidden), ...treeOfSome(ofIt)]);
  }
  return indexOf(parts, {
    all: laidPermanences(built.all, hidden, listedPermanences(over)),
    trees,
    phoneHours: (id) => phones.get(id) ?? (hidden.has(id) ? undefined : built.phoneHours(id)),
  });
}

function hiding(trees: readonly SiteTree[], hidden: ReadonlySet<string>): readonly SiteTree[] {
  return trees.map((tree) => ({ ...tree, hidden: new Set([...tree.hidden, ...hidden]) }));
}

function treeOfSome(known: readonly KnownPermanence[]): readonly SiteTree[] {
  return known.length === 0 ? [] : [siteTree(known)];
}
