import { type DatedCheck } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { verificationsIn } from '../graph/verifications.ts';

/** A passed review date: a warning to its owner, an error only when checks are strict. */
export const reviewOverdue: DatedCheck = {
  code: 'review-overdue',
  severity: 'warning',
  isDated: true,
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { verified, path } of verificationsIn(source)) {
        const by = verified['review-by'];
        if (by >= input.today || verified.date > by) continue;
        yield {
          file: source.file,
          path: [...path, 'review-by'],
          severity: input.strict ? 'error' : 'warning',
          message: `${source.flow.owner ?? verified.by} : à relire, la date du ${by} est passée.`,
          hint: 'En attendant, la personne voit « à vérifier ». Relisez, puis changez les dates.',
        };
      }
    }
  },
};
