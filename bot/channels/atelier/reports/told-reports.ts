import { type ReportKeeper } from '../../../service/keep-reports.ts';
import { type Reports } from '../../../storage/reports.ts';
import { outward } from '../../http/root.ts';
import { type ToldReports } from '../calendar/context.ts';
import { DESK_PATHS } from '../desk-page.ts';
import { openFor } from './create-report-desk.ts';
import { reportLines } from './report-lines.ts';
import { settleByChange } from './settle-by-change.ts';

/** Lines of a permanence that its page shows: the newest. */
const MOST_LINES = 10;

/** What is reported, on the pages of the calendar. */
export function createToldReports(options: {
  readonly reports: Reports;
  readonly keeper: ReportKeeper;
}): ToldReports {
  const { reports } = options;
  return {
    async html({ world, root, today, board, request }, [first = '', id = '', what]) {
      if (first === '') {
        const { length } = await openFor(reports, request.signedIn.key);
        const says = length === 1 ? '1 chose signalée' : `${length} choses signalées`;
        return length === 0
          ? ''
          : `<p class="aig-calm"><a class="aig-link" href="${outward(root, DESK_PATHS.reports)}">${says}</a></p>`;
      }
      if (first !== 'p' || what !== undefined || !board.find(id)) return '';
      const told = await reports.ofRecord({ of: 'permanence', record: id });
      return told.length === 0
        ? ''
        : `<section class="aig-stack"><h2>Signalé</h2>${reportLines(world, told.slice(0, MOST_LINES), today)}</section>`;
    },
    settle: (logged, undone) => settleByChange(options, logged, undone),
  };
}
