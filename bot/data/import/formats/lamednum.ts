import { fold } from '../../../territory/fold.ts';
import { type Convert, type ImportedRecord, type Note } from '../imported-record.ts';
import { hoursOf } from '../hours-of.ts';
import { hoursOfPlace, placeOf, sharedFields } from '../place-of.ts';
import { bookingOf } from '../booking-of.ts';
import { unknownKind } from '../unknown-kind.ts';

/** Names that the list of national programmes had, newest first. */
const PROGRAMMES = ['dispositif_programmes_nationaux', 'labels_nationaux', 'labels'] as const;

const FIRST = 'france-services';

/** A place of digital mediation (LaMednum v1, and the old files with `;`). */
export const lamednum: Convert = (row, context) => {
  const programmes = row.list(...PROGRAMMES).filter((one) => one !== '');
  const known = programmes.flatMap((one) => context.names.of('lamednum', one) ?? []);
  // A France services where an adviser receives too is a France services.
  const operator = known.includes(FIRST) ? FIRST : known[0];
  const strange = programmes.flatMap((one) =>
    unknownKind(one, context.names.of('lamednum', one), 'dispositif_programmes_nationaux'),
  );
  const place = placeOf({ ...sharedFields(row), operator }, context);
  const access = row.list('modalites_acces', 'modalites_access').map(fold);
  const { schedule, notes: unread } = hoursOf(row.text('horaires'), 'horaires');
  const notes = [...strange, ...unread];
  const refusal = whyNoHours(row.list('itinerance').map(fold), access);
  const records: ImportedRecord[] = [{ kind: 'place', value: place }];
  if (schedule === undefined) return { records, notes };
  if (refusal !== undefined) return { records, notes: [...notes, refusal] };
  const needsCall = access.length > 0 && !access.includes('se presenter');
  const mode = needsCall ? 'appointment' : 'walk-in';
  const booking = bookingOf(row.text('prise_rdv'), row.text('telephone'));
  // The hours of a place are not those of an adviser who comes there: the phone first.
  const isOwn = operator === undefined || operator === FIRST;
  const more = isOwn ? {} : { reported: true };
  const value = hoursOfPlace(place, context, { mode, ...booking, schedule, ...more });
  records.push({ kind: 'hours', value });
  return { records, notes };
};

function whyNoHours(itinerance: readonly string[], access: readonly string[]): Note | undefined {
  if (itinerance.includes('itinerant')) {
    const message = 'Lieu itinérant : ses horaires ne reviennent peut-être pas chaque semaine.';
    return { code: 'itinerant', message, field: 'itinerance' };
  }
  if (access.some((one) => one.startsWith('ce lieu n accueille pas de public'))) {
    return { code: 'not-public', message: 'Ce lieu n’accueille pas de public.', field: 'horaires' };
  }
  return undefined;
}
