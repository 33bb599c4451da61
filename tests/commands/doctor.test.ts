import { createServer as createHttp } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Server } from 'node:net';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer as createTls } from 'node:tls';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { doctor } from '../../bot/commands/doctor.ts';
import { backups } from '../../bot/commands/doctor/backups.ts';
import { dataAge } from '../../bot/commands/doctor/data-age.ts';
import { roomLeft } from '../../bot/commands/doctor/disk.ts';
import { type Finding, type Patient } from '../../bot/commands/doctor/finding.ts';
import { sayFeed } from '../../bot/commands/doctor/feeds.ts';
import { forPublic } from '../../bot/commands/doctor/for-public.ts';
import { agesOf, keyAges } from '../../bot/commands/doctor/key-ages.ts';
import { overlay } from '../../bot/commands/doctor/overlay.ts';
import { lookAtCertificate, lookAtPlain, outside } from '../../bot/commands/doctor/outside.ts';
import { knownSettings, misspelt, misspeltAround } from '../../bot/commands/doctor/settings.ts';
import { loadData } from '../../bot/data/load-data.ts';
import { refusesStrict } from '../../bot/service/say-loaded.ts';
import { selfSigned } from '../support/self-signed.ts';
import { runCommand } from './run-command.ts';

const NOW = Date.parse('2026-11-28T10:00+01:00');
const DAY = 86_400_000;
let root = '';
let patient: Patient;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'aiguillage-doctor-'));
  const own = join(root, 'data');
  mkdirSync(join(own, 'permanences'), { recursive: true });
  writeFileSync(join(own, 'permanences', 'mine.yaml'), PERMANENCES);
  const read = loadData(['data', own], { today: '2026-11-28', demonstration: false });
  patient = {
    env: {},
    settingFaults: [],
    now: NOW,
    today: '2026-11-28',
    production: true,
    demonstration: false,
    varDir: join(root, 'var'),
    read,
  };
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const permanence = (id: string, checked: string, until: string) => `
- id: ${id}
  operator: caf
  place:
    name: Mairie
    address: 1 place de la Mairie, 33123 Le Verdon-sur-Mer
    commune: "33544"
  serves: departement
  for: public
  mode: walk-in
  schedule:
    sessions:
      - { days: [mardi], start: "09:00", end: "12:00" }
    closed: { public-holidays: true, school-holidays: false }
  checked: { date: ${checked}, by: mairie }
  known-until: ${until}
`;
const PERMANENCES = [
  permanence('caf-old', '2026-06-01', '2027-08-31'),
  permanence('caf-soon', '2026-11-20', '2026-12-15'),
  permanence('caf-over', '2026-10-20', '2026-11-01'),
].join('');

const codes = (found: readonly Finding[]) => found.map(({ code }) => code);
const look = async (exam: (one: Patient) => unknown, parts: Partial<Patient> = {}) =>
  (await exam({ ...patient, ...parts })) as readonly Finding[];

test('a page of the law still to be written and the demonstration come first', async () => {
  const found = await look(forPublic, { demonstration: true });
  expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'error unfinished-page',
    'error unfinished-page',
    'error demonstration',
  ]);
  const tried = await look(forPublic, { production: false });
  expect(codes(tried)).toEqual(['unfinished-page', 'unfinished-page', 'not-production']);
  expect(tried.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('--strict refuses a start with either, in production, and says why', () => {
  const { pages } = patient.read.data;
  const said: string[] = [];
  const refuses = (production: boolean, demonstration: boolean, args: readonly string[]) =>
    refusesStrict({ pages }, { production, demonstration }, args, (line) => said.push(line));
  expect(refuses(true, false, ['--strict'])).toBe(true);
  expect(said).toEqual([expect.stringContaining('ne démarre pas')]);
  expect(refuses(true, true, [])).toBe(false);
  expect(refuses(false, true, ['--strict'])).toBe(false);
  const none = { pages: new Map() };
  const meant = { production: true, demonstration: false };
  expect(refusesStrict(none, meant, ['--strict'], () => undefined)).toBe(false);
});

test('a name that is nearly a setting is said with the setting', () => {
  const known = knownSettings();
  expect(known).toEqual(expect.arrayContaining(['PUBLIC_URL', 'MicrosoftAppId', 'BACKUP_DIR']));
  const [slip] = misspelt(['PUBLC_URL'], known);
  expect(slip).toMatchObject({ severity: 'error', todo: 'Vouliez-vous dire PUBLIC_URL ?' });
  expect(codes(misspelt(['PUBLICURL', 'SOMETHING_ELSE', 'PORT'], known))).toEqual([
    'misspelt-setting',
    'unknown-setting',
  ]);
  expect(misspeltAround(['PUBLC_URL'], known)[0]?.todo).toBe('Vouliez-vous dire PUBLIC_URL ?');
});

test('what a machine or a platform sets is no slip of ours', () => {
  const usual = [
    ...['PATH', 'HOME', 'HOSTNAME', 'USER', 'PWD', 'SHELL', 'LANG', 'LC_ALL', 'TERM', 'INIT_CWD'],
    ...['NODE', 'NODE_VERSION', 'NPM_CONFIG_CACHE', 'npm_config_user_agent', 'DATABASE_HOST'],
    ...['XDG_RUNTIME_DIR', 'INVOCATION_ID', 'JOURNAL_STREAM', 'SYSTEMD_EXEC_PID', 'CONTAINER_PORT'],
  ];
  expect(misspeltAround(usual, knownSettings())).toEqual([]);
});

test('the age of the data, by operator, and what ends within 30 days', async () => {
  const found = await look(dataAge);
  expect(patient.read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const age = found.find(({ code }) => code === 'data-age');
  expect(age?.severity).toBe('warning');
  expect(age?.says).toContain('Caf : 3 permanences, la plus ancienne confirmée il y a 180 jours');
  expect(
    found.filter(({ code }) => code.startsWith('expire')).map(({ code, says }) => [code, says]),
  ).toEqual([
    ['expired', expect.stringContaining('2026-11-01')],
    ['expires-soon', expect.stringContaining('2026-12-15')],
  ]);
  const absent = found.find(({ code }) => code === 'no-place')?.says;
  expect(absent).toContain('MSA');
  expect(absent).not.toContain('Caf');
});

test('backups: nowhere, none, old, of today', async () => {
  const folder = join(root, 'backups');
  mkdirSync(folder);
  const env = { BACKUP_DIR: folder };
  expect(codes(await look(backups))).toEqual(['backups-unknown']);
  expect(codes(await look(backups, { env }))).toEqual(['no-backup']);
  const file = join(folder, 'compteurs.sql');
  writeFileSync(file, '');
  utimesSync(file, NOW / 1000 - 9 * 86_400, NOW / 1000 - 9 * 86_400);
  expect(codes(await look(backups, { env }))).toEqual(['old-backup']);
  utimesSync(file, NOW / 1000, NOW / 1000);
  expect(codes(await look(backups, { env }))).toEqual(['backup']);
  expect(codes(await look(backups, { env: { BACKUP_DIR: join(root, 'nowhere') } }))).toEqual([
    'no-backup',
  ]);
});

test('keys: none is made by looking; one that signed for over a year is to be changed', async () => {
  expect(codes(await look(keyAges))).toEqual(['no-keys']);
  const key = (made: number) =>
    ({ purpose: 'seal', kid: 'a', secret: new Uint8Array(32), made, signs: made }) as const;
  expect(codes(agesOf([key(NOW - 10 * DAY)], NOW))).toEqual(['keys']);
  const [old] = agesOf([key(NOW - 400 * DAY)], NOW);
  expect([old?.code, old?.todo]).toEqual(['old-key', 'aiguillage keys rotate seal']);
});

const feed = (state: object) =>
  codes(
    sayFeed(
      { id: 'lieux', title: 'Lieux', on: true, state: { tried: NOW, failures: 0, ...state } },
      NOW,
    ),
  );

test('a list that is read again: never, in fault, old, of today, off', () => {
  expect(feed({})).toEqual(['feed-unread']);
  const fault = { code: 'answer-status', message: '404' };
  expect(feed({ succeeded: NOW - DAY, fault })).toEqual(['feed-fault']);
  expect(feed({ succeeded: NOW - 40 * DAY })).toEqual(['feed-old']);
  expect(feed({ succeeded: NOW - DAY })).toEqual(['feed']);
  expect(sayFeed({ id: 'lieux', title: 'Lieux', on: false }, NOW)).toEqual([]);
});

test('what the service keeps is counted, and a base that does not answer is said', async () => {
  expect(codes(await look(overlay))).toEqual([]);
  expect((await look(overlay, { kept: { files: 2 } }))[0]?.says).toContain('2 fichiers tenus');
  expect(codes(await look(overlay, { keptFault: 'Absente.' }))).toEqual(['base-unread']);
});

test.each([
  [100, 'disk-full'],
  [500, 'disk-low'],
  [5_000, 'disk'],
])('%d megabytes left: %s', (megabytes, code) => {
  expect(roomLeft(megabytes).code).toBe(code);
});

async function listening(server: Server, use: (port: number) => Promise<void>): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test('the certificate as seen from outside: not recognised, nearly over, over', async () => {
  const { key, cert } = selfSigned(['127.0.0.1']);
  await listening(createTls({ key, cert }), async (port) => {
    const url = new URL(`https://127.0.0.1:${port}`);
    expect(codes(await lookAtCertificate(url, NOW))).toEqual(['certificate-untrusted']);
    const end = Date.parse('2120-01-01T00:00:00Z');
    expect(codes(await lookAtCertificate(url, end - 5 * DAY))).toContain('certificate-soon');
    expect(codes(await lookAtCertificate(url, end + DAY))).toEqual(['certificate-over']);
  });
});

test('the plain address leads to https, or does not', async () => {
  const leads = (location: string) =>
    createHttp((_, answer) => {
      answer.writeHead(301, { location });
      answer.end();
    });
  const at = async (server: Server) => {
    let found: readonly Finding[] = [];
    await listening(server, async (port) => {
      found = await lookAtPlain(new URL(`http://127.0.0.1:${port}/`));
    });
    return codes(found);
  };
  expect(await at(leads('https://guide.example/'))).toEqual(['redirected']);
  expect(await at(leads('http://guide.example/'))).toEqual(['not-redirected']);
  expect(await at(createHttp((_, answer) => answer.end()))).toEqual(['not-redirected']);
});

test('a network that is cut is said, and stops nothing', async () => {
  const server = createHttp();
  let closed = 0;
  await listening(server, (port) => {
    closed = port;
    return Promise.resolve();
  });
  const found = await look(outside, { env: { PUBLIC_URL: `https://127.0.0.1:${closed}` } });
  expect(found).toEqual([expect.objectContaining({ severity: 'warning', code: 'not-seen' })]);
  expect(found[0]?.says).toContain('ECONNREFUSED');
  const nowhere = await lookAtCertificate(new URL('https://guide.invalid'), NOW);
  expect(codes(nowhere)).toEqual(['not-seen']);
});

test('without an address, or in plain http, it is not for the public', async () => {
  expect(codes(await look(outside))).toEqual(['no-address']);
  expect(codes(await look(outside, { env: { PUBLIC_URL: 'http://guide.example' } }))).toEqual([
    'no-tls',
  ]);
});

test('the command: sentences by severity, JSON, and an exit code', async () => {
  const data = join(root, 'whole');
  cpSync('data', data, { recursive: true, filter: (path) => !path.includes('national') });
  const { code, out } = await runCommand(doctor, ['--data', data, '--json'], { now: NOW });
  const { findings } = JSON.parse(out) as { findings: readonly Finding[] };
  // Not in production: nothing is an error yet, and much is to be looked at.
  expect([code, findings.some(({ severity }) => severity === 'error')]).toEqual([0, false]);
  expect(codes(findings).slice(0, 2)).toEqual(['unfinished-page', 'unfinished-page']);
  const strict = await runCommand(doctor, ['--data', data, '--strict'], { now: NOW });
  expect(strict.code).toBe(1);
  expect(strict.out).toMatch(/^À regarder\n- La page « mentions-legales »[\s\S]*\n {2}→ /);
  expect((await runCommand(doctor, ['what'])).code).toBe(2);
});
