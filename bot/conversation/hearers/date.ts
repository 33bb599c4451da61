import { choicesOf } from '../../view/choices-of.ts';
import { dateAnswered } from '../dates-told.ts';
import { type Reading } from '../reading.ts';
import { askedOf } from '../where.ts';
import { type Hearing } from './hearing.ts';

/** "31/10/2027", "en mars", "dans 3 semaines", where a day is asked about. */
export function dateSaid({ world, state, view, text }: Hearing): Reading | undefined {
  const asked = askedOf(world, state);
  const at = asked.kind === 'walk' ? asked.here.position.at : undefined;
  if (view.body.kind !== 'question' || at?.kind !== 'question') return undefined;
  const option = dateAnswered(world, at.step, text);
  const found = choicesOf(view).find(
    ({ action }) => action.do === 'answer' && action.options[0] === option,
  );
  return found && { kind: 'action', action: found.action };
}
