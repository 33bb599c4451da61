import {
  type OpenedOverlay,
  type OverlayChange,
  type OverlayEntry,
  type OverlayFile,
  type OverlayState,
} from './overlay.ts';
import { createOverlayNews } from './overlay-news.ts';
import { readOverlay } from './overlay-reading.ts';
import { inBatches, withChanges } from './overlay-rules.ts';
import { type Database, type Run } from './postgres-pool.ts';
import { statement } from './postgres-statements.ts';

const VERSION = statement('overlay-version', 'select version from aiguillage.overlay_version');
/** One writing at a time among all replicas. */
const HOLD = statement('overlay-hold', 'select version from aiguillage.overlay_version for update');
/** The version too, in each row: both are of one moment. One row at least. */
const LIST = statement(
  'overlay-list',
  `select one.version::float8 as all, file.path, file.version::float8, file.bytes
   from aiguillage.overlay_version as one left join aiguillage.overlay as file on true`,
);
const FILES = statement(
  'overlay-files',
  'select path, text, version::float8 from aiguillage.overlay where path = any($1)',
);
const REMOVE = statement('overlay-remove', 'delete from aiguillage.overlay where path = any($1)');
/** $1 paths, none of which is there · $2 texts · $3 bytes · $4 version. */
const ADD = statement(
  'overlay-add',
  `insert into aiguillage.overlay (path, text, bytes, version)
   select file.path, file.text, file.bytes, $4::int8
   from unnest($1::text[], $2::text[], $3::int4[]) as file (path, text, bytes)`,
);
/** Told at the commit, to whoever listens. */
const SET_VERSION = statement(
  'overlay-set-version',
  `with written as (update aiguillage.overlay_version set version = $1 returning version)
   select pg_notify('aiguillage_overlay', version::text) from written`,
);

/** The overlay of the replicas, and what their news are told of it. */
export interface PostgresOverlay extends OpenedOverlay {
  /** A notification said so. */
  readonly hear: (version: number) => void;
}

/** The overlay in the database, which is closed by who opened it. */
export function openPostgresOverlay(
  { run, together }: Pick<Database, 'run' | 'together'>,
  lookMs?: number,
): PostgresOverlay {
  const news = createOverlayNews(() => overlay.version(), lookMs);
  const overlay: PostgresOverlay = {
    list: () => list(run),
    async files(paths) {
      const rows = await run<OverlayFile & { path: string }>(FILES, [paths]);
      return new Map(rows.map(({ path, text, version }) => [path, { text, version }]));
    },
    read: () => readOverlay(overlay),
    async version() {
      const [row] = await run<{ version: string }>(VERSION, []);
      return Number(row?.version ?? 0);
    },
    async write(changes) {
      const version = await together((on) => write(on, changes));
      if (version === 'conflict') return version;
      news.hear(version);
      return 'written';
    },
    subscribe: (wake) => news.subscribe(wake),
    hear: (version) => {
      news.hear(version);
    },
    async close() {
      await Promise.resolve();
      news.close();
    },
  };
  return overlay;
}

interface Listed {
  readonly all: number;
  readonly path: string | null;
  readonly version: number;
  readonly bytes: number;
}

async function list(run: Run): Promise<OverlayState<OverlayEntry>> {
  const rows = await run<Listed>(LIST, []);
  const files = new Map<string, OverlayEntry>();
  for (const { path, version, bytes } of rows) {
    if (path !== null) files.set(path, { version, bytes });
  }
  return { version: rows[0]?.all ?? 0, files };
}

async function write(on: Run, changes: readonly OverlayChange[]): Promise<number | 'conflict'> {
  await on(HOLD, []);
  const next = withChanges(await list(on), changes);
  if (next === 'conflict') return next;
  await on(REMOVE, [changes.map(({ path }) => path)]);
  const added = changes.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
  const bytesOf = ({ path }: { readonly path: string }): number => next.files.get(path)?.bytes ?? 0;
  for (const batch of inBatches(added, bytesOf)) {
    const texts = batch.map(({ text }) => text);
    await on(ADD, [batch.map(({ path }) => path), texts, batch.map(bytesOf), next.version]);
  }
  await on(SET_VERSION, [next.version]);
  return next.version;
}
