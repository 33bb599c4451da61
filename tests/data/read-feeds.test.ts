import { expect, test } from '@jest/globals';
import { feedTimes, isWithin } from '../../bot/data/read-feeds.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { folderWith } from '../flows/support/folders.ts';
import { sharedSnapshot } from '../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const today = '2026-11-28';
const read = (text: string) =>
  loadData(['data', folderWith({ 'feeds.yaml': text })], { cache, today });
const shipped = loadData(['data'], { cache, today });
const codesOf = (text: string) =>
  read(text)
    .issues.filter(({ file }) => file.endsWith('feeds.yaml'))
    .map(({ code, line }) => `${line} ${code}`);

test('ships the four lists, ready and not on', () => {
  expect([...shipped.feeds.keys()].sort()).toEqual([
    'data-inclusion',
    'dila',
    'france-services',
    'mediation-numerique',
  ]);
  for (const feed of shipped.feeds.values()) {
    expect(feed.on).toBe(false);
    expect(feed.licence).toContain('Licence Ouverte');
    expect(feed.addresses.every((one) => one.startsWith('https://'))).toBe(true);
  }
  expect(shipped.feeds.get('data-inclusion')).toMatchObject({ key: 'DATA_INCLUSION_KEY' });
});

test('a later folder changes what it names, and leaves the rest', () => {
  const text = 'dila:\n  on: true\n  territory: { departements: ["33"] }\n';
  const { feeds, issues } = read(text);
  expect(issues).toEqual(shipped.issues);
  const { title, addresses } = shipped.feeds.get('dila') ?? {};
  expect(feeds.get('dila')).toMatchObject({ on: true, title, addresses, everyHours: 168 });
  const folders = ['data', folderWith({ 'feeds.yaml': text })];
  expect(feedTimes(folders).filter(({ on }) => on)).toEqual([
    expect.objectContaining({ id: 'dila', everyHours: 168 }),
  ]);
});

test('names each fault at its place', () => {
  expect(codesOf('mine:\n  format: csv\n')).toEqual(
    ['title', 'addresses', 'every-hours', 'licence', 'page', 'owner'].map(() => '1 missing-key'),
  );
  expect(codesOf('dila:\n  addresses: ["http://a.example/x"]\n')).toEqual(['2 bad-value']);
  expect(codesOf('dila:\n  every-hours: 0\n')).toHaveLength(1);
  expect(codesOf('dila:\n  owner: nobody\n')).toEqual(['2 unknown-owner']);
  expect(codesOf('dila:\n  territory: { departements: ["33", "20"] }\n')).toEqual([
    '2 unknown-departements',
  ]);
  expect(codesOf('dila:\n  key: "s3cr3t of mine"\n')).toHaveLength(1);
  expect(codesOf('dila:\n  adresses: []\n')).toHaveLength(1);
});

test('takes the places of any code of a territory', () => {
  const { communes } = shipped.data;
  const within = (territory: Parameters<typeof isWithin>[0], insee: string) => {
    const commune = communes.byInsee.get(insee);
    return commune && isWithin(territory, commune, communes);
  };
  expect(within(undefined, '33063')).toBe(true);
  expect(within({ departements: ['33'] }, '33063')).toBe(true);
  expect(within({ departements: ['33'] }, '24037')).toBe(false);
  expect(within({ regions: ['75'] }, '24037')).toBe(true);
  expect(within({ regions: ['75'] }, '75101')).toBe(false);
  expect(within({ communes: ['75056'] }, '75101')).toBe(true);
  expect(within({ epcis: ['243300316'] }, '33281')).toBe(true);
  expect(within({ epcis: ['243300316'], communes: ['24037'] }, '24037')).toBe(true);
});
