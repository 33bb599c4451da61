import { ownValue } from '../../engine/own-value.ts';
import { personalIn, type Personal } from '../../data/personal-in.ts';
import { type Issue } from '../../source/issue.ts';
import { readableRole } from '../../view/readable-colors.ts';
import { OWN_COLORS, themeFaults, type Theme } from '../../view/theme.ts';
import { COLOR_NAMES, isAskedColor, type AskedColor } from './asked-colors.ts';

/** What is wrong in a field of the form, in French, for who fills it in. */
export interface FormFault {
  readonly field: string;
  readonly says: string;
}

/** Faults of a file as faults of the form that it was written from: one sentence a field and fault. */
export function formFaults(issues: readonly Issue[], yaml: string): readonly FormFault[] {
  const lines = yaml.split('\n');
  const told = issues
    .filter(({ code }) => code !== 'theme-contrast')
    .map((issue): FormFault => {
      const field = fieldAt(lines, issue);
      const own = issue.code === IN_FILE ? ownValue(SAYS, field) : undefined;
      return { field, says: own ?? [issue.message, issue.hint].filter(Boolean).join(' ') };
    });
  return told.filter(
    ({ field, says }, at) =>
      told.findIndex((one) => one.field === field && one.says === says) === at,
  );
}

/** Fields that hold words; what else is written has a grammar. */
const WRITTEN = ['name', 'phone', 'url', 'origins', 'territory', 'commune', 'legal'];
const PERSONAL: Readonly<Record<Personal, string>> = {
  phone:
    'Un numéro de portable est souvent celui d’une personne. Écrivez celui de l’accueil, ou une page de contact.',
  number:
    'Ce numéro ressemble à celui d’une personne (Sécurité sociale, compte, carte). Enlevez-le : le guide n’en a pas besoin.',
  birthdate: 'Une date de naissance est à une personne. Enlevez-la.',
  secret: 'Un mot de passe ne s’écrit pas ici. Enlevez-le, et changez-le.',
};

/** What of a person stands in a field: it is asked to be taken out, before anything is kept. */
export function personalFaults(text: (name: string) => string): readonly FormFault[] {
  return WRITTEN.flatMap((field) =>
    personalIn(text(field)).map((what) => ({ field, says: PERSONAL[what] })),
  );
}

/** Of each colour that was chosen, what it is least readable with. */
export function colorFaults(theme: Theme): readonly FormFault[] {
  const chosen = Object.keys(theme.light ?? {}).filter(isAskedColor);
  const pairs = themeFaults(theme).toSorted((one, other) => one.ratio - other.ratio);
  const worst = new Map<AskedColor, string>();
  for (const { role, on, ratio, needed } of pairs) {
    const field = chosen.find((one) => one === role) ?? chosen.find((one) => one === on);
    if (field === undefined || worst.has(field)) continue;
    const other = ownValue(COLOR_NAMES, field === role ? on : role) ?? 'une autre couleur du guide';
    const better = readableRole({ ...OWN_COLORS.light, ...theme.light }, field);
    const tried = better === undefined ? '' : ` Essayez ${better}, de la même teinte.`;
    worst.set(
      field,
      `Elle se lit mal avec « ${other} » : ${number(ratio)} pour 1. Il faut au moins ${number(needed)} pour 1.${tried}`,
    );
  }
  return [...worst].map(([field, says]) => ({ field, says }));
}

/** A fault that is told in the words of a file. */
const IN_FILE = 'bad-value';

const COLOR_SAYS = 'Une couleur s’écrit avec # puis 3 ou 6 signes : #0b4a46.';
const SAYS: Readonly<Record<string, string>> = {
  phone: 'Un numéro ne porte que des chiffres et des espaces : 32 30, ou 0 809 401 401.',
  url: 'Cette adresse commence par https://',
  origins:
    'Écrivez https:// puis le nom du site, sans chemin ni barre à la fin : https://www.ma-commune.fr',
  territory:
    'Écrivez des codes, séparés par une virgule : 33281 pour une commune, 33 pour un département.',
  ...Object.fromEntries(Object.keys(COLOR_NAMES).map((role) => [role, COLOR_SAYS])),
};

/** The key of the file that a fault stands under. */
function fieldAt(lines: readonly string[], { line }: Issue): string {
  for (const text of lines.slice(0, line).toReversed()) {
    const key = /^\s*([a-z-]+):/.exec(text)?.[1];
    if (key !== undefined) return key;
  }
  return '';
}

function number(value: number): string {
  return String(value).replace('.', ',');
}
