import { expect, test } from '@jest/globals';
import { toCheckReport } from '../../bot/commands/check/to-check.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';

const flows = loadFlows(['flows']);
const { data } = loadData(['data'], { today: '2026-11-25' });

test('lists what is shown to be checked, by owner, with the pages to open', () => {
  const report = toCheckReport(flows, data, '2026-11-25');
  expect(report).toContain('data/operators/cpam');
  expect(report).toMatch(/\(sante-flows\) : \d+/);
  expect(report).toMatch(/https:\/\//);
  expect(report).toContain('caf.attestation traduction non relue (ar)');
  expect(report).not.toContain('(en)');
  expect(report).toMatch(/^\d+ à vérifier\.$/m);
});

test('lists everything once its review date has passed', () => {
  const count = (today: string) =>
    Number(/^(\d+) à vérifier/m.exec(toCheckReport(flows, data, today))?.[1]);
  expect(count('2030-01-01')).toBeGreaterThan(count('2026-11-25'));
});
