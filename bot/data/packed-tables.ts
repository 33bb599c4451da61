/** Arrays of numbers that a file holds as they stand in memory. */
const KINDS = { Uint8Array, Uint16Array, Int32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
/** Each array starts at a multiple of this, so that it can be read where it lies. */
const ALIGNED = 8;

/** One value of the tables: a number, or an array and where its bytes are. */
type Part =
  | { readonly path: string; readonly number: number }
  | { readonly path: string; readonly kind: Kind; readonly from: number; readonly length: number };

/** Objects of numbers, arrays of numbers and such objects, as bytes: {@link unpackTables} reads them. */
export function packTables(tables: object): Uint8Array<ArrayBuffer> {
  const parts: Part[] = [];
  const arrays: { from: number; bytes: Uint8Array }[] = [];
  let end = 0;
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'number') parts.push({ path, number: value });
    else if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      const kind = kindOf(value);
      parts.push({
        path,
        kind,
        from: end,
        length: value.byteLength / KINDS[kind].BYTES_PER_ELEMENT,
      });
      arrays.push({ from: end, bytes });
      end = aligned(end + bytes.length);
    } else {
      for (const [key, one] of Object.entries(value as object)) add(`${path}.${key}`, one);
    }
  };
  add('', tables);
  const head = new TextEncoder().encode(JSON.stringify(parts));
  const start = aligned(4 + head.length);
  const packed = new Uint8Array(start + end);
  new DataView(packed.buffer).setUint32(0, head.length, true);
  packed.set(head, 4);
  for (const { from, bytes } of arrays) packed.set(bytes, start + from);
  return packed;
}

/** The tables that {@link packTables} packed; their arrays are views of `packed`. */
export function unpackTables(packed: Uint8Array): unknown {
  const { byteOffset } = packed;
  const buffer = packed.buffer as ArrayBuffer;
  const length = new DataView(buffer, byteOffset).getUint32(0, true);
  const head = new TextDecoder().decode(packed.subarray(4, 4 + length));
  const start = byteOffset + aligned(4 + length);
  const tables = emptyTable();
  for (const part of JSON.parse(head) as readonly Part[]) {
    const keys = part.path.split('.').slice(1);
    const last = keys.pop() ?? '';
    let into = tables;
    // own-keys: these objects have no prototype
    for (const key of keys) into = (into[key] ??= emptyTable()) as Tables;
    // own-keys: nor have these
    into[last] =
      'number' in part ? part.number : new KINDS[part.kind](buffer, start + part.from, part.length);
  }
  return tables;
}

type Tables = Record<string, unknown>;

/** Without a prototype: a path of the file names its own keys alone. */
function emptyTable(): Tables {
  return Object.create(null) as Tables;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNED) * ALIGNED;
}

function kindOf(array: ArrayBufferView): Kind {
  const kind = (Object.keys(KINDS) as Kind[]).find((name) => array instanceof KINDS[name]);
  if (kind === undefined) throw new TypeError('only arrays of numbers are packed');
  return kind;
}
