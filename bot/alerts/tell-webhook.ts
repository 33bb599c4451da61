import { type LocalDate } from '../permanences/model.ts';
import { type Network } from '../network/network.ts';
import { type FeedStates } from '../storage/feed-states.ts';
import { type Alert } from './alert.ts';
import { hookName, isDue, parseHookState, toldAs, type HookState } from './hook-state.ts';
import { send, toSent, type Webhook } from './webhook.ts';

export interface TellContext {
  readonly states: FeedStates;
  readonly network: Network;
  /** Names this program among all. */
  readonly holder: string;
  readonly now: () => number;
  readonly today: LocalDate;
}

/** `busy`: another replica is at it; `not-due`: it was told today, or is tried again later. */
export type ToldWebhook =
  | { readonly kind: 'told'; readonly count: number }
  | { readonly kind: 'nothing-new' | 'busy' | 'not-due' }
  | { readonly kind: 'failed'; readonly why: string };

/** Milliseconds of the lease: longer than one sending. */
const LEASE_MS = 60_000;

/**
 * Tells a webhook of the alerts that it was not told of, by one program among all: what is reported as
 * soon as it comes, the rest once a day. The lease is held while it is sent, and what was told is kept under it.
 */
export async function tellWebhook(
  hook: Webhook,
  alerts: readonly Alert[],
  context: TellContext,
): Promise<ToldWebhook> {
  const { states, holder, now } = context;
  const name = hookName(hook.structure);
  if (!(await states.hold(name, holder, now(), now() + LEASE_MS))) return { kind: 'busy' };
  try {
    const before = parseHookState((await states.read()).get(name));
    const isDaily = before.done !== context.today;
    const fresh = alerts.filter(
      ({ id, kind }) => !toldAs(before, id) && (isDaily || kind === 'reported'),
    );
    const hasNews = fresh.length > 0;
    if (!isDue(before, context.today, now(), hasNews)) return { kind: 'not-due' };
    const { state, told } = await round(hook, { alerts, fresh }, before, context);
    await states.save(name, holder, JSON.stringify(state));
    return told;
  } finally {
    await states.release(name, holder);
  }
}

async function round(
  hook: Webhook,
  { alerts, fresh }: { readonly alerts: readonly Alert[]; readonly fresh: readonly Alert[] },
  before: HookState,
  { network, now, today }: TellContext,
): Promise<{ readonly state: HookState; readonly told: ToldWebhook }> {
  // What stands no more may come back: it is told then.
  const told = alerts.flatMap((one) =>
    fresh.includes(one) ? one.id : (toldAs(before, one.id) ?? []),
  );
  if (fresh.length === 0) return { state: { told, done: today }, told: { kind: 'nothing-new' } };
  const why = await send(toSent(fresh, hook, now()), hook.url, network);
  if (why === undefined) {
    return { state: { told, done: today }, told: { kind: 'told', count: fresh.length } };
  }
  const tries = before.failed?.day === today ? before.failed.tries + 1 : 1;
  const failed = { day: today, tries, at: now(), why };
  return { state: { ...before, failed }, told: { kind: 'failed', why } };
}
