import { jsonFault } from '../source/json-shape.ts';
import { MAX_NESTING } from '../source/limits.ts';

/** A state as it stands in a row; `undefined` when that is no JSON, or none that we would write. */
export function parseState(json: string): unknown {
  if (jsonFault(json, MAX_NESTING) !== undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
