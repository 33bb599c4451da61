/** Names in arrays that can be kept, and read again without any work. */
export interface NameArrays {
  /** The letters of all names, one name after the other. */
  readonly letters: Uint16Array;
  /** Where each name begins, and where the last ends. */
  readonly starts: Int32Array;
  /** Numbers of names, each and one more, near where the hash of its name leads; 0: none. */
  readonly slots: Int32Array;
}

/** Names, each with its number: no text is made of one before it is asked for. */
export interface NameTable {
  readonly size: number;
  /** -1 for a name that is none of these. */
  readonly numberOf: (name: string) => number;
  readonly has: (name: string) => boolean;
  /** The name of a number; empty for one that is of none. */
  readonly at: (number: number) => string;
  readonly arrays: NameArrays;
}

/**
 * Opens a table.
 *
 * @example openNames(tableOf(['caf']).arrays).at(0) // 'caf'
 */
export function openNames(arrays: NameArrays): NameTable {
  const { letters, starts, slots } = arrays;
  const mask = slots.length - 1;

  function isAt(number: number, name: string): boolean {
    const start = starts[number] ?? 0;
    if ((starts[number + 1] ?? 0) - start !== name.length) return false;
    for (let at = 0; at < name.length; at++) {
      if (letters[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  function numberOf(name: string): number {
    let hash = SEED;
    for (let at = 0; at < name.length; at++) hash = hashed(hash, name.charCodeAt(at));
    let slot = slotOf(hash, mask);
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || isAt(number, name)) return number;
      slot = (slot + 1) & mask;
    }
  }

  return {
    size: starts.length - 1,
    numberOf,
    has: (name) => numberOf(name) >= 0,
    at: (number) => String.fromCharCode(...letters.subarray(starts[number], starts[number + 1])),
    arrays,
  };
}

/**
 * Makes a table of names in their order, all of them different.
 *
 * @example tableOf(['caf', 'apl']).numberOf('apl') // 1
 */
export function tableOf(names: readonly string[]): NameTable {
  const starts = new Int32Array(names.length + 1);
  for (const [at, name] of names.entries()) starts[at + 1] = (starts[at] ?? 0) + name.length;
  const letters = new Uint16Array(starts[names.length] ?? 0);
  for (const [number, name] of names.entries()) {
    const start = starts[number] ?? 0;
    for (let at = 0; at < name.length; at++) letters[start + at] = name.charCodeAt(at);
  }
  return tableOver(letters, starts);
}

/** Makes a table of names whose letters stand in an array already. */
export function tableOver(letters: Uint16Array, starts: Int32Array): NameTable {
  const size = starts.length - 1;
  // At most half of the slots are taken, so that a name is found near its own.
  const mask = 2 ** Math.ceil(Math.log2(2 * size + 1)) - 1;
  const slots = new Int32Array(mask + 1);
  for (let number = 0; number < size; number++) {
    const end = starts[number + 1] ?? 0;
    let hash = SEED;
    for (let at = starts[number] ?? 0; at < end; at++) hash = hashed(hash, letters[at] ?? 0);
    let slot = slotOf(hash, mask);
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  return openNames({ letters, starts, slots });
}

/** Hashes by FNV-1a, mixed once more for their lowest bits. */
const SEED = 0x811c9dc5 | 0;

function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function slotOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask;
}
