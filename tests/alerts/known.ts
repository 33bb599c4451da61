import { type Known } from '../../bot/alerts/alerts-for.ts';
import { type KeptReport } from '../../bot/storage/reports.ts';
import { COMMUNES, operator, permanence } from '../permanences/support/territory.ts';

export const TODAY = '2026-12-01';

/** A report of a mediator, of a permanence of Mérignac. */
export const report: KeptReport = {
  id: 'r1',
  of: 'permanence',
  record: 'caf-merignac',
  kind: 'closed',
  territory: ['33281', '243300316', '33'],
  day: '2026-11-26',
  opening: '',
  by: 'mediator',
};

/** Two permanences of Mérignac, one of which ends on Christmas, and one of Royan that ends too. */
export function knownWith(more: Partial<Known> = {}): Known {
  const checked = { date: '2026-11-20', by: 'mairie' };
  return {
    permanences: [
      permanence('caf-merignac', '33281', { checked, knownUntil: '2027-07-05' }),
      permanence('caf-bordeaux', '33063', { checked, knownUntil: '2026-12-24' }),
      permanence('caf-royan', '17306', { checked, knownUntil: '2026-12-24' }),
    ],
    operators: new Map([['caf', operator('caf')]]),
    communes: { byInsee: COMMUNES },
    reports: [report],
    requests: [{ name: 'abcdefgh', until: Date.UTC(2026, 11, 25) }],
    ...more,
  };
}
