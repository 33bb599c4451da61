import { type Structure } from '../../conversation/structure.ts';
import { type World } from '../../conversation/world.ts';
import { dataTerritory, type Data } from '../../data/data.ts';
import { namesOf as operatorNames } from '../../data/calendar/permanences-meant.ts';
import { strangeIn, type LabelWords } from '../../data/read-desk-labels.ts';
import { dayOf, readDate, toDate } from '../../permanences/days.ts';
import { localDayAt, toInstant } from '../../permanences/local-time.ts';
import { DESK_ROLES, type DeskKey, type DeskRole } from '../../storage/desk.ts';
import { territoryCodes } from '../../territory/territory-codes.ts';
import { guard } from '../../understanding/guard.ts';

/** Days that a key is good at most: a key that nobody renews is forgotten somewhere. */
const MOST_DAYS = 400;
const MAX_LABEL = 60;

/** What was asked on the line of the command. */
export interface AskedWords {
  readonly structure: string;
  readonly role?: string | undefined;
  readonly expires?: string | undefined;
  readonly territory?: string | undefined;
  readonly label?: string | undefined;
}

/** A key as it was asked for, without its secret. */
export type AskedKey = Omit<DeskKey, 'id' | 'hash'>;

type Known = Pick<Data, 'communes' | 'operators' | 'places' | 'structures'> &
  Pick<World, 'zones'> & { readonly labelWords: LabelWords };

/** The key that is asked for, or all that is wrong with it, in French. */
export function askedKey(
  asked: AskedWords,
  data: Known,
  now: number,
): { readonly key: AskedKey } | { readonly faults: readonly string[] } {
  const faults: string[] = [];
  const structure = readStructure(asked.structure, data, faults);
  const role = readRole(asked.role, faults);
  const expires = readExpires(asked.expires ?? '', data, now, faults);
  const territory = readTerritory(asked.territory, structure?.territory ?? [], data, faults);
  const label = readLabel(asked.label ?? structure?.name ?? '', { data, territory }, faults);
  if (faults.length > 0 || !role || !structure) return { faults };
  return { key: { structure: structure.id, role, label, territory, made: now, expires } };
}

function readStructure(id: string, { structures }: Known, faults: string[]): Structure | undefined {
  const structure = structures.get(id);
  const known = [...structures.keys()].join(', ');
  if (!structure) faults.push(`Pas de structure « ${id} ». Connues : ${known || 'aucune'}.`);
  return structure;
}

function readRole(written: string | undefined, faults: string[]): DeskRole | undefined {
  const role = DESK_ROLES.find((one) => one === written);
  if (!role) faults.push(`--role : un de ${DESK_ROLES.join(', ')}.`);
  return role;
}

/** The end of that day, in Paris. */
function readExpires(written: string, { zones }: Known, now: number, faults: string[]): number {
  const day = readDate(written);
  const zone = zones.get('Europe/Paris');
  if (day === undefined || !zone) {
    faults.push('--expires : une date, par exemple 2027-08-31.');
    return 0;
  }
  const today = localDayAt(zone, now);
  if (day < today || day > today + MOST_DAYS) {
    const last = toDate(today + MOST_DAYS);
    faults.push(`--expires : d'aujourd'hui au ${last}. Une clé se refait chaque année.`);
  }
  return toInstant(zone, dayOf(written) + 1, 0);
}

interface LabelContext {
  readonly data: Known;
  readonly territory: readonly string[];
}

/** A place or a role: every word is one that is known to say so, for a bare surname looks like any. */
function readLabel(written: string, context: LabelContext, faults: string[]): string {
  const label = written.trim();
  if (label === '' || label.length > MAX_LABEL || /[\p{Cc}]/u.test(label)) {
    faults.push(`--label : une ligne de ${MAX_LABEL} signes au plus.`);
  } else if (guard(label).flags.length > 0) {
    faults.push(
      '--label : un lieu ou une fonction (« accueil de la mairie »), jamais une personne ni ses coordonnées.',
    );
  } else {
    const strange = strangeIn(label, context.data.labelWords, namesOf(context));
    if (strange !== undefined) {
      faults.push(
        `--label : « ${strange} » n'est ni un lieu ni une fonction que je connaisse. Par exemple : accueil de la mairie, médiathèque, conseiller numérique. Le nom d'un de vos lieux convient aussi ; un mot s'ajoute dans language/fr/desk-labels.yaml.`,
      );
    }
  }
  return label;
}

/** Names of places that are known: places, communes of the territory, services, structures. */
function* namesOf({ data, territory }: LabelContext): Generator<string> {
  const { communes, operators, places, structures } = data;
  for (const { name } of structures.values()) yield name;
  for (const { name } of places.values()) yield name;
  for (const operator of operators.values()) yield* operatorNames(operator);
  for (const commune of communes.byInsee.values()) {
    if (territoryCodes(commune).some((code) => territory.includes(code))) yield commune.name;
  }
}

/** What is asked, inside what the structure serves; all of that when nothing is asked. */
function readTerritory(
  written: string | undefined,
  served: readonly string[],
  { communes }: Known,
  faults: string[],
): readonly string[] {
  const asked = (written ?? '')
    .split(',')
    .flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
  if (asked.length === 0) {
    if (served.length === 0) {
      faults.push('--territory : à donner, la structure ne dit pas qui elle sert (territory).');
    }
    return served;
  }
  const known = dataTerritory({ communes });
  const inside = (code: string): boolean =>
    [...communes.byInsee.values()]
      .map(territoryCodes)
      .every((codes) => !codes.includes(code) || codes.some((one) => served.includes(one)));
  for (const code of asked) {
    if (!known.has(code)) {
      faults.push(`--territory : « ${code} » n'est ni une commune, ni un EPCI, ni un département.`);
    } else if (served.length > 0 && !inside(code)) {
      faults.push(`--territory : « ${code} » n'est pas tout entier dans ce que sert la structure.`);
    }
  }
  return asked;
}
