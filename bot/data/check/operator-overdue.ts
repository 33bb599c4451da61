import { type DataCheck } from './data-check.ts';

/** An operator's record whose date of review has passed: it is shown "à vérifier". */
export const operatorOverdue: DataCheck = {
  code: 'operator-overdue',
  severity: 'warning',
  ages: true,
  *run({ data, records, today }) {
    for (const { id, verified } of data.operators.values()) {
      const record = records.operators.get(id);
      if (!record || verified.reviewBy >= today) continue;
      yield {
        record,
        path: ['verified', 'review-by'],
        message: `${verified.by} : à relire, la date du ${verified.reviewBy} est passée.`,
        hint: 'Relisez la fiche et ses sources, puis changez les dates.',
      };
    }
  },
};
