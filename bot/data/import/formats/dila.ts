import { readJson } from '../../../source/read-json.ts';
import { DAY_NAMES } from '../../day-names.ts';
import { readTime, toTime } from '../clock.ts';
import { Refused } from '../import-fault.ts';
import { unknownKind } from '../unknown-kind.ts';
import { type Convert, type ImportedRecord, type Note } from '../imported-record.ts';
import { hoursOfPlace, placeOf, type PlaceFields } from '../place-of.ts';
import { Row } from '../row.ts';

/** Pairs of hours that a day may have in this format. */
const PAIRS = [1, 2];

/** A counter of the public directory. Prose stays a note, and makes the hours "to confirm". */
export const dila: Convert = (row, context) => {
  const kind = firstOf(row, 'pivot')?.text('type_service_local') ?? '';
  const operator = context.names.of('dila', kind);
  const place = placeOf({ ...fieldsOf(row), operator }, context);
  const ranges = rowsOf(row, 'plage_ouverture');
  const { sessions, unread } = sessionsOf(ranges);
  const prose = [...new Set(ranges.map((one) => one.text('commentaire')))]
    .filter((one) => one !== '')
    .join(' / ');
  const message = `Texte gardé comme note, horaires à confirmer : « ${prose.slice(0, 160)} ».`;
  const notes: readonly Note[] = [
    ...unknownKind(kind, operator, 'type_service_local'),
    ...unread,
    ...(prose === '' ? [] : [{ code: 'prose-kept', message, field: 'commentaire', prose }]),
  ];
  const records: ImportedRecord[] = [{ kind: 'place', value: place }];
  if (sessions.length > 0) {
    const closed = { 'public-holidays': true, 'school-holidays': false };
    const hours = hoursOfPlace(place, context, { schedule: { sessions, closed } });
    const value = prose === '' ? hours : { ...hours, reported: true, note: prose.slice(0, 500) };
    records.push({ kind: 'hours', value });
  }
  return { records, notes };
};

const NONE = new Row({});

function fieldsOf(row: Row): PlaceFields {
  const address = firstOf(row, 'adresse') ?? NONE;
  const pivot = firstOf(row, 'pivot') ?? NONE;
  return {
    id: row.need('id'),
    name: row.need('nom'),
    address: address.text('numero_voie'),
    insee: communeCodeOf(row, address, pivot),
    postcode: address.text('code_postal'),
    town: address.text('nom_commune'),
    lon: address.number('longitude'),
    lat: address.number('latitude'),
    phone: firstOf(row, 'telephone')?.text('valeur') ?? '',
    checked: row.date('date_modification'),
  };
}

/** Where it is; else whom it is for, when that is one commune and no address says where. */
function communeCodeOf(row: Row, address: Row, pivot: Row): string {
  const own = row.text('code_insee_commune');
  const [only = '', ...more] = pivot.list('code_insee_commune');
  if (own !== '') return own;
  return address.text('nom_commune') !== '' && more.length > 0 ? '' : only;
}

/** A field that is a list, a list written as text (the API), or empty. */
function rowsOf(row: Row, name: string): readonly Row[] {
  const raw = row.raw(name);
  let value: unknown = raw;
  if (typeof raw === 'string') {
    if (raw.trim() === '') return [];
    const { value: read, issues } = readJson(name, raw);
    const [fault] = issues;
    if (fault)
      throw new Refused(fault.code, `Ce texte devrait être du JSON. ${fault.message}`, name);
    value = read;
  }
  if (!Array.isArray(value)) return [];
  return value
    .filter((one) => typeof one === 'object' && one !== null)
    .map((one) => new Row(one as Record<string, unknown>));
}

function firstOf(row: Row, name: string): Row | undefined {
  return rowsOf(row, name)[0];
}

function dayAt(name: string): number {
  return DAY_NAMES.findIndex((one) => one === name.toLowerCase());
}

/** All hours of a counter, or none and why: half of them would mislead. */
function sessionsOf(ranges: readonly Row[]): {
  readonly sessions: readonly object[];
  readonly unread: readonly Note[];
} {
  try {
    return { sessions: ranges.flatMap(toSessions), unread: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { message, field = 'plage_ouverture' } = error;
    return { sessions: [], unread: [{ code: 'hours-unread', message, field }] };
  }
}

function toSessions(range: Row): readonly object[] {
  const first = dayAt(range.text('nom_jour_debut'));
  const last = dayAt(range.text('nom_jour_fin', 'nom_jour_debut'));
  if (first < 0 || last < first) {
    throw new Refused('bad-day', 'Jour inconnu.', 'plage_ouverture');
  }
  const days = DAY_NAMES.slice(first, last + 1);
  return PAIRS.flatMap((pair) => {
    const from = range.text(`valeur_heure_debut_${pair}`);
    const to = range.text(`valeur_heure_fin_${pair}`);
    if (from === '' && to === '') return [];
    const [start, end] = [readTime(from), readTime(to)];
    if (start === undefined || end === undefined || end <= start) {
      throw new Refused('bad-time', `Heures impossibles : ${from} – ${to}.`, 'plage_ouverture');
    }
    return [{ days, start: toTime(start), end: toTime(end) }];
  });
}
