/** One question that the bench answers; the file of its name asks it (listed in `main.ts`). */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Result[]>;
}

/** One side of a comparison. */
export interface Contender {
  readonly name: string;
  /**
   * Does the work `operations` times. A contender whose work is done by another process gives
   * back the CPU that process spent, in microseconds; else the CPU of this process is counted.
   */
  run(operations: number): number | undefined | Promise<number | undefined>;
}

/** What is promised of ours: per operation, or against the peer of the same run. */
export type Goal =
  | { readonly kind: 'at-most'; readonly micros: number }
  /** The peer spends at least `times` what ours does. */
  | { readonly kind: 'faster'; readonly times: number }
  /** Ours spends at most `times` what the peer does. */
  | { readonly kind: 'within'; readonly times: number }
  /** A figure of another kind than time, worked out by the bench, with what was promised of it. */
  | { readonly kind: 'figure'; readonly words: string; readonly met: boolean };

export interface Comparison {
  readonly title: string;
  readonly ours: Contender;
  readonly peer: Contender;
  readonly goals: readonly Goal[];
  /** Operations in one measure of each side; a slow peer takes fewer. */
  readonly operations: { readonly ours: number; readonly peer: number };
  /** ABBA rounds; the median of an odd number is one of them. */
  readonly rounds?: number;
}

/** CPU per operation of one side over the rounds, in microseconds. */
export interface Figures {
  readonly name: string;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Result {
  readonly title: string;
  readonly ours: Figures;
  readonly peer: Figures;
  /** Median over the rounds of peer / ours. */
  readonly ratio: Figures;
  readonly goals: readonly { readonly goal: Goal; readonly met: boolean }[];
}

const ROUNDS = 5;

/**
 * CPU per operation of both sides in the same run: after a warm-up, `rounds` times ours, peer,
 * peer, ours (so that a machine that slows down weighs on both alike), median and spread.
 */
export async function compare(comparison: Comparison): Promise<Result> {
  const { title, ours, peer, operations, rounds = ROUNDS } = comparison;
  await cpuOf(ours, Math.ceil(operations.ours / 4));
  await cpuOf(peer, Math.ceil(operations.peer / 4));
  const measured: { ours: number; peer: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const first = await cpuOf(ours, operations.ours);
    const second = await cpuOf(peer, operations.peer);
    const third = await cpuOf(peer, operations.peer);
    const fourth = await cpuOf(ours, operations.ours);
    measured.push({ ours: (first + fourth) / 2, peer: (second + third) / 2 });
  }
  const figures = {
    ours: figuresOf(
      ours.name,
      measured.map((one) => one.ours),
    ),
    peer: figuresOf(
      peer.name,
      measured.map((one) => one.peer),
    ),
    ratio: figuresOf(
      'peer / ours',
      measured.map((one) => one.peer / one.ours),
    ),
  };
  const goals = comparison.goals.map((goal) => ({
    goal,
    met: isMet(goal, figures.ours.median, figures.ratio.median),
  }));
  return { title, ...figures, goals };
}

/** CPU of one measure per operation, in microseconds. */
async function cpuOf(contender: Contender, operations: number): Promise<number> {
  // Not left to the other side: what this one allocated before is swept first, where we may.
  globalThis.gc?.();
  const before = process.cpuUsage();
  const own = await contender.run(operations);
  const { user, system } = process.cpuUsage(before);
  return (own ?? user + system) / operations;
}

export function figuresOf(name: string, values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b);
  const least = sorted[0] ?? Number.NaN;
  const most = sorted.at(-1) ?? Number.NaN;
  return { name, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, least, most };
}

function isMet(goal: Goal, micros: number, ratio: number): boolean {
  switch (goal.kind) {
    case 'at-most':
      return micros <= goal.micros;
    case 'faster':
      return ratio >= goal.times;
    case 'within':
      return ratio >= 1 / goal.times;
    case 'figure':
      return goal.met;
  }
}

/** A result as a table for people: figures with their spread, the ratio, goals and whether met. */
export function tableOf({ title, ours, peer, ratio, goals }: Result): string {
  const width = Math.max(...[ours, peer, ratio].map(({ name }) => name.length));
  const row = ({ name, median, least, most }: Figures, unit: string) =>
    `  ${name.padEnd(width)}  ${number(median).padStart(10)} ${unit.padEnd(5)}  (${number(least)} – ${number(most)})`;
  return [
    title,
    row(ours, 'µs/op'),
    row(peer, 'µs/op'),
    row(ratio, '×'),
    ...goals.map(({ goal, met }) => `  goal: ${wordsOf(goal)}: ${met ? 'met' : 'MISSED'}`),
    '',
  ].join('\n');
}

function wordsOf(goal: Goal): string {
  switch (goal.kind) {
    case 'at-most':
      return `at most ${number(goal.micros)} µs`;
    case 'faster':
      return `at least ${goal.times} times faster than the peer`;
    case 'within':
      return `at most ${number(goal.times)} times what the peer does`;
    case 'figure':
      return goal.words;
  }
}

/** Three significant digits, never in exponent form. */
function number(value: number): string {
  if (value >= 1000) return Math.round(value).toString();
  return Number(value.toPrecision(3)).toString();
}
