/** Texts by number, as bytes: one is read when it is asked for. */
export interface TextTable {
  readonly bytes: Uint8Array;
  /** Where each ends. */
  readonly ends: Int32Array;
}

/** Puts `count` texts in a table. */
export function packTexts(count: number, textOf: (at: number) => string): TextTable {
  const ends = new Int32Array(count);
  const parts: Buffer[] = [];
  let end = 0;
  for (let at = 0; at < count; at += 1) {
    const part = Buffer.from(textOf(at));
    end += part.length;
    ends[at] = end;
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts), ends };
}

/** Reads the texts of a table by their number. */
export function textsIn({ bytes, ends }: TextTable): (at: number) => string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (at) => buffer.toString('utf8', at === 0 ? 0 : ends[at - 1], ends[at]);
}
