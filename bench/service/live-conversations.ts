import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { compare, type Result } from '../harness.ts';
import { startProgram } from './side.ts';
import { talk } from './talk.ts';
import { varFolder } from './var-folder.ts';

const FILLER = fileURLToPath(new URL('./fill-store.js', import.meta.url));
const MANY = 100_000;
const FEW = 1000;
const MOST_BYTES = 60 * 1024 * 1024;
const OPERATIONS = 2000;

/** Many conversations alive in one service: what they hold, and whether each costs more. */
export async function liveConversations(folder: string): Promise<readonly Result[]> {
  const [many, few] = [varFolder(folder, 'many'), varFolder(folder, 'few')];
  const more = await fill(many, MANY);
  await fill(few, FEW);
  const crowded = await startProgram({ VAR_DIR: many });
  const quiet = await startProgram({ VAR_DIR: few });
  try {
    return [
      await compare({
        title: `Turn with ${MANY} conversations stored (CPU of the server)`,
        ours: {
          name: `with ${MANY}`,
          run: (count) => crowded.spent(() => talk(crowded, count)),
        },
        peer: { name: `with ${FEW}`, run: (count) => quiet.spent(() => talk(quiet, count)) },
        goals: [
          { kind: 'within', times: 1.3 },
          {
            kind: 'figure',
            words: `at most 60 MB over base for ${MANY} live: ${Math.round(more / 1024 / 1024)} MB`,
            met: more <= MOST_BYTES,
          },
        ],
        operations: { ours: OPERATIONS, peer: OPERATIONS },
      }),
    ];
  } finally {
    crowded.close();
    quiet.close();
  }
}

/** Begins so many conversations in a store; the bytes that they added to the process. */
async function fill(folder: string, count: number): Promise<number> {
  const child = fork(FILLER, [folder, String(count)], { execArgv: ['--expose-gc'] });
  const [bytes] = (await once(child, 'message')) as [number];
  await once(child, 'exit');
  return bytes;
}
