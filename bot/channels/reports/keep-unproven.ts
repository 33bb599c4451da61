import { type ReportKeeper } from '../../service/keep-reports.ts';
import { type Rate, type Rates } from '../../storage/rates.ts';
import { type Reports, type WrongReport } from '../../storage/reports.ts';

/** Reports without the sheet of an opening, from everywhere: beyond, they wait. */
const UNPROVEN: Rate = { most: 300, windowMs: 15 * 60_000 };
/** The same that stand unsettled for one record: one more says nothing new. */
const MOST_UNPROVEN = 20;

export interface UnprovenOptions {
  readonly keeper: Pick<ReportKeeper, 'say'>;
  readonly reports: Pick<Reports, 'ofRecord'>;
  readonly rates: Pick<Rates, 'take'>;
}

/** Keeps a report, unless too much is said that nothing proves. `known`: it says nothing new. */
export function createUnproven({ keeper, reports, rates }: UnprovenOptions) {
  return async (report: WrongReport): Promise<'kept' | 'known' | 'later'> => {
    if (report.opening === '') {
      if (!(await rates.take('reports', UNPROVEN)).taken) return 'later';
      const known = await reports.ofRecord(report);
      const unproven = known.filter(({ settled, opening }) => !settled && opening === '');
      if (unproven.length >= MOST_UNPROVEN) return 'known';
    }
    return (await keeper.say(report)) ? 'kept' : 'known';
  };
}
