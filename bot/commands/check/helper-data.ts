import { readCra } from '../../data/read-cra.ts';
import { readTraining } from '../../data/read-training.ts';
import { noCache } from '../../data/data-cache.ts';
import { type RawRecord, type RecordFault, Report } from '../../data/report.ts';
import { unknown } from '../../data/to-operator.ts';
import { type Cra } from '../../conversation/helper/cra.ts';
import { type Situation, type TrainingRule } from '../../conversation/helper/training.ts';
import { type Flow } from '../../engine/model.ts';
import { type Issue } from '../../source/issue.ts';

/** What helpers' data may name. */
export interface HelperNames {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly families: Names;
  readonly postures: Names;
  readonly operators: Names;
  readonly sources: Names;
  readonly urgent: Names;
}

type Names = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** Faults of `cra.yaml` and of the situations of training, with what they name in the flows. */
export function helperDataFaults(
  folders: readonly string[],
  known: HelperNames,
): { readonly issues: readonly Issue[]; readonly texts: ReadonlyMap<string, string> } {
  const report = new Report();
  const reading = { folders, report, cache: noCache };
  const { record } = readCra(reading);
  if (record) craFaults(record, known, report);
  const { situations, rules } = readTraining(reading);
  for (const one of situations) situationFaults(one, known, report);
  for (const one of rules) {
    addAll(report, one, sourceFaults((one.value as TrainingRule).sources, known, ['sources']));
  }
  return { issues: report.issues, texts: report.texts };
}

/** Tables of `cra.yaml` by id, and what each id names. */
const NAMED = [
  ['families', 'family'],
  ['flows', 'flow'],
  ['postures', 'posture'],
  ['operators', 'operator'],
] as const;

function craFaults(record: RawRecord, known: HelperNames, report: Report): void {
  const cra = record.value as Cra;
  const { families } = known;
  for (const [key, kind] of NAMED) {
    const names: Names = known[key];
    for (const id of Object.keys(cra[key])) {
      if (!names.has(id)) report.add(record, unknown([key, id], kind, id, names.keys()));
    }
  }
  for (const id of families.keys()) {
    if (!Object.keys(cra.families).includes(id)) report.add(record, noTheme(id));
  }
  addAll(report, record, sourceFaults([cra.source], known, ['source']));
}

function noTheme(family: string): Parameters<Report['add']>[1] {
  return {
    path: ['families'],
    code: 'cra-family',
    message: `La famille « ${family} » n’a pas de thématique.`,
    hint: 'Ajoutez-la sous « families », avec une valeur de « themes ».',
  };
}

function situationFaults(record: RawRecord, known: HelperNames, report: Report): void {
  const { flows, families, urgent } = known;
  const { family, leads, instead } = record.value as Situation;
  const say = (path: readonly (string | number)[], kind: string, id: string, names: Names) => {
    if (!names.has(id)) report.add(record, unknown(path, kind, id, names.keys()));
  };
  say(['family'], 'family', family, families);
  for (const [at, id] of instead.entries()) say(['instead', at], 'flow', id, flows);
  if ('danger' in leads) {
    say(['leads', 'danger'], 'danger', leads.danger, urgent);
    return;
  }
  const flow = flows.get(leads.flow);
  say(['leads', 'flow'], 'flow', leads.flow, flows);
  if (flow) say(['leads', 'end'], 'step', leads.end, endsOf(flow.steps));
}

function endsOf(steps: ReadonlyMap<string, { readonly kind: string }>): Names {
  return new Map(
    [...steps].filter(([, { kind }]) => kind === 'autonomy' || kind === 'orientation'),
  );
}

function* sourceFaults(
  sources: readonly string[],
  { sources: known }: Pick<HelperNames, 'sources'>,
  path: readonly string[],
): Generator<RecordFault> {
  for (const id of sources) {
    if (!known.has(id)) yield unknown(path, 'source', id, known.keys());
  }
}

function addAll(report: Report, record: RawRecord, faults: Iterable<RecordFault>): void {
  for (const fault of faults) report.add(record, fault);
}
