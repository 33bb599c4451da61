import { type Message } from '../../conversation/state.ts';
import { toAction } from '../../service/to-action.ts';
import { TICKED, TYPED } from '../../view/link-maker.ts';
import { FIELD } from './fields.ts';
import { valueOf, type Pairs } from './query.ts';

/** The message in a form: a button of ours, ticks, or typed words. */
export function messageOf(fields: Pairs): Message {
  const action = toAction(valueOf(fields, FIELD.action));
  if (action) return { kind: 'action', action };
  const step = valueOf(fields, FIELD.step);
  if (step !== undefined) {
    const options = fields.flatMap(([name, value]) => (name === TICKED ? [value] : []));
    const walk = Number(valueOf(fields, FIELD.walk) ?? 0);
    const ticked = toAction({ do: 'answer', walk, step, options });
    if (ticked) return { kind: 'action', action: ticked };
  }
  return { kind: 'text', text: valueOf(fields, TYPED) ?? '' };
}
