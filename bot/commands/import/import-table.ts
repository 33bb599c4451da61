import { ownValue } from '../../engine/own-value.ts';
import { type ImportTable, type RowMessage } from '../../data/import/run-import.ts';

const KINDS = { refused: 'refusé', note: 'à savoir', conflict: 'conflit' } as const;

/** Why a record is refused, or what is to be known of it, as the table says it. */
const REASONS: Readonly<Record<string, string>> = {
  'bad-date': 'date qui n’existe pas',
  'bad-event': 'événement illisible',
  'bad-json': 'JSON illisible',
  'bad-value': 'case mal remplie',
  'bad-zone': 'fuseau horaire inconnu',
  cancelled: 'événement annulé',
  'commune-disagrees': 'code et nom de commune différents',
  'condition-unread': 'condition gardée pour les médiateurs',
  'duplicate-id': 'identifiant déjà vu dans le fichier',
  'endless-rule': 'règle sans fin',
  formula: 'texte lu comme une formule',
  'hours-unread': 'horaires non lus',
  itinerant: 'lieu itinérant, sans horaires',
  missing: 'case vide',
  'no-date': 'aucune date à venir',
  'no-end': 'sans heure de fin',
  'no-operator': 'horaires montrés nulle part*',
  'not-public': 'n’accueille pas de public',
  'past-midnight': 'finit un autre jour',
  'prose-kept': 'texte gardé comme note',
  'remote-only': 'ne reçoit nulle part',
  'rows-disagree': 'lignes qui ne disent pas la même chose',
  'reserved-key': 'nom réservé',
  'to-correct': 'à corriger dans le tableau',
  'too-large': 'trop long ou trop profond',
  'too-many-cells': 'trop de cases',
  'too-many-dates': 'trop de dates',
  'too-many-fields': 'trop de champs',
  'too-many-rows': 'trop de lignes',
  'unknown-column': 'colonne non lue',
  'unknown-commune': 'commune introuvable',
  'unknown-kind': 'code d’aucun organisme',
  'unknown-structure': 'structure absente du fichier',
  'unsure-rule': 'règle qui ne se lit pas sûrement',
  'whole-day': 'journée entière, sans heures',
};

/** What is told of one record, where it stands. */
export function lineOf({ kind, at, field, named, message }: RowMessage): string {
  const whose = named === undefined ? '' : `, « ${named} »`;
  const where = `${field === undefined ? at : `${at}, ${field}`}${whose}`;
  // A message for people names its column itself.
  const told = message.startsWith(`${field ?? ''} : `)
    ? message.slice(`${field ?? ''} : `.length)
    : message;
  return `${KINDS[kind]} · ligne ${where} : ${told}`;
}

/** What an import did, or would do. `where` names the file written to a keeper. */
export function tableOf(
  table: ImportTable,
  dryRun: boolean,
  where: (file: string) => string,
): string {
  const { read, fresh, changed, unchanged, gone, conflicts, refused, notes, file } = table;
  const total = countRefused(table);
  const rows: readonly (readonly [string, number])[] = [
    ['Lus', read],
    ['Nouveaux', fresh],
    ['Changés', changed],
    ['Inchangés', unchanged],
    ['Disparus', gone],
    ['Laissés tels quels (écrits par une personne)', conflicts],
    ['Refusés', total],
    ...Object.entries(refused).map(([code, count]) => [`  ${reason(code)}`, count] as const),
    ...Object.entries(notes).map(([code, count]) => [`À savoir : ${reason(code)}`, count] as const),
  ];
  const lines = rows.map(([name, count]) => `${name.padEnd(50)} ${String(count).padStart(8)}`);
  const end = dryRun
    ? 'Essai : rien n’a été écrit.'
    : `Écrit : ${file === undefined ? 'rien à changer' : where(file)}.`;
  const ends = [
    end,
    ...(total > 0 ? [leftOut(total, dryRun)] : []),
    ...('no-operator' in notes ? [NOBODYS] : []),
    ...unknownKinds(table),
  ];
  return `${[...lines, ...ends].join('\n')}\n`;
}

/** Codes of no operator, each with its rows: the places are taken, but nobody receives there. */
function unknownKinds({ unknown }: ImportTable): readonly string[] {
  if (unknown.length === 0) return [];
  const lines = unknown.map(({ code, count, rows }) => {
    const more = count > rows.length ? '…' : '';
    return `  ${code} (${count}) : ${count === 1 ? 'ligne' : 'lignes'} ${rows.join(', ')}${more}`;
  });
  return ['Codes d’aucun organisme du guide (data/operator-names.yaml) :', ...lines];
}

/** Rows that were refused. */
export function countRefused({ refused }: ImportTable): number {
  return Object.values(refused).reduce((sum, count) => sum + count, 0);
}

const NOBODYS =
  '* Ces lieux ne sont d’aucun organisme connu du guide : leurs horaires sont gardés.';

function leftOut(count: number, dryRun: boolean): string {
  const which = count === 1 ? '1 ligne refusée' : `${count} lignes refusées`;
  return `${which} : rien n’en ${dryRun ? 'serait' : 'est'} pris. Chacune est nommée plus haut, avec sa raison.`;
}

function reason(code: string): string {
  return ownValue(REASONS, code) ?? code;
}
