import { type State } from '../../conversation/state.ts';
import { isShared } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { type Instant } from '../../permanences/model.ts';
import { isState } from '../../service/is-state.ts';
import { parseState } from '../../storage/parse-state.ts';
import { type Keeping, type Screens } from '../../storage/screens.ts';
import { StoreError } from '../../storage/store-error.ts';
import { createEndings } from './endings.ts';
import { KEPT_IDLE_MS } from './page-head.ts';
import { type Shown, type ToKeep } from './request.ts';
import { isAfterErasing, nameOf, newVisit } from './visit.ts';

export interface ScreenKeeperOptions {
  readonly screens: Screens;
  readonly world: () => World;
  readonly now: () => Instant;
  /** How long a visit lives after its last screen, where the device is one's own. */
  readonly lifeMs: number;
  /** Screens kept at once, for all replicas. */
  readonly most?: number;
  /** Told of what no store should throw. */
  readonly report?: (fault: unknown) => void;
}

/** What became of a screen to keep; `full` and `away`: the page carries it sealed. */
export type Kept =
  | { readonly kind: 'kept'; readonly visit: string }
  | { readonly kind: 'over' | 'full' | 'away' };

/** The page that leads to a screen to keep. */
export interface Leading {
  /** By their ids, or the names that were found. Those that it belongs to, the browser's own first: it goes on, unless it ended before. */
  readonly visits: readonly [string, ...string[]];
  readonly made: Instant;
}

/** Keeps what no address may tell, as long as the store has room and answers. Never rejects. */
export interface ScreenKeeper {
  readonly keep: (id: string, from: Leading, screen: ToKeep) => Promise<Kept>;
  /** A screen, with its visit where it is there. Looked at, one of a shared device lives on. */
  readonly find: (id: string) => Promise<{ readonly shown: Shown; readonly visit?: string }>;
  /** Their screens go; tried again, for as long as they would live, where the store is away. */
  readonly end: (visits: readonly string[]) => Promise<void>;
}

/** Screens of all visits: at 0.7 kB each, some 300 MB. */
const MOST = 400_000;
/** Screens of one visit: a walk has some twenty. */
const MOST_OF_VISIT = 500;
/** Milliseconds that the number of screens is believed. */
const SIZE_MS = 5000;
/** Milliseconds without a try once the store did not answer: nobody waits for it twice. */
const AWAY_MS = 2000;

interface Body {
  readonly state: State;
  readonly made: Instant;
  readonly behind?: string;
}

export function createScreenKeeper(options: ScreenKeeperOptions): ScreenKeeper {
  const { screens, world, now, lifeMs, most = MOST } = options;
  const endings = createEndings(screens, now, lifeMs);
  let awaySince = -Infinity;
  let size = 0;
  let sized = -Infinity;

  /** `undefined`: the store is away. */
  const asked = async <T>(work: () => Promise<T>): Promise<{ readonly value: T } | undefined> => {
    if (Math.abs(now() - awaySince) < AWAY_MS) return undefined;
    try {
      return { value: await work() };
    } catch (fault) {
      if (fault instanceof StoreError) awaySince = now();
      else options.report?.(fault);
      return undefined;
    }
  };
  const isFull = async (): Promise<boolean> => {
    if (Math.abs(now() - sized) > SIZE_MS) {
      sized = now();
      size = await screens.size();
    }
    return size >= most;
  };
  const livesFor = ({ structure }: State): number =>
    isShared(world(), structure) ? KEPT_IDLE_MS : lifeMs;

  const tryToKeep = async (
    id: string,
    visit: string,
    { visits, made: at }: Leading,
    { state, behind }: ToKeep,
  ) => {
    const kept = await asked(async () => {
      if (await isFull()) return 'full';
      const made = now();
      const body: Body = { state, made, ...(behind === undefined ? {} : { behind }) };
      const until = made + livesFor(state);
      return screens.keep({
        id,
        visit: nameOf(visit),
        from: visits.map(nameOf),
        at,
        body: JSON.stringify(body),
        until,
        // A page of it, sealed until its end, opens no longer.
        forget: until + lifeMs,
        most: MOST_OF_VISIT,
      });
    });
    if (kept?.value === 'kept') size += 1;
    return kept?.value ?? 'away';
  };

  return {
    async keep(id, from, screen) {
      if (from.visits.map(nameOf).some(endings.has)) return { kind: 'over' };
      const [visit] = from.visits;
      const first = await tryToKeep(id, visit, from, screen);
      if (first !== 'ended') return keptAs(first, visit);
      const isAnew = isAfterErasing(visit) || isShared(world(), screen.state.structure);
      const next = newVisit(isAnew);
      return keptAs(await tryToKeep(id, next, from, screen), next);
    },
    async find(id) {
      const found = await asked(() => screens.read(id));
      if (!found) return { shown: { kind: 'away' } };
      const { visit, body = '' } = found.value ?? {};
      const read = readBody(body);
      if (visit === undefined || !read || endings.has(visit)) return { shown: { kind: 'over' } };
      if (isShared(world(), read.state.structure)) {
        const until = now() + KEPT_IDLE_MS;
        await asked(() => screens.prolong(visit, until, until + lifeMs));
      }
      return { visit, shown: { kind: 'kept', ...read } };
    },
    end: (visits) => endings.end(visits.map(nameOf)),
  };
}

function keptAs(what: Keeping | 'away', visit: string): Kept {
  if (what === 'kept') return { kind: 'kept', visit };
  return { kind: what === 'ended' ? 'over' : what };
}

/** A row may have been spoilt, or be of a version that this one does not know. */
function readBody(body: string): Body | undefined {
  const read = (parseState(body) ?? {}) as Partial<Body>;
  const { state, made } = read;
  return isState(state) && typeof made === 'number' ? { ...read, state, made } : undefined;
}
