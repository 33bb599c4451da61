import { type LoggedChange } from '../../../data/calendar/change-log.ts';
import { type ReportKeeper } from '../../../service/keep-reports.ts';
import { type Reported, type Reports, type Settled } from '../../../storage/reports.ts';

/**
 * What a change of a permanence answers of its reports: who looked at it all, or ended it, settles
 * them all; who changed dates, those that tell of these dates. What is undone opens them again.
 */
export async function settleByChange(
  { reports, keeper }: { readonly reports: Reports; readonly keeper: ReportKeeper },
  { change, permanence, by, at, undoes }: LoggedChange,
  undone?: Pick<LoggedChange, 'at'>,
): Promise<void> {
  const reported: Reported =
    change.kind === 'settled'
      ? { of: change.of as Reported['of'], record: change.record }
      : { of: 'permanence', record: permanence };
  if (undoes !== undefined) return undone && keeper.reopen(reported, undone.at);
  const role = by.role as Settled['role'];
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
