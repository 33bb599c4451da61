import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDemonstrationOn } from '../data/demonstration.ts';
import { loadData } from '../data/load-data.ts';
import { type Feed } from '../data/read-feeds.ts';
import { openSnapshot } from '../flows/snapshot.ts';
import { nearestWord } from '../source/nearest-word.ts';
import { DOWNLOAD_LIMITS, type DownloadLimits } from '../feeds/download-limits.ts';
import { feedStatuses } from '../feeds/feed-status.ts';
import { type Synced, syncFeed } from '../feeds/sync-feed.ts';
import { internet, type Network } from '../network/network.ts';
import { type CommandDefinition, type CommandIo } from './command.ts';
import { dataFolders } from './data-folders.ts';
import { FEEDS, type OpenedFeeds } from './openers.ts';
import { withStorage } from './open-storage.ts';
import { withArgs } from './read-args.ts';
import { snapshotFolder } from './snapshot-folder.ts';
import { workFolder } from './sync/work-folder.ts';
import { toStatusReport } from './sync/status-report.ts';
import { toSyncLines } from './sync/sync-report.ts';

const OPTIONS = {
  data: { type: 'string' },
  status: { type: 'boolean' },
  'accept-loss': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  all: { type: 'boolean' },
} as const;

/** What the command may touch beside its own machine. */
export interface SyncOutside {
  readonly network: Network;
  readonly limits: DownloadLimits;
}

/** `aiguillage sync`: public lists read again, each whole or not at all. */
export const sync = createSync({ network: internet, limits: DOWNLOAD_LIMITS });

/** The command, with what it may touch. */
export function createSync(outside: SyncOutside): CommandDefinition {
  return {
    name: 'sync',
    summary: 'Relit les listes publiques de data/feeds.yaml',
    usage: `Usage : aiguillage sync [flux…] [options]

Sans nom : tous les flux en marche (« on: true » dans feeds.yaml). Chaque liste est lue en entier,
vérifiée comme un import, puis écrite d'un coup, ou pas du tout : le service la prend en 10 secondes.
Elle est refusée, et la dernière bonne reste, si plus de 20 % des lieux disparaissent ou si plus de
5 % des lignes sont fausses. Sort avec 1 si un flux est refusé.
Options :
  --status       comment va chaque flux, sans rien lire
  --dry-run      dit ce qui changerait, n'écrit rien
  --accept-loss  prend aussi une liste qui perd beaucoup
  --all          tous les noms ; sinon 20, et le reste dans VAR_DIR/sync/<flux>.txt
  --data <dossiers>   sinon DATA_DIR, sinon data`,
    run(args, io) {
      return withArgs({ command: this, options: OPTIONS }, args, io, ({ values, positionals }) =>
        withStorage(io, FEEDS, (opened) => run(positionals, values, { io, opened, outside })),
      );
    },
  };
}

interface Values {
  readonly data?: string | undefined;
  readonly status?: boolean | undefined;
  readonly 'accept-loss'?: boolean | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly all?: boolean | undefined;
}

interface Around {
  readonly io: CommandIo;
  readonly opened: OpenedFeeds;
  readonly outside: SyncOutside;
}

async function run(
  names: readonly string[],
  values: Values,
  { io, opened, outside }: Around,
): Promise<number> {
  const folders = dataFolders(values.data, io.env);
  const today = new Date(io.now).toISOString().slice(0, 10);
  const { feeds } = loadData(folders, { today, cache: openSnapshot(snapshotFolder(io)) });
  if (values.status === true) {
    const statuses = await feedStatuses(feeds.values(), opened.states);
    io.out(toStatusReport(statuses, io.env['SYNC']?.trim() === 'on'));
    return 0;
  }
  const strange = names.find((name) => !feeds.has(name));
  if (strange !== undefined) {
    const near = nearestWord(strange, feeds.keys());
    const hint = near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`;
    io.err(`Aucun flux « ${strange} » dans feeds.yaml.${hint}\n`);
    return 2;
  }
  const asked = [...feeds.values()].filter(({ id, on }) =>
    names.length === 0 ? on : names.includes(id),
  );
  if (asked.length === 0) {
    io.err(
      `Aucun flux n’est en marche. Dans feeds.yaml : « on: true », ou donnez un nom : ${[...feeds.keys()].join(', ')}.\n`,
    );
    return 2;
  }
  return syncAll(asked, values, { folders, io, opened, outside });
}

async function syncAll(
  asked: readonly Feed[],
  values: Values,
  { folders, io, opened, outside }: Around & { readonly folders: readonly string[] },
): Promise<number> {
  const { VAR_DIR: varDir = '' } = io.env;
  const reports = join(varDir === '' ? 'var' : varDir, 'sync');
  const dryRun = values['dry-run'] ?? false;
  const options = { acceptLoss: values['accept-loss'] ?? false, dryRun };
  const holder = randomUUID();
  const work = workFolder(reports, holder);
  const context = {
    ...outside,
    ...{ overlay: opened.overlay, states: opened.states, env: io.env, folders, work, holder },
    now: Date.now,
    demonstration: isDemonstrationOn(io.env),
  };
  let refused = 0;
  try {
    for (const feed of asked) {
      const synced = await syncFeed(feed, context, options);
      if (synced.kind === 'refused') refused += 1;
      tell(feed.id, synced, { io, reports, dryRun, all: values.all ?? false });
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return refused > 0 ? 1 : 0;
}

function tell(
  id: string,
  synced: Synced,
  told: {
    readonly io: CommandIo;
    readonly reports: string;
    readonly dryRun: boolean;
    readonly all: boolean;
  },
): void {
  const { io, reports, dryRun, all } = told;
  const whole = toSyncLines(id, synced, { dryRun, most: Infinity });
  const shown = all ? whole : toSyncLines(id, synced, { dryRun });
  io.out(`${shown.join('\n')}\n`);
  if (whole.length === 1) return;
  const file = join(reports, `${id}.txt`);
  writeFileSync(file, `${whole.join('\n')}\n`);
  if (whole.length > shown.length) io.out(`  Tous les noms : ${file}\n`);
}
