import { type DatedCheck } from '../check.ts';
import { sourcesOf } from '../graph/places.ts';
import { verificationsIn } from '../graph/verifications.ts';

/** Nobody verified anything tomorrow, and a review comes after what it reviews. */
export const verifiedInFuture: DatedCheck = {
  code: 'verified-in-future',
  severity: 'error',
  isDated: true,
  *run(input) {
    for (const source of sourcesOf(input)) {
      for (const { verified, path } of verificationsIn(source)) {
        const isFuture = verified.date > input.today;
        if (!isFuture && verified['review-by'] >= verified.date) continue;
        yield {
          file: source.file,
          path: [...path, isFuture ? 'date' : 'review-by'],
          message: isFuture
            ? `La date où la source a été vue (${verified.date}) est dans le futur.`
            : 'La relecture est prévue avant ce jour.',
          hint: 'Écrivez le jour où quelqu’un a vraiment vu la source, puis une relecture plus tard.',
        };
      }
    }
  },
};
