import { turnout } from './conditions.ts';
import { type Facts, type Flow, type OrientationStep, type Outcome } from './model.ts';
import { type Place } from './walk.ts';

/**
 * The orientation that a door (`if-that-fails`, `if-stuck`) leads to, following branches;
 * `'commune'` when that depends on a commune not known yet; `undefined` when it leads to none.
 * Pure, never throws.
 *
 * @example
 * door(flow, 'desk', new Map(), ['33']).address // 'caf-gironde'
 * door(flow, 'desk', new Map(), undefined) // 'commune'
 */
export function door(
  flow: Pick<Flow, 'steps'>,
  address: string,
  facts: Facts,
  place: Place,
): OrientationStep | 'commune' | undefined {
  const step = ending(flow, address, facts, place);
  return step === 'commune' || step?.kind === 'orientation' ? step : undefined;
}

/**
 * The end that branches lead to from an address, as for {@link door}.
 *
 * @example ending(flow, 'reset', new Map(), undefined).kind // 'autonomy'
 */
export function ending(
  flow: Pick<Flow, 'steps'>,
  address: string,
  facts: Facts,
  place: Place,
): Outcome | 'commune' | undefined {
  let step = flow.steps.get(address);
  for (let hops = 0; step?.kind === 'branch' && hops < flow.steps.size; hops += 1) {
    const turned = turnout(step, facts, place);
    if (turned === 'commune') return turned;
    step = flow.steps.get(turned.go);
  }
  return step?.kind === 'orientation' || step?.kind === 'autonomy' ? step : undefined;
}
