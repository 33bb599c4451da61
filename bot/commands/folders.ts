import { isDemonstrationOn } from '../data/demonstration.ts';
import { openSnapshot, type Snapshot } from '../flows/snapshot.ts';
import { type CommandIo } from './command.ts';
import { dataFolders, flowFolders } from './data-folders.ts';
import { readMoment, toInstantIn, zoneAround } from './opening/instants.ts';
import { snapshotFolder } from './snapshot-folder.ts';

/** Options of every command that reads flows and data. */
export const FOLDER_OPTIONS = {
  flows: { type: 'string' },
  data: { type: 'string' },
  now: { type: 'string' },
} as const;

/** What these options say, for the help of a command. */
export const FOLDER_HELP = `Options communes :
  --flows <dossiers>  sinon FLOWS_DIR, sinon flows (séparés par « : », le dernier l'emporte)
  --data <dossiers>   sinon DATA_DIR, sinon data
  --now <date>        au lieu de maintenant : 2026-12-03T10:00 (heure de Paris)`;

export interface FolderValues {
  readonly flows?: string | undefined;
  readonly data?: string | undefined;
  readonly now?: string | undefined;
}

/** Folders and moment of a command. */
export interface Folders {
  readonly flows: readonly string[];
  readonly data: readonly string[];
  /** In milliseconds. */
  readonly now: number;
  /** ISO date in Paris. */
  readonly today: string;
  /** Whether the demonstration is read, as the service would. */
  readonly demonstration: boolean;
  /** What the service or the build worked out of the same texts is not worked out again. */
  readonly cache: Snapshot;
}

/** Reads the options, else the environment, else the defaults. Throws on a moment that is none. */
export function readFolders(values: FolderValues, io: CommandIo): Folders {
  const now = values.now === undefined ? io.now : instantOf(values.now);
  return {
    flows: flowFolders(values.flows, io.env),
    data: dataFolders(values.data, io.env),
    now,
    demonstration: isDemonstrationOn(io.env),
    cache: openSnapshot(snapshotFolder(io)),
    today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now),
  };
}

/** A moment as a clock of Paris shows it. */
function instantOf(written: string): number {
  const moment = readMoment(written);
  return toInstantIn(zoneAround('Europe/Paris', moment), moment);
}
