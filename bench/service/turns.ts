import { type Postgres } from '../../tests/support/postgres.ts';
import { compare, type Comparison, type Result } from '../harness.ts';
import { startOther, startProgram, type Side } from './side.ts';
import { post, talk } from './talk.ts';
import { varFolder } from './var-folder.ts';

/** Turns in one measure: short ones in many rounds, so that a busy moment of the machine is one. */
const OPERATIONS = 1000;
const ROUNDS = 21;
/** Turns of each side before: by then Node has made its code ready, as in a service that runs. */
const BEFORE = 4000;

/** CPU of the server for a turn on each store, against the peers of each. */
export async function turns(folder: string, postgres: Postgres): Promise<readonly Result[]> {
  const [sqlite, replica, memory, echo, json] = await Promise.all([
    startProgram({ VAR_DIR: varFolder(folder, 'sqlite') }),
    startProgram({
      VAR_DIR: varFolder(folder, 'postgres'),
      DATABASE_URL: await postgres.database(),
    }),
    startOther('memory', varFolder(folder, 'memory')),
    startOther('echo'),
    startOther('json'),
  ]);
  const sides = [sqlite, replica, memory, echo, json];
  const against = async (
    title: string,
    ours: Side,
    peer: Side,
    peerName: string,
    goal: Comparison['goals'][number],
  ): Promise<Result> => {
    await talk(ours, BEFORE);
    await post(peer, BEFORE);
    return compare({
      title,
      ours: {
        name: 'a turn of the service',
        run: (count) => ours.spent(() => talk(ours, count)),
      },
      peer: { name: peerName, run: (count) => peer.spent(() => post(peer, count)) },
      goals: [goal],
      operations: { ours: OPERATIONS, peer: OPERATIONS },
      rounds: ROUNDS,
    });
  };
  try {
    return [
      await against(
        'Turn on SQLite, every commit on disk (CPU of the server)',
        sqlite,
        echo,
        'CloudAdapter echo, no state',
        { kind: 'faster', times: 1.4 },
      ),
      await against(
        'Turn in memory (CPU of the server)',
        memory,
        json,
        'a bare JSON route of restify',
        { kind: 'within', times: 1 / 0.18 },
      ),
      await against(
        'Turn on PostgreSQL (CPU of the server)',
        replica,
        json,
        'a bare JSON route of restify',
        { kind: 'within', times: 1 / 0.07 },
      ),
    ];
  } finally {
    for (const side of sides) side.close();
  }
}
