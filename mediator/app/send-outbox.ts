import { withBatch, withoutBatch, withoutSaid } from '../../bot/conversation/helper/outbox.ts';
import { askService } from './ask-service.ts';
import { chanceId, type OutboxStore } from './outbox-store.ts';

/** What the service says that cannot be read, or names nothing of ours: sent again, it would be the same. */
const HOPELESS = 422;

/**
 * Sends what waits: what is wrong, whoever says it; what was seen open and what was counted, of who is
 * signed in. What the service did not take stays. Without a network nothing happens.
 */
export async function sendOutbox(outbox: OutboxStore): Promise<void> {
  const { locks } = navigator as { locks?: LockManager };
  const send = () => sendAll(outbox);
  // Two tabs do not say the same at once.
  await (locks ? locks.request('aiguillage-outbox', send) : send()).catch(() => undefined);
}

async function sendAll(outbox: OutboxStore): Promise<void> {
  const { wrong, seen, cells, batch } = outbox.current();
  if (wrong.length + seen.length + cells.length === 0 && !batch) return;
  const { body } = await askService('session');
  const token = body['token'];
  if (wrong.length > 0) await sendSaid(outbox, 'wrong', token);
  if (typeof token !== 'string') return;
  if (seen.length > 0) await sendSaid(outbox, 'seen', token);
  await sendCounts(outbox, token);
}

async function sendSaid(outbox: OutboxStore, of: 'wrong' | 'seen', token: unknown): Promise<void> {
  const all = outbox.current()[of];
  const { status, body } =
    of === 'wrong'
      ? await askService('signalements', { token, reports: all })
      : await askService('ouvert', { token, seen: all });
  const results = body['results'];
  if (status !== 200 || !Array.isArray(results)) return;
  const done = all.flatMap(({ id }, at) => (DONE.has(results[at] as string) ? [id] : []));
  outbox.change((now) => withoutSaid(now, of, done));
}

/** What became of something for good; what is to be said later stays. */
const DONE: ReadonlySet<string> = new Set(['kept', 'known', 'refused']);

/** Set apart under an id before it is sent: what comes twice is counted once. */
async function sendCounts(outbox: OutboxStore, token: string): Promise<void> {
  outbox.change((now) => withBatch(now, `${chanceId()}${chanceId()}`));
  const { batch } = outbox.current();
  if (!batch) return;
  const { status } = await askService('comptes', { token, ...batch });
  if (status === 200 || status === HOPELESS) {
    outbox.change((now) => withoutBatch(now, batch.id));
  }
}
