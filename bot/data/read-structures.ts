import { dirname } from 'node:path';
import { type Structure } from '../conversation/structure.ts';
import { createValidator } from '../source/create-validator.ts';
import { type Issue } from '../source/issue.ts';
import { readYaml } from '../source/read-yaml.ts';
import { validate } from '../source/validate.ts';
import { readRecords, type Reading } from './records.ts';
import { type RawRecord, Report } from './report.ts';
import { structureSchema } from './schemas/structure.ts';
import {
  type AuthoredStructure,
  checkStructure,
  type StructureContext,
  toStructure,
} from './to-structure.ts';

/** Structures by id, and where each is written; one at fault is reported and left out. */
export interface ReadStructures {
  readonly structures: ReadonlyMap<string, Structure>;
  readonly records: ReadonlyMap<string, RawRecord>;
}

/** See {@link ReadStructures}. */
export function readStructures(
  reading: Reading,
  context: Omit<StructureContext, 'folder'>,
): ReadStructures {
  const structures = new Map<string, Structure>();
  const records = new Map<string, RawRecord>();
  const declared = new Map<string, string>();
  for (const record of readRecords('structures', structureSchema, reading)) {
    const folder = dirname(record.file.name);
    const structure = reading.report.ifSound(() => {
      checkStructure(record, { ...context, folder }, reading.report);
      return toStructure(record.value as AuthoredStructure, folder);
    });
    if (structure === undefined) continue;
    structures.set(structure.id, structure);
    records.set(structure.id, record);
    warnOfShared(record, structure, declared, reading.report);
  }
  return { structures, records };
}

/** Two structures of one site are right, as long as each page says whose guide it shows. */
function warnOfShared(
  record: RawRecord,
  { id, origins }: Structure,
  declared: Map<string, string>,
  report: Report,
): void {
  origins.forEach((origin, at) => {
    const other = declared.get(origin) ?? id;
    declared.set(origin, other);
    if (other === id) return;
    report.add(record, {
      path: ['origins', at],
      code: 'shared-origin',
      severity: 'warning',
      message: `« ${other} » déclare aussi ${origin}.`,
      hint: 'Sur ce site, chaque page écrit « structure » : sans lui, le guide y est refusé.',
    });
  });
}

const structureValidator = createValidator(structureSchema);

/** A structure written elsewhere than in a folder of data, and every fault of it. */
export function readStructureText(
  name: string,
  text: string,
  context: StructureContext,
): { readonly structure?: Structure; readonly issues: readonly Issue[] } {
  const file = readYaml(name, text);
  const report = new Report();
  report.issues.push(...file.issues, ...validate(file, structureValidator));
  if (report.issues.length > 0) return { issues: report.issues };
  const record = { file, path: [], id: '', value: file.value };
  checkStructure(record, context, report);
  if (report.issues.length > 0) return { issues: report.issues };
  return { structure: toStructure(record.value as AuthoredStructure, context.folder), issues: [] };
}
