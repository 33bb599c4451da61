import { type LoggedChange } from '../../../data/calendar/change-log.ts';
import { type ReportKeeper } from '../../../service/keep-reports.ts';
import { type DeskRole } from '../../../storage/desk.ts';
import { type Reported, type Reports } from '../../../storage/reports.ts';

/**
 * What a change of a permanence answers of its reports: who looked at it all, or ended it, settles
 * them all; who changed dates, those that tell of these dates.
 */
export async function settleByChange(
  { reports, keeper }: { readonly reports: Reports; readonly keeper: ReportKeeper },
  { change, permanence, by, at, undoes }: LoggedChange,
): Promise<void> {
  // What is undone tells nothing anew.
  if (undoes !== undefined) return;
  const reported: Reported = { of: 'permanence', record: permanence };
  const role = by.role as DeskRole;
  if (change.kind === 'check') {
    const { knownUntil, checked } = change.after;
    const how = knownUntil > checked.date ? 'right' : 'corrected';
    await keeper.settle(reported, { how, role, at });
  }
  if (change.kind !== 'days') return;
  const dates = new Set(change.days.map(({ date }) => date));
  const open = await reports.ofRecord(reported);
  const answered = open.filter(({ opening }) => dates.has(opening)).map(({ id }) => id);
  if (answered.length > 0) await keeper.settle(reported, { how: 'corrected', role, at }, answered);
}
