import { EMPTY_OUTBOX, readOutbox, type Outbox } from '../../bot/conversation/helper/outbox.ts';

const NAME = 'aiguillage-outbox';

/** Whether it outlives the page: the browser may keep nothing, or have no room. */
export type Lasting = 'kept' | 'passing';

/** What waits to be sent, read anew each time: another tab may have changed it. */
export function openOutbox(storage: () => Storage) {
  /** What the browser did not keep: it stands until it does. */
  let passing: Outbox | undefined;
  const current = (): Outbox => {
    if (passing) return passing;
    try {
      return readOutbox(storage().getItem(NAME), monthOf(Date.now()));
    } catch {
      return EMPTY_OUTBOX;
    }
  };
  return {
    current,
    change(make: (outbox: Outbox) => Outbox): Lasting {
      const before = current();
      const outbox = make(before);
      if (outbox === before) return passing ? 'passing' : 'kept';
      try {
        storage().setItem(NAME, JSON.stringify(outbox));
        passing = undefined;
        return 'kept';
      } catch {
        passing = outbox;
        return 'passing';
      }
    },
    forget(): void {
      passing = undefined;
      try {
        storage().removeItem(NAME);
      } catch {
        // Nothing was kept.
      }
    },
  };
}

export type OutboxStore = ReturnType<typeof openOutbox>;

/** "2026-12" */
export function monthOf(now: number): string {
  return new Date(now).toISOString().slice(0, 7);
}

/** An id of chance. */
export function chanceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
