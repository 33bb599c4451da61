import { correctedBy } from './qr-correction.ts';

/** The modules of a code, row by row. */
export interface QrModules {
  readonly data: readonly (readonly boolean[])[];
  readonly size: number;
}

/** Light modules around a code. */
const BORDER = 4;

/** By version: codewords that correct each block at level M, and how many blocks there are. */
const CORRECTING = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
];
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26,
  28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
];

/** Level M and mask 0, as a reader finds them: any reader takes the chequered mask. */
const FORMAT = 0b101010000010010;
/** What spreads the number of a version over 18 bits. */
const VERSION_GENERATOR = 0x1f25;

/**
 * The code of some text, which takes a seventh of it spoilt. Throws beyond 2,331 bytes of UTF-8.
 *
 * @example qrModules('https://guide.example/').size // 33
 */
export function qrModules(text: string): QrModules {
  const bytes = new TextEncoder().encode(text);
  const version = versionFor(bytes.length);
  const size = 17 + 4 * version;
  const { grid, isFixed } = fixedPatterns(version, size);
  layWords(interleaved(dataWords(bytes, version), version), { grid, isFixed, size });
  const whole = size + 2 * BORDER;
  const data = Array.from({ length: whole }, (_, y) =>
    Array.from({ length: whole }, (_, x) => grid[y - BORDER]?.[x - BORDER] ?? false),
  );
  return { data, size: whole };
}

/** The least that has room for that many bytes. */
function versionFor(bytes: number): number {
  for (let version = 1; version <= CORRECTING.length; version += 1) {
    if (8 * dataRoom(version) >= 4 + lengthBits(version) + 8 * bytes) return version;
  }
  throw new RangeError('Too long for a QR code');
}

function lengthBits(version: number): number {
  return version < 10 ? 8 : 16;
}

/** Codewords in all, those that correct included. */
function room(version: number): number {
  const marks = version === 1 ? 0 : Math.floor(version / 7) + 2;
  const aligned = marks === 0 ? 0 : (25 * marks - 10) * marks - 55;
  const told = version < 7 ? 0 : 36;
  return Math.floor(((16 * version + 128) * version + 64 - aligned - told) / 8);
}

function dataRoom(version: number): number {
  const [each = 0, blocks = 0] = [CORRECTING[version - 1], BLOCKS[version - 1]];
  return room(version) - each * blocks;
}

/** The bytes behind their mode and number, filled up to what the version holds. */
function dataWords(bytes: Uint8Array, version: number): Uint8Array {
  const filled = new Uint8Array(dataRoom(version));
  let at = 0;
  const put = (value: number, bits: number): void => {
    for (let bit = bits - 1; bit >= 0; bit -= 1, at += 1) {
      filled[at >> 3] = (filled[at >> 3] ?? 0) | (((value >> bit) & 1) << (7 - (at & 7)));
    }
  };
  put(0b0100, 4);
  put(bytes.length, lengthBits(version));
  for (const byte of bytes) put(byte, 8);
  for (let from = Math.ceil((at + 4) / 8), pad = 0xec; from < filled.length; from += 1, pad ^= 0xfd)
    filled[from] = pad;
  return filled;
}

/** Blocks of data, each with what corrects it, one word of each in turn. */
function interleaved(data: Uint8Array, version: number): readonly number[] {
  const [each = 0, blocks = 1] = [CORRECTING[version - 1], BLOCKS[version - 1]];
  const short = Math.floor(data.length / blocks);
  const shorts = blocks - (data.length % blocks);
  const correct = correctedBy(each);
  const startOf = (block: number): number => block * short + Math.max(0, block - shorts);
  const parts = Array.from({ length: blocks }, (_, block) =>
    data.subarray(startOf(block), startOf(block + 1)),
  );
  const corrections = parts.map(correct);
  const inTurn = (of: readonly ArrayLike<number>[], length: number): readonly number[] =>
    Array.from({ length }, (_, at) => of.flatMap((part) => part[at] ?? [])).flat();
  return [...inTurn(parts, short + 1), ...inTurn(corrections, each)];
}

interface Drawn {
  readonly grid: boolean[][];
  readonly isFixed: readonly (readonly boolean[])[];
}

/** All that stands in a code of this version whatever it says. */
function fixedPatterns(version: number, size: number): Drawn {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  const isFixed = grid.map((row) => [...row]);
  const set = (x: number, y: number, dark: boolean): void => {
    const [row, fixed] = [grid[y], isFixed[y]];
    if (row && fixed && x >= 0 && x < size) [row[x], fixed[x]] = [dark, true];
  };
  /** Rings around a middle: those of `light` are light. */
  const rings = (x: number, y: number, radius: number, light: readonly number[]): void => {
    for (let dy = -radius; dy <= radius; dy += 1)
      for (let dx = -radius; dx <= radius; dx += 1)
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
  };
  for (let at = 0; at < size; at += 1) {
    set(6, at, at % 2 === 0);
    set(at, 6, at % 2 === 0);
  }
  for (const [x, y] of alignedAt(version, size)) rings(x, y, 2, [1]);
  const end = size - 4;
  for (const [x = 0, y = 0] of [
    [3, 3],
    [end, 3],
    [3, end],
  ])
    rings(x, y, 4, [2, 4]);
  drawFormat(size, set);
  if (version >= 7) drawVersion(version, size, set);
  return { grid, isFixed };
}

type Set = (x: number, y: number, dark: boolean) => void;

function alignedAt(version: number, size: number): readonly (readonly [number, number])[] {
  if (version === 1) return [];
  const marks = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + marks * 3 + 5) / (marks * 4 - 4)) * 2;
  const at = Array.from({ length: marks }, (_, index) =>
    index === 0 ? 6 : size - 7 - step * (marks - 1 - index),
  );
  const last = marks - 1;
  const isCorner = (one: number, other: number): boolean =>
    (one === 0 && (other === 0 || other === last)) || (one === last && other === 0);
  return at.flatMap((x, one) =>
    at.flatMap((y, other) => (isCorner(one, other) ? [] : [[x, y] as const])),
  );
}

/** Beside the three corners, twice. */
function drawFormat(size: number, set: Set): void {
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = ((FORMAT >> bit) & 1) === 1;
    const past = bit < 6 ? bit : bit + 1;
    if (bit < 8) {
      set(8, past, dark);
      set(size - 1 - bit, 8, dark);
    } else {
      set(bit === 8 ? 7 : 14 - bit, 8, dark);
      set(8, size - 15 + bit, dark);
    }
  }
  set(8, size - 8, true);
}

function drawVersion(version: number, size: number, set: Set): void {
  let rest = version;
  for (let bit = 0; bit < 12; bit += 1) rest = (rest << 1) ^ ((rest >> 11) * VERSION_GENERATOR);
  const all = (version << 12) | rest;
  for (let bit = 0; bit < 18; bit += 1) {
    const dark = ((all >> bit) & 1) === 1;
    const [near, far] = [Math.floor(bit / 3), size - 11 + (bit % 3)];
    set(near, far, dark);
    set(far, near, dark);
  }
}

/** Up and down in columns of two, from the right; the mask turns every second module over. */
function layWords(
  words: readonly number[],
  { grid, isFixed, size }: Drawn & { readonly size: number },
): void {
  let next = 0;
  let isUp = true;
  for (let right = size - 1; right > 0; right -= 2, isUp = !isUp) {
    if (right === 6) right = 5;
    for (let down = 0; down < size; down += 1) {
      const y = isUp ? size - 1 - down : down;
      for (const x of [right, right - 1]) {
        const row = grid[y];
        if (!row || isFixed[y]?.[x] === true) continue;
        const isDark = (((words[next >> 3] ?? 0) >> (7 - (next & 7))) & 1) === 1;
        row[x] = isDark !== ((x + y) % 2 === 0);
        next += 1;
      }
    }
  }
}
