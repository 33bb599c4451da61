import { type LocalDate } from '../permanences/model.ts';
import { type Network } from '../network/network.ts';
import { type FeedStates } from '../storage/feed-states.ts';
import { type Alert } from './alert.ts';
import { hookName, isDue, parseHookState, type HookState } from './hook-state.ts';
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
 * Tells a webhook of the alerts that it was not told of, once a day, by one program among all: the
 * lease is held while it is sent, and what was told is kept under it.
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
    if (!isDue(before, context.today, now())) return { kind: 'not-due' };
    const { state, told } = await round(hook, alerts, before, context);
    await states.save(name, holder, JSON.stringify(state));
    return told;
  } finally {
    await states.release(name, holder);
  }
}

async function round(
  hook: Webhook,
  alerts: readonly Alert[],
  before: HookState,
  { network, now, today }: TellContext,
): Promise<{ readonly state: HookState; readonly told: ToldWebhook }> {
  const known = new Set(before.told);
  const fresh = alerts.filter(({ id }) => !known.has(id));
  // What stands no more may come back: it is told then.
  const told = alerts.map(({ id }) => id);
  if (fresh.length === 0) return { state: { told, done: today }, told: { kind: 'nothing-new' } };
  const why = await send(toSent(fresh, hook, now()), hook.url, network);
  if (why === undefined) {
    return { state: { told, done: today }, told: { kind: 'told', count: fresh.length } };
  }
  const tries = before.failed?.day === today ? before.failed.tries + 1 : 1;
  const failed = { day: today, tries, at: now(), why };
  return { state: { ...before, failed }, told: { kind: 'failed', why } };
}
