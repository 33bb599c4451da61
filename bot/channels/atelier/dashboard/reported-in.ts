import { type Reports } from '../../../storage/reports.ts';
import { type Area } from './reach.ts';

/** Reports that one look takes in. */
const MOST_REPORTS = 500;

/** Kinds of what is reported in a territory and not settled. */
export async function reportedIn(
  reports: Pick<Reports, 'open'>,
  { code, communes }: Area,
): Promise<readonly string[]> {
  const territory = [code, ...communes.map(({ insee }) => insee)];
  const open = await reports.open({ territory, limit: MOST_REPORTS });
  return open.map(({ kind }) => kind);
}
