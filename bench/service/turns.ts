import { type Postgres } from '../../tests/support/postgres.ts';
import { compare, type Comparison, type Result } from '../harness.ts';
import { startOther, startProgram, type Side } from './side.ts';
import { post, talk } from './talk.ts';
import { varFolder } from './var-folder.ts';

/** Turns in one measure, of which each side has ten. */
const OPERATIONS = 4000;
/** Turns of each side before: by then Node has made its code ready, as in a service that runs. */
const BEFORE = 4000;

interface Against {
  readonly title: string;
  readonly ours: Promise<Side>;
  readonly peer: Promise<Side>;
  readonly peerName: string;
  readonly goal: Comparison['goals'][number];
}

/** CPU of the server for a turn on each store, against the peers of each. */
export async function turns(folder: string, postgres: Postgres): Promise<readonly Result[]> {
  return [
    await against({
      title: 'Turn on SQLite, every commit on disk (CPU of the server)',
      ours: startProgram({ VAR_DIR: varFolder(folder, 'sqlite') }),
      peer: startOther('echo'),
      peerName: 'CloudAdapter echo, no state',
      goal: { kind: 'faster', times: 1.4 },
    }),
    await against({
      title: 'Turn in memory (CPU of the server)',
      ours: startOther('memory', varFolder(folder, 'memory')),
      peer: startOther('json'),
      peerName: 'a bare JSON route of restify',
      goal: { kind: 'within', times: 1 / 0.18 },
    }),
    await against({
      title: 'Turn on PostgreSQL (CPU of the server)',
      ours: startProgram({
        VAR_DIR: varFolder(folder, 'postgres'),
        DATABASE_URL: await postgres.database(),
      }),
      peer: startOther('json'),
      peerName: 'a bare JSON route of restify',
      goal: { kind: 'within', times: 1 / 0.07 },
    }),
  ];
}

/** Both sides as fresh as each other, and nobody else beside them. */
async function against({ title, peerName, goal, ...sides }: Against): Promise<Result> {
  const [ours, peer] = await Promise.all([sides.ours, sides.peer]);
  try {
    await talk(ours, BEFORE);
    await post(peer, BEFORE);
    return await compare({
      title,
      ours: {
        name: 'a turn of the service',
        run: (count) => ours.spent(() => talk(ours, count)),
      },
      peer: { name: peerName, run: (count) => peer.spent(() => post(peer, count)) },
      goals: [goal],
      operations: { ours: OPERATIONS, peer: OPERATIONS },
    });
  } finally {
    ours.close();
    peer.close();
  }
}
