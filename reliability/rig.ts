import { type Postgres } from '../tests/support/postgres.ts';
import { type TcpProxy } from '../tests/support/tcp-proxy.ts';
import { type Client } from './direct-line-client.ts';
import { type Ledger } from './ledger.ts';
import { type Load } from './load.ts';
import { type ServiceProcess } from './service-process.ts';

/** One installation under trial: its services, its database, the ways between, its clients. */
export interface Rig {
  readonly services: readonly ServiceProcess[];
  /** Where the service keeps its files; of its own for each installation. */
  readonly folder: string;
  readonly flows: string;
  readonly clients: readonly Client[];
  readonly clientProxies: readonly TcpProxy[];
  readonly databaseProxy?: TcpProxy;
  readonly databaseUrl: string;
  readonly postgres?: Postgres;
  readonly ledger: Ledger;
  readonly secret: string;
  /** People who talk; begun by the harness, or by the fault when it starts the services itself. */
  load: Load | undefined;
  startLoad(): Load;
  /** Sees each answer that passes a client's proxy; false keeps it from the client. */
  onAnswered: (bytes: Buffer, replica: number) => boolean;
  /** A service with the same settings as the first: for a second one, or another program. */
  another(): ServiceProcess;
  /** One more replica, with an empty disk. */
  fresh(): ServiceProcess;
  /** Something that the fault itself saw go wrong. */
  fail(words: string): void;
  readonly failures: Map<string, number>;
  /** Milliseconds from the first success of an independent look to the first turn taken. */
  readonly recoveries: number[];
  close(): Promise<void>;
}
