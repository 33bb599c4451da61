import { type ErrorObject } from 'ajv';
import { ownValue } from '../engine/own-value.ts';
import { nearestWord } from './nearest-word.ts';
import { type Path, type YamlFile } from './yaml-file.ts';

/** A fault against a schema, worded, with what is needed to tell a slip once. */
export interface SchemaFault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly code: SchemaCode;
  readonly message: string;
  readonly hint?: string;
  /** The key that an unknown one most likely meant. */
  readonly meant?: string;
  /** The key that lacks at `path`. */
  readonly missing?: string;
}

/** Codes of the faults that `validate` finds. */
export type SchemaCode =
  | 'bad-value'
  | 'missing-key'
  | 'number-for-text'
  | 'unknown-key'
  | 'unknown-value'
  | 'wrong-type';

/** The schema's fault for an author; `undefined` for those that only repeat another. */
export function worded(file: YamlFile, error: ErrorObject, path: Path): SchemaFault | undefined {
  switch (error.keyword) {
    case 'if':
      return undefined;
    case 'type':
      return wrongType(file, error, path);
    case 'required':
      return missingKey(error, path);
    case 'additionalProperties':
      return unknownKey(error, path);
    case 'propertyNames':
      return undefined;
    case 'enum':
    case 'const':
      return unknownValue(error, path);
    default:
      return badValue(error, path);
  }
}

function wrongType(file: YamlFile, error: ErrorObject, path: Path): SchemaFault {
  const { type } = error.params as { type: string | readonly string[] };
  const wanted = [type].flat();
  const base = { path, part: 'value' } as const;
  if (typeof error.data === 'number' && wanted.includes('string')) {
    const written = writtenAt(file, path);
    return {
      ...base,
      code: 'number-for-text',
      message: 'Ce nombre doit être un texte.',
      hint: `Mettez-le entre guillemets : "${written}".`,
    };
  }
  const name = typeName(error.data);
  const hint = hintOf(error.data, wanted);
  return {
    ...base,
    code: 'wrong-type',
    message: `Il faut ${wanted.map((one) => ownValue(WANTED, one) ?? one).join(' ou ')} ici, pas ${name}.`,
    ...(hint === undefined ? {} : { hint }),
  };
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'un texte',
  object: 'des clés',
  array: 'une liste',
  boolean: 'true ou false',
  number: 'un nombre',
  integer: 'un nombre entier',
};

function typeName(value: unknown): string {
  if (value === null) return 'rien';
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'object') return 'des clés';
  return typeof value === 'string' ? 'un texte' : 'un nombre, ou true, ou false';
}

function hintOf(value: unknown, wanted: readonly string[]): string | undefined {
  if (wanted.includes('array') && typeof value === 'string') {
    return 'Écrivez chaque élément sur sa ligne, après un tiret et un espace.';
  }
  if (!wanted.includes('string')) return undefined;
  if (Array.isArray(value)) return 'Écrivez un seul texte, sans tiret ni crochets.';
  if (typeof value === 'boolean' || value === null) return 'Mettez le texte entre guillemets.';
  return 'Si le texte contient « : », mettez-le entre guillemets.';
}

/** A number as the author wrote it: `01234` was read 1234. */
function writtenAt(file: YamlFile, path: Path): string {
  const { line, column } = file.at(path);
  const rest = file.text.split(/\r?\n/)[line - 1]?.slice(column - 1) ?? '';
  return /^[^\s,\]}]+/.exec(rest)?.[0] ?? '';
}

function missingKey(error: ErrorObject, path: Path): SchemaFault {
  const { missingProperty: missing } = error.params as { missingProperty: string };
  const described = ownValue(propertiesOf(error), missing)?.description;
  return {
    path,
    part: 'key',
    code: 'missing-key',
    missing,
    message: `Il manque la clé « ${missing} ».`,
    ...(described === undefined ? {} : { hint: described }),
  };
}

function unknownKey(error: ErrorObject, path: Path): SchemaFault {
  const { additionalProperty: key } = error.params as { additionalProperty: string };
  const known = Object.keys(propertiesOf(error));
  const meant = inEnglish(key, known) ?? nearestWord(key, known);
  const patterns = (error.parentSchema as { patternProperties?: object }).patternProperties;
  const hint =
    meant !== undefined
      ? `Vouliez-vous dire « ${meant} » ?`
      : patterns !== undefined
        ? 'Une clé s’écrit en minuscules sans accent, chiffres et tirets.'
        : `Clés possibles : ${known.join(', ')}.`;
  return {
    path: [...path, key],
    part: 'key',
    code: 'unknown-key',
    message: `La clé « ${key} » n’existe pas ici.`,
    hint,
    ...(meant === undefined ? {} : { meant }),
  };
}

/** Keys are English; authors think of them in French. */
const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map([
  ['adresse', ['address']],
  ['aide', ['help']],
  ['apporter', ['bring']],
  ['besoin', ['need']],
  ['etapes', ['steps']],
  ['exemples', ['examples']],
  ['famille', ['family']],
  ['faire', ['do']],
  ['horaires', ['hours', 'schedule']],
  ['libelle', ['label']],
  ['lieu', ['place']],
  ['mots', ['words']],
  ['nom', ['name']],
  ['operateur', ['operator']],
  ['plusieurs', ['several']],
  ['raison', ['reason']],
  ['reponses', ['options']],
  ['sorties', ['exits']],
  ['suite', ['go', 'then']],
  ['telephone', ['phone', 'phones']],
  ['titre', ['title']],
]);

function inEnglish(key: string, known: readonly string[]): string | undefined {
  const plain = key.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ENGLISH.get(plain)?.find((one) => known.includes(one));
}

function unknownValue(error: ErrorObject, path: Path): SchemaFault {
  const { allowedValues = [], allowedValue } = error.params as {
    allowedValues?: readonly unknown[];
    allowedValue?: unknown;
  };
  const allowed = (error.keyword === 'const' ? [allowedValue] : allowedValues).map(String);
  const meant = typeof error.data === 'string' ? nearestWord(error.data, allowed) : undefined;
  return {
    path,
    part: 'value',
    code: 'unknown-value',
    message: `Cette valeur n’est pas possible ici.`,
    hint:
      meant === undefined
        ? `Valeurs possibles : ${allowed.join(', ')}.`
        : `Vouliez-vous dire « ${meant} » ?`,
  };
}

/** The schema's `title` says what is expected: "un identifiant : minuscules, chiffres, tirets". */
function badValue(error: ErrorObject, path: Path): SchemaFault {
  const title = (error.parentSchema as { title?: string }).title;
  const base = { path, part: 'value', code: 'bad-value' } as const;
  switch (error.keyword) {
    case 'minItems':
    case 'minProperties':
      return { ...base, message: 'La liste est vide ou trop courte.' };
    case 'maxItems':
    case 'maxProperties':
      return { ...base, message: 'La liste est trop longue.' };
    case 'uniqueItems':
      return { ...base, message: 'Un élément est écrit deux fois.' };
    case 'minLength':
      return { ...base, message: 'Le texte est vide.' };
    default:
      return {
        ...base,
        message:
          title === undefined ? 'Cette valeur n’a pas la forme voulue.' : `Il faut ${title}.`,
      };
  }
}

function propertiesOf(error: ErrorObject): Readonly<Record<string, { description?: string }>> {
  const parent = error.parentSchema as { properties?: Record<string, { description?: string }> };
  return parent.properties ?? {};
}
