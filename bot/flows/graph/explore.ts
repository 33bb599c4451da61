import {
  factsAfter,
  holds,
  NO_SEASON,
  type Around,
  type CampaignState,
  type Facts,
  type Telling,
} from '../../engine/index.ts';
import { type Catalog } from '../check.ts';
import { campaignIn, statesApart, TERRITORY, testsOf, toCondition } from './conditions.ts';
import { type GraphEdge, type FlowGraph, type GraphNode } from './expand.ts';

/** Most different situations (step and facts known) that are looked at in one flow. */
export const MAX_STATES = 20_000;

/** Somebody at a step, with what is known. `territory`: a code named in the flow, or `''`: none. */
export interface State {
  readonly node: GraphNode;
  /** Facts that matter, and the states of campaigns by `campaignKey`. */
  readonly known: Facts;
  readonly territory?: string;
}

/** All situations that some path leads to. */
export interface Explored {
  readonly graph: FlowGraph;
  readonly states: readonly State[];
  /** False when MAX_STATES was met. */
  readonly complete: boolean;
  /** What follows a state, by each of its ways out. */
  next(state: State): readonly { readonly edge: GraphEdge; readonly state: State }[];
}

/**
 * Every path of a flow, seen as the situations it goes through: two paths that come to the same
 * step with the same facts go on alike, so each situation is looked at once. Every subset of a
 * `several`, each territory named and none, each state of a campaign that leads elsewhere, each
 * `then` and door. Pure.
 */
export function explore(graph: FlowGraph, facts: Catalog['facts']): Explored {
  const matters = factsThatMatter(graph);
  const territories = [...territoriesNamed(graph), ''];
  const seasons = statesApart(testsNamed(graph));
  const ways = { graph, facts, matters, territories, seasons };
  const next = (state: State) => followers(ways, state);
  const start = graph.nodes.get(graph.start);
  const seen = new Map<string, State>();
  const waiting: State[] = start === undefined ? [] : [{ node: start, known: new Map() }];
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const key = keyOf(state);
    if (seen.has(key)) continue;
    if (seen.size >= MAX_STATES) {
      return { graph, states: [...seen.values()], complete: false, next };
    }
    seen.set(key, state);
    waiting.push(...next(state).map((follower) => follower.state));
  }
  return { graph, states: [...seen.values()], complete: true, next };
}

/**
 * The first questions and outcomes that a state's door leads to: branches are taken as they
 * hold, subflows entered.
 */
export function behindDoor(explored: Explored, state: State): readonly State[] {
  const found: State[] = [];
  const seen = new Set<string>();
  const waiting = explored
    .next(state)
    .filter(({ edge }) => edge.kind === 'if-that-fails' || edge.kind === 'if-stuck')
    .map((follower) => follower.state);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const key = keyOf(at);
    if (seen.has(key)) continue;
    seen.add(key);
    if (isPassed(at.node)) waiting.push(...explored.next(at).map((follower) => follower.state));
    else found.push(at);
  }
  return found;
}

/** Branches and subflows show no screen: one goes through. */
export function isPassed(node: GraphNode): boolean {
  return node.step.branch !== undefined || node.step.subflow !== undefined;
}

/** Two situations with the same key go on alike. */
export function keyOf({ node, known, territory }: State): string {
  return [node.address, territory ?? '?', ...marksOf(known)].join(' ');
}

/** Equal for the same facts, in whatever order they came. */
function marksOf(known: Facts): readonly string[] {
  return [...known].map(([fact, values]) => `${fact}=${[values].flat().sort().join('+')}`).sort();
}

/** Only facts that some branch tests, and `account`, can make two situations differ. */
function factsThatMatter(graph: FlowGraph): ReadonlySet<string> {
  const matters = new Set(['account']);
  for (const { fact } of testsNamed(graph)) matters.add(fact);
  return matters;
}

function territoriesNamed(graph: FlowGraph): ReadonlySet<string> {
  const tests = testsNamed(graph).filter(({ fact }) => fact === TERRITORY);
  return new Set(tests.flatMap(({ values }) => values));
}

function testsNamed(graph: FlowGraph) {
  return [...graph.nodes.values()].flatMap(testsAt);
}

function testsAt(node: GraphNode) {
  return (node.step.branch ?? []).flatMap((row) =>
    'when' in row ? testsOf(row.when, prefixOf(node)) : [],
  );
}

/** What stands before the addresses of the file that a step is written in. */
function prefixOf({ address, id }: GraphNode): string {
  return address.slice(0, address.length - id.length);
}

/** What decides where one may go. */
interface Ways {
  readonly graph: FlowGraph;
  readonly facts: Catalog['facts'];
  readonly matters: ReadonlySet<string>;
  readonly territories: readonly string[];
  /** States that lead to different steps, by campaign. */
  readonly seasons: ReadonlyMap<string, readonly string[]>;
}

function followers(ways: Ways, state: State): { edge: GraphEdge; state: State }[] {
  const { graph, territories, seasons } = ways;
  const { step, edges } = state.node;
  const go = (edge: GraphEdge, from: State) => {
    const node = edge.to === undefined ? undefined : graph.nodes.get(edge.to);
    return node === undefined ? [] : [{ edge, state: { ...from, node } }];
  };
  if (step.branch !== undefined) {
    const dated = inEachSeason(state, seasons);
    return dated
      .flatMap((one) => inEachTerritory(one, territories))
      .flatMap((placed) => {
        const taken = rowTaken(placed);
        const edge = typeof taken === 'number' ? state.node.edges[taken] : undefined;
        return edge === undefined ? [] : go(edge, placed);
      });
  }
  if (step.options === undefined) return edges.flatMap((edge) => go(edge, state));
  const answers = step.several === true ? severalAnswers : singleAnswers;
  return answers(ways, state).flatMap(({ edge, known }) => go(edge, { ...state, known }));
}

function inEachTerritory(state: State, territories: readonly string[]): readonly State[] {
  if (state.territory !== undefined || rowTaken(state) !== 'commune') return [state];
  return territories.map((territory) => ({ ...state, territory }));
}

/** The campaigns that a branch looks at for the first time, in each of the states told apart. */
function inEachSeason(state: State, seasons: Ways['seasons']): readonly State[] {
  let states: readonly State[] = [state];
  for (const fact of new Set(testsAt(state.node).map((test) => test.fact))) {
    if (campaignIn(fact) === undefined || state.known.has(fact)) continue;
    states = states.flatMap((one) =>
      (seasons.get(fact) ?? []).map((name) => ({
        ...one,
        known: new Map([...one.known, [fact, name]]),
      })),
    );
  }
  return states;
}

/** The row that holds first, by its place; `'commune'` when that depends on a commune not named. */
function rowTaken(state: State): number | 'commune' | undefined {
  const around = aroundOf(state);
  const prefix = prefixOf(state.node);
  for (const [index, row] of (state.node.step.branch ?? []).entries()) {
    const held = 'otherwise' in row || holds(toCondition(row.when, prefix), state.known, around);
    if (held === 'commune') return held;
    if (held) return index;
  }
  return undefined;
}

function aroundOf({ known, territory }: State): Around {
  const campaigns = [...known].flatMap(([key, state]) => {
    const campaign = campaignIn(key);
    return campaign === undefined ? [] : [[campaign, { state: state as CampaignState }] as const];
  });
  return {
    territory: territory === undefined ? undefined : territory === '' ? 'declined' : [territory],
    season: campaigns.length === 0 ? NO_SEASON : new Map(campaigns),
  };
}

interface Answered {
  readonly edge: GraphEdge;
  readonly known: Facts;
}

function singleAnswers(ways: Ways, state: State): Answered[] {
  return state.node.edges.flatMap((edge) =>
    edge.option === undefined ? [] : [{ edge, known: knownAfter(ways, state, [edge.option.id]) }],
  );
}

/** Different subsets often leave the same facts: only what differs is kept. */
function severalAnswers(ways: Ways, state: State): Answered[] {
  const edge = state.node.edges.find(({ kind }) => kind === 'several');
  if (edge === undefined) return [];
  const options = state.node.step.options ?? [];
  const alone = options.filter((option) => option.only === true);
  let subsets = new Map<string, readonly string[]>();
  for (const { id } of options.filter((one) => one.only !== true)) {
    const grown = new Map(subsets);
    for (const chosen of [[], ...subsets.values()]) {
      const more = [...chosen, id];
      grown.set(marksOf(knownAfter(ways, state, more)).join(' '), more);
    }
    subsets = grown;
    if (subsets.size > MAX_STATES) break;
  }
  return [...subsets.values(), ...alone.map(({ id }) => [id])].map((chosen) => ({
    edge,
    known: knownAfter(ways, state, chosen),
  }));
}

/** The facts after an answer, as far as they matter. */
function knownAfter({ facts, matters }: Ways, { node, known }: State, chosen: readonly string[]) {
  const after = factsAfter(facts, known, tellingOf(node), chosen);
  return new Map([...after].filter(([fact]) => matters.has(fact)));
}

const told = new WeakMap<GraphNode, Telling>();

/** A question as the engine hears its answers. */
function tellingOf(node: GraphNode): Telling {
  const before = told.get(node);
  if (before) return before;
  const options = (node.step.options ?? []).map(({ id, set = {}, only = false }) => {
    return { id, set: Object.entries(set), only };
  });
  const forgets = [...new Set(options.flatMap(({ set }) => set.map(([fact]) => fact)))];
  const { address, step } = node;
  const telling = { address, several: step.several === true, options, forgets };
  told.set(node, telling);
  return telling;
}
