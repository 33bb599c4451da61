import { type Fault } from '../fault.ts';
import { clockJump } from './clock-jump.ts';
import { connectionCut } from './connection-cut.ts';
import { diskFull } from './disk-full.ts';
import { eraseRace } from './erase-race.ts';
import { firstStart, firstStartOfReplicas } from './first-start.ts';
import { halfOpen } from './half-open.ts';
import { killBeforeAnswer, killReplicaBeforeAnswer } from './kill-before-answer.ts';
import { killPostgres } from './kill-postgres.ts';
import { killReplica } from './kill-replica.ts';
import { killService } from './kill-service.ts';
import { killSync, killSyncOfReplicas } from './kill-sync.ts';
import { longReader } from './long-reader.ts';
import { noDescriptors } from './no-descriptors.ts';
import { poolExhausted } from './pool-exhausted.ts';
import { postgresAbsent } from './postgres-absent.ts';
import { postgresReadOnly } from './postgres-read-only.ts';
import { postgresSlow } from './postgres-slow.ts';
import { postgresStopped } from './postgres-stopped.ts';
import { reload } from './reload.ts';
import { replicaFrozen } from './replica-frozen.ts';
import { secondService } from './second-service.ts';
import { unreadableState, unreadableStateOfReplicas } from './unreadable-state.ts';

/** Every fault, those of one machine first. */
export const FAULTS: readonly Fault[] = [
  killService,
  killBeforeAnswer,
  firstStart,
  diskFull,
  noDescriptors,
  longReader,
  unreadableState,
  secondService,
  clockJump,
  reload,
  killSync,
  killReplica,
  killReplicaBeforeAnswer,
  killSyncOfReplicas,
  firstStartOfReplicas,
  killPostgres,
  postgresStopped,
  postgresAbsent,
  postgresReadOnly,
  postgresSlow,
  poolExhausted,
  replicaFrozen,
  connectionCut,
  halfOpen,
  eraseRace,
  unreadableStateOfReplicas,
];
