import { openSqliteOverlay } from '../../bot/storage/sqlite-overlay.ts';
import { type OverlayChange } from '../../bot/storage/overlay.ts';

/** Run by a test as a process of its own, to be killed: writes lists of many files, one after the other. */
const [, , folder = '', files = '0'] = process.argv;
const overlay = openSqliteOverlay(folder);
for (;;) {
  const { version, files: before } = await overlay.list();
  const list = `list ${String(version + 1)}\n`;
  const changes = Array.from({ length: Number(files) }, (_, at): OverlayChange => {
    const path = `imported/list-${String(at)}.ndjson`;
    return { path, text: list.repeat(500), ifVersion: before.get(path)?.version ?? 0 };
  });
  await overlay.write(changes);
  process.stdout.write(`wrote ${String(version + 1)}\n`);
}
