import { WAITING } from '../../understanding/weights.ts';
import { operatorOfFlow } from '../operators-named.ts';
import { type Reading } from '../reading.ts';
import { type World } from '../world.ts';
import { type Hearing } from './hearing.ts';
import { isEnd } from './is-end.ts';
import { heardFor } from './where-it-leads.ts';

/**
 * "C'est surtout le RSA que je veux": at an end, words that are near to a demand that waits, or
 * nearest to another of its service, ask for the one that waits.
 */
export function waitingDemand(hearing: Hearing): Reading | undefined {
  const { world, state, view } = hearing;
  const { later = [], walks } = state;
  const { ranked } = hearing.routed();
  const [best] = ranked;
  if (!isEnd(view) || !best || best.id === walks.at(-1)?.flow) return undefined;
  if (best.score < WAITING.least) return undefined;
  if (hearing.danger()?.heard.some(({ isSure }) => isSure)) return undefined;
  const near = ranked
    .slice(0, WAITING.nearest)
    .filter(({ score }) => score >= WAITING.share * best.score);
  const waiting = later.find(
    ({ flow }) => near.some(({ id }) => id === flow) || isOfSameService(world, flow, best.id),
  );
  if (!waiting) return undefined;
  const { flow } = waiting;
  const action = { do: 'flow', flow } as const;
  return { kind: 'action', action, ...heardFor(world, [flow], hearing.told()) };
}

function isOfSameService(world: World, one: string, other: string): boolean {
  const operator = operatorOfFlow(world, one);
  return operator !== undefined && operatorOfFlow(world, other) === operator;
}
