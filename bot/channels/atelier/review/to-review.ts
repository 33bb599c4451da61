import { alertsFor, type Known } from '../../../alerts/alerts-for.ts';
import { type SourcePage, type World } from '../../../conversation/world.ts';
import { type SharedFact } from '../../../conversation/shared-facts.ts';
import { dueAfter, rightIn } from '../../../conversation/reviews.ts';
import { reviewOf, type Reviews } from '../../../data/reviews.ts';
import { type Flow, type Outcome } from '../../../engine/model.ts';
import { dayOf, readDate } from '../../../permanences/days.ts';
import { type LocalDate, type Operator } from '../../../permanences/model.ts';
import { type DeskKey } from '../../../storage/desk.ts';
import { begin, sayRegularly } from '../calendar/say-calendar.ts';

/** Something to be read again. */
export interface ToReview {
  /** As {@link Reviews} name it. */
  readonly what: string;
  readonly kind: 'reported' | 'expires' | 'review';
  /** A role of `data/owners.yaml`; empty: who keeps the calendar of the territory. */
  readonly owner: string;
  /** The day by which it is to be read. */
  readonly day: LocalDate;
  readonly title: string;
  readonly says: string;
  /** Pages to open. */
  readonly pages: readonly SourcePage[];
  /** Where it stands at the desk, and is corrected by who may. */
  readonly path?: string;
}

/** Days before its date that a review is proposed. */
const AHEAD_DAYS = 30;
const MOST_PAGES = 3;

/** What the holder of a key may read again today, the most urgent first: reported, then by day. */
export function toReviewIn(
  world: World,
  known: Omit<Known, 'requests'>,
  { key, reviews, today }: Asked,
): readonly ToReview[] {
  const reach = { territory: key.territory, country: true, requests: false };
  const alerts = alertsFor(reach, { ...known, requests: [] }, today).map(
    ({ id, kind, day, title, says, path }): ToReview => ({
      what: whatOf(id),
      kind: kind === 'reported' ? 'reported' : 'expires',
      owner: '',
      day,
      title,
      says: `${receivesIn(known, whatOf(id))}${says}`,
      pages: [],
      ...(path?.startsWith('/atelier/permanences/') && { path }),
    }),
  );
  const last = (what: string) => reviewOf(reviews, what, key.structure);
  const due = writtenIn(world)
    .map((one) => {
      const own = { structure: key.structure, seen: one.seen };
      const right = rightIn(reviews, one.what, own);
      return { ...one, day: dueAfter({ date: one.seen, reviewBy: one.day }, right) };
    })
    .filter(({ day }) => dayOf(day) <= dayOf(today) + AHEAD_DAYS);
  // One record, reported and about to expire, is one thing to read.
  const once = new Map([...due, ...[...alerts].reverse()].map((one) => [one.what, one] as const));
  return [...once.values()]
    .filter(({ what }) => last(what)?.date !== today)
    .sort(
      (a, b) => rankOf(a) - rankOf(b) || a.day.localeCompare(b.day) || (a.what < b.what ? -1 : 1),
    );
}

export interface Asked {
  readonly key: Pick<DeskKey, 'territory' | 'structure'>;
  readonly reviews: Reviews;
  readonly today: LocalDate;
}

/** What an alert is about: `permanence/caf-merignac`, of whatever happened to it. */
function whatOf(id: string): string {
  const [kind, ...rest] = id.split('/');
  return kind === 'expires' ? `permanence/${rest[0] ?? ''}` : rest.slice(0, -1).join('/');
}

/** When a permanence receives, as a sentence before what is said of it: that is what is looked at. */
function receivesIn({ permanences }: Pick<Known, 'permanences'>, what: string): string {
  const found = permanences.find(({ id }) => what === `permanence/${id}`);
  return found ? `${begin(sayRegularly(found))}. ` : '';
}

function rankOf({ kind }: ToReview): number {
  return kind === 'reported' ? 0 : 1;
}

/** What an author wrote, with the day on which its source was seen. */
export type Written = ToReview & { readonly seen: LocalDate };

/** All that has an owner, pages to open and a day: another kind of it joins here. */
function writtenIn(world: World): readonly Written[] {
  return [
    ...[...world.flows.values()].flatMap((flow) => flowToReview(world, flow)),
    ...[...world.operators.values()].map((one) => operatorToReview(world, one)),
    ...[...(world.sharedFacts?.values() ?? [])].map((one) => factToReview(world, one)),
  ];
}

/** A flow, by the earliest date of its ends. */
function flowToReview(world: World, flow: Flow): readonly Written[] {
  const ends = [...flow.steps.values()].filter(
    (step): step is Outcome => step.kind === 'autonomy' || step.kind === 'orientation',
  );
  const [first, ...others] = ends
    .filter(({ verified }) => readDate(verified.reviewBy) !== undefined)
    .sort((a, b) => a.verified.reviewBy.localeCompare(b.verified.reviewBy));
  if (!first) return [];
  const sources = [first, ...others].flatMap((end) => end.sources);
  return [
    {
      what: `flow/${flow.id}`,
      kind: 'review',
      owner: flow.owner,
      day: first.verified.reviewBy,
      seen: first.verified.date,
      title: flow.title.fr,
      says: `Le guide « ${flow.id} »`,
      pages: pagesOf(world, sources),
    },
  ];
}

function operatorToReview(world: World, { id, names, verified, sources }: Operator): Written {
  return {
    what: `operator/${id}`,
    kind: 'review',
    owner: verified.by,
    day: verified.reviewBy,
    seen: verified.date,
    title: `${names.now} : numéros, site, accueil`,
    says: `La fiche de l’organisme « ${id} »`,
    pages: pagesOf(world, sources),
  };
}

function factToReview(world: World, fact: SharedFact): Written {
  const { id, text, owner, review, seen, source } = fact;
  return {
    what: `fact/${id}`,
    kind: 'review',
    owner,
    day: review,
    seen,
    title: `« ${text.fr} »`,
    says: `Le fait « ${id} »`,
    pages: pagesOf(world, [source]),
  };
}

/** Official ones first: that is where one is sent. */
function pagesOf({ sources }: World, ids: readonly string[]): readonly SourcePage[] {
  const pages = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  return [...pages]
    .sort((a, b) => Number(a.unofficial === true) - Number(b.unofficial === true))
    .slice(0, MOST_PAGES);
}
