import { type Steps } from '../reading/steps.ts';
import { firstFrom } from './first-from.ts';
import { MemberColumns, memberParts, type MemberParts } from './member-columns.ts';
import { toNumber, type PackedPermanences } from './packed-permanences.ts';
import { type Run } from './runs.ts';
import { treeSteps, type SiteTree, type TreeRuns } from './site-tree.ts';

/** A tree without its permanences: they are rows of a packed list. */
export interface PackedTree {
  readonly members: MemberParts;
  /** The row of each member. */
  readonly rows: Int32Array;
  readonly runs: TreeRuns;
  readonly communes: CommuneColumns;
  /** Rows of those that are nowhere. */
  readonly without: Int32Array;
}

/** The run of each commune, in the order of their codes as numbers. */
interface CommuneColumns {
  readonly codes: Int32Array;
  readonly firsts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * A tree to be kept; `rowOf`: the row of an id.
 *
 * @example
 * const known = knowPermanence(tuesdays, world.communes.byInsee, world.zones);
 * packTree(siteTree([known]), () => 0).rows.length // 1
 */
export function packTree(
  { columns, runs, without }: SiteTree,
  rowOf: (id: string) => number,
): PackedTree {
  const rowsOf = (from: MemberColumns) =>
    Int32Array.from({ length: from.size }, (_, at) => rowOf(from.at(at).id));
  return {
    members: columns.parts,
    rows: rowsOf(columns),
    runs,
    communes: communesOf(columns),
    without: rowsOf(without),
  };
}

/**
 * The tree of rows of a packed list, in small steps.
 *
 * @example
 * const known = knowPermanence(tuesdays, world.communes.byInsee, world.zones);
 * const packed = packTree(siteTree([known]), () => 0);
 * openTree(packed, { known: () => known }).next().done // false
 */
export function* openTree(packed: PackedTree, permanences: PackedPermanences): Steps<SiteTree> {
  const { members, rows, runs, communes, without } = packed;
  const at = (from: Int32Array) => (member: number) => permanences.known(from[member] ?? -1);
  return yield* treeSteps({
    columns: new MemberColumns(members, at(rows)),
    runs,
    communes: { get: (insee) => runIn(communes, toNumber(insee)) },
    without: new MemberColumns(
      memberParts(Array.from(without, (row) => permanences.known(row))),
      at(without),
    ),
  });
}

function communesOf(columns: MemberColumns): CommuneColumns {
  const found = new Map<number, { first: number; end: number }>();
  for (let at = 0; at < columns.size; at += 1) {
    const code = toNumber(columns.at(at).site?.insee ?? '');
    const run = found.get(code);
    if (run === undefined) found.set(code, { first: at, end: at + 1 });
    else run.end = at + 1;
  }
  const sorted = [...found].sort(([one], [other]) => one - other);
  return {
    codes: Int32Array.from(sorted, ([code]) => code),
    firsts: Int32Array.from(sorted, ([, { first }]) => first),
    ends: Int32Array.from(sorted, ([, { end }]) => end),
  };
}

function runIn({ codes, firsts, ends }: CommuneColumns, code: number): Run | undefined {
  const at = firstFrom(codes.length, (middle) => (codes[middle] ?? 0) >= code);
  return codes[at] === code ? { first: firsts[at] ?? 0, end: ends[at] ?? 0 } : undefined;
}
