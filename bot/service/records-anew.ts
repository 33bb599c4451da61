import { type World } from '../conversation/world.ts';
import { type Data } from '../data/data.ts';
import { loadDataSteps, type LoadDataOptions, type LoadedData } from '../data/load-data.ts';
import { permanenceIndexSteps } from '../permanences/create-permanence-index.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type Steps } from '../source/steps.ts';
import { indexParts } from './index-parts.ts';
import { type Loaded } from './live-world.ts';
import { withOverlay, type ReadWhole } from './load-world.ts';

/**
 * What this reads: places, permanences, lists that are imported, what is reported; and the history of
 * changes, which no World holds.
 */
const RECORDS = /^(?:(?:places|permanences|imported|changes)\/|reported\.yaml$)/;

/** Whether nothing but records differs between two overlays. */
export function isOfRecords(paths: Iterable<string>): boolean {
  return [...paths].every((path) => RECORDS.test(path));
}

/**
 * Reads the records of an overlay anew, over what was read before, and the Worlds with them: flows,
 * words and the files of the disk are those of `before`. What an unchanged record was made into is
 * shared by both Worlds.
 */
export function* recordsAnew(
  { base, forAll, owns }: ReadWhole,
  overlay: string | undefined,
  before: World,
  options: LoadDataOptions,
): Steps<Loaded> {
  const data = yield* withOverlay(base, overlay, options);
  const index = yield* permanenceIndexSteps(indexParts(data.data), before.permanences);
  const own = new Map(before.own);
  const ofOwn = [];
  for (const one of owns) {
    ofOwn.push(...one.issues);
    const [id = ''] = one.structures;
    const old = before.own?.get(id);
    if (old === undefined) continue;
    const theirs = yield* ownAnew(one.folders.data, data, index, options);
    for (const structure of one.structures) own.set(structure, { ...old, ...theirs });
  }
  const issues = [...data.issues, ...forAll.flowIssues, ...ofOwn];
  const world = { ...before, ...servedOf(data.data, index), ...(own.size > 0 && { own }) };
  return { world, issues, texts: data.texts };
}

type Served = Pick<World, 'operators' | 'permanences' | 'sources' | 'zones'>;

function servedOf({ operators, sources, zones }: Data, permanences: PermanenceIndex): Served {
  return { operators, permanences, sources, zones };
}

function* ownAnew(
  folders: readonly string[],
  data: LoadedData,
  index: PermanenceIndex,
  { today, cache, demonstration }: LoadDataOptions,
): Steps<Served> {
  if (folders.length === 0) return servedOf(data.data, index);
  const kept = {
    today,
    ...(cache && { cache }),
    ...(demonstration !== undefined && { demonstration }),
  };
  const own = yield* loadDataSteps(folders, { ...kept, over: data });
  return servedOf(own.data, yield* permanenceIndexSteps(indexParts(own.data), index));
}
