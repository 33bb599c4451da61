import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { compare, type Contender, type Result } from '../harness.ts';
import { percentile } from './delivery.ts';
import { startProgram, type Side } from './side.ts';
import { begin, say } from './talk.ts';
import { varFolder } from './var-folder.ts';

const CLIENTS = fileURLToPath(new URL('./idle-clients.js', import.meta.url));
const SOCKETS = 10_000;
const MOST_BYTES = 100 * 1024 * 1024;
/** Turns in one measure, one at a time; of one conversation each so many. */
const OPERATIONS = 400;
const TURNS = 40;

/** Thousands of streams that nothing goes through: what they hold, and whether others wait. */
export async function idleSockets(folder: string): Promise<readonly Result[]> {
  const crowded = await startProgram({ VAR_DIR: varFolder(folder, 'crowded') });
  const empty = await startProgram({ VAR_DIR: varFolder(folder, 'empty') });
  await answers(crowded, OPERATIONS);
  const before = await crowded.usage();
  const clients = fork(CLIENTS, [String(crowded.port), String(SOCKETS)]);
  try {
    await once(clients, 'message');
    const { memory } = await crowded.usage();
    const more = memory - before.memory;
    const at = (name: string, side: Side): Contender => ({
      name,
      run: async (count) => percentile(await answers(side, count), 0.99) * count,
    });
    return [
      await compare({
        title: `${SOCKETS} idle streams: p99 of the answers to others (wall time)`,
        ours: at('with them', crowded),
        peer: at('without', empty),
        goals: [
          { kind: 'within', times: 2 },
          {
            kind: 'figure',
            words: `at most 100 MB over base: ${Math.round(more / 1024 / 1024)} MB`,
            met: more <= MOST_BYTES,
          },
        ],
        operations: { ours: OPERATIONS, peer: OPERATIONS },
      }),
    ];
  } finally {
    clients.kill('SIGKILL');
    crowded.close();
    empty.close();
  }
}

/** Microseconds of each answer. */
async function answers({ port }: Side, count: number): Promise<number[]> {
  const took: number[] = [];
  while (took.length < count) {
    const conversation = await begin(port);
    for (let turn = 0; turn < TURNS && took.length < count; turn++) {
      const from = performance.now();
      await say(port, conversation, turn);
      took.push((performance.now() - from) * 1000);
    }
  }
  return took;
}
