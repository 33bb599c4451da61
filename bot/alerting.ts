import { reachOf, reportsTold } from './alerts/alerts-for.ts';
import { hookName, isDue, parseHookState, toldAs, type HookState } from './alerts/hook-state.ts';
import { type Config } from './config.ts';
import { type Structure } from './conversation/structure.ts';
import { type World } from './conversation/world.ts';
import { faultCode } from './fault-code.ts';
import { type Log } from './log.ts';
import { lookAgain, oneLook } from './looking.ts';
import { toDate } from './permanences/days.ts';
import { localDayAt } from './permanences/local-time.ts';
import { type Zone } from './permanences/model.ts';
import { offsetAt } from './permanences/offset-at.ts';
import { runApart } from './run-apart.ts';
import { type FeedStates } from './storage/feed-states.ts';
import { type KeptReport, type Reports } from './storage/reports.ts';

/** Milliseconds between two looks at what is due, at most. */
const LOOK_MS = 5 * 60_000;
/** Reports that one look takes in. */
const MOST_REPORTS = 2000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Nobody is told at night. */
const EARLIEST_HOUR = 7;

export interface AlertingOptions {
  readonly world: () => Pick<World, 'structures' | 'zones'>;
  readonly states: Pick<FeedStates, 'read'>;
  readonly reports: Pick<Reports, 'open'>;
  readonly now: () => number;
  /** Tells the webhooks of these structures; the promise settles at the end of it. */
  readonly tell: (structures: readonly string[]) => Promise<void>;
  /** Told of each that failed, and why. */
  readonly failed: (structure: string, why: string) => void;
  readonly onFault: (error: unknown) => void;
}

/** One look: tells what is due, and what was reported since, in the day. Another look that comes meanwhile does nothing. */
export function createAlertLook(options: AlertingOptions): () => Promise<void> {
  const { world, states, reports, now, tell, failed, onFault } = options;
  return oneLook(async () => {
    const { structures, zones } = world();
    const hooked = [...structures.values()].filter(({ alerts }) => alerts?.webhook !== undefined);
    const paris = zones.get('Europe/Paris');
    if (hooked.length === 0 || !paris || isNight(paris, now())) return;
    const today = toDate(localDayAt(paris, now()));
    const stateIn = (kept: ReadonlyMap<string, string>, id: string) =>
      parseHookState(kept.get(hookName(id)));
    const before = await states.read();
    const open = await reports.open({ limit: MOST_REPORTS });
    const due = hooked.filter((structure) => {
      const state = stateIn(before, structure.id);
      return isDue(state, today, now(), hasNews(structure, state, open));
    });
    if (due.length === 0) return;
    await tell(due.map(({ id }) => id));
    const after = await states.read();
    for (const { id } of due) {
      const state = stateIn(after, id);
      if (hasFailed(state, today)) failed(id, state.failed?.why ?? 'not-sent');
    }
  }, onFault);
}

function hasFailed({ done, failed }: HookState, today: string): boolean {
  return done !== today || failed?.day === today;
}

function isNight(zone: Zone, now: number): boolean {
  const local = now + offsetAt(zone, now) * MINUTE_MS;
  return local % DAY_MS < EARLIEST_HOUR * HOUR_MS;
}

/** Whether something was reported that a structure was not told of. */
function hasNews(structure: Structure, state: HookState, open: readonly KeptReport[]): boolean {
  return [...reportsTold(reachOf(structure), open).keys()].some((id) => !toldAs(state, id));
}

/** What is reported, and what webhooks were told. */
export interface AlertStores {
  readonly feeds: FeedStates;
  readonly reports: Pick<Reports, 'open'>;
}

/** Tells webhooks where the settings say so, as long as the service lives. */
export function tellAlerts(
  { alerts }: Pick<Config, 'alerts'>,
  world: AlertingOptions['world'],
  { feeds: states, reports }: AlertStores,
  log: Log,
): void {
  if (!alerts) return;
  const look = createAlertLook({
    world,
    states,
    reports,
    now: Date.now,
    tell: (structures) => runApart('cli.js', { args: ['alerts', '--send', ...structures] }),
    failed: (structure, why) => {
      const message = `La structure ${structure} n’a pas pu être prévenue (alerts.webhook).`;
      log('warn', 'alerts', { code: why, message });
    },
    onFault: (error) => {
      log('warn', 'alerts', { code: faultCode(error) });
    },
  });
  lookAgain(look, LOOK_MS, Math.random);
}
