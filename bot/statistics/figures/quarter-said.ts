import { monthsOf, type Period } from '../publish/periods.ts';

const ORDINALS: readonly string[] = ['premier', 'deuxième', 'troisième', 'quatrième'];

/** "premier trimestre 2026" */
export function sayQuarter(quarter: Period): string {
  return `${ORDINALS[Number(quarter.slice(6)) - 1] ?? ''} trimestre ${quarter.slice(0, 4)}`;
}

/** Whether a text is a quarter of ours: `2026-T4`. */
export function isQuarter(text: string): boolean {
  return /^20\d\d-T[1-4]$/.test(text);
}

/** The months of a quarter that tables tell of: all, or as far as they are over. */
export function monthsTold(quarter: Period, today: string): readonly string[] {
  return monthsOf(quarter).filter((month) => month < today.slice(0, 7));
}
