import { type Structure } from '../../conversation/structure.ts';
import { isHeldBack } from '../../permanences/agreed-only.ts';
import { type Permanence, type Place } from '../../permanences/model.ts';
import { type Issue } from '../../source/issue.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';
import { type Data } from '../data.ts';
import { type LoadedData } from '../load-data.ts';
import { Report } from '../report.ts';

/** Permanences of its territory that a structure does not publish: their operators agreed to none yet. */
export function heldBackBy(
  { requireValidated = false, territory = [] }: Structure,
  { permanences, communes }: Pick<Data, 'permanences' | 'communes'>,
): readonly Permanence[] {
  if (!requireValidated) return [];
  const isThere = ({ commune }: Place): boolean => {
    const home = communes.byInsee.get(commune);
    return home !== undefined && territoryCodes(home).some((code) => territory.includes(code));
  };
  return permanences.filter(
    (one) =>
      isHeldBack(one) && (territory.length === 0 || one.place === undefined || isThere(one.place)),
  );
}

/** "3 permanences attendent l’accord de l’organisme…"; `undefined`: none does. */
export function sayHeldBack(count: number): string | undefined {
  if (count === 0) return undefined;
  const some = count === 1 ? '1 permanence attend' : `${count} permanences attendent`;
  return `${some} l’accord de l’organisme : ce guide n’en dit que l’adresse et le téléphone.`;
}

/** How much each structure that wants agreements holds back; `dataOf`: the data that it shows. */
export function heldBackIssues(
  { data, records }: Pick<LoadedData, 'data' | 'records'>,
  dataOf: (structure: string) => Data,
): readonly Issue[] {
  const report = new Report();
  for (const structure of data.structures.values()) {
    const record = records.structures.get(structure.id);
    const message = sayHeldBack(heldBackBy(structure, dataOf(structure.id)).length);
    if (!record || message === undefined) continue;
    report.add(record, {
      path: ['require-validated'],
      part: 'key',
      code: 'held-back',
      severity: 'warning',
      message,
      hint: 'Demandez-le, puis écrivez validated dans la fiche, ou dites-le dans l’atelier.',
    });
  }
  return report.issues;
}
