import { expect, test } from '@jest/globals';
import { dueReviews, type DueReview } from '../../bot/commands/report/due-reviews.ts';
import {
  byMonth,
  MOST_A_MONTH,
  toReviewsCalendar,
  toReviewsTable,
} from '../../bot/commands/report/reviews-table.ts';
import { shippedData, shippedFlows } from '../support/shipped-folders.ts';

const { data } = shippedData('2026-11-28');
const all = dueReviews(shippedFlows(), data);

test('no month holds more than its share of what is to be read again', () => {
  const counts = [...byMonth(all).values()];
  expect(all.length).toBeGreaterThan(150);
  expect(Math.max(...counts) / all.length).toBeLessThanOrEqual(MOST_A_MONTH);
});

test('flows, records, facts and campaigns are among them, each with its owner', () => {
  const kinds = new Set(all.map(({ what }) => what.split('/')[0]));
  expect([...kinds].sort()).toEqual(['campaign', 'fact', 'flow', 'operator']);
  expect(all.filter(({ owner }) => !data.owners.has(owner))).toEqual([]);
});

test('what one page proves is read with it open once, and stands in a calendar', () => {
  const [page = ''] = [...data.sources.keys()];
  const parts = { owner: 'caf-flows', day: '2027-03-04', sources: [page] };
  const some: readonly DueReview[] = [
    { ...parts, what: 'flow/caf.dette', title: 'Une dette' },
    { ...parts, what: 'fact/caf-compte', title: 'Mon Compte' },
    { ...parts, owner: 'msa-flows', what: 'flow/msa.demarches', title: 'La MSA' },
  ];
  const table = toReviewsTable(some, data);
  expect(table).toContain('2027-03     3  100 %  trop à la fois');
  expect(table.match(/avant le 2027-03-04/g)).toHaveLength(2);
  const calendar = toReviewsCalendar(some, data, { today: '2026-11-28', owner: 'caf-flows' });
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20270304');
});
