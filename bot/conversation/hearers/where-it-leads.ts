import { type Routed } from '../../understanding/router.ts';
import { type Action } from '../../view/view.ts';
import { tellsOfMeans } from '../circumstances.ts';
import { hearAnswersOf } from '../hear-answers.ts';
import { type HeardAnswers } from '../heard-answers.ts';
import { withOperatorNamed } from '../hear-operator.ts';
import { type Besides, type Reading } from '../reading.ts';
import { type CutText } from '../spoken-words.ts';
import { MOST_PROPOSED } from '../state.ts';
import { flowOf } from '../where.ts';
import { type World } from '../world.ts';

/** What is proposed after the first three is so near to the message, beside the nearest of all. */
const NEAR_FIRST = 0.25;

/** Where words that were routed lead, with the answers that they hold. */
export function ledBy(world: World, told: () => CutText, routed: Routed): Reading {
  const { decision, ranked, bothAsked } = routed;
  const [first] = ranked;
  if (decision === 'none' || !first) return { kind: 'nothing' };
  const asked = askedBesides(world, routed);
  const besides = [asked.second, ...(asked.perhaps ?? [])];
  if (decision === 'route') {
    const action: Action = { do: 'flow', flow: first.id };
    const heard = heardFor(world, [first.id, ...besides], told());
    const others = ranked.slice(1, 4).map(({ id }) => id);
    return { kind: 'action', action, others, ...heard, ...asked };
  }
  const ids = ranked
    .slice(0, 2 * MOST_PROPOSED)
    .filter(({ score }, at) => at < MOST_PROPOSED || score >= NEAR_FIRST * first.score)
    .map(({ id }) => id);
  const heard = heardFor(world, [...ids, ...besides], told());
  const [, beside] = ids;
  const waits = bothAsked && beside !== undefined ? { beside } : {};
  return { kind: 'suggestions', ids, ...heard, ...asked, ...waits };
}

function askedBesides(
  world: World,
  { secondDemand: second, secondSaid = '', perhaps }: Routed,
): Pick<Besides, 'second' | 'perhaps'> {
  // "Et je n'ai pas internet" tells how to help, and asks for no internet.
  if (secondSaid !== '' && tellsOfMeans(world, secondSaid)) return {};
  return { ...(second !== undefined && { second }), ...(perhaps && { perhaps }) };
}

/**
 * The answers to these flows that words hold which tell of now (see {@link toldOfNow}).
 *
 * @example heardFor(world, ['caf.dette'], cutText('bonjour')) // {}
 */
export function heardFor(
  world: World,
  ids: readonly (string | undefined)[],
  told: CutText,
): { readonly heard?: HeardAnswers } {
  const flows = ids.flatMap((id) => flowOf(world, id ?? '') ?? []);
  const answers = hearAnswersOf(flows, told, world);
  const heard = withOperatorNamed(world, flows, told.text, answers);
  return heard ? { heard } : {};
}
