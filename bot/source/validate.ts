import { type ErrorObject } from 'ajv';
import { ownValue } from '../engine/own-value.ts';
import { type Validator } from './create-validator.ts';
import { type Issue } from './issue.ts';
import { MAX_FAULTS } from './limits.ts';
import { worded, type SchemaFault } from './schema-faults.ts';
import { type Path, type YamlFile } from './yaml-file.ts';

/**
 * Faults of a file against a schema, in French, in the order of the file: one for each slip, not
 * one for each rule it breaks. `skip`: paths whose faults are told elsewhere. None for a file that
 * could not be read: its writing faults come first.
 */
export function validate(
  file: YamlFile,
  validator: Validator,
  skip: readonly Path[] = [],
): readonly Issue[] {
  if (file.issues.length > 0) return [];
  const faults = onePerSlip(
    validator(file.value)
      .slice(0, MAX_FAULTS)
      .flatMap((error) => {
        const fault = worded(file, error, toPath(error, file.value));
        return fault && !skip.some((path) => isUnder(fault.path, path)) ? [fault] : [];
      }),
  );
  return faults
    .map(({ path, part, code, message, hint }): Issue => {
      const place = { file: file.name, ...file.at(path, part) };
      return {
        ...place,
        code,
        severity: 'error',
        message,
        ...(hint === undefined ? {} : { hint }),
      };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The path of the faulty node; positions of lists are numbers, keys of maps texts. */
function toPath({ instancePath }: ErrorObject, value: unknown): Path {
  let node = value;
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const inList = Array.isArray(node);
      node = ownValue(node as Record<string, unknown> | undefined, key);
      return inList ? Number(key) : key;
    });
}

function isUnder(path: Path, parent: Path): boolean {
  return parent.every((part, index) => String(path[index]) === String(part));
}

/**
 * One fault a place; a key that is missing and one mistyped beside it are the same slip, and so
 * are the rules that a value of a wrong type breaks.
 */
function onePerSlip(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const mistyped = new Set(
    faults.flatMap((fault) => (fault.meant ? [keyOf(fault, fault.meant)] : [])),
  );
  const wrongTypes = faults.filter(
    ({ code }) => code === 'wrong-type' || code === 'number-for-text',
  );
  const kept = new Map<string, SchemaFault>();
  for (const fault of faults) {
    if (fault.missing !== undefined && mistyped.has(keyOf(fault, fault.missing))) continue;
    if (wrongTypes.some((type) => type !== fault && isUnder(fault.path, type.path))) continue;
    const key = JSON.stringify([fault.path, fault.missing ?? '']);
    if (!kept.has(key)) kept.set(key, fault);
  }
  // Wrong types of one node come once, whatever schema said so.
  for (const type of wrongTypes) kept.set(JSON.stringify([type.path, '']), type);
  return [...kept.values()];
}

function keyOf(fault: SchemaFault, key: string): string {
  const holder = fault.meant === undefined ? fault.path : fault.path.slice(0, -1);
  return JSON.stringify([holder, key]);
}
