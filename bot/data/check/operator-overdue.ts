import { type DataCheck } from './data-check.ts';

/** An operator's record, or its recourse, whose date of review has passed: shown "à vérifier". */
export const operatorOverdue: DataCheck = {
  code: 'operator-overdue',
  severity: 'warning',
  ages: true,
  *run({ data, records, today }) {
    for (const { id, verified, recourse } of data.operators.values()) {
      const record = records.operators.get(id);
      if (!record) continue;
      const dates = [
        { reviewBy: verified.reviewBy, path: ['verified', 'review-by'] },
        { reviewBy: recourse?.reviewBy ?? today, path: ['recourse', 'verified', 'review-by'] },
      ];
      for (const { reviewBy, path } of dates.filter((one) => one.reviewBy < today)) {
        yield {
          record,
          path,
          message: `${verified.by} : à relire, la date du ${reviewBy} est passée.`,
          hint: 'Relisez la fiche et ses sources, puis changez les dates.',
        };
      }
    }
  },
};
