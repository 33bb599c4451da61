import { type AuthoredOption } from '../schemas/steps.ts';
import { type Catalog } from '../check.ts';
import { campaignIn, holds, statesApart, TERRITORY, testsOf } from './conditions.ts';
import { type GraphEdge, type FlowGraph, type GraphNode } from './expand.ts';

/** Most different situations (step and facts known) that are looked at in one flow. */
export const MAX_STATES = 20_000;

/** Facts that matter, each with its values, sorted. */
export type Known = ReadonlyMap<string, readonly string[]>;

/** Somebody at a step, with what is known. `territory`: a code named in the flow, or `''`: none. */
export interface State {
  readonly node: GraphNode;
  readonly known: Known;
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

type Facts = Catalog['facts'];

/**
 * Every path of a flow, seen as the situations it goes through: two paths that come to the same
 * step with the same facts go on alike, so each situation is looked at once. Every subset of a
 * `several`, each territory named and none, each state of a campaign that leads elsewhere, each
 * `then` and door. Pure.
 */
export function explore(graph: FlowGraph, facts: Facts): Explored {
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
  const facts = [...known].map(([fact, values]) => `${fact}=${values.join('+')}`).sort();
  return [node.address, territory ?? '?', ...facts].join(' ');
}

/** Only facts that some branch tests, and `account`, can make two situations differ. */
function factsThatMatter(graph: FlowGraph): ReadonlySet<string> {
  const matters = new Set(['account']);
  for (const { step } of graph.nodes.values()) {
    for (const row of step.branch ?? []) {
      if ('when' in row) testsOf(row.when).forEach((test) => matters.add(test.fact));
    }
  }
  return matters;
}

function territoriesNamed(graph: FlowGraph): ReadonlySet<string> {
  const tests = testsNamed(graph).filter(({ fact }) => fact === TERRITORY);
  return new Set(tests.flatMap(({ values }) => values));
}

function testsNamed(graph: FlowGraph) {
  return [...graph.nodes.values()].flatMap(({ step }) =>
    (step.branch ?? []).flatMap((row) => ('when' in row ? testsOf(row.when) : [])),
  );
}

/** What decides where one may go. */
interface Ways {
  readonly graph: FlowGraph;
  readonly facts: Facts;
  readonly matters: ReadonlySet<string>;
  readonly territories: readonly string[];
  /** States that lead to different steps, by campaign. */
  readonly seasons: ReadonlyMap<string, readonly string[]>;
}

function followers(
  { graph, facts, matters, territories, seasons }: Ways,
  state: State,
): { edge: GraphEdge; state: State }[] {
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
        const edge = rowTaken(placed);
        return edge === undefined ? [] : go(edge, placed);
      });
  }
  if (step.options === undefined) return edges.flatMap((edge) => go(edge, state));
  const answers = step.several === true ? severalAnswers : singleAnswers;
  return answers(state, facts, matters).flatMap(({ edge, known }) => go(edge, { ...state, known }));
}

function inEachTerritory(state: State, territories: readonly string[]): readonly State[] {
  if (state.territory !== undefined || !asksForCommune(state)) return [state];
  return territories.map((territory) => ({ ...state, territory }));
}

/** The campaigns that a branch looks at for the first time, in each of the states told apart. */
function inEachSeason(state: State, seasons: Ways['seasons']): readonly State[] {
  const tests = (state.node.step.branch ?? []).flatMap((row) =>
    'when' in row ? testsOf(row.when) : [],
  );
  let states: readonly State[] = [state];
  for (const fact of new Set(tests.map((test) => test.fact))) {
    if (campaignIn(fact) === undefined || state.known.has(fact)) continue;
    states = states.flatMap((one) =>
      (seasons.get(fact) ?? []).map((name) => ({
        ...one,
        known: new Map([...one.known, [fact, [name]]]),
      })),
    );
  }
  return states;
}

/** Whether the choice depends on the commune: no row before holds by its facts alone. */
function asksForCommune({ node, known }: State): boolean {
  for (const row of node.step.branch ?? []) {
    if (!('when' in row)) return false;
    const tests = testsOf(row.when).filter((test) => test.fact !== TERRITORY);
    if (!tests.every((test) => holds(test, known.get(test.fact)))) continue;
    return Object.hasOwn(row.when, TERRITORY);
  }
  return false;
}

function rowTaken(state: State): GraphEdge | undefined {
  const rows = state.node.step.branch ?? [];
  const taken = rows.findIndex((row) =>
    'when' in row
      ? testsOf(row.when).every((test) =>
          holds(test, test.fact === TERRITORY ? territoryOf(state) : state.known.get(test.fact)),
        )
      : true,
  );
  return state.node.edges[taken];
}

function territoryOf({ territory }: State): readonly string[] {
  return territory === undefined || territory === '' ? [] : [territory];
}

interface Answered {
  readonly edge: GraphEdge;
  readonly known: Known;
}

function singleAnswers(state: State, facts: Facts, matters: ReadonlySet<string>): Answered[] {
  const before = forgotten(state);
  return state.node.edges.flatMap((edge) =>
    edge.option === undefined
      ? []
      : [{ edge, known: withSet(before, [edge.option], facts, matters) }],
  );
}

/** Different subsets often leave the same facts: only what differs is kept. */
function severalAnswers(state: State, facts: Facts, matters: ReadonlySet<string>): Answered[] {
  const edge = state.node.edges.find(({ kind }) => kind === 'several');
  if (edge === undefined) return [];
  const options = state.node.step.options ?? [];
  const before = forgotten(state);
  const alone = options.filter((option) => option.only === true);
  let subsets = new Map<string, AuthoredOption[]>();
  for (const option of options.filter((one) => one.only !== true)) {
    const grown = new Map(subsets);
    for (const chosen of [[], ...subsets.values()]) {
      const more = [...chosen, option];
      const known = withSet(before, more, facts, matters);
      grown.set(JSON.stringify([...known]), more);
    }
    subsets = grown;
    if (subsets.size > MAX_STATES) break;
  }
  return [...subsets.values(), ...alone.map((option) => [option])].map((chosen) => ({
    edge,
    known: withSet(before, chosen, facts, matters),
  }));
}

function forgotten(state: State): Known {
  const known = new Map(state.known);
  for (const option of state.node.step.options ?? []) {
    for (const fact of Object.keys(option.set ?? {})) known.delete(fact);
  }
  return known;
}

function withSet(
  before: Known,
  chosen: readonly AuthoredOption[],
  facts: Facts,
  matters: ReadonlySet<string>,
): Known {
  const known = new Map(before);
  for (const option of chosen) {
    for (const [fact, value] of Object.entries(option.set ?? {})) {
      if (!matters.has(fact)) continue;
      const had = facts.get(fact)?.several === true ? (known.get(fact) ?? []) : [];
      known.set(fact, [...new Set([...had, value])].sort());
    }
  }
  return known;
}
