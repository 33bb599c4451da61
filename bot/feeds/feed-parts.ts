import { createHash } from 'node:crypto';
import { type OverlayChange, type OverlayEntry } from '../storage/overlay.ts';

/** Bytes of a part above which the next begins: well under what a file of the overlay holds. */
const PART_BYTES = 1_500_000;

/** Records of a feed that lie together: those of a département, or of no place. */
export interface Group {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Files of one feed, by path: its source, and its records by département. */
export function toParts(
  feed: string,
  source: string,
  groups: readonly Group[],
): ReadonlyMap<string, string> {
  const parts = new Map([[`imported/${feed}.ndjson`, `${source}\n`]]);
  for (const { name, lines } of groups) {
    chunksOf(lines).forEach((chunk, at) => {
      const more = at === 0 ? '' : `-${at + 1}`;
      parts.set(`imported/${feed}.${name}${more}.ndjson`, chunk);
    });
  }
  return parts;
}

function chunksOf(lines: readonly string[]): readonly string[] {
  const chunks: string[] = [];
  let chunk: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    if (bytes > PART_BYTES) {
      chunks.push(`${chunk.join('\n')}\n`);
      chunk = [];
      bytes = 0;
    }
    chunk.push(line);
    bytes += Buffer.byteLength(line) + 1;
  }
  return chunk.length === 0 ? chunks : [...chunks, `${chunk.join('\n')}\n`];
}

/** Those of the overlay's files that are of a feed. */
export function partsIn<F>(files: ReadonlyMap<string, F>, feed: string): ReadonlyMap<string, F> {
  const isPart = (path: string) =>
    path === `imported/${feed}.ndjson` ||
    (path.startsWith(`imported/${feed}.`) && path.endsWith('.ndjson'));
  return new Map([...files].filter(([path]) => isPart(path)));
}

/** What tells whether a feed's files are still those that were written. */
export function markOf(parts: ReadonlyMap<string, Pick<OverlayEntry, 'version'>>): string {
  const marks = [...parts].map(([path, { version }]) => `${path} ${version}`).sort();
  return createHash('sha256').update(marks.join('\n')).digest('hex');
}

/** What makes the files of `before` those of `after`; a part that stays is not written. */
export function changesTo(
  before: ReadonlyMap<string, { readonly version: number; readonly text: string }>,
  after: ReadonlyMap<string, string>,
): readonly OverlayChange[] {
  const written = [...after].flatMap(([path, text]) => {
    const old = before.get(path);
    return old?.text === text ? [] : [{ path, text, ifVersion: old?.version ?? 0 }];
  });
  const removed = [...before].flatMap(([path, { version }]) =>
    after.has(path) ? [] : [{ path, text: undefined, ifVersion: version }],
  );
  return [...written, ...removed];
}
