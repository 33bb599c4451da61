import { dayOf, DAY_MS, toDate } from '../../permanences/days.ts';
import { wallToInstant } from '../../permanences/local-time.ts';
import {
  type Instant,
  type LocalDate,
  type Operator,
  type Permanence,
  type Schedule,
  type Zone,
} from '../../permanences/model.ts';
import { ofCommune } from '../../territory/joined-name.ts';
import { type Commune, type Departement } from '../../territory/model.ts';

/** Mérignac: where an example that names no commune takes place. */
export const EXAMPLE_COMMUNE = '33281';
/** When an example that names no moment takes place. */
export const EXAMPLE_NOW = '2026-12-03T10:00';

const DAYS_KNOWN = 365;

export type ExampleMode = 'walk-in' | 'appointment';

/**
 * Permanences that stand only in examples: each operator receives in each commune on every
 * weekday. Calendars of the data can change without breaking a flow.
 */
export function examplePermanences(
  operators: Iterable<Operator>,
  communes: readonly (readonly [Commune, Departement])[],
  date: LocalDate,
  mode: ExampleMode,
): readonly Permanence[] {
  return [...operators].flatMap(({ id }) =>
    communes.map((where) => permanenceAt(id, where, date, mode)),
  );
}

function permanenceAt(
  operator: string,
  [commune, departement]: readonly [Commune, Departement],
  date: LocalDate,
  mode: ExampleMode,
): Permanence {
  const id = `exemple-${operator}-${commune.insee}-${mode}`;
  const { insee, name, lon, lat } = commune;
  return {
    id,
    operator,
    needs: [],
    place: {
      id,
      name: `Accueil ${ofCommune(name)}`,
      address: 'Lieu d’exemple',
      commune: insee,
      ...(lon === undefined || lat === undefined ? {} : { lon, lat }),
      source: '',
      checked: date,
      demonstration: true,
    },
    serves: 'anywhere',
    for: 'public',
    mode,
    ...(mode === 'appointment' ? { booking: { how: 'À l’accueil', needsAccount: false } } : {}),
    schedule: EVERY_WEEKDAY,
    checked: { date, by: 'exemple' },
    knownUntil: toDate(dayOf(date) + DAYS_KNOWN),
    reported: false,
    zone: departement.zone,
    holidays: { public: new Set(), school: [] },
    demonstration: true,
  };
}

const EVERY_WEEKDAY: Schedule = {
  sessions: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], start: '09:00', end: '17:00' }],
  closed: { publicHolidays: false, schoolHolidays: false, ranges: [], dates: [] },
  extra: [],
};

/** The instant of `2026-12-03T10:00` in a zone. */
export function exampleInstant(zone: Zone, moment: string): Instant {
  const [date = '', time = ''] = moment.split('T');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return wallToInstant(zone, dayOf(date) * DAY_MS + (hours * 60 + minutes) * 60_000);
}
