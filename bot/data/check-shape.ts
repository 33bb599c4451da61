import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { nearestWord } from '../source/nearest-word.ts';
import { type RawRecord, type RecordFault, type Report } from './report.ts';
import { type JsonSchema } from './schemas/parts.ts';

const ajv = new Ajv({ allErrors: true, strict: false, verbose: true });
const compiled = new Map<JsonSchema, ValidateFunction>();

/** Checks a record against a schema; every fault is reported in French, at its place. */
export function checkShape(record: RawRecord, schema: JsonSchema, report: Report): boolean {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  if (validate(record.value)) return true;
  for (const error of validate.errors ?? []) {
    // `if` only repeats what its branch already said.
    if (error.keyword !== 'if') report.add(record, toFault(error));
  }
  return false;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  object: 'des clés avec leur valeur',
  array: 'une liste',
  boolean: 'true (oui) ou false (non)',
  number: 'un nombre',
};

function toFault(error: ErrorObject): RecordFault {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/')));
  const described = (error.parentSchema as { description?: string } | undefined)?.description;
  const hint = described === undefined ? {} : { hint: described };
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case 'required':
      return {
        path,
        part: 'key',
        code: 'missing-key',
        message: `Il manque « ${String(params['missingProperty'])} ».`,
        ...hint,
      };
    case 'additionalProperties':
      return unknownKey(path, String(params['additionalProperty']), error);
    case 'type': {
      const types = [params['type']].flat().map((one) => TYPES[String(one)] ?? String(one));
      return { path, code: 'wrong-type', message: `Il faut ici ${types.join(' ou ')}.`, ...hint };
    }
    case 'enum':
    case 'const': {
      const among = [params['allowedValues'] ?? params['allowedValue']].flat().join(', ');
      return {
        path,
        code: 'bad-value',
        message: 'Cette valeur n’est pas possible ici.',
        hint: `Valeurs possibles : ${among}.`,
      };
    }
    default:
      return {
        path,
        code: 'bad-value',
        message: `« ${show(error.data)} » n’a pas la forme attendue.`,
        ...hint,
      };
  }
}

function unknownKey(path: RecordFault['path'], key: string, error: ErrorObject): RecordFault {
  const known = Object.keys(
    (error.parentSchema as { properties?: object } | undefined)?.properties ?? {},
  );
  const near = nearestWord(key, known);
  return {
    path: [...path, key],
    part: 'key',
    code: 'unknown-key',
    message: `La clé « ${key} » n’existe pas ici.`,
    hint:
      near === undefined
        ? `Clés possibles : ${known.join(', ')}.`
        : `Vouliez-vous dire « ${near} » ?`,
  };
}

function show(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40);
}
