import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

/** What is wrong with a value, as ajv tells it; empty when the schema admits it. */
export type Validator = (value: unknown) => readonly ErrorObject[];

const OPTIONS = {
  allErrors: true,
  strict: false,
  // The faults carry the schema's own titles, told to the author.
  verbose: true,
  meta: false,
  validateSchema: false,
};

/**
 * A validator of a JSON Schema (draft-07). Compiled at its first use: a start from a snapshot
 * validates nothing. The schema is ours, and right: tests hold each that ships against draft-07, which
 * would take longer here than all the rest.
 */
export function createValidator(schema: object): Validator {
  let compiled: ValidateFunction | undefined;
  return (value) => {
    compiled ??= new Ajv(OPTIONS).compile(schema);
    return compiled(value) ? [] : (compiled.errors ?? []);
  };
}
