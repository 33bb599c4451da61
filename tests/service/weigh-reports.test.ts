import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { weighReports } from '../../bot/service/weigh-reports.ts';
import { REPORT_KINDS, type KeptReport } from '../../bot/storage/reports.ts';

const TODAY = '2026-12-01';
const report = (more: Partial<KeptReport>): KeptReport => ({
  id: 'a',
  of: 'permanence',
  record: 'caf',
  kind: 'closed',
  territory: ['33'],
  day: TODAY,
  opening: '2026-12-01',
  by: 'citizen',
  ...more,
});
const right = (date: string) =>
  ({ how: 'right', role: 'calendar', at: Date.parse(`${date}T08:00Z`) }) as const;

test('one mediator is enough, two citizens at one opening are not', () => {
  expect(weighReports([], TODAY)).toBeUndefined();
  expect(weighReports([report({ by: 'mediator', opening: '' })], TODAY)).toBe('all');
  const same = [report({}), report({ id: 'b', kind: 'moved' })];
  expect(weighReports(same, TODAY)).toBeUndefined();
  expect(weighReports([...same, report({ id: 'c', opening: '2026-11-24' })], TODAY)).toBe('all');
});

test('what was settled, or tells of an opening before that, counts no more', () => {
  const before = report({ by: 'mediator', settled: right('2026-11-30') });
  expect(weighReports([before], TODAY)).toBeUndefined();
  const old = [report({ opening: '2026-11-17' }), report({ opening: '2026-11-24' })];
  expect(weighReports([...old, before], TODAY)).toBeUndefined();
  const anew = [report({ opening: '2026-12-01' }), report({ opening: '2026-12-08' })];
  expect(weighReports([...anew, before], TODAY)).toBe('all');
});

test('the people of a place make dates doubtful, until these are past', () => {
  const dates = ['2026-12-15', '2026-12-08', '2026-12-08'].map((opening) =>
    report({ by: 'place', kind: 'wrong-date', opening }),
  );
  expect(weighReports(dates, TODAY)).toEqual(['2026-12-08', '2026-12-15']);
  expect(weighReports(dates, '2026-12-16')).toBeUndefined();
  const unknown = report({ by: 'place', kind: 'not-known', opening: '' });
  expect(weighReports([unknown], TODAY)).toBeUndefined();
});

test('however many citizens say it without the sheet of an opening, nothing follows', () => {
  const kind = fc.constantFrom(...REPORT_KINDS);
  const day = fc.constantFrom('2026-11-30', '2026-12-01', '2026-12-02');
  fc.assert(
    fc.property(fc.array(fc.record({ kind, day }), { maxLength: 50 }), (said) => {
      const reports = said.map((one, at) => report({ ...one, id: String(at), opening: '' }));
      expect(weighReports(reports, TODAY)).toBeUndefined();
    }),
  );
});
