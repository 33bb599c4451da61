import { type NationalDoors, type NationalList } from '../../permanences/national-doors.ts';
import { type Operator, type Permanence } from '../../permanences/model.ts';
import { formatPhone } from '../../view/phone-number.ts';
import { formatDate, formatHours, formatWeekdays, readDay } from '../../view/dates.ts';
import { type Commune } from '../../territory/model.ts';

/** Columns of the spreadsheet that a coordinator completes, in their order. */
export const TO_COMPLETE = [
  'commune',
  'lieu',
  'adresse',
  'service',
  'jours',
  'horaires',
  'rendez-vous',
  'téléphone',
  'pour quoi',
  'public',
  "jusqu'au",
  'remarques',
  'liste publique',
] as const;

/** Who receives in most territories, and of whom no list of the country ships. */
export const NOT_LISTED = ['caf', 'cpam', 'impots', 'msa', 'assurance-retraite', 'mdph'];

export type PlaceRow = Partial<Record<(typeof TO_COMPLETE)[number], string>>;

/** Doors of the national lists in some communes, by operator, in the order of the lists. */
export function knownPlaces(
  national: NationalDoors | undefined,
  communes: readonly Commune[],
): ReadonlyMap<string, readonly Permanence[]> {
  const found = [...(national ?? [])].map(
    ([operator, list]) =>
      [operator, communes.flatMap(({ insee }) => doorsIn(list, insee))] as const,
  );
  return new Map(found.filter(([, doors]) => doors.length > 0));
}

function doorsIn(list: NationalList, insee: string): readonly Permanence[] {
  return list.in(insee).flatMap((line) => line.door() ?? []);
}

/** A row of each, its day and hours left to who asks there: nothing of a list is sure. */
export function rowsOf(
  places: ReadonlyMap<string, readonly Permanence[]>,
  { operators, communes }: Named,
): readonly PlaceRow[] {
  return [...places].flatMap(([operator, doors]) =>
    doors.map((door) => ({
      commune: nameOf(communes, door.place?.commune),
      lieu: door.place?.name ?? '',
      adresse: door.place?.address ?? '',
      service: shortName(operators.get(operator)),
      ...(door.mode === 'appointment' ? { 'rendez-vous': 'oui' } : {}),
      téléphone: door.place?.phone === undefined ? '' : formatPhone(door.place.phone),
      public: 'tous',
      'liste publique': listedAs(door),
    })),
  );
}

interface Named {
  readonly operators: ReadonlyMap<string, Operator>;
  readonly communes: ReadonlyMap<string, Commune>;
}

/** "Caf" of "Caf – Caisse d'allocations familiales". */
export function shortName(operator: Operator | undefined): string {
  return operator?.names.now.split(' – ')[0] ?? '';
}

function nameOf(communes: ReadonlyMap<string, Commune>, insee = ''): string {
  return communes.get(insee)?.name ?? insee;
}

/** Of which list it is, and its hours as they were then: an import does not read them. */
function listedAs({ listed, checked, schedule }: Permanence): string {
  const list = `Liste nationale du ${withYear(listed?.date ?? checked.date)}.`;
  const days = new Map<string, string[]>();
  for (const { days: of, start, end } of schedule.sessions) {
    const hours = formatHours('fr', timeOf(start), timeOf(end));
    days.set(of.join(), [...(days.get(of.join()) ?? []), hours]);
  }
  const said = [...days].map(
    ([of, hours]) =>
      `le ${formatWeekdays('fr', of.split(',').map(numberOf))} ${hours.join(' et ')}`,
  );
  if (said.length === 0) return `${list} Horaires à demander.`;
  return `${list} Horaires du ${withYear(checked.date)}, à vérifier : ${said.join(' ; ')}.`;
}

/** A spreadsheet is kept: each date has its year. */
export function withYear(date: string): string {
  return formatDate('fr', readDay(date), 0);
}

const WEEK: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function numberOf(day: string): number {
  return WEEK.indexOf(day) + 1;
}

function timeOf(time: string): { readonly hour: number; readonly minute: number } {
  return { hour: Number(time.slice(0, 2)), minute: Number(time.slice(3)) };
}
