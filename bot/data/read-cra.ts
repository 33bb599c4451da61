import { type Cra } from '../conversation/helper/cra.ts';
import { noCache } from './data-cache.ts';
import { withShipped } from './data-folder.ts';
import { readRecord, type Reading } from './records.ts';
import { Report, type RawRecord } from './report.ts';
import { craSchema } from './schemas/cra.ts';
import { unknown } from './to-operator.ts';

const NAME = 'cra';

/** The words of a report of activity, and where they are written; absent: at fault. */
export interface ReadCra {
  readonly cra: Cra | undefined;
  readonly record: RawRecord | undefined;
}

/**
 * Reads `cra.yaml` of the last folder that has one, else what ships. A value that its own lists do not
 * name is a fault.
 */
export function readCra(reading: Reading): ReadCra {
  const folders = withShipped(reading.folders, `${NAME}.yaml`);
  const record = readRecord(NAME, craSchema, { ...reading, folders });
  if (!record) return { cra: undefined, record };
  const cra = record.value as Cra;
  const before = reading.report.issues.length;
  sayUnknown(record, cra, reading.report);
  return { cra: reading.report.issues.length > before ? undefined : cra, record };
}

/** The same for who reads nothing else. */
export function craIn(folders: readonly string[]): Cra | undefined {
  return readCra({ folders, report: new Report(), cache: noCache }).cra;
}

function sayUnknown(record: RawRecord, cra: Cra, report: Report): void {
  const { themes, autonomy, redirections } = cra;
  const within = [
    ['families', themes],
    ['flows', themes],
    ['postures', autonomy],
    ['operators', redirections],
  ] as const;
  const named = within.flatMap(([key, labels]) =>
    Object.entries(cra[key]).map(([id, value]) => ({ path: [key, id], value, labels })),
  );
  const alone = [
    { path: ['administrative'], value: cra.administrative, labels: themes },
    { path: ['otherwise'], value: cra.otherwise, labels: redirections },
  ];
  for (const { path, value, labels } of [...named, ...alone]) {
    if (Object.keys(labels).includes(value)) continue;
    report.add(record, unknown(path, 'cra-value', value, Object.keys(labels)));
  }
}
