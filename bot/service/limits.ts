import { type Rate, type Room } from '../storage/rates.ts';
import { type Store } from '../storage/store.ts';
import { createShares, type Sender } from './shares.ts';

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
  /**
   * Those that one sender begins in an hour: fifty people behind the address of a town hall, a dozen
   * each.
   */
  readonly begunByOne: number;
}

export const SERVICE_LIMITS: ServiceLimits = {
  turns: 200,
  bytes: 256 * 1024,
  turnsAMinute: 60,
  conversations: 200_000,
  begunAnHour: 6000,
  begunByOne: 600,
};

/** Why a turn is not taken. Erasing is never refused. */
export type Refusal =
  /** This conversation has had its turns or its bytes: begin another. */
  | 'too-long'
  /** Wait a minute. */
  | 'too-fast'
  /** Too many conversations at once, in all or of this structure. */
  | 'full'
  /** Too many that this sender began. */
  | 'too-many';

export interface Refused {
  readonly why: Refusal;
  /** Milliseconds after which to try again; absent: it would be refused again. */
  readonly waitMs?: number;
}

/** Who begins a conversation, and whose guide it is. */
export interface Beginner {
  readonly structure?: string | undefined;
  readonly sender?: Sender | undefined;
}

/** What is known of a conversation before a turn. */
interface Before {
  readonly version: number;
  readonly last: number;
  /** Of its log, when this process wrote all of it. */
  readonly bytes?: number;
}

export interface Limiter {
  /** Asked before the first turn of a conversation, which it counts. */
  ofFirst(beginner: Beginner): Promise<Refused | undefined>;
  ofNext(conversation: string, before: Before, at: number): Promise<Refused | undefined>;
  /** Why the first turn of a conversation would not be taken now. Counts nothing. */
  mayBegin(beginner: Beginner): Promise<Refused | undefined>;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds that the number of conversations is believed, with those begun here since. */
const SIZE_MS = 5000;
/** Milliseconds after which a conversation that has expired was swept (bot/sweeping.ts). */
const SWEPT_MS = 5 * MINUTE_MS;
/** A sender's share is one part in so many of a structure's room, and of all; see shares.ts. */
const PARTS_OF_STRUCTURE = 10;
const PARTS_OF_ALL = 50;
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
  store: Pick<Store<unknown>, 'activities' | 'bytesOf' | 'rates' | 'size' | 'soonestExpiry'>,
  now: () => number,
  limits: ServiceLimits,
): Limiter {
  const ofHour = { now, windowMs: HOUR_MS, most: limits.begunByOne };
  const ofAll = createShares({ ...ofHour, all: limits.conversations, parts: PARTS_OF_ALL });
  const ofStructures = createShares({
    ...ofHour,
    all: limits.begunAnHour,
    parts: PARTS_OF_STRUCTURE,
  });
  const rate: Rate = { most: limits.begunAnHour, windowMs: HOUR_MS };
  let size = 0;
  /** When one of them has expired and was swept, if all the room is taken. */
  let roomAt = 0;
  let asked = -Infinity;
  let counted = -Infinity;

  /** What is left to the structure, if there is one; and how many there are is known. */
  const look = async (structure: string | undefined): Promise<Room | undefined> => {
    const at = now();
    if (Math.abs(at - counted) > SIZE_MS) {
      // Before the answer: others that ask meanwhile take the number of before.
      counted = at;
      size = await store.size();
    }
    if (size >= limits.conversations && Math.abs(at - asked) > SIZE_MS) {
      asked = at;
      roomAt = Math.max(at, (await store.soonestExpiry()) ?? at) + SWEPT_MS;
    }
    return structure === undefined ? undefined : store.rates.look(keyOf(structure), rate);
  };
  const refusedBy = (
    { structure = '', sender = [] }: Beginner,
    room: Room | undefined,
  ): Refused | undefined => {
    const left = limits.conversations - size;
    if (left <= 0) return { why: 'full', waitMs: Math.max(SECOND_MS, roomAt - now()) };
    if (room?.left === 0) return { why: 'full', waitMs: room.waitMs };
    const own = room ? ofStructures.waitMs(within(structure, sender), room.left) : 0;
    const waitMs = Math.max(own, ofAll.waitMs(sender, left));
    return waitMs > 0 ? { why: 'too-many', waitMs } : undefined;
  };
  /** Milliseconds to wait; 0: none. */
  const tooFastMs = async (conversation: string, last: number, at: number): Promise<number> => {
    const before = last - LINES * limits.turnsAMinute;
    if (before < 0) return 0;
    const [line] = await store.activities(conversation, before, 1);
    const since = at - Number(line?.activity['at'] ?? -Infinity);
    return since >= 0 && since < MINUTE_MS ? MINUTE_MS - since : 0;
  };

  return {
    mayBegin: async (beginner) => refusedBy(beginner, await look(beginner.structure)),
    async ofFirst(beginner) {
      const { structure, sender = [] } = beginner;
      const room = await look(structure);
      // Nothing is waited for from here to where it is counted: those that come at once each are.
      const refused = refusedBy(beginner, room);
      if (refused) return refused;
      size += 1;
      ofAll.take(sender);
      if (structure === undefined) return undefined;
      ofStructures.take(within(structure, sender));
      const { taken, waitMs } = await store.rates.take(keyOf(structure), rate);
      return taken ? undefined : { why: 'full', waitMs };
    },
    async ofNext(conversation, { version, last, bytes }, at) {
      if (version >= limits.turns) return { why: 'too-long' };
      const isCounted =
        bytes === undefined && (version >= BYTES_EACH_FROM || version % BYTES_EVERY === 0);
      const held = isCounted ? await store.bytesOf(conversation) : (bytes ?? 0);
      if (held >= limits.bytes) return { why: 'too-long' };
      const waitMs = await tooFastMs(conversation, last, at);
      return waitMs > 0 ? { why: 'too-fast', waitMs } : undefined;
    },
  };
}

/** Of the conversations that a structure's pages begin, for all replicas. */
function keyOf(structure: string): string {
  return `begun ${structure}`;
}

/** A sender as it is counted for one structure. */
function within(structure: string, sender: Sender): Sender {
  return sender.map(({ name, shares }) => ({ name: `${structure} ${name}`, shares }));
}
