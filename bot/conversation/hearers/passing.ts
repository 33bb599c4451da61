import { isAsked } from '../../engine/model.ts';
import { fold } from '../../territory/fold.ts';
import { holdsLabel } from '../closest-label.ts';
import { type Reading } from '../reading.ts';
import { askedOf } from '../where.ts';
import { type Hearing } from './hearing.ts';
import { agrees } from './options.ts';

/** "J'ai peur qu'on me coupe tout", at a question: no answer and no other demand; what it may ask waits. */
export function worry({ world, state, said, routed }: Hearing): Reading | undefined {
  const asked = askedOf(world, state);
  const isAsking = asked.kind === 'walk' || asked.kind === 'confirm' || asked.kind === 'commune';
  if (!isAsking || state.walks.length === 0) return undefined;
  if (!world.language.ways('worries').isFirst(said)) return undefined;
  const { decision, ranked } = routed();
  const near = decision === 'route' ? ranked.slice(0, 1).map(({ id }) => id) : [];
  return { kind: 'screen-question', topic: 'worry', ...(near.length > 0 && { near }) };
}

/** "Non c'est marqué nulle part, j'ai peur qu'on me coupe tout": what is feared sets nothing right. */
export function withoutWorries({ world, text }: Hearing): string {
  const worries = world.language.ways('worries');
  const parts = text.split(/(?<=[,;.!?])/).filter((part) => !worries.isFirst(fold(part)));
  return parts.length === 0 ? text : parts.join('');
}

/** What was answered already, said once more where something else is asked. */
export function saidBefore({ world, state, said }: Hearing): Reading | undefined {
  const asked = askedOf(world, state);
  if (asked.kind !== 'walk' || asked.here.position.at.kind !== 'question') return undefined;
  const labels = asked.here.position.path.flatMap(({ step, options }) =>
    isAsked(step)
      ? step.options.filter(({ id }) => options.includes(id)).map(({ label }) => label.fr)
      : [],
  );
  const parts = labels.flatMap((label) => label.split(PARTS).map((part) => [label, part] as const));
  const isSaid = parts.some(
    ([label, part]) => holdsLabel(world.language, said, part) && agrees(world, said, fold(label)),
  );
  return isSaid && said.split(' ').length <= MOST_WORDS
    ? { kind: 'screen-question', topic: 'noted' }
    : undefined;
}

/** "Enfin quelqu'un qui m'explique, merci hein", in a walk: thanks, where nothing is asked with it. */
export function thanked({ world, state, text, said, routed }: Hearing): Reading | undefined {
  const { ways } = world.language;
  if (state.walks.length === 0 || text.includes('?') || !ways('thanks-word').isIn(said)) {
    return undefined;
  }
  const isMore = ways('but').isIn(said) || said.split(' ').length > MOST_THANKING;
  return isMore || routed().decision === 'route' ? undefined : { kind: 'manners', word: 'thanks' };
}

/** What is longer tells more than thanks. */
const MOST_THANKING = 16;

/** What parts a label: a comma, a bracket, "ou". */
const PARTS = /[,;:()/—–]| ou /;
/** What is longer tells more than the answer. */
const MOST_WORDS = 8;
