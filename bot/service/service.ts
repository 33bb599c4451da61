import { begin, type Beginning } from '../conversation/begin.ts';
import { worldIn } from '../conversation/world-in.ts';
import { worldFor } from '../conversation/world-for.ts';
import { screen } from '../conversation/screen.ts';
import { type Message, type State } from '../conversation/state.ts';
import { type Turn } from '../conversation/tap.ts';
import { turn } from '../conversation/turn.ts';
import { type World } from '../conversation/world.ts';
import { toCounts, type Channel } from '../statistics/to-counts.ts';
import { StoreError } from '../storage/store-error.ts';
import { type Conversation, type StoredActivity, type Store } from '../storage/store.ts';
import { type View } from '../view/view.ts';
import { createInOrder } from './in-order.ts';
import {
  createLimiter,
  SERVICE_LIMITS,
  type Beginner,
  type Refused,
  type ServiceLimits,
} from './limits.ts';
import { type Sender } from './shares.ts';
import { isState } from './is-state.ts';
import { createPassing } from './passing.ts';

/** Times that a turn is taken again when another process wrote meanwhile. */
const MAX_TRIES = 8;
/** Conversations whose last turn is at hand in memory; some 10 kB each. */
const MAX_RECENT = 2000;
/** Milliseconds that they are: their answers are in no memory for long, erased elsewhere or not. */
const RECENT_MS = 10 * 60_000;
const MINUTE_MS = 60_000;
/** An erased conversation stays refused this long: longer than any token lives. */
const ERASED_MS = 31 * MINUTE_MS;

export interface ServiceOptions {
  readonly store: Store<State>;
  /** The World of now: swapped whole on reload. */
  readonly world: () => World;
  readonly now: () => number;
  readonly conversationMinutes: number;
  /** Others than {@link SERVICE_LIMITS}: to measure, or to reach them. */
  readonly limits?: Partial<ServiceLimits>;
}

/** One message of a person, from any channel that keeps conversations. */
export interface Incoming {
  readonly conversation: string;
  readonly channel: Channel;
  /** How the conversation begins, when nothing is stored yet. */
  readonly beginning: Beginning;
  readonly message: Message;
  /** Sender and the message's own id, hidden: the same again is answered as the first time. */
  readonly turnKey?: string;
  /** Who is counted when it begins; absent: nobody, as for a server with a secret. */
  readonly sender?: Sender;
  /** Nothing is stored and it is later than this: the conversation is over, not new. */
  readonly startBy?: number;
  /** The step that it answers, as {@link Service.shown} takes one; absent: the last. */
  readonly from?: number;
  /** A conversation erased stays closed (default), or may begin again at once. */
  readonly afterErase?: 'closed' | 'open';
  /** Lines for the log, the first with sequence `first`, and what a retry is given. */
  log(taken: Turn, first: number): Logged;
}

export interface Logged {
  /** One that keeps the state which the turn left, as `state`, is a step that can be gone back to. */
  readonly activities: readonly StoredActivity[];
  readonly reply?: string;
}

export interface Taken {
  readonly kind: 'taken';
  readonly turn: Turn;
  /** Sequence of its first line in the log. */
  readonly first: number;
  readonly logged: Logged;
}

export type Received =
  | Taken
  /** This message was answered before. */
  | { readonly kind: 'known'; readonly reply: string | undefined }
  /** Beyond a limit: nothing was done. */
  | (Refused & { readonly kind: 'refused' })
  /** Erased or expired: nothing was done. */
  | { readonly kind: 'gone' };

/** A screen, the state that it is of, and the last line of the log then. */
export interface Shown {
  readonly state: State;
  readonly view: View;
  readonly last: number;
  /** When a step that was gone back to was made. */
  readonly made?: number;
}

export interface Service {
  /** One turn, on disk when the promise resolves. Messages of a conversation go in order. */
  receive(incoming: Incoming): Promise<Received>;
  /** The first screen of a conversation in which nothing was said. */
  welcome(beginning: Beginning, at: number): View;
  /**
   * Sequence of the last line of its log, 0 before the first answer; `undefined`: the conversation
   * is over, erased or not begun in time.
   */
  lastOf(conversation: string, startBy: number): Promise<number | undefined>;
  /**
   * What the conversation shows now, or showed at a step: the sequence of a line of its log that
   * keeps a state, 0 for the first screen. A step that is not known is the last one.
   * `undefined`: it is over.
   */
  shown(
    conversation: string,
    beginning: Beginning,
    startBy: number,
    step?: number,
  ): Promise<Shown | undefined>;
  /** It was erased, and that is still known. */
  isErased(conversation: string): Promise<boolean>;
  /** Why the first turn of a conversation would not be taken now. Nothing is counted or kept. */
  mayBegin(beginner: Beginner): Promise<Refused | undefined>;
  /** How long a conversation lives after its last message, in milliseconds. */
  readonly lifeMs: number;
}

/** One message end to end: read, turn, write in one transaction, again when someone wrote first. */
export function createService(options: ServiceOptions): Service {
  const { store, world, now } = options;
  const lifeMs = options.conversationMinutes * MINUTE_MS;
  const inOrder = createInOrder();
  const limiter = createLimiter(store, now, { ...SERVICE_LIMITS, ...options.limits });

  // What the last turn left, so that the next reads nothing: the write says when it is stale.
  const recent = createPassing<Known>(now, RECENT_MS, MAX_RECENT);

  const knownOf = async (conversation: string): Promise<Stored | Known | 'erased' | undefined> => {
    const kept = recent.get(conversation);
    if (kept && kept.expires > now()) return kept;
    recent.drop(conversation);
    return store.read(conversation);
  };

  /** What a step left; the last one where it is not known. */
  const stepOf = async (
    conversation: string,
    { state, last }: Known,
    step: number,
    anew: () => State,
  ): Promise<Omit<Shown, 'view'>> => {
    // What was counted stays so: going back and answering again counts nothing twice.
    const { counted } = state;
    if (step === 0) return { state: { ...anew(), counted }, last: 0 };
    const [line] = await store.activities(conversation, step - 1, 1);
    const left = line?.activity['state'];
    if (line?.sequence !== step || !isState(left)) return { state, last };
    return { state: { ...left, counted }, last: step, made: Number(line.activity['at']) };
  };

  /** What a message answers, with its screen when that is at hand. */
  const answeredBy = async (
    { conversation, from }: Incoming,
    before: Known,
    anew: () => State,
  ): Promise<Pick<Known, 'state' | 'shown'>> =>
    from === undefined || from === before.last
      ? before
      : { state: (await stepOf(conversation, before, from, anew)).state };

  const attempt = async (incoming: Incoming): Promise<Received | 'conflict'> => {
    const { conversation, message, startBy = Infinity } = incoming;
    const stored = await knownOf(conversation);
    const at = now();
    if (stored === 'erased' || (stored === undefined && at > startBy)) return { kind: 'gone' };
    const current = worldFor(world(), incoming.beginning.structure, at);
    const anew = () => begin(current, incoming.beginning);
    const before = readable(stored, anew);
    const answered = await answeredBy(incoming, before, anew);
    const shown = answered.shown?.by === current ? answered.shown.view : undefined;
    const taken = turn(current, { state: answered.state, message, now: at, known: shown });
    const first = before.last + 1;
    const done: Taken = { kind: 'taken', turn: taken, first, logged: incoming.log(taken, first) };
    if (taken.erased) return erase(incoming, done, at, stored);
    const refused = await whyNot(incoming, stored, at);
    if (refused) return refuse(incoming, refused);
    return await save(incoming, done, before, { at, by: current });
  };

  const whyNot = (
    { conversation, beginning: { structure }, sender }: Incoming,
    stored: Stored | Known | undefined,
    at: number,
  ): Promise<Refused | undefined> =>
    stored === undefined
      ? limiter.ofFirst({ structure, sender })
      : limiter.ofNext(conversation, stored, at);

  /** A retry of a message that was answered is no turn: its answer is given again. */
  const refuse = async (
    { conversation, turnKey }: Incoming,
    refused: Refused,
  ): Promise<Received> => {
    const known = turnKey === undefined ? undefined : await store.replyTo(conversation, turnKey);
    return known ? { kind: 'known', reply: known.reply } : { kind: 'refused', ...refused };
  };

  const save = async (
    incoming: Incoming,
    done: Taken,
    { version, bytes }: Known,
    { at, by }: { readonly at: number; readonly by: World },
  ): Promise<Received | 'conflict'> => {
    const { conversation, turnKey } = incoming;
    const { turn: taken, logged, first } = done;
    const { state, screen: view } = taken;
    // To the minute: the same expiry again costs the store nothing.
    const expires = Math.ceil((at + lifeMs) / MINUTE_MS) * MINUTE_MS;
    const counts = toCounts(taken.counts, incoming.channel);
    const written = await store.write(conversation, version, {
      state,
      counts,
      expires,
      ...logged,
      ...(turnKey === undefined ? {} : { turnKey }),
    });
    if (written.kind !== 'written') {
      recent.drop(conversation);
      return written.kind === 'known' ? written : 'conflict';
    }
    const last = first + logged.activities.length - 1;
    recent.put(conversation, {
      state,
      version: version + 1,
      last,
      expires,
      shown: { by, view },
      ...(bytes === undefined ? {} : { bytes: bytes + written.bytes }),
    });
    return done;
  };

  const erase = async (
    incoming: Incoming,
    done: Taken,
    at: number,
    stored: Stored | Known | undefined,
  ): Promise<Received> => {
    const { conversation, turnKey, sender, afterErase = 'closed' } = incoming;
    // Nothing was said yet, and nothing is to erase: that it was closed is kept as far as the
    // sender may begin conversations, whose rows those are too.
    if (stored === undefined && (await limiter.ofFirst({ sender }))) return done;
    // The store looks at the turn key in write() alone: a retry must not erase what came since.
    const known = turnKey === undefined ? undefined : await store.replyTo(conversation, turnKey);
    if (known) return { kind: 'known', reply: known.reply };
    const expires = afterErase === 'open' ? at : at + Math.max(lifeMs, ERASED_MS);
    recent.drop(conversation);
    await store.erase(conversation, expires, toCounts(done.turn.counts, incoming.channel));
    return done;
  };

  return {
    lifeMs,
    mayBegin: (beginner) => limiter.mayBegin(beginner),
    receive: (incoming) =>
      inOrder(incoming.conversation, async () => {
        for (let tries = 0; tries < MAX_TRIES; tries++) {
          const received = await attempt(incoming);
          if (received !== 'conflict') return received;
        }
        throw new StoreError('unavailable', 'Trop de messages à la fois dans une conversation.');
      }),
    welcome(beginning, at) {
      const current = worldIn(world(), beginning.structure);
      return screen(current, begin(current, beginning), at);
    },
    isErased: async (conversation) => (await store.read(conversation)) === 'erased',
    async shown(conversation, beginning, startBy, step) {
      const stored = await store.read(conversation);
      if (stored === 'erased' || (stored === undefined && now() > startBy)) return undefined;
      const current = worldIn(world(), beginning.structure);
      const anew = () => begin(current, beginning);
      const known = readable(stored, anew);
      const { state, last } = known;
      const asked =
        step === undefined ? { state, last } : await stepOf(conversation, known, step, anew);
      return { ...asked, view: screen(current, asked.state, now()) };
    },
    async lastOf(conversation, startBy) {
      const stored = await store.read(conversation);
      if (stored === undefined) return now() <= startBy ? 0 : undefined;
      return stored === 'erased' ? undefined : stored.last;
    },
  };
}

/** A conversation as the store has it, with the screen that it shows when that is at hand. */
interface Known extends Conversation<State> {
  readonly shown?: { readonly by: World; readonly view: View };
  /** Of its log, when this process wrote all of it. */
  readonly bytes?: number;
}

type Stored = Conversation<State | undefined>;

/** A conversation of which nothing is stored, or nothing that can be read, begins anew. */
function readable(stored: Stored | Known | undefined, anew: () => State): Known {
  if (stored === undefined) return { state: anew(), version: 0, last: 0, expires: 0, bytes: 0 };
  // Made by this process: not looked at again.
  if ('shown' in stored) return stored;
  const { state } = stored;
  return isState(state) ? { ...stored, state } : { ...stored, state: anew() };
}
