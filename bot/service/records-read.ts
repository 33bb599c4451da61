import { type Data } from '../data/data.ts';
import { type OwnRecords, type RecordsRead } from '../data/packed-records.ts';
import { accountsOf } from '../flows/catalog-of.ts';
import { type Laid } from '../permanences/laid-index.ts';
import { type Permanence } from '../permanences/model.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type Issue } from '../source/issue.ts';
import { type ForAll, type Own } from './load-own.ts';

/** Files of records: what is said of them is kept with what they came to. */
const RECORDS = /[\\/](?:places|permanences|imported)[\\/][^\\/]+$/;

/** What was read of records, to be kept. */
export function recordsRead(
  { data }: ForAll,
  owns: readonly Own[],
  index: PermanenceIndex,
): RecordsRead {
  const { places, sources } = data.data;
  const issues = data.issues.filter(isOfRecords);
  const files = new Set(issues.map(({ file }) => file));
  const ofOwns = owns.flatMap((own) => [...own.data.data.zones]);
  return {
    index,
    zones: new Map([...data.data.zones, ...ofOwns]),
    places,
    sources: new Map([...data.imported].flatMap((id) => pageOf(sources, id))),
    imported: data.imported,
    accounts: accountsOf(data.data),
    issues,
    texts: new Map([...data.texts].filter(([name]) => files.has(name))),
    owns: owns.filter(({ folders }) => folders.data.length > 0).map((own) => ownOf(own, data.data)),
  };
}

/** The last day on which a reading gives the same; `undefined`: each day does. */
export function lastDayOf({ data }: ForAll, owns: readonly Own[]): string | undefined {
  const days = [data.until, ...owns.map((own) => own.data.until)].filter(
    (day) => day !== undefined,
  );
  return days.sort()[0];
}

function ownOf({ folders, data }: Own, forAll: Data): OwnRecords {
  const { places, permanences } = data.data;
  return {
    folders: folders.data,
    laid: laidOver(forAll.permanences, permanences),
    places: [...places].filter(([id, place]) => forAll.places.get(id) !== place),
    accounts: [...accountsOf(data.data)],
    issues: data.issues.filter(isOfRecords),
  };
}

/** What stands over the others, and which of them it hides. */
function laidOver(under: readonly Permanence[], all: readonly Permanence[]): Laid {
  const known = new Map(under.map((one) => [one.id, one]));
  const here = new Set(all.map(({ id }) => id));
  const over = all.filter((one) => !isAlike(one, known.get(one.id)));
  const hidden = [
    ...over.map(({ id }) => id),
    ...under.map(({ id }) => id).filter((id) => !here.has(id)),
  ];
  return { hidden: new Set(hidden), over };
}

/** Whether two say the same. */
export function isAlike(one: Permanence, other: Permanence | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isOfRecords({ file }: Issue): boolean {
  return RECORDS.test(file);
}

function pageOf<T>(pages: ReadonlyMap<string, T>, id: string): readonly (readonly [string, T])[] {
  const page = pages.get(id);
  return page === undefined ? [] : [[id, page]];
}
