import { nearestWord } from '../../../source/nearest-word.ts';
import { type AuthoredPermanence } from '../../schemas/permanence.ts';
import { isZone } from '../../zone-names.ts';
import { ImportFault } from '../import-fault.ts';
import { type ImportContext } from '../imported-record.ts';
import { MODES } from './permanence-csv/columns.ts';

const SCOPES = ['anywhere', 'departement', 'epci', 'commune'];

/** What a calendar does not say: who receives, where, whom. Throws {@link ImportFault}. */
export function givenParts(context: ImportContext) {
  const { given, source, today } = context;
  const { operator, place, serves = 'commune', mode = 'walk-in', by = source } = given;
  if (operator === undefined || place === undefined) {
    const message = 'Un calendrier ne dit pas qui reçoit ni où : ajoutez --operator et --place.';
    throw new ImportFault('not-said', message);
  }
  among('--operator', operator, context.operators);
  among('--place', place, context.places);
  among('--mode', mode, new Set(Object.keys(MODES)));
  const codes = serves.split(',');
  if (!SCOPES.includes(serves)) for (const one of codes) among('--serves', one, context.territory);
  return {
    operator,
    place,
    serves: SCOPES.includes(serves) ? serves : codes,
    mode: mode as AuthoredPermanence['mode'],
    checked: { date: today, by },
    ...zoneOf(place, context),
  };
}

/** Its own clock, or the one that `--zone` names: written down only where it is named. */
function zoneOf(place: string, { given, places, communes }: ImportContext) {
  const { zone } = given;
  if (zone !== undefined && !isZone(zone)) {
    throw new ImportFault('not-known', '--zone : par exemple Europe/Paris, Indian/Reunion.');
  }
  const departement = communes.byInsee.get(places.get(place) ?? '')?.departement ?? '';
  const home = communes.departements.get(departement)?.zone ?? 'Europe/Paris';
  return { zone: zone ?? home };
}

function among(
  option: string,
  value: string,
  known: Pick<ReadonlySet<string>, 'has' | 'keys'>,
): void {
  if (known.has(value)) return;
  const near = nearestWord(value, known.keys());
  const hint = near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`;
  throw new ImportFault(
    'not-known',
    `${option} : « ${value.slice(0, 40)} » n’est pas connu.${hint}`,
  );
}
