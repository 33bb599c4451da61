import { type ListAnswer, type ReportAnswer } from '../../../data/calendar/change-log.ts';
import { toRecordText } from '../../../data/calendar/to-authored-permanence.ts';
import { type ImportedRecord } from '../../../data/import/imported-record.ts';
import { ASIDE_FILE, permanenceOf } from '../../../data/read-imported.ts';
import { type ListEntry } from '../../../feeds/list-news.ts';
import { type Overlay, type OverlayChange } from '../../../storage/overlay.ts';

type Files = Pick<Overlay, 'files'>;

/** The records that lines of a list are. */
export function recordsIn(lines: readonly string[] = []): readonly ImportedRecord[] {
  return lines.map((line) => JSON.parse(line) as ImportedRecord);
}

/**
 * The record of before as one of our own, which stands over those of lists; none where it was new, and
 * is set aside.
 */
export function ownFiles({ what, before }: ListEntry): ListAnswer['files'] {
  if (what === 'new') return [];
  return recordsIn(before).flatMap((record) => {
    const value = permanenceOf(record);
    const folder = record.kind === 'place' ? 'places' : 'permanences';
    return value === undefined
      ? []
      : [{ path: `${folder}/${record.value.id}.yaml`, text: toRecordText(value) }];
  });
}

/** What refuses a change of a list; `undefined`: a record of our own stands there already. */
export async function refusing(
  overlay: Files,
  entry: ListEntry,
): Promise<readonly OverlayChange[] | undefined> {
  if (entry.what === 'new') return aside(overlay, (ids) => [...ids, entry.id]);
  const files = ownFiles(entry);
  const there = await overlay.files(files.map(({ path }) => path));
  return there.size > 0 ? undefined : files.map((file) => ({ ...file, ifVersion: 0 }));
}

/** What undoes an answer; `undefined`: its files have changed since. */
export async function undoing(
  overlay: Files,
  change: ListAnswer | ReportAnswer,
  id: string,
): Promise<readonly OverlayChange[] | undefined> {
  if (change.kind === 'settled' || change.answer === 'accepted') return [];
  const { files } = change;
  if (files.length === 0) return aside(overlay, (ids) => ids.filter((one) => one !== id));
  const there = await overlay.files(files.map(({ path }) => path));
  const isAsMade = files.every(({ path, text }) => there.get(path)?.text === text);
  if (!isAsMade) return undefined;
  return files.map(({ path }) => ({
    path,
    text: undefined,
    ifVersion: there.get(path)?.version ?? 0,
  }));
}

/** The list of what is set aside, changed. */
async function aside(
  overlay: Files,
  change: (ids: readonly string[]) => readonly string[],
): Promise<readonly OverlayChange[]> {
  const file = (await overlay.files([ASIDE_FILE])).get(ASIDE_FILE);
  const before = (file?.text ?? '').split('\n').filter((id) => id !== '');
  const ids = [...new Set(change(before))].sort();
  const text = ids.length === 0 ? undefined : `${ids.join('\n')}\n`;
  return [{ path: ASIDE_FILE, text, ifVersion: file?.version ?? 0 }];
}
