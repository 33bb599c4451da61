import { type DeadlineCount, type Outcome } from '../../engine/model.ts';
import { choicesOf } from '../../view/choices-of.ts';
import { dateAnswered } from '../dates-told.ts';
import { dayTold } from '../day-told.ts';
import { type Reading } from '../reading.ts';
import { askedOf, hereOf } from '../where.ts';
import { type World } from '../world.ts';
import { type Hearing } from './hearing.ts';
import { isEnd } from './is-end.ts';

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

/** "Le 24 juin" at an end whose delay runs from a day that nobody told yet. */
export function dayOfDelay({ world, state, view, text }: Hearing): Reading | undefined {
  if (!isEnd(view)) return undefined;
  const at = hereOf(world, state)?.position.at;
  const count = at?.kind === 'outcome' ? countOf(world, at.step) : undefined;
  const told = count && dayTold(world, count.after, text);
  return told && { kind: 'day', told };
}

function countOf(world: World, { deadline = '' }: Outcome): DeadlineCount | undefined {
  return world.deadlines.get(deadline)?.count;
}
