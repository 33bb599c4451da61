import { type State } from '../../bot/conversation/state.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { randomId } from '../../bot/channels/directline/access.ts';
import { toLines } from '../../bot/channels/directline/to-wire.ts';
import { loadWorld } from '../../bot/service/load-world.ts';
import { createService } from '../../bot/service/service.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';

// Begins conversations in a store through the service, a turn or two each; tells how many bytes
// they added to this process, and ends.

const [, , folder = '', count = ''] = process.argv;
/** Turns at once, and conversations that warm the process up. */
const AT_ONCE = 64;
const WARM = 500;
/** Collections of garbage before memory is read, and milliseconds after each. */
const COLLECTIONS = 3;
const SETTLE_MS = 300;

const { world } = loadWorld({ flowsDirs: ['flows'], dataDirs: ['data'], snapshotDir: folder });
if (!world) throw new Error('the flows of the repository have faults');
const store = openSqliteStore<State>({ folder, now: Date.now });
const service = createService({
  store,
  world: () => world,
  now: Date.now,
  conversationMinutes: 120,
});

async function begin(): Promise<void> {
  await service.receive({
    conversation: randomId(),
    channel: 'chat',
    beginning: {},
    message: { kind: 'action', action: { do: 'flow', flow: 'caf.declaration-trimestrielle' } },
    log: (taken, first) => ({
      activities: toLines({}, taken, () => toChatMessage(taken.screen), { first, at: Date.now() }),
    }),
  });
}

async function beginAll(all: number): Promise<void> {
  let left = all;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await begin();
    }),
  );
}

/** Bytes held once garbage was collected; its pages go back to the system a moment later. */
async function held(): Promise<number> {
  for (let collections = 0; collections < COLLECTIONS; collections++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  }
  return process.memoryUsage.rss();
}

await beginAll(WARM);
const base = await held();
await beginAll(Number(count) - WARM);
const more = (await held()) - base;
await store.close();
process.send?.(more);
process.disconnect();
