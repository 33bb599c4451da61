import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { asRole, type Databases } from './databases.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import { postgresUser } from './postgres-user.ts';

/** A PostgreSQL server for tests, with a new data folder, on a port of its own. */
export interface Postgres extends Databases {
  readonly port: number;
  /** Everything that the server logged since the beginning. */
  log(): string;
  /** Ends the server: `SIGINT` closes connections, `SIGQUIT` and `SIGKILL` crash it. */
  stop(signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): Promise<void>;
  /** Starts it again on the same data and port. */
  start(): Promise<void>;
  /** Process numbers of the server and of the backends that it has, the server's first. */
  pids(): Promise<readonly number[]>;
}

/** Milliseconds between two looks whether it answers, and how many looks. */
const LOOK_MS = 50;
const LOOKS = 1200;

/**
 * Makes a server from the packages' own programs and starts it. `files` (name → text) are laid
 * beside its data folder, for it alone: a setting calls them `../<name>`.
 */
export async function startPostgres(
  settings: readonly string[] = [],
  files: Readonly<Record<string, string>> = {},
): Promise<Postgres> {
  const user = postgresUser();
  const binaries = await postgresBinaries(user);
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-pg-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  // A new account has no home; the locale of the machine decides nothing here.
  const own = { ...user, cwd: folder, env: { LC_ALL: 'C', TZ: 'UTC' } };
  const args = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  const made = spawnSync(binaries.initdb, args, { ...own, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    if (user.uid !== undefined && user.gid !== undefined) chownSync(file, user.uid, user.gid);
  }
  let port = randomPort();
  const adminUrl = () => `postgres://postgres@127.0.0.1:${port}/postgres`;
  let server: ChildProcess | undefined;
  let log = '';
  let databases = 0;

  const options = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, ...settings];
  const flags = options.flatMap((option) => ['-c', option]);
  const spawnServer = (): ChildProcess => {
    const child = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...flags], {
      ...own,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.on('data', (bytes: Buffer) => {
      log += bytes.toString('latin1');
    });
    return child;
  };
  const start = async (): Promise<void> => {
    for (let look = 0; look < LOOKS; look++) {
      // After a kill -9 it refuses to start while a child of the old one still ends.
      if (!server || hasEnded(server)) server = spawnServer();
      if (await answers(adminUrl())) return;
      await sleep(LOOK_MS);
    }
    throw new Error(`PostgreSQL does not answer: ${log}`);
  };
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    const child = server;
    if (!child || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  const remove = async (): Promise<void> => {
    process.off('exit', atExit);
    await stop('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
    if (binaries.copy !== undefined) rmSync(binaries.copy, { recursive: true, force: true });
  };
  const atExit = (): void => {
    server?.kill('SIGQUIT');
  };
  process.on('exit', atExit);
  while (!(await isFree(port))) port = randomPort();
  await start();
  return {
    port,
    async database() {
      databases += 1;
      const name = `test_${databases}`;
      await query(adminUrl(), `create database ${name}`);
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    as: asRole,
    async role(name) {
      databases += 1;
      const unique = `${name}_${databases}`;
      await query(adminUrl(), `create role ${unique} login password '${unique}'`);
      return unique;
    },
    admin: (sql, url = adminUrl()) => query(url, sql),
    log: () => log,
    stop,
    start,
    async pids() {
      const rows = await query(adminUrl(), 'select pid from pg_stat_activity');
      return [server?.pid ?? 0, ...rows.map(({ pid }) => Number(pid))];
    },
    remove,
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await query(url, 'select 1');
    return true;
  } catch {
    return false;
  }
}

/** Below those that systems lend to connections going out. */
function randomPort(): number {
  return randomInt(15_000, 30_000);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
