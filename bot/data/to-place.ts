import { type Place } from '../permanences/model.ts';
import { type Communes } from '../territory/model.ts';
import { type AuthoredPlace } from './schemas/place.ts';
import { type Part, type RawRecord, type RecordFault, type Report } from './report.ts';
import { present } from './to-text.ts';
import { unknown } from './to-operator.ts';

/** What a place may name. */
export interface PlaceContext {
  readonly communes: Communes;
  readonly operators: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly publicZones: ReadonlySet<string>;
}

/** A place that passed its schema. `id`, `checked`: what stands in when it is written inside. */
export function toPlace(
  written: AuthoredPlace,
  inside: { readonly id: string; readonly checked: string; readonly demonstration: boolean },
): Place {
  return present({
    id: written.id ?? inside.id,
    name: written.name,
    address: written.address,
    commune: written.commune,
    lon: written.lon,
    lat: written.lat,
    operator: written.operator,
    phone: written.phone,
    access: written.access,
    accessibility: written.accessibility,
    source: written.source ?? '',
    checked: written.checked ?? inside.checked,
    demonstration: written.demonstration ?? inside.demonstration,
  });
}

/** What the schema cannot say of a place, on its own or inside another record. */
export function checkPlace(
  record: RawRecord,
  { written, path }: Part<AuthoredPlace>,
  context: PlaceContext,
  report: Report,
): void {
  const { communes, operators, sources, publicZones } = context;
  const add = (fault: RecordFault): void => {
    report.add(record, { ...fault, path: [...path, ...fault.path] });
  };
  const commune = communes.byInsee.get(written.commune);
  if (commune === undefined) add(unknownCommune(written, communes));
  checkPoint(written, add);
  const { operator, source, 'public-holidays': zone } = written;
  if (operator !== undefined && !operators.has(operator)) {
    add(unknown(['operator'], 'operator', operator, operators));
  }
  if (source !== undefined && !sources.has(source)) {
    add(unknown(['source'], 'source', source, sources));
  }
  if (zone !== undefined && !publicZones.has(zone)) {
    add(unknown(['public-holidays'], 'holiday-zone', zone, publicZones));
  }
}

function unknownCommune(written: AuthoredPlace, communes: Communes): RecordFault {
  const { matches } = communes.find(written.commune);
  const among = matches.map((one) => `${one.name} ${one.insee}`).join(', ');
  return {
    path: ['commune'],
    code: 'unknown-commune',
    message: `Aucune commune n’a le code INSEE « ${written.commune} ».`,
    hint:
      among === ''
        ? 'Le code INSEE n’est pas le code postal.'
        : `Ce code postal ou ce code ancien mène à : ${among}.`,
  };
}

function checkPoint({ lon, lat }: AuthoredPlace, add: (fault: RecordFault) => void): void {
  if ((lon === undefined) === (lat === undefined)) return;
  const message = 'Il faut « lon » et « lat », ou aucun des deux.';
  add({ path: [lon === undefined ? 'lat' : 'lon'], code: 'half-point', message });
}
