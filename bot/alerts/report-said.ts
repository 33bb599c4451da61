import { type ReportKind, type ReportSource, type WrongReport } from '../storage/reports.ts';

const KINDS: Readonly<Record<ReportKind, string>> = {
  closed: 'fermé',
  'wrong-number': 'numéro faux',
  moved: 'déménagé',
  'page-changed': 'page changée',
  'wrong-desk': 'pas le bon guichet',
  'wrong-date': 'date fausse',
  'not-known': 'dates pas sûres',
};

const SOURCES: Readonly<Record<ReportSource, string>> = {
  mediator: 'par un médiateur',
  citizen: 'par une personne venue',
  place: 'par le lieu',
};

/** What was said of it, by whom as a role: "« Fermé », par un médiateur". */
export function reportSaid({ kind, by }: Pick<WrongReport, 'kind' | 'by'>): string {
  const said = KINDS[kind];
  return `« ${said.charAt(0).toUpperCase()}${said.slice(1)} », ${SOURCES[by]}`;
}
