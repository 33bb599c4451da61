import { relative, sep } from 'node:path';
import { permanencePath, toRecordText } from '../../data/calendar/record-file.ts';
import { type RawRecord } from '../../data/report.ts';
import { type AuthoredPermanence } from '../../data/schemas/permanence.ts';
import { type LaidOverlay } from '../with-overlay.ts';

/** A file of the overlay as it was before a writing, and its version after. */
export interface WrittenFile {
  readonly path: string;
  /** `undefined`: it was not there. */
  readonly before: string | undefined;
  readonly version: number;
}

/**
 * Writes a permanence in the overlay: in the file that has it there, else in one of its own. Nothing
 * is written over what someone changed since the overlay was laid out.
 */
export async function writeRecord(
  record: AuthoredPermanence,
  written: RawRecord,
  { overlay, folder, files }: LaidOverlay,
): Promise<WrittenFile | 'conflict'> {
  const inside = insideOf(folder, written.file.name);
  const isThere = files.has(inside) && inside.endsWith('.yaml');
  const path = isThere ? inside : permanencePath(record.id);
  const value = isThere ? replaced(written, record) : record;
  const ifVersion = files.get(path)?.version ?? 0;
  const one = async () => (await overlay.files([path])).get(path);
  // Another's text, if it is one, is refused below.
  const before = await one();
  const done = await overlay.write([{ path, text: toRecordText(value), ifVersion }]);
  if (done === 'conflict') return done;
  return { path, before: before?.text, version: (await one())?.version ?? 0 };
}

/** The path of a file in the folder; one that is elsewhere has none that is there. */
function insideOf(folder: string | undefined, file: string): string {
  return folder === undefined ? '' : relative(folder, file).split(sep).join('/');
}

/** A file that holds a list keeps its other records. */
function replaced({ file, path: [at] }: RawRecord, record: AuthoredPermanence): unknown {
  if (!Array.isArray(file.value)) return record;
  return file.value.map((one: unknown, index) => (index === at ? record : one));
}
