import { type Outcome } from './run-fault.ts';

/** Upper bound of the share lost, at 95 %, when none of `turns` was: the rule of three. */
export function boundOf({ turns, lost }: Pick<Outcome, 'turns' | 'lost'>): number | undefined {
  return lost === 0 && turns > 0 ? 3 / turns : undefined;
}

/** Whether nothing was lost and nothing went wrong. */
export function isSound({ lost, wrong }: Pick<Outcome, 'lost' | 'wrong'>): boolean {
  return lost === 0 && wrong.size === 0;
}

const HEADS = ['fault', 'rounds', 'n', 'lost', '3/n', '503', 'cut', 'back ms', 's', ''] as const;

/** A line a fault, and under it what was wrong. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => [
    outcome.fault.what,
    String(outcome.rounds),
    String(outcome.turns),
    String(outcome.lost),
    boundOf(outcome)?.toExponential(1) ?? '-',
    String(outcome.unavailable),
    String(outcome.unanswered),
    outcome.recovery === undefined ? '-' : String(Math.round(outcome.recovery)),
    String(Math.round(outcome.seconds)),
    isSound(outcome) ? 'sound' : 'FAULTY',
  ]);
  const all = [[...HEADS], ...rows];
  const widths = HEADS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  const [head = '', ...rest] = lines;
  const notes = outcomes.map(({ wrong }) =>
    [...wrong].map(([words, times]) => `    ${words} (${times})`),
  );
  return [head, ...rest.flatMap((line, each) => [line, ...(notes[each] ?? [])])].join('\n');
}
