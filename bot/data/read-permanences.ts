import { type Operator, type Permanence, type Place } from '../permanences/model.ts';
import { type Steps } from '../source/steps.ts';
import { type RawRecord, type Report } from './report.ts';
import { type AuthoredPermanence } from './schemas/permanence.ts';
import { type AuthoredPlace } from './schemas/place.ts';
import { type PermanenceContext, toPermanence } from './to-permanence.ts';
import { checkPlace, type PlaceContext, toPlace } from './to-place.ts';

type ById = ReadonlyMap<string, RawRecord>;
type Named = Readonly<Record<'operators' | 'places' | 'permanences', ById>>;

export interface PermanenceParts {
  /** Records of the folders themselves. */
  readonly own: Named;
  /** These, over those that they are laid over. */
  readonly records: Pick<Named, 'permanences'>;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly context: PermanenceContext;
}

/** Records read between two pauses. */
const RECORDS_A_STEP = 20;

/** Permanences of all records; those of others that no record of ours bears upon are shared. */
export function* readPermanences(
  { own, records, operators, context }: PermanenceParts,
  report: Report,
  over: { readonly data: { readonly permanences: readonly Permanence[] } } | undefined,
): Steps<readonly Permanence[]> {
  const read = [...records.permanences.values()].filter((one) => !over || isTouched(own, one));
  if (over && read.length === 0) return over.data.permanences;
  const anew = new Set(read.map(({ id }) => id));
  const permanences = over ? over.data.permanences.filter(({ id }) => !anew.has(id)) : [];
  for (const [at, record] of read.entries()) {
    if (at % RECORDS_A_STEP === 0) yield;
    const permanence = report.ifSound(() => toPermanence(record, context, report));
    // An operator at fault takes its permanences along: there is nobody to name.
    if (permanence !== undefined && operators.has(permanence.operator))
      permanences.push(permanence);
  }
  return permanences;
}

/** Whether a permanence, its operator or its place is written in these folders. */
function isTouched(own: Named, { id, value }: RawRecord): boolean {
  const { operator, place } = value as AuthoredPermanence;
  return (
    own.permanences.has(id) ||
    own.operators.has(operator) ||
    (typeof place === 'string' && own.places.has(place))
  );
}

/** Places of records, by id; one at fault is told and left out. */
export function* readPlaces(
  records: readonly RawRecord[],
  context: PlaceContext,
  report: Report,
): Steps<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  for (const [at, record] of records.entries()) {
    if (at % RECORDS_A_STEP === 0) yield;
    const written = record.value as AuthoredPlace;
    const place = report.ifSound(() => {
      checkPlace(record, { written, path: [] }, context, report);
      return toPlace(written, { id: record.id, checked: '', demonstration: false });
    });
    if (place === undefined) report.faulty.add(record.id);
    else places.set(place.id, place);
  }
  return places;
}
