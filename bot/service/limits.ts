import { type Store } from '../storage/store.ts';

/** How much of the service conversations may take. */
export interface ServiceLimits {
  /** Turns of one conversation; a walk has some twenty. */
  readonly turns: number;
  /** Bytes of the log of one conversation: once it has them, no turn is taken. */
  readonly bytes: number;
  /** Turns of one conversation in a minute: nobody reads faster. */
  readonly turnsAMinute: number;
  /** Conversations kept at once, for all replicas. */
  readonly conversations: number;
  /** Conversations that the pages of one structure begin in an hour. */
  readonly begunAnHour: number;
}

export const SERVICE_LIMITS: ServiceLimits = {
  turns: 200,
  bytes: 256 * 1024,
  turnsAMinute: 60,
  conversations: 200_000,
  begunAnHour: 6000,
};

/** Why a turn is not taken. Erasing is never refused. */
export type Refusal =
  /** This conversation has had its turns or its bytes: begin another. */
  | 'too-long'
  /** Wait a minute. */
  | 'too-fast'
  /** Too many conversations at once, in all or of this structure. */
  | 'full';

/** What is known of a conversation before a turn. */
interface Before {
  readonly version: number;
  readonly last: number;
  /** Of its log, when this process wrote all of it. */
  readonly bytes?: number;
}

export interface Limiter {
  /** Asked before the first turn of a conversation, which it counts. */
  ofFirst(structure: string | undefined): Promise<Refusal | undefined>;
  ofNext(conversation: string, before: Before, at: number): Promise<Refusal | undefined>;
  /** Whether no conversation may begin now. */
  isFull(): Promise<boolean>;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds that the number of conversations is believed, with those begun here since. */
const SIZE_MS = 5000;
/**
 * Of a conversation that others wrote too, counting reads the whole log: until a conversation is
 * this long its bytes are counted at every eighth turn, then at each. Turns of the shipped flows have
 * some 2 kB, 4 at most: the limit is met where each is counted, and passed by no more than one. Of
 * turns so large that it is met before, seven more may be taken.
 */
const BYTES_EVERY = 8;
const BYTES_EACH_FROM = 96;
/** Lines that a turn adds to a log that is kept. */
const LINES = 2;

export function createLimiter(
  store: Pick<Store<unknown>, 'activities' | 'bytesOf' | 'rates' | 'size'>,
  now: () => number,
  limits: ServiceLimits,
): Limiter {
  let size = 0;
  let counted = -Infinity;

  const isFull = async (): Promise<boolean> => {
    const at = now();
    if (Math.abs(at - counted) > SIZE_MS) {
      // Before the answer: others that ask meanwhile take the number of before.
      counted = at;
      size = await store.size();
    }
    return size >= limits.conversations;
  };
  const isTooFast = async (conversation: string, last: number, at: number): Promise<boolean> => {
    const before = last - LINES * limits.turnsAMinute;
    if (before < 0) return false;
    const [line] = await store.activities(conversation, before, 1);
    const since = at - Number(line?.activity['at'] ?? -Infinity);
    return since >= 0 && since < MINUTE_MS;
  };

  return {
    isFull,
    async ofFirst(structure) {
      if (await isFull()) return 'full';
      size += 1;
      if (structure === undefined) return undefined;
      const key = `structure ${structure}`;
      const mayBegin = await store.rates.take(key, limits.begunAnHour, HOUR_MS);
      return mayBegin ? undefined : 'full';
    },
    async ofNext(conversation, { version, last, bytes }, at) {
      if (version >= limits.turns) return 'too-long';
      const isCounted =
        bytes === undefined && (version >= BYTES_EACH_FROM || version % BYTES_EVERY === 0);
      const held = isCounted ? await store.bytesOf(conversation) : (bytes ?? 0);
      if (held >= limits.bytes) return 'too-long';
      return (await isTooFast(conversation, last, at)) ? 'too-fast' : undefined;
    },
  };
}
