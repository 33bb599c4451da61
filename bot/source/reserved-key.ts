/** What every object answers to: a key of these names would be read where nobody wrote it. */
export const RESERVED_KEYS: readonly string[] = Object.getOwnPropertyNames(Object.prototype);
const RESERVED = new Set(RESERVED_KEYS);
const IN_ANY_CASE = new Set([...RESERVED].map((name) => name.toLowerCase()));

/** Whether a key of YAML or JSON bears one of those names. */
export function isReservedKey(key: string): boolean {
  return RESERVED.has(key);
}

/** The same for names whose capitals mean nothing: columns of a table, properties of a calendar. */
export function isReservedName(name: string): boolean {
  return IN_ANY_CASE.has(name.trim().toLowerCase());
}

/** Told wherever such a name is met. */
export const RESERVED_HINT =
  'Donnez-lui un autre nom : celui-ci a un sens à lui dans les programmes.';
