import { type Structure } from '../conversation/structure.ts';
import { type Communes } from '../territory/model.ts';
import { readRecords, type Reading } from './records.ts';
import { structureSchema } from './schemas/structure.ts';
import { type AuthoredStructure, checkStructure, toStructure } from './to-structure.ts';

/** Structures by id; one at fault is reported and left out. */
export function readStructures(
  reading: Reading,
  communes: Communes,
): ReadonlyMap<string, Structure> {
  const structures = new Map<string, Structure>();
  for (const record of readRecords('structures', structureSchema, reading)) {
    const structure = reading.report.ifSound(() => {
      checkStructure(record, communes, reading.report);
      return toStructure(record.value as AuthoredStructure);
    });
    if (structure !== undefined) structures.set(structure.id, structure);
  }
  return structures;
}
