import { isEnd } from './places.ts';
import { keyOf, type Explored, type State } from './explore.ts';

/** How many paths ask so many questions: number of questions → number of paths. */
export type PathCounts = ReadonlyMap<number, number>;

/**
 * The paths from the start to a first outcome, by the questions that they ask, subflows' own
 * included. Choices of a `several` that leave the same facts count as one; each territory that a
 * branch names, and none, counts. Pure; paths that turn in circles (another rule says so) are none.
 */
export function pathCounts(explored: Explored): PathCounts {
  const [start] = explored.states;
  const known = new Map<string, PathCounts>();
  const from = (state: State): PathCounts => {
    const key = keyOf(state);
    const done = known.get(key);
    if (done !== undefined) return done;
    // A situation met again on its own path leads to no first outcome that way.
    known.set(key, NONE);
    const counts = isOutcome(state) ? AT_ONCE : below(explored, state, from);
    known.set(key, counts);
    return counts;
  };
  return start === undefined ? NONE : from(start);
}

const NONE: PathCounts = new Map();
const AT_ONCE: PathCounts = new Map([[0, 1]]);

function isOutcome({ node: { step } }: State): boolean {
  return isEnd(step);
}

function below(explored: Explored, state: State, from: (state: State) => PathCounts): PathCounts {
  const asked = state.node.step.question === undefined ? 0 : 1;
  const counts = new Map<number, number>();
  for (const follower of explored.next(state)) {
    for (const [questions, paths] of from(follower.state)) {
      const depth = questions + asked;
      counts.set(depth, (counts.get(depth) ?? 0) + paths);
    }
  }
  return counts;
}

/** The number of paths. */
export function totalOf(counts: PathCounts): number {
  return [...counts.values()].reduce((sum, paths) => sum + paths, 0);
}

/** The most questions that a path asks. */
export function deepest(counts: PathCounts): number {
  return Math.max(0, ...counts.keys());
}

/** Half of the paths ask so many questions at most. */
export function medianDepth(counts: PathCounts): number {
  const half = totalOf(counts) / 2;
  let passed = 0;
  for (const [questions, paths] of [...counts].sort(([a], [b]) => a - b)) {
    passed += paths;
    if (passed >= half) return questions;
  }
  return 0;
}
