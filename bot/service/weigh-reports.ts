import { type Doubt, type LocalDate } from '../permanences/model.ts';
import { type KeptReport } from '../storage/reports.ts';

/** Openings that citizens must tell of, each by its own sheet. */
const OPENINGS = 2;

/**
 * What reports of one record make doubtful. One of a mediator is enough; of citizens two that tell of
 * different openings, none of them before somebody last found the record right. The people of the
 * place make the dates doubtful that they say are false. All else is told to the owner, no more. Pure.
 */
export function weighReports(reports: readonly KeptReport[], today: LocalDate): Doubt | undefined {
  const open = reports.filter(({ settled }) => settled === undefined);
  const told = open.filter(({ opening }) => opening !== '');
  const since = lastSettled(reports);
  const openings = new Set(
    told
      .filter(({ by, opening }) => by === 'citizen' && opening >= since)
      .map(({ opening }) => opening),
  );
  if (open.some(({ by }) => by === 'mediator') || openings.size >= OPENINGS) return 'all';
  const dates = told
    .filter(({ by, opening }) => by === 'place' && opening >= today)
    .map(({ opening }) => opening);
  return dates.length === 0 ? undefined : [...new Set(dates)].sort();
}

function lastSettled(reports: readonly KeptReport[]): LocalDate {
  const last = Math.max(...reports.map(({ settled }) => settled?.at ?? -Infinity));
  return Number.isFinite(last) ? new Date(last).toISOString().slice(0, 10) : '';
}
