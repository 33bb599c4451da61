import { type KeptReport, type Reported, type Reports } from './reports.ts';

/** Reports of this process. `check` throws once it is closed. */
export function createMemoryReports(check: () => void): Reports {
  /** In order of coming. */
  let all: readonly KeptReport[] = [];
  const settled = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    check();
    return work();
  };
  const isOf =
    ({ of, record }: Reported) =>
    (one: Reported) =>
      one.of === of && one.record === record;
  return {
    add: (report) =>
      settled(() => {
        if (all.some(({ id }) => id === report.id)) return false;
        all = [...all, report];
        return true;
      }),
    open: ({ territory, limit }) =>
      settled(() =>
        all
          .filter((one) => one.settled === undefined)
          .filter((one) => !territory || one.territory.some((code) => territory.includes(code)))
          .reverse()
          .slice(0, limit),
      ),
    ofRecord: (reported) => settled(() => all.filter(isOf(reported)).reverse()),
    settle: (reported, by, only) =>
      settled(() => {
        const isOpen = (one: KeptReport) =>
          isOf(reported)(one) &&
          one.settled === undefined &&
          (only === undefined || only.includes(one.id));
        const count = all.filter(isOpen).length;
        all = all.map((one) => (isOpen(one) ? { ...one, settled: by } : one));
        return count;
      }),
    reopen: (reported, at) =>
      settled(() => {
        all = all.map((one) =>
          isOf(reported)(one) && one.settled?.at === at ? { ...one, settled: undefined } : one,
        );
      }),
    forget: (before) =>
      settled(() => {
        all = all.filter(({ day }) => day >= before);
      }),
  };
}
