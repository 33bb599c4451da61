import { hash } from 'node:crypto';
import { OVERLAY } from '../bot/commands/openers.ts';
import { openStorage } from '../bot/commands/open-storage.ts';
import { type Rig } from './rig.ts';

/** What is stored of the list. */
export interface StoredList {
  /** How many rows of each version. */
  readonly rows: ReadonlyMap<string, number>;
  /** As `/health/ready` tells it. */
  readonly sha256: string;
}

export async function storedList({
  folder,
  databaseUrl,
}: Pick<Rig, 'folder' | 'databaseUrl'>): Promise<StoredList> {
  const overlay = await openStorage({ VAR_DIR: folder, DATABASE_URL: databaseUrl }, OVERLAY);
  if ('faults' in overlay) throw new Error(overlay.faults.join(', '));
  const { files } = await overlay.read();
  await overlay.close();
  const rows = new Map<string, number>();
  for (const [path, { text }] of files) {
    // What the list brought since is told by name elsewhere.
    if (!path.startsWith('imported/')) continue;
    for (const [, name = ''] of text.matchAll(/"name":"(v\d+)"/g)) {
      rows.set(name, (rows.get(name) ?? 0) + 1);
    }
  }
  const sums = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, { text }]) => `${hash('sha256', text)}  ${path}\n`);
  return { rows, sha256: hash('sha256', sums.join('')) };
}
