import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type RowMessage } from '../data/import/run-import.ts';
import { type Feed } from '../data/read-feeds.ts';
import { type Overlay, type OverlayEntry, type OverlayFile } from '../storage/overlay.ts';
import { inBatches } from '../storage/overlay-rules.ts';
import { type FeedStates } from '../storage/feed-states.ts';
import { StoreError } from '../storage/store-error.ts';
import { compareLines, type Changes } from './compare.ts';
import { FeedFault } from './feed-fault.ts';
import { changesTo, markOf, partsIn, toParts } from './feed-parts.ts';
import { type FeedCounts, type FeedState, parseFeedState } from './feed-state.ts';
import { fetchFeed, type FetchContext } from './fetch-feed.ts';
import { judge } from './judge.ts';
import { newsPath, withChanges } from './list-news.ts';
import { takeIn, type TakeInContext } from './take-in.ts';
import { type Lease, withLease } from './with-lease.ts';

/** What reading a feed may touch. */
export interface SyncContext
  extends Omit<FetchContext, 'signal' | 'work'>, Omit<TakeInContext, 'work' | 'today'> {
  readonly overlay: Overlay;
  readonly states: FeedStates;
  /** Names this reader among all replicas and commands. */
  readonly holder: string;
  /** A folder for files that go when the feed is read. */
  readonly work: string;
}

export interface SyncOptions {
  /** Takes a list that lost too much, or that reads badly. */
  readonly acceptLoss: boolean;
  /** Writes nothing. */
  readonly dryRun: boolean;
}

/** What came of one feed. */
export type Synced = { readonly movedTo?: string } &
  /** Another reads it. */
  (
    | { readonly kind: 'busy' }
    | { readonly kind: 'unchanged' }
    /** `dryRun`: would be written. */
    | {
        readonly kind: 'written';
        readonly changes: Changes;
        readonly counts: FeedCounts;
        readonly told: readonly RowMessage[];
      }
    /** The last good list stands. `found`: what was read of the new one, if it could be. */
    | { readonly kind: 'refused'; readonly fault: FeedFault; readonly found?: Found }
  );

/** A list that was read. */
interface Found {
  readonly changes: Changes;
  readonly counts: FeedCounts;
  readonly told: readonly RowMessage[];
}

/** Raised when the same file is to be read anew: another way of reading it makes other records. */
const READING = 1;

/**
 * Reads a feed again, one reader at a time: its records are written whole, or not at all, and its
 * state beside. Throws `StoreError` only.
 */
export async function syncFeed(
  feed: Feed,
  context: SyncContext,
  options: SyncOptions,
): Promise<Synced> {
  const { states, holder, now } = context;
  // Two readers of one folder (replicas that share it) have files of their own.
  const work = join(context.work, `${feed.id}-${holder}`);
  const done = await withLease({ states, feed: feed.id, holder, now }, async (lease) => {
    mkdirSync(work, { recursive: true });
    try {
      return await new Sync(feed, { ...context, work }, options).run(lease);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  return done === 'busy' ? { kind: 'busy' } : done;
}

class Sync {
  readonly #feed: Feed;
  readonly #context: SyncContext;
  readonly #options: SyncOptions;
  #found: Found | undefined;
  #movedTo: string | undefined;

  constructor(feed: Feed, context: SyncContext, options: SyncOptions) {
    this.#feed = feed;
    this.#context = context;
    this.#options = options;
  }

  async run(lease: Lease): Promise<Synced> {
    const { states } = this.#context;
    const before = parseFeedState((await states.read()).get(this.#feed.id));
    const tried = this.#context.now();
    const moved = () => (this.#movedTo === undefined ? {} : { movedTo: this.#movedTo });
    try {
      const { synced, state } = await this.#read(before, lease);
      await this.#keep({ ...state, ...moved(), tried, succeeded: tried, failures: 0 });
      return { ...synced, ...moved() };
    } catch (error) {
      const fault = toFeedFault(error);
      await this.#keep({ ...before, ...moved(), tried, ...failed(fault, before, tried) });
      const found = this.#found;
      return { kind: 'refused', fault, ...moved(), ...(found === undefined ? {} : { found }) };
    }
  }

  /** What is remembered once it was read. */
  async #read(before: FeedState | undefined, lease: Lease): Promise<Done> {
    const { overlay } = this.#context;
    const recipe = recipeOf(this.#feed);
    const parts = partsIn((await overlay.list()).files, this.#feed.id);
    // Only what stands as it was written may be said to be unchanged.
    const isKnown =
      before?.recipe === recipe && before.mark === markOf(parts) && before.succeeded !== undefined;
    const known = isKnown ? before : undefined;
    const fetched = await fetchFeed(this.#feed, known?.validators, {
      ...this.#context,
      signal: lease.signal,
    });
    this.#movedTo = fetched.movedTo;
    if (fetched.kind === 'unchanged') return unchanged(before);
    const { digest, validators, files } = fetched;
    const version = { recipe, digest, ...(validators === undefined ? {} : { validators }) };
    if (known?.digest === digest) return unchanged({ ...known, ...version });
    const { changes, counts, told } = await this.#take(files, parts, lease);
    const mark = markOf(partsIn((await overlay.list()).files, this.#feed.id));
    const state = { ...version, mark, counts, written: this.#context.now() };
    return { synced: { kind: 'written', changes, counts, told }, state };
  }

  async #take(files: readonly string[], parts: Parts, lease: Lease): Promise<Found> {
    const { overlay, now } = this.#context;
    const today = new Date(now()).toISOString().slice(0, 10);
    const taken = await takeIn(this.#feed, files, { ...this.#context, today });
    const { kept, outside, unsound, told, table } = taken;
    const before = await filesOf(overlay, parts);
    const after = toParts(this.#feed.id, taken.source, taken.groups);
    const changes = compareLines(linesIn(before), linesOf(after.values()));
    const refused = sum(Object.values(table.refused)) + unsound;
    const { fresh, changed, gone } = changes;
    const counts = {
      ...{ read: table.read, kept, outside, refused },
      ...{ fresh: fresh.length, changed: changed.length, gone: gone.length },
    };
    this.#found = { changes, counts, told };
    if (!this.#options.acceptLoss) judge(changes, { read: table.read, faulty: refused, kept });
    if (!this.#options.dryRun) {
      await lease.renew();
      const path = newsPath(this.#feed.id);
      const news = (await overlay.files([path])).get(path);
      const text = withChanges(news?.text ?? '', this.#feed, changes, now());
      const done = await overlay.write([
        ...changesTo(before, after),
        { path, text, ifVersion: news?.version ?? 0 },
      ]);
      if (done === 'conflict') {
        throw new FeedFault('conflict', 'Quelqu’un a écrit ces lieux au même moment : relancez.');
      }
    }
    return this.#found;
  }

  async #keep(state: FeedState): Promise<void> {
    const { states, holder } = this.#context;
    if (this.#options.dryRun) return;
    await states.save(this.#feed.id, holder, JSON.stringify(state));
  }
}

type Parts = ReadonlyMap<string, OverlayEntry>;

/** Some at a time: no database need answer with all of them at once. */
async function filesOf(
  overlay: Pick<Overlay, 'files'>,
  parts: Parts,
): Promise<ReadonlyMap<string, OverlayFile>> {
  const files = new Map<string, OverlayFile>();
  for (const batch of inBatches(parts, ([, { bytes }]) => bytes)) {
    const read = await overlay.files(batch.map(([path]) => path));
    for (const [path, file] of read) files.set(path, file);
  }
  return files;
}

interface Done {
  readonly synced: Synced;
  readonly state: Omit<FeedState, 'tried' | 'failures'>;
}

function unchanged(known: Partial<FeedState> = {}): Done {
  const state = Object.entries(known).filter(([key]) => key !== 'fault' && key !== 'notBefore');
  return { synced: { kind: 'unchanged' }, state: Object.fromEntries(state) };
}

function failed(fault: FeedFault, before: FeedState | undefined, tried: number) {
  const { code, message, retryAfter } = fault;
  return {
    fault: { code, message },
    failures: (before?.failures ?? 0) + 1,
    ...(retryAfter === undefined ? {} : { notBefore: tried + retryAfter * 1000 }),
  };
}

function toFeedFault(error: unknown): FeedFault {
  if (error instanceof FeedFault) return error;
  if (error instanceof StoreError && error.code === 'too-large') {
    const hint = 'Réduisez ce flux à votre territoire (« territory » dans feeds.yaml).';
    return new FeedFault('too-large', `${error.message} ${hint}`);
  }
  const { code } = error as { readonly code?: unknown };
  if (error instanceof StoreError || typeof code !== 'string') throw error;
  return new FeedFault(
    'disk',
    `Le fichier lu ne peut pas être gardé le temps de le lire (${code}).`,
  );
}

/** All that decides which records a file becomes. */
function recipeOf(feed: Feed): string {
  const { title, page, format, addresses, paged, territory, columns, given } = feed;
  const parts = [READING, title, page, format, addresses, paged, territory, columns, given];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function* linesOf(texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield* text.split('\n');
}

function* linesIn(files: ReadonlyMap<string, { readonly text: string }>): Generator<string> {
  for (const { text } of files.values()) yield* text.split('\n');
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
