import { type Rig } from './rig.ts';

/** One way for things to go wrong; a file of its name in faults/ does it. */
export interface Fault {
  readonly name: string;
  /** What is done, for the table. */
  readonly what: string;
  readonly on: 'sqlite' | 'postgres';
  /** Services at once; several on PostgreSQL only. */
  readonly replicas?: number;
  /** Each round begins with an installation of its own, not started: the fault starts it. */
  readonly fresh?: true;
  /** How the services are started, when not as usual. */
  readonly start?: StartOptions;
  /** Why it cannot be tried on this machine; `undefined`: it can. */
  readonly impossible?: () => string | undefined;
  /** Once a round, under load (not when fresh); when it resolves, all should work again. */
  strike(rig: Rig): Promise<void>;
}

/** What stands between a service and what it needs. */
export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Files that the service loads before itself, as `--import` takes them. */
  readonly preload?: string;
  /** Clients reach each service through a proxy; the fault sees its answers. */
  readonly clientProxy?: true;
  /** Services reach the database through a proxy. */
  readonly databaseProxy?: true;
  /** Bytes of a file system of its own for the service's folder. */
  readonly disk?: number;
  readonly args?: readonly string[];
  /** The service has its own copy of the flows. */
  readonly ownFlows?: true;
}
