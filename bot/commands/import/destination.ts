import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDemonstrationOn } from '../../data/demonstration.ts';
import { loadData } from '../../data/load-data.ts';
import { openSnapshot } from '../../flows/snapshot.ts';
import { formatIssue } from '../../source/code-frame.ts';
import { type OverlayChange } from '../../storage/overlay.ts';
import { type CommandIo } from '../command.ts';
import { dataFolders, dataFoldersToFill } from '../data-folders.ts';
import { snapshotFolder } from '../snapshot-folder.ts';
import { foldersWith, withOverlay, type LaidOverlay } from '../with-overlay.ts';
import { sayNamedChanges } from './named-changes.ts';

/** Where an import goes. */
export interface Destination {
  /** Data folders; the last one receives the import. */
  readonly folders: readonly string[];
  /** How the place is named to a keeper. */
  readonly where: (file: string) => string;
}

interface Wanted {
  readonly source: string;
  readonly to?: string | undefined;
  readonly data?: string | undefined;
}

/**
 * Runs an import into the folder asked for (`to`), else into the overlay of the service, else, where
 * there is no database, into the last data folder; then names what is new, changed and gone, and each
 * record that would not be served: the exit code is 1 then.
 */
export function withDestination(
  wanted: Wanted,
  io: CommandIo,
  run: (destination: Destination) => Promise<number>,
): Promise<number> {
  const { to, data } = wanted;
  if (to !== undefined) return intoFolder(wanted, [...dataFolders(data, io.env), to], io, run);
  return withOverlay(io, (laid) =>
    laid
      ? intoOverlay(wanted, laid, io, run)
      : intoFolder(wanted, dataFoldersToFill(data, io.env), io, run),
  );
}

async function intoFolder(
  { source }: Wanted,
  folders: readonly string[],
  io: CommandIo,
  run: (destination: Destination) => Promise<number>,
): Promise<number> {
  const file = fileIn(folders.at(-1) ?? '', source);
  const before = textOf(file);
  const code = await run({ folders, where: (path) => path });
  const after = textOf(file);
  if (after === before) return code;
  io.out(sayNamedChanges(before, after));
  io.out('Un service qui lit ce dossier le prend de lui-même en quelques secondes.\n');
  return Math.max(code, sayDropped(folders, file, io));
}

async function intoOverlay(
  { source, data }: Wanted,
  laid: LaidOverlay,
  io: CommandIo,
  run: (destination: Destination) => Promise<number>,
): Promise<number> {
  const known = foldersWith(dataFolders(data, io.env), laid);
  const target = mkdtempSync(join(tmpdir(), 'aiguillage-import-'));
  try {
    const file = fileIn(target, source);
    const before = lastOf(known, laid, source);
    mkdirSync(join(target, 'imported'));
    if (before !== '') writeFileSync(file, before);
    const folders = [...known, target];
    const code = await run({ folders, where: () => 'dans la base du service' });
    const after = textOf(file);
    if (after === before) return code;
    if ((await laid.overlay.write(changesTo(after, source, laid))) === 'conflict') {
      io.err('Quelqu’un vient de changer cet import : rien n’a été écrit. Relancez la commande.\n');
      return 1;
    }
    io.out(sayNamedChanges(before, after));
    io.out('Le service qui tourne le sert d’ici 10 secondes.\n');
    return Math.max(code, sayDropped(folders, file, io));
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

/** Each record that the service will leave out, with its place and the reason; 1 when one is. */
function sayDropped(folders: readonly string[], file: string, io: CommandIo): number {
  const { issues } = loadData(folders, {
    today: new Date(io.now).toISOString().slice(0, 10),
    demonstration: isDemonstrationOn(io.env),
    cache: openSnapshot(snapshotFolder(io)),
  });
  const ours = issues.filter((one) => one.file === file && one.severity === 'error');
  if (ours.length === 0) return 0;
  const lines = textOf(file).split('\n');
  for (const issue of ours) {
    const text = lines[issue.line - 1] ?? '';
    io.err(`Laissé de côté : ${formatIssue({ ...issue, line: 1 }, text)}\n`);
  }
  return 1;
}

/** The list as it was imported last: in the overlay, else in the last folder that has it. */
function lastOf(folders: readonly string[], laid: LaidOverlay, source: string): string {
  const parts = partsOf(laid, source);
  if (parts.length > 0) return parts.map((path) => textOf(join(laid.folder ?? '', path))).join('');
  return (
    folders.map((folder) => textOf(fileIn(folder, source))).findLast((text) => text !== '') ?? ''
  );
}

/** Bytes of a part: well under what a file of the overlay may have. */
const PART_BYTES = 2 * 1024 * 1024;

function changesTo(text: string, source: string, laid: LaidOverlay): readonly OverlayChange[] {
  const versionOf = (path: string) => laid.files.get(path)?.version ?? 0;
  const written = new Map(
    chunksOf(text).map((part, at) => [
      `imported/${source}${at === 0 ? '' : `.${at + 1}`}.ndjson`,
      part,
    ]),
  );
  const gone = partsOf(laid, source).filter((path) => !written.has(path));
  return [
    ...[...written].map(([path, part]) => ({ path, text: part, ifVersion: versionOf(path) })),
    ...gone.map((path) => ({ path, text: undefined, ifVersion: versionOf(path) })),
  ];
}

/** Whole lines, in parts. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from + PART_BYTES / 2);
    const to = end === -1 ? text.length : end + 1;
    chunks.push(text.slice(from, to));
    from = to;
  }
  return chunks;
}

/** Files of the overlay that are of a source, in their order. */
function partsOf({ files }: LaidOverlay, source: string): readonly string[] {
  const rank = (path: string) => Number(/\.(\d+)\.ndjson$/.exec(path)?.[1] ?? 1);
  return [...files.keys()]
    .filter(
      (path) => path === `imported/${source}.ndjson` || path.startsWith(`imported/${source}.`),
    )
    .sort((a, b) => rank(a) - rank(b));
}

function fileIn(folder: string, source: string): string {
  return join(folder, 'imported', `${source}.ndjson`);
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
