import { truthOf } from '../../conversation/truth-of.ts';
import { seasonOf } from '../../conversation/where.ts';
import { worldOn } from '../../conversation/world-on.ts';
import { type World } from '../../conversation/world.ts';
import { type Flow, type Outcome } from '../../engine/model.ts';
import { type Instant } from '../../permanences/model.ts';
import { type Response } from './response-schemas.ts';

/**
 * The state of a result for whoever reads it without a structure: what it rests on, with the day
 * that each page was seen, and what is in doubt. Where the zone decides a date, the earliest holds.
 */
export function listTruth(
  flow: Flow,
  step: Outcome,
  { world, now }: { readonly world: World; readonly now: Instant },
): Response<'Truth'> {
  const operator = step.kind === 'orientation' ? world.operators.get(step.operator) : undefined;
  const standing = standingOf(worldOn(world, now), step);
  const result = { flow: flow.id, step, operator, standing };
  const { sources, read, doubts, facts } = truthOf(world, result, { structure: undefined, now });
  const toCheck = [...doubts, ...facts.map(({ text, uncertain }) => (uncertain ?? text).fr)];
  return {
    state: toCheck.length > 0 ? 'to-check' : read ? 'read' : 'according-to',
    sources: [...new Set(sources)].flatMap((id) => pageOf(world, id)),
    toCheck,
    ...(read && { read: { date: read.date, role: flow.owner } }),
  };
}

function pageOf({ sources }: World, id: string): Response<'Truth'>['sources'] {
  const page = sources.get(id);
  if (!page) return [];
  const { title, url, seen, find, unofficial } = page;
  return [
    { title, url, seen, press: unofficial === true, ...(find === undefined ? {} : { find }) },
  ];
}

/** Of several campaigns, the first: the others are of the same year. */
function standingOf(world: World, { campaigns = [] }: Outcome) {
  return seasonOf(world, {}).get(campaigns[0] ?? '');
}
