import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Postgres } from '../tests/support/postgres.ts';
import { startTcpProxy, type TcpProxy } from '../tests/support/tcp-proxy.ts';
import { createClient } from './direct-line-client.ts';
import { type Fault } from './fault.ts';
import { createLedger } from './ledger.ts';
import { startLoad } from './load.ts';
import { type Rig } from './rig.ts';
import { createServiceProcess, type ServiceProcess } from './service-process.ts';
import { type StartOptions } from './start-options.ts';

/** Connections of our clients to one replica. */
const CONNECTIONS = 32;
/** The folder of the first service. */
const FOLDER = 'var';

export interface RigOptions {
  readonly fault: Fault;
  readonly program: string;
  /** A folder whose files each new installation begins with (what was compiled before). */
  readonly prepared?: string | undefined;
  readonly postgres?: Postgres | undefined;
}

export async function openRig({ fault, program, prepared, postgres }: RigOptions): Promise<Rig> {
  const start = fault.start ?? {};
  const { root, folder, flows } = makeFolders(start);
  const database = await openDatabase(fault, postgres);
  const secret = randomBytes(24).toString('hex');
  const env = {
    ...(database.address === '' ? {} : { DATABASE_URL: database.address }),
    ...(start.ownFlows ? { FLOWS_DIR: flows } : {}),
    DIRECTLINE_SECRETS: secret,
    TRUST_PROXY: '1',
    ...start.env,
  };
  // Each replica has a folder of its own for what it compiles.
  const create = (name: string, isEmpty = false): ServiceProcess => {
    const own = join(root, name);
    if (!isEmpty && prepared !== undefined) cpSync(prepared, own, { recursive: true });
    const { args = [], preload } = start;
    return createServiceProcess({ program, args, preload, env: { ...env, VAR_DIR: own } });
  };
  const services = Array.from({ length: fault.replicas ?? 1 }, (_, each) =>
    create(each === 0 ? FOLDER : `${FOLDER}-${each}`),
  );
  const failures = new Map<string, number>();
  const rig: Rig = {
    services,
    folder,
    flows,
    clients: [],
    clientProxies: [],
    ...(database.proxy ? { databaseProxy: database.proxy } : {}),
    databaseUrl: database.url,
    ...(postgres ? { postgres } : {}),
    ledger: createLedger(),
    secret,
    load: undefined,
    startLoad() {
      rig.load ??= startLoad(rig);
      return rig.load;
    },
    onAnswered: () => true,
    another: () => create(FOLDER),
    fresh: () => create(`fresh-${randomBytes(4).toString('hex')}`, true),
    fail: (words) => failures.set(words, (failures.get(words) ?? 0) + 1),
    failures,
    recoveries: [],
    async close() {
      for (const client of rig.clients) client.close();
      for (const service of services) await service.kill();
      for (const proxy of rig.clientProxies) await proxy.close();
      await database.proxy?.close();
      if (start.disk !== undefined) spawnSync('umount', [folder]);
      rmSync(root, { recursive: true, force: true });
    },
  };
  const clientProxies = start.clientProxy ? await proxiesOf(rig) : [];
  const ports = services.map((service, each) => () => clientProxies[each]?.port ?? service.port());
  const clients = ports.map((port) => createClient(port, CONNECTIONS));
  return Object.assign(rig, { clients, clientProxies });
}

function makeFolders({ disk, ownFlows }: StartOptions) {
  const root = mkdtempSync(join(tmpdir(), 'aiguillage-reliability-'));
  const folder = join(root, FOLDER);
  const flows = join(root, 'flows');
  mkdirSync(folder, { mode: 0o700 });
  if (disk !== undefined) mount(folder, disk);
  if (ownFlows) cpSync('flows', flows, { recursive: true });
  return { root, folder, flows };
}

/** A database of its own: `address` is what the services are told, `url` the straight way. */
async function openDatabase(fault: Fault, postgres: Postgres | undefined) {
  if (fault.on !== 'postgres' || !postgres) return { url: '', address: '' };
  const url = await postgres.database();
  if (!fault.start?.databaseProxy) return { url, address: url };
  const proxy = await startTcpProxy({ port: () => postgres.port });
  return { url, address: through(url, proxy), proxy };
}

function proxiesOf(rig: Rig): Promise<TcpProxy[]> {
  return Promise.all(
    rig.services.map((service, replica) =>
      startTcpProxy({
        port: () => service.port(),
        onAnswered: (bytes) => rig.onAnswered(bytes, replica),
      }),
    ),
  );
}

/** The same database, by the proxy's port. */
function through(url: string, proxy: TcpProxy): string {
  const other = new URL(url);
  other.port = String(proxy.port);
  return other.href;
}

function mount(folder: string, bytes: number): void {
  const args = ['-t', 'tmpfs', '-o', `size=${bytes},mode=0700`, 'tmpfs', folder];
  if (spawnSync('mount', args).status !== 0) throw new Error('a small disk cannot be mounted here');
}
