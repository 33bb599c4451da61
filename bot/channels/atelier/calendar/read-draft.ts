import { createHash } from 'node:crypto';
import { contextIn, readPermanenceText } from '../../../data/calendar/read-permanence-text.ts';
import { toPermanenceText } from '../../../data/calendar/to-authored-permanence.ts';
import { noCache } from '../../../data/data-cache.ts';
import { readZone } from '../../../data/zone-names.ts';
import { type World } from '../../../conversation/world.ts';
import { defaultKnownUntil } from '../../../permanences/permanence-state.ts';
import { type Operator, type Permanence, type Place } from '../../../permanences/model.ts';
import { readPlanning } from '../../../permanences/planning/read-planning.ts';
import { type WordReader } from '../../../permanences/planning/word-readers.ts';
import { fold } from '../../../territory/fold.ts';
import { guard } from '../../../understanding/guard.ts';
import { valueOf } from '../../pages/query.ts';
import { isWithin } from '../may.ts';
import { type Kept } from './board.ts';
import { type CalendarContext } from './context.ts';
import { knownPlaces, placeIn, type KnownPlace } from './known-places.ts';

/** Fields of the form, five and two more for a place that nobody named yet. */
export const DRAFT_FIELDS = [
  'who',
  'where',
  'days',
  'hours',
  'booking',
  'address',
  'commune',
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

export interface DraftFault {
  readonly field: DraftField;
  readonly says: string;
}

/** A permanence as it was asked for, or all that is wrong with it. */
export type Draft = { readonly kept: Kept } | { readonly faults: readonly DraftFault[] };

const MAX_FIELD = 200;
/** Places that are named where none was understood: on a phone a list is easily missed. */
const MOST_NAMED = 4;
const BY_PHONE = 'Demandez un rendez-vous par téléphone.';

/** Reads the form of a new permanence; `once` names it, the same however often it is sent. */
export function readDraft(context: CalendarContext, words: WordReader, once: string): Draft {
  const { world, today, request } = context;
  const faults: DraftFault[] = [];
  const text = (field: DraftField): string =>
    (valueOf(request.fields, field) ?? '').slice(0, MAX_FIELD).trim();
  const operator = readOperator(world, text('who'), faults);
  const id = idOf(operator?.id ?? '', once);
  const [where, address, commune] = [text('where'), text('address'), text('commune')];
  const place = readWhere(context, { where, address, commune, id }, faults);
  const schedule = readSchedule(text, today, words, faults);
  if (!operator || !place || !schedule) return { faults };
  const kept = asRead(context, {
    id,
    operator: operator.id,
    needs: [],
    ...place,
    serves: servesLike(context, operator.id),
    for: 'public',
    ...modeOf(text('booking')),
    schedule,
    checked: { date: today, by: request.signedIn.key.label },
    knownUntil: defaultKnownUntil(today),
    reported: false,
    zone: zoneOf(world, place.place),
    holidays: { public: new Set(), school: undefined },
    demonstration: false,
  });
  return kept
    ? { kept }
    : { faults: [{ field: 'days', says: 'Ces dates ne peuvent pas être gardées.' }] };
}

function modeOf(booking: string): Pick<Permanence, 'mode' | 'booking'> {
  if (booking !== 'phone') return { mode: 'walk-in' };
  return { mode: 'appointment', booking: { how: BY_PHONE, needsAccount: false } };
}

/** As it will be read from its file: holidays and clock are those of its place. */
function asRead({ world, today }: CalendarContext, draft: Permanence): Kept | undefined {
  const reading = contextIn(world, today);
  const text = toPermanenceText(draft, world.communes);
  const permanence = reading && readPermanenceText(`${draft.id}.yaml`, text, reading);
  const place = permanence?.place;
  const commune = world.communes.byInsee.get(place?.commune ?? '');
  if (!permanence || !place || !commune) return undefined;
  const zone = world.zones.get(permanence.zone) ?? readZone(permanence.zone, noCache);
  return { permanence: { ...permanence, place }, commune, zone, version: 0 };
}

function readOperator(world: World, typed: string, faults: DraftFault[]): Operator | undefined {
  const wanted = fold(typed);
  const found = [...world.operators.values()].find(({ id, names, words = [] }) =>
    [id, names.now, ...names.before, ...words].some((name) => fold(name) === wanted),
  );
  if (!found || wanted === '') {
    faults.push({
      field: 'who',
      says: 'Je ne connais pas ce service. Choisissez-le dans la liste.',
    });
    return undefined;
  }
  return found;
}

interface Typed {
  readonly where: string;
  readonly address: string;
  readonly commune: string;
  readonly id: string;
}

interface Where {
  readonly place: Place;
  readonly room?: string;
}

function readWhere(
  context: CalendarContext,
  typed: Typed,
  faults: DraftFault[],
): Where | undefined {
  const { world, board, request } = context;
  if (guard(typed.where).flags.some((flag) => flag !== 'pii:address')) {
    const says = 'Un lieu et une salle, sans nom de personne ni numéro.';
    faults.push({ field: 'where', says });
    return undefined;
  }
  const places = knownPlaces(world, board, request.signedIn.key);
  const known = placeIn(places, typed.where);
  if (!known) return newPlace(context, places, typed, faults);
  // Written inside another permanence: it is written anew inside this one.
  const isInside = world.places?.has(known.place.id) !== true;
  return isInside ? { ...known, place: { ...known.place, id: typed.id } } : known;
}

/** A place that nobody named yet, at an address of the territory. */
function newPlace(
  { world, request, today }: CalendarContext,
  places: readonly KnownPlace[],
  { where, address, commune, id }: Typed,
  faults: DraftFault[],
): Where | undefined {
  if ([where, address, commune].includes('')) {
    const some = places.slice(0, MOST_NAMED).map(({ label }) => `« ${label} »`);
    const like = some.length === 0 ? '' : ` J’en connais : ${some.join(', ')}.`;
    const says = `Je ne connais pas ce lieu.${like} Un autre ? Donnez plus bas son adresse et sa commune.`;
    faults.push({ field: 'where', says });
    return undefined;
  }
  const { key } = request.signedIn;
  const [found, ...others] = world.communes
    .find(commune)
    .matches.filter((one) => isWithin(key, one));
  if (!found || others.length > 0) {
    const says = 'Cette commune n’est pas dans votre territoire, ou il y en a plusieurs.';
    faults.push({ field: 'commune', says });
    return undefined;
  }
  const [name = '', ...after] = where.split(',');
  const room = after.join(',').trim();
  const place: Place = {
    id,
    name: name.trim(),
    address,
    commune: found.insee,
    source: '',
    checked: today,
    demonstration: false,
  };
  return { place, ...(room === '' ? {} : { room }) };
}

function readSchedule(
  text: (field: DraftField) => string,
  today: string,
  words: WordReader,
  faults: DraftFault[],
): Permanence['schedule'] | undefined {
  const [days, hours] = [text('days'), text('hours')];
  if (days === '') faults.push({ field: 'days', says: 'Dites quels jours.' });
  if (hours === '') faults.push({ field: 'hours', says: 'Dites à quelle heure.' });
  if (days === '' || hours === '') return undefined;
  const { schedule, asked } = readPlanning(`${days}, ${hours}`, { now: today, words });
  if (asked.length === 0) return schedule;
  for (const { text: of } of asked.slice(0, 3)) {
    const what = of === '' ? 'ces jours et ces heures' : `« ${of} »`;
    const field = of !== '' && hours.includes(of) ? 'hours' : 'days';
    faults.push({ field, says: `Je ne comprends pas ${what}. Dites-le autrement.` });
  }
  return undefined;
}

/** As the same service near serves already; else the whole département. */
function servesLike({ board }: CalendarContext, operator: string): Permanence['serves'] {
  const near = board.all.find(({ permanence }) => permanence.operator === operator);
  return near?.permanence.serves ?? 'departement';
}

function zoneOf({ communes }: World, { commune }: Place): string {
  const departement = communes.byInsee.get(commune)?.departement ?? '';
  return communes.departements.get(departement)?.zone ?? 'Europe/Paris';
}

/** `impots-3f9a1c0b`: of the service, and of the form that asks for it. */
function idOf(operator: string, once: string): string {
  const hash = createHash('sha256').update(once).digest('hex').slice(0, 8);
  return `${operator.slice(0, 30)}-${hash}`;
}
