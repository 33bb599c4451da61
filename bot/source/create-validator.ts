import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

/** What is wrong with a value, as ajv tells it; empty when the schema admits it. */
export type Validator = (value: unknown) => readonly ErrorObject[];

/**
 * A validator of a JSON Schema (draft-07). Compiled at its first use: a start from a snapshot
 * validates nothing. Throws there when the schema itself is wrong.
 */
export function createValidator(schema: object): Validator {
  let compiled: ValidateFunction | undefined;
  return (value) => {
    // verbose: the faults carry the schema's own titles, told to the author.
    compiled ??= new Ajv({ allErrors: true, strict: false, verbose: true }).compile(schema);
    return compiled(value) ? [] : (compiled.errors ?? []);
  };
}
