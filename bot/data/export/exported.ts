import { type Operator, type Permanence, type Place, type Zone } from '../../permanences/model.ts';
import { type Communes } from '../../territory/model.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';

/** What exports read. */
export interface ExportData {
  readonly permanences: readonly Permanence[];
  readonly operators: ReadonlyMap<string, Operator>;
  readonly communes: Communes;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly places?: Pick<ReadonlyMap<string, Place>, 'values'>;
}

/** Which permanences. */
export interface Selection {
  readonly operator?: string | undefined;
  /** INSEE, EPCI or département code of where it receives. */
  readonly territory?: string | undefined;
}

/** A text to hand over, and what its format could not carry. */
export interface Exported {
  readonly text: string;
  /** In French, one line each. */
  readonly lost: readonly string[];
}

/** Permanences for everyone, in order of ids; those for mediators are never exported. */
export function selected(
  { permanences, communes }: ExportData,
  { operator, territory }: Selection,
): readonly Permanence[] {
  const isThere = ({ place }: Permanence): boolean => {
    if (territory === undefined) return true;
    const commune = place && communes.byInsee.get(place.commune);
    return commune !== undefined && territoryCodes(commune).includes(territory);
  };
  return permanences
    .filter((one) => one.for === 'public' && isThere(one))
    .filter((one) => operator === undefined || one.operator === operator)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Parts of a permanence that some formats have no place for, and who has one. */
const PARTS = {
  serves: ['les habitants concernés', (one: Permanence) => one.serves !== 'anywhere'],
  needs: ['les besoins', (one: Permanence) => one.needs.length > 0],
  room: ['la salle', (one: Permanence) => one.room !== undefined],
  booking: ['comment prendre rendez-vous', (one: Permanence) => one.booking !== undefined],
  lastArrival: [
    'la dernière arrivée',
    (one: Permanence) => hoursOf(one).some(({ lastArrival }) => lastArrival !== undefined),
  ],
  appointments: [
    'les heures sur rendez-vous',
    (one: Permanence) => hoursOf(one).some(({ mode = one.mode }) => mode === 'appointment'),
  ],
} as const satisfies Readonly<Record<string, readonly [string, (one: Permanence) => boolean]>>;

function hoursOf({ schedule }: Permanence) {
  return [...schedule.sessions, ...schedule.extra];
}

/** A line for each part that a format leaves out, with how many permanences have it. */
export function notCarried(
  permanences: readonly Permanence[],
  parts: readonly (keyof typeof PARTS)[],
): readonly string[] {
  return parts.flatMap((part) => {
    const [name, has] = PARTS[part];
    const count = permanences.filter(has).length;
    return count === 0 ? [] : [`${name} : ${count} permanence${count > 1 ? 's' : ''}`];
  });
}
