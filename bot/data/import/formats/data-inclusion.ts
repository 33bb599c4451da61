import { fold } from '../../../territory/fold.ts';
import { type AuthoredPermanence } from '../../schemas/permanence.ts';
import { bookingOf } from '../booking-of.ts';
import { hoursOf } from '../hours-of.ts';
import { ImportFault, Refused } from '../import-fault.ts';
import {
  type Convert,
  type ImportContext,
  type ImportedRecord,
  type Note,
} from '../imported-record.ts';
import { hoursOfPlace, placeOf, sharedFields } from '../place-of.ts';
import { type Row } from '../row.ts';
import { unknownKind } from '../unknown-kind.ts';

/** Fields that say whom a service takes in version 0, and that version 1 does not have. */
const OLD_FIELDS = ['zone_diffusion_type', 'modes_orientation_beneficiaire', 'profils'];

/** Words of `conditions_acces` that are no condition. */
const NO_CONDITION = new Set(['', 'tout public', 'tous publics', 'sans condition', 'aucune']);

/** A structure or a service (told by `structure_id`) of data.inclusion v1. */
export function createDataInclusion(): Convert {
  /** Operator of each structure read before its services. */
  const structures = new Map<string, string | undefined>();
  return (row, context) => {
    if (OLD_FIELDS.some((one) => row.has(one))) {
      const message =
        'Ce fichier est de la version 0, qui n’est plus publiée : prenez la version 1.';
      throw new ImportFault('old-version', message);
    }
    if (row.text('structure_id') !== '') return toService(row, context, structures);
    const operator = operatorOf(row, context);
    structures.set(row.need('id'), operator);
    return toStructure(row, operator, context);
  };
}

function operatorOf(row: Row, { names }: ImportContext): string | undefined {
  return networksOf(row)
    .map((one) => names.of('data-inclusion', one))
    .find((one) => one !== undefined);
}

/** Networks that are no operator's are told, unless another one of the structure is. */
function strangeNetworks(row: Row, operator: string | undefined): readonly Note[] {
  return networksOf(row).flatMap((one) => unknownKind(one, operator, 'reseaux_porteurs'));
}

function networksOf(row: Row): readonly string[] {
  return row.list('reseaux_porteurs').filter((one) => one !== '');
}

function toStructure(row: Row, operator: string | undefined, context: ImportContext) {
  const place = placeOf({ ...sharedFields(row), operator }, context);
  const { schedule, notes: unread } = hoursOf(row.text('horaires_accueil'), 'horaires_accueil');
  const notes = [...strangeNetworks(row, operator), ...unread];
  const records: ImportedRecord[] = [{ kind: 'place', value: place }];
  if (schedule !== undefined) {
    const booking = bookingOf('', row.text('telephone'));
    records.push({ kind: 'hours', value: hoursOfPlace(place, context, { ...booking, schedule }) });
  }
  return { records, notes };
}

function toService(
  row: Row,
  context: ImportContext,
  structures: ReadonlyMap<string, string | undefined>,
) {
  const structure = row.need('structure_id');
  if (!structures.has(structure) && row.text('code_insee', 'commune') === '') {
    const message = 'La structure de ce service n’est pas dans ce fichier avant lui.';
    throw new Refused('unknown-structure', message, 'structure_id');
  }
  const reception = row.list('modes_accueil');
  if (reception.length > 0 && !reception.includes('en-presentiel')) {
    throw new Refused('remote-only', 'Ce service ne reçoit nulle part.', 'modes_accueil');
  }
  const place = placeOf({ ...sharedFields(row), operator: structures.get(structure) }, context);
  const { schedule, modes, notes } = hoursOf(row.text('horaires_accueil'), 'horaires_accueil');
  const whom = whomOf(row, context);
  const ways = row.list('modes_mobilisation');
  const mode = modeOf(modes, ways);
  const records: ImportedRecord[] = [{ kind: 'place', value: place }];
  if (schedule !== undefined || mode === 'appointment') {
    const value = hoursOfPlace(place, context, {
      serves: whom.serves,
      for: whom.for,
      mode,
      ...bookingOf(row.text('lien_mobilisation'), row.text('telephone')),
      schedule: schedule ?? { extra: [] },
    });
    records.push({ kind: 'hours', value });
  }
  return { records, notes: [...notes, ...whom.notes] };
}

function modeOf(modes: readonly (string | undefined)[], ways: readonly string[]) {
  if (modes.length > 0 && modes.every((mode) => mode === 'appointment')) return 'appointment';
  if (modes.includes('walk-in') || ways.length === 0) return 'walk-in';
  return ways.includes('se-presenter') ? 'walk-in' : 'appointment';
}

type Whom = Pick<AuthoredPermanence, 'serves'> & {
  readonly for: 'public' | 'mediators';
  readonly notes: readonly Note[];
};

/** Whom a service takes. A condition that cannot be read leaves it to mediators. */
function whomOf(row: Row, { territory }: ImportContext): Whom {
  const zones = filled(row, 'zone_eligibilite');
  const known = zones.filter((one) => territory.has(one));
  const isCountry = zones.some((one) => /^(?:france|fr|99100)$/i.test(one));
  const notes = [
    ...conditionsOf(row),
    ...(isCountry || known.length === zones.length
      ? []
      : [conditionNote('zone_eligibilite', `Zone inconnue : ${zones.join(', ').slice(0, 120)}.`)]),
  ];
  const by = filled(row, 'mobilisable_par');
  const isOpen = (by.length === 0 || by.includes('usagers')) && notes.length === 0;
  return {
    serves: isCountry || known.length === 0 ? 'anywhere' : known,
    for: isOpen ? 'public' : 'mediators',
    notes,
  };
}

function conditionsOf(row: Row): readonly Note[] {
  const notes: Note[] = [];
  for (const field of ['conditions_acces', 'publics_precisions']) {
    const prose = row.text(field);
    if (NO_CONDITION.has(fold(prose))) continue;
    const message = `Condition gardée pour les médiateurs : « ${prose.slice(0, 120)} ».`;
    notes.push(conditionNote(field, message));
  }
  const publics = filled(row, 'publics');
  if (publics.length > 0 && !publics.includes('tous-publics')) {
    notes.push(conditionNote('publics', `Public limité (${publics.join(', ').slice(0, 120)}).`));
  }
  return notes;
}

function conditionNote(field: string, message: string): Note {
  return { code: 'condition-unread', message, field };
}

function filled(row: Row, name: string): readonly string[] {
  return row.list(name).filter((one) => one !== '');
}
