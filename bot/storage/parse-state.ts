/** A state as it stands in a row; `undefined` when that is no JSON. */
export function parseState(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
