import { type Rig } from './rig.ts';
import { type StartOptions } from './start-options.ts';

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
