import { matchesOf } from './matches-of.ts';

/** Digits that stand together, with a place for each. */
export interface Group {
  /** Digits; `2a`, `2b` within a number of Corsica. */
  readonly signs: string;
  readonly from: number;
  readonly to: number;
}

/** Groups at most three separators apart, as people write one long number. */
export type Run = readonly Group[];

const DIGITS = /\d+/g;
const BETWEEN = /^[ .\-_/()]{0,3}$/;
const CORSICA = /^[ .\-_/]{0,2}([ab])[ .\-_/]{0,3}$/;
/** The letter of Corsica is the seventh sign of its numbers. */
const BEFORE_LETTER = 6;
const LONGEST_BETWEEN = 6;

/** All runs of digits of a plain text, in order. */
export function runsOf(plain: string): readonly Run[] {
  const runs: Group[][] = [];
  for (const { 0: signs, index: from } of matchesOf(DIGITS, plain)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const group = { signs, from, to: from + signs.length };
    if (!run || !last || from - last.to > LONGEST_BETWEEN) {
      runs.push([group]);
      continue;
    }
    const between = plain.slice(last.to, from);
    const letter = corsican(run, between);
    if (letter !== undefined) {
      run[run.length - 1] = { ...last, signs: last.signs + letter };
      run.push(group);
    } else if (BETWEEN.test(between)) run.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** The digits of several groups in one. */
export function signsOf(groups: readonly Group[]): string {
  return groups.map(({ signs }) => signs).join('');
}

function corsican(run: Run, between: string): string | undefined {
  const signs = signsOf(run.slice(-BEFORE_LETTER));
  const fits = signs.length === BEFORE_LETTER && signs.endsWith('2');
  return fits ? CORSICA.exec(between)?.[1] : undefined;
}
