/** Numbers that add up to no more than `most`; a weight for each variable. */
export interface Limit {
  readonly weights: ReadonlyMap<number, number>;
  readonly most: number;
}

const TINY = 1e-7;

/** A dictionary of the simplex method: each basic variable as what the others leave of it. */
interface Dictionary {
  /** Rows of basic variables: constants first, then a factor for each nonbasic one. */
  readonly rows: Float64Array[];
  readonly basic: number[];
  readonly nonbasic: number[];
}

/**
 * The most that sums of some variables may be, none below 0, within limits that can be kept: the simplex
 * method, with Bland's rule, which never goes round. `most(weights)` is `Infinity` without an end.
 */
export function createProgram(variables: number, limits: readonly Limit[]) {
  const start = feasible(beginAt(variables, limits), variables + limits.length);
  return {
    most(weights: ReadonlyMap<number, number>): number {
      const { rows, basic, nonbasic } = start;
      const copy = {
        rows: rows.map((row) => row.slice()),
        basic: [...basic],
        nonbasic: [...nonbasic],
      };
      return climb(copy, weights);
    },
  };
}

const at = (row: ArrayLike<number> | undefined, index: number): number => row?.[index] ?? 0;

/** Slack variables are basic, the last nonbasic one lets all limits be broken alike. */
function beginAt(variables: number, limits: readonly Limit[]): Dictionary {
  const nonbasic = [...Array(variables).keys(), variables + limits.length];
  const rows = limits.map(({ weights, most }) => {
    const row = new Float64Array(nonbasic.length + 1);
    row[0] = most;
    for (const [variable, weight] of weights) row[variable + 1] = -weight;
    row[nonbasic.length] = 1;
    return row;
  });
  return { rows, basic: limits.map((_limit, at) => variables + at), nonbasic };
}

/** Limits that are kept: the breaking is brought to nothing, and its variable dropped. */
function feasible(begun: Dictionary, breaking: number): Dictionary {
  const { rows } = begun;
  const worst = rows.reduce(
    (least, row, one) => (at(row, 0) < at(rows[least], 0) ? one : least),
    0,
  );
  if (at(rows[worst], 0) < 0) {
    pivot(begun, worst, begun.nonbasic.indexOf(breaking));
    if (climb(begun, new Map([[breaking, -1]])) < -TINY)
      throw new Error('Nothing keeps these limits.');
    leave(begun, breaking);
  }
  const drop = begun.nonbasic.indexOf(breaking);
  return {
    basic: begun.basic,
    nonbasic: begun.nonbasic.filter((_one, index) => index !== drop),
    rows: rows.map((row) => row.filter((_factor, index) => index !== drop + 1)),
  };
}

/** Makes a basic variable that is 0 a nonbasic one. */
function leave(dictionary: Dictionary, variable: number): void {
  const leaves = dictionary.basic.indexOf(variable);
  const row = dictionary.rows[leaves];
  if (row)
    pivot(
      dictionary,
      leaves,
      row.subarray(1).findIndex((factor) => Math.abs(factor) > TINY),
    );
}

function climb(dictionary: Dictionary, weights: ReadonlyMap<number, number>): number {
  const goal = goalOf(dictionary, weights);
  dictionary.rows.push(goal);
  for (let enters = entering(dictionary, goal); enters >= 0; enters = entering(dictionary, goal)) {
    const leaves = leaving(dictionary, enters);
    if (leaves < 0) return Infinity;
    pivot(dictionary, leaves, enters);
  }
  dictionary.rows.pop();
  return at(goal, 0);
}

function goalOf({ rows, basic, nonbasic }: Dictionary, weights: ReadonlyMap<number, number>) {
  const goal = new Float64Array(nonbasic.length + 1);
  for (const [variable, weight] of weights) {
    const own = nonbasic.indexOf(variable);
    if (own >= 0) goal[own + 1] = at(goal, own + 1) + weight;
    rows[basic.indexOf(variable)]?.forEach((factor, to) => {
      goal[to] = at(goal, to) + weight * factor;
    });
  }
  return goal;
}

/** The first variable that makes more of the goal; none: it is reached. */
function entering({ nonbasic }: Dictionary, goal: Float64Array): number {
  return nonbasic.reduce((first, variable, index) => {
    if (at(goal, index + 1) <= TINY) return first;
    return first < 0 || variable < at(nonbasic, first) ? index : first;
  }, -1);
}

/** The basic variable that comes to 0 first; none: there is no end. */
function leaving({ rows, basic }: Dictionary, enters: number): number {
  let [leaves, least] = [-1, Infinity];
  for (const [index, variable] of basic.entries()) {
    const factor = at(rows[index], enters + 1);
    if (factor > -TINY) continue;
    const ratio = at(rows[index], 0) / -factor;
    const isFirst = ratio < least + TINY && (leaves < 0 || variable < at(basic, leaves));
    if (ratio < least - TINY || isFirst) [leaves, least] = [index, ratio];
  }
  return leaves;
}

function pivot({ rows, basic, nonbasic }: Dictionary, leaves: number, enters: number): void {
  const row = rows[leaves] ?? new Float64Array();
  const factor = at(row, enters + 1);
  row[enters + 1] = -1;
  for (const [index, value] of row.entries()) row[index] = value / -factor;
  for (const [index, other] of rows.entries()) {
    const times = at(other, enters + 1);
    if (index === leaves || times === 0) continue;
    other[enters + 1] = 0;
    for (let to = 0; to < other.length; to++) other[to] = at(other, to) + times * at(row, to);
  }
  [basic[leaves], nonbasic[enters]] = [at(nonbasic, enters), at(basic, leaves)];
}
