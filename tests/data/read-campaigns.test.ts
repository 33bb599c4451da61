import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { noCache } from '../../bot/data/data-cache.ts';
import { readCampaigns } from '../../bot/data/read-campaigns.ts';
import { Report } from '../../bot/data/report.ts';
import { seasonFindings } from '../../bot/commands/check/season.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-campaigns-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What reading these lines of campaigns.yaml gives, and its faults as `line code`. */
function read(yaml: string) {
  writeFileSync(join(folder, 'campaigns.yaml'), yaml);
  const report = new Report();
  const read = readCampaigns({ folders: [folder], report, cache: noCache }, new Set(['site']));
  return {
    ...read,
    faults: report.issues.map(({ line, code }) => `${line} ${code}`),
    says: report.issues.map(({ message, hint = '' }) => `${message} ${hint}`).join('\n'),
  };
}

const HEAD = `tax:
  title: L'impôt
  rule: au printemps
  may: { from: "04-01", until: "06-30" }
  windows:
`;
const SOUND = `${HEAD}    - { opens: "2026-04-09", closes: "2026-06-04", source: site, seen: 2026-11-27 }
`;

test('a sound campaign is read whole', () => {
  const { campaigns, faults } = read(SOUND);
  expect(faults).toEqual([]);
  expect(campaigns.get('tax')).toMatchObject({
    title: { fr: "L'impôt" },
    may: { from: '04-01', until: '06-30' },
    windows: [{ repeats: 'once', opens: '2026-04-09', closes: '2026-06-04', toCheck: false }],
  });
});

test.each([
  ['a source that is not there', SOUND.replace('site', 'sit'), '6 unknown-source'],
  [
    'a second source that is not there',
    SOUND.replace('source: site', 'source: [site, sit]'),
    '6 unknown-source',
  ],
  ['a day that is none', SOUND.replace('06-04', '06-31'), '6 campaign-day'],
  ['an end before the beginning', SOUND.replace('06-04', '04-01'), '6 campaign-order'],
  [
    'a day of the year in a window of one year',
    SOUND.replace('"2026-06-04"', '"06-04"'),
    '6 campaign-day',
  ],
  [
    'dates of one year without the days outside of which it is never open',
    SOUND.replace(/ {2}may.*\n/, ''),
    '4 campaign-may',
  ],
  [
    'a zone that nobody describes',
    SOUND.replace('"2026-06-04"', '{ nord: "2026-06-04" }'),
    '6 unknown-zone',
  ],
])('%s is named at its place, in French, and the campaign left out', (_, yaml, fault) => {
  const { campaigns, faults, says } = read(yaml);
  expect(faults).toContain(fault);
  expect(says).toMatch(/[a-zé]/);
  expect(campaigns.size).toBe(0);
});

test('a campaign without a date in the coming twelve months is told, as a warning', () => {
  const { campaigns, records } = read(SOUND);
  const loaded = {
    data: { campaigns },
    records: { campaigns: new Map(records.map((one) => [one.id, one])) },
  } as unknown as Parameters<typeof seasonFindings>[0];
  const on = (today: string) => seasonFindings(loaded, { sources: new Map() }, { today });
  expect(on('2026-05-01')).toEqual([]);
  expect(on('2026-06-05')).toMatchObject([
    { line: 1, column: 1, code: 'campaign-unannounced', severity: 'warning' },
  ]);
});
