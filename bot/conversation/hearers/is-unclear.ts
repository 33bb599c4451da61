import { type Routed } from '../../understanding/router.ts';

/** As near to its flow, hardly any demand is. */
const UNLIKELY = 0.22;

/** Whether no demand is near: the topics that would be proposed are any three. */
export function isUnclear({ decision, ranked: [best] }: Routed): boolean {
  return decision === 'ask' && (best?.score ?? 0) < UNLIKELY;
}
