import { type Standing } from '../../bot/campaigns/model.ts';
import { doorsBefore } from '../../bot/conversation/doors-before.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type Audience, type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { hereOf, LADDER_FLOW, type Here } from '../../bot/conversation/where.ts';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { type World } from '../../bot/conversation/world.ts';
import { CAMPAIGN_STATES, type CampaignState, type Flow } from '../../bot/engine/model.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { rememberingDoors } from './remembering-doors.ts';

/** Who walks. */
export interface Walker {
  readonly audience: Audience;
  readonly lang: string;
  readonly simple: boolean;
  readonly structure?: string;
}

/** What was walked through `turn`, one tap at a time. */
export interface Walked {
  /** Each path from the start to a first outcome: its answers, and the territory it depended on. */
  readonly paths: ReadonlySet<string>;
  /** Addresses of the outcomes that were shown. */
  readonly outcomes: ReadonlySet<string>;
  /** Where each way led: the situation reached, by the one left and what was tapped there. */
  readonly leads: Leads;
  /** Taps. */
  readonly turns: number;
}

type Leads = ReadonlyMap<string, string>;

/** A screen on the way, as it is shown. */
export interface Shown {
  readonly view: View;
  readonly state: State;
  /** The path, to say where something is wrong. */
  readonly path: readonly string[];
}

const NOW = Date.UTC(2026, 11, 3, 9, 0);
/** A commune with receptions of the demonstration, where an orientation asks for one. */
const KNOWN_COMMUNE = '33281';
const DECLINED = 'declined';

/**
 * Walks every path of a flow to its first outcome, literally: each option of each question, every
 * subset of a `several`, at a territory branch one commune of each code named and none, at an
 * orientation a commune and, for a citizen, "I prefer not to say"; in each season that its branches
 * tell apart. From each outcome then once through each of its buttons (`then`, doors), and on to
 * outcomes, as far as the situation (step, facts, commune) was not met before; the ladder, to which
 * every result leads, as far as no other flow that such a walker went through met it. Every screen
 * is handed to `look`.
 */
export function walkEveryPath(
  world: World,
  flow: Flow,
  walker: Walker,
  look: (shown: Shown) => void,
): Walked {
  return walk({ world, flow, look }, walker);
}

/**
 * The same, but each situation (step, facts, commune) and each answer once, not every path to it.
 * `walked`: another's walk of this flow. What led there to where this walker was is not tapped again;
 * what is tapped leads where it led before, or it throws.
 */
export function walkEverySituation(
  world: World,
  { flow, walked }: { readonly flow: Flow; readonly walked?: Walked },
  walker: Walker,
  look: (shown: Shown) => void,
): Walked {
  return walk({ world, flow, look, known: walked?.leads ?? new Map<string, string>() }, walker);
}

function walk(given: Pick<Run, 'world' | 'flow' | 'look' | 'known'>, walker: Walker): Walked {
  const { world, flow } = given;
  const paths = new Set<string>();
  const outcomes = new Set<string>();
  const leads = new Map<string, string>();
  let turns = 0;
  for (const [at, season] of seasonsOf(flow).entries()) {
    const run: Run = {
      ...given,
      audience: walker.audience,
      world: rememberingDoors(inSeason(world, season)),
      paths,
      outcomes,
      leads,
      season: at,
      tapped: new Set(),
      met: new Set(),
      metOfLadder: flow.id === LADDER_FLOW ? new Set() : metOfLadder(world, walker),
      turns: 0,
    };
    walkInSeason(run, walker);
    turns += run.turns;
  }
  return { paths, outcomes, leads, turns };
}

function walkInSeason(run: Run, { simple, ...beginning }: Walker): void {
  const opened: Action = { do: 'menu', menu: 'first' };
  const state = { ...newState(beginning), simple };
  const { screen: view, ...first } = turn(run.world, {
    state,
    message: { kind: 'action', action: opened },
    now: NOW,
  });
  const go: Action = { do: 'flow', flow: run.flow.id };
  visit(run, { shown: tap(run, { state: first.state, view, path: [] }, go, ''), isFirst: true });
}

type SeasonWalked = ReadonlyMap<string, CampaignState>;

/**
 * Seasons that take every row of the branches on campaigns: no path meets two campaigns, so each
 * goes through its states beside the others. One season where the flow looks at none.
 */
function seasonsOf(flow: Flow): readonly SeasonWalked[] {
  const tests = [...flow.steps.values()].flatMap((step) =>
    step.kind === 'branch' ? step.rows.flatMap(({ when }) => when) : [],
  );
  const byCampaign = new Map<string, (readonly CampaignState[])[]>();
  for (const one of tests) {
    if (one.kind !== 'campaign') continue;
    byCampaign.set(one.campaign, [...(byCampaign.get(one.campaign) ?? []), one.states]);
  }
  const apart = [...byCampaign].map(([id, lists]) => {
    const kinds = new Map(
      CAMPAIGN_STATES.map((state) => [lists.map((list) => list.includes(state)).join(), state]),
    );
    return [id, [...kinds.values()]] as const;
  });
  const most = Math.max(1, ...apart.map(([, states]) => states.length));
  return Array.from({ length: most }, (_, at) => {
    return new Map(apart.map(([id, states]) => [id, states[at % states.length] ?? 'unknown']));
  });
}

/** The World of the day, where these campaigns stand as they are told to. */
function inSeason(world: World, season: SeasonWalked): World {
  const today = worldOn(world, NOW);
  if (season.size === 0 || today.today === undefined) return today;
  const really = today.today.inSeason('33');
  const walked = new Map<string, Standing>([
    ...really,
    ...[...season].map(([id, state]) => [id, { state, toCheck: false }] as const),
  ]);
  return { ...today, today: { ...today.today, inSeason: () => walked } };
}

interface Run {
  readonly world: World;
  readonly flow: Flow;
  readonly audience: Audience;
  readonly look: (shown: Shown) => void;
  /** What another walker found, who took every path before a first outcome, however alike. */
  readonly known?: Leads;
  readonly paths: Set<string>;
  readonly outcomes: Set<string>;
  readonly leads: Map<string, string>;
  readonly season: number;
  /** Answers tapped: their words were shown. */
  readonly tapped: Set<string>;
  readonly met: Set<string>;
  /** The same of the ladder, which every result leads to: met by all flows together. */
  readonly metOfLadder: Set<string>;
  turns: number;
}

const ladders = new WeakMap<World, Map<string, Set<string>>>();

function metOfLadder(world: World, walker: Walker): Set<string> {
  const byWalker = ladders.get(world) ?? new Map<string, Set<string>>();
  ladders.set(world, byWalker);
  const key = JSON.stringify(walker);
  const met = byWalker.get(key) ?? new Set<string>();
  byWalker.set(key, met);
  return met;
}

function tap(run: Run, { state, view, path }: Shown, action: Action, name: string): Shown {
  run.turns += 1;
  const next = turn(run.world, {
    state,
    message: { kind: 'action', action },
    now: NOW,
    known: view,
  });
  const more = name === '' ? path : [...path, name];
  const shown = { state: next.state, view: next.screen, path: more };
  run.look(shown);
  return shown;
}

interface Visit {
  readonly shown: Shown;
  /** No outcome was met yet on this path. */
  readonly isFirst: boolean;
  /** What was tapped, and where. */
  readonly by?: string;
}

function visit(run: Run, { shown, isFirst, by }: Visit): void {
  const here = standing(run.world, shown);
  const situation = situationOf(here, shown.state);
  if (by !== undefined) note(run, by, situation);
  const { address } = here.position.at.step;
  const isEnd = isOutcome(shown.view);
  if (isEnd) {
    run.outcomes.add(address);
    // Seasons that lead elsewhere without a question differ by their end alone.
    if (isFirst) run.paths.add([...shown.path, address].join(' '));
  }
  const isOnTheWay = isFirst && !isEnd;
  if (!(isOnTheWay && run.known === undefined) && isMet(run, here, situation)) return;
  for (const { action, name } of waysFrom(run, shown, here)) {
    const answer = `${address} ${JSON.stringify(action)}`;
    const way = `${run.season} ${situation} ${answer}`;
    if (isTold(run, answer, way)) continue;
    visit(run, { shown: tap(run, shown, action, name), isFirst: isOnTheWay, by: way });
  }
}

function waysFrom(run: Run, shown: Shown, here: Here): readonly WayOn[] {
  return isOutcome(shown.view) ? choicesOf(shown.view).map(asWay) : waysOn(run, shown, here);
}

/** Whether this walker tapped this answer before, and was where it leads from here. */
function isTold(run: Run, answer: string, way: string): boolean {
  const isTapped = run.tapped.has(answer);
  run.tapped.add(answer);
  return isTapped && leadsBack(run, way);
}

/** Whether all that this way leads to was met by this walker. */
function leadsBack({ known, met, metOfLadder }: Run, way: string): boolean {
  const situation = known?.get(way);
  return situation !== undefined && (met.has(situation) || metOfLadder.has(situation));
}

function note({ known, leads }: Run, way: string, situation: string): void {
  leads.set(way, situation);
  const before = known?.get(way) ?? situation;
  if (before !== situation) throw new Error(`${way} leads to ${situation}, not ${before}`);
}

function isOutcome({ body }: View): boolean {
  return body.kind === 'autonomy' || body.kind === 'orientation';
}

function standing(world: World, { state, path }: Shown): Here {
  const here = hereOf(world, state);
  if (here) return here;
  throw new Error(`no walk is under way after ${path.join(' ')}`);
}

/** Where one stands, with all that what comes next may go by. */
function situationOf({ flow, position }: Here, { commune = '' }: State): string {
  const before = doorsBefore(position).join(',');
  const facts = [...position.facts].sort();
  return [flow.id, position.at.step.address, commune, before, ...facts].join(' ');
}

function isMet(run: Run, { flow }: Here, situation: string): boolean {
  const met = flow.id === LADDER_FLOW ? run.metOfLadder : run.met;
  if (met.has(situation)) return true;
  met.add(situation);
  return false;
}

interface WayOn {
  readonly action: Action;
  /** Its part in the path's name; empty when the path does not depend on it. */
  readonly name: string;
}

const asWay = ({ action }: { readonly action: Action }): WayOn => ({
  action,
  name: nameOf(action),
});

function waysOn(
  { world, flow, audience }: Run,
  { view: { body }, path }: Shown,
  here: Here,
): readonly WayOn[] {
  if (body.kind === 'question') return body.choices.map(asWay);
  // What a flow says before it asks has one button.
  if (body.kind === 'message' && here.position.at.kind === 'question') {
    return body.choices.filter(({ action }) => action.do === 'answer').map(asWay);
  }
  if (body.kind === 'several') {
    const { walk, step } = body;
    return subsets(body.ticks).map((options) =>
      asWay({ action: { do: 'answer', walk, step, options } }),
    );
  }
  if (body.kind !== 'commune') {
    throw new Error(`${body.kind} in the middle of a walk, after ${path.join(' ')}`);
  }
  const isBranch = here.position.at.kind === 'commune';
  const communes = isBranch
    ? territoriesOf(world, flow)
    : communesOfEnds(audience).map((commune) => ({ code: '', commune }));
  return communes.map(({ code, commune }) => {
    return { action: { do: 'commune', commune }, name: code === '' ? '' : `in:${code}` };
  });
}

function nameOf(action: Action): string {
  if (action.do === 'answer') return `${action.step}.${action.options.join('+')}`;
  return action.do === 'flow' ? `flow:${action.flow}` : action.do;
}

/** A mediator is shown the same doors as a citizen: with a commune, once, for the words beside them. */
const communesOfEnds = (audience: Audience) =>
  audience === 'citizen' ? [KNOWN_COMMUNE, DECLINED] : [KNOWN_COMMUNE];

/** Every answer to a question that takes several: the non-empty subsets, and each lone one. */
function subsets(
  ticks: readonly { readonly id: string; readonly only: boolean }[],
): readonly (readonly string[])[] {
  const free = ticks.filter(({ only }) => !only).map(({ id }) => id);
  const all = free.reduce<readonly (readonly string[])[]>(
    (known, id) => [...known, ...known.map((subset) => [...subset, id])],
    [[]],
  );
  const alone = ticks.filter(({ only }) => only).map(({ id }) => [id]);
  return [...all.filter((subset) => subset.length > 0), ...alone];
}

/** Each territory that the flow names with a commune there, and nowhere. */
function territoriesOf(world: World, flow: Flow): readonly { code: string; commune: string }[] {
  const rows = [...flow.steps.values()].flatMap((step) =>
    step.kind === 'branch' ? step.rows : [],
  );
  const tests = rows.flatMap(({ when }) => when);
  const codes = tests.flatMap((one) => (one.kind === 'territory' ? one.codes : []));
  const named = [...new Set(codes)].map((code) => ({ code, commune: communeIn(world, code) }));
  return [...named, { code: 'nowhere', commune: DECLINED }];
}

function communeIn({ communes: { byInsee } }: World, code: string): string {
  if (byInsee.has(code)) return code;
  const known = within.get(code);
  if (known !== undefined) return known;
  for (const { insee, departement, epci } of byInsee.values()) {
    if (departement !== code && epci !== code) continue;
    within.set(code, insee);
    return insee;
  }
  throw new Error(`no commune in ${code}`);
}

/** A commune of each territory that was asked for: those of all Worlds are the same. */
const within = new Map<string, string>();
