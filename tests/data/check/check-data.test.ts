import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { checkData, dataChecks } from '../../../bot/data/check/check-data.ts';
import { loadData } from '../../../bot/data/load-data.ts';
import { longSentence, MAX_SIMPLE_WORDS } from '../../../bot/view/sentences.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const today = '2026-11-25';
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-check-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const weekly = [
  'schedule:',
  '  sessions:',
  '    - { days: [lundi], start: "09:00", end: "12:00" }',
  '  closed: { public-holidays: true, school-holidays: false }',
];
const HEAD = [
  'operator: caf',
  'place: demo-mairie-merignac',
  'serves: departement',
  'mode: walk-in',
  'checked: { date: 2026-11-20, by: mairie }',
];
const keyOf = (line: string) => line.split(':')[0];

/** A sound permanence, some of its lines put otherwise. */
function permanence(id: string, lines: readonly string[] = []): string {
  const own = new Set(lines.map(keyOf));
  const rest = [...HEAD, ...(own.has('schedule') ? [] : weekly)];
  const kept = rest.filter((line) => line.startsWith(' ') || !own.has(keyOf(line)));
  return [`- id: ${id}`, ...[...kept, ...lines].map((line) => `  ${line}`)].join('\n');
}

const schedule = (...sessions: readonly string[]) => [
  'schedule:',
  '  sessions:',
  ...sessions.map((session) => `    - { ${session} }`),
  '  closed: { public-holidays: true, school-holidays: false }',
];
const letter = (id: string, bold: string, ...more: readonly string[]) =>
  [
    `- id: ${id}`,
    'sender: caf',
    `bold: ${bold}`,
    'means: Un essai.',
    'opens: { flow: caf.dette, step: road }',
    'source: ours-press',
    ...more,
  ].join('\n  ');
const place = (id: string, more = '', address = 'Bourg') =>
  `- { id: ${id}, name: Salle, address: ${address}, commune: "33281", source: caf-site, checked: 2026-11-20${more} }`;
const room = (name: string) => `room: ${name}`;

/** Each rule: what it finds, and what is near to it and sound. */
const PERMANENCES: Readonly<Record<string, readonly string[]>> = {
  'zone-mismatch': [
    permanence('zone-wrong', [
      'place: { name: Mairie, address: Bourg, commune: "97411" }',
      'zone: Europe/Paris',
    ]),
    permanence('zone-marquesas', [
      'place: { name: Mairie, address: Bourg, commune: "98731" }',
      'zone: Pacific/Marquesas',
    ]),
    permanence('zone-same', [room('Zone'), 'zone: Europe/Brussels']),
  ],
  'holidays-mismatch': [
    permanence('holidays-wrong', [room('Fériés'), 'public-holidays: alsace-moselle']),
    permanence('holidays-strasbourg', [
      'place: { name: Mairie, address: Bourg, commune: "67482" }',
      'public-holidays: metropole',
    ]),
  ],
  'never-happens': [
    permanence('never-nth', [
      room('Un'),
      ...schedule('days: [lundi], nth: [5], months: [2], start: "09:00", end: "12:00"'),
    ]),
    permanence('never-from', [
      room('Deux'),
      ...schedule(
        'days: [mardi], start: "09:00", end: "12:00"',
        'days: [lundi], from: 2026-12-01, until: 2026-12-05, start: "09:00", end: "12:00"',
      ),
    ]),
    permanence('never-corse', [
      'place: { name: Mairie, address: Bourg, commune: "2A004" }',
      ...schedule('days: [lundi], school-holidays: skip, start: "09:00", end: "12:00"'),
    ]),
    permanence('never-extra', [
      room('Trois'),
      'known-until: 2026-12-31',
      'schedule: { extra: [{ date: 2027-01-05, start: "09:00", end: "12:00" }] }',
    ]),
    permanence('happens-once', [
      room('Quatre'),
      ...schedule(
        'days: [mardi], from: 2026-12-01, until: 2026-12-05, start: "09:00", end: "12:00"',
      ),
    ]),
  ],
  'double-entry': [
    permanence('double-first', [room('Cour')]),
    permanence('double-second', [
      room('cour'),
      ...schedule('days: [lundi], iso-week: odd, start: "11:00", end: "13:00"'),
    ]),
    permanence('double-later', [
      room('cour'),
      ...schedule('days: [lundi], start: "14:00", end: "15:00"'),
    ]),
    permanence('double-mediators', [room('cour'), 'for: mediators']),
  ],
  expired: [permanence('expired', ['place: place-near', 'known-until: 2026-11-24'])],
  'stale-check': [
    permanence('stale', [
      'place: place-near',
      'checked: { date: 2026-08-26, by: mairie }',
      'known-until: 2027-07-01',
    ]),
    permanence('fresh', [
      'place: place-near',
      room('Sept'),
      'checked: { date: 2026-08-27, by: mairie }',
      'known-until: 2027-07-01',
    ]),
  ],
  'far-point': [
    permanence('far-inside', [
      'place: { name: Loin, address: Bourg, commune: "33281", lon: 44.8, lat: -0.68 }',
    ]),
  ],
};

const files: Readonly<Record<string, string>> = {
  'permanences/ours.yaml': Object.values(PERMANENCES).flat().join('\n'),
  'places/ours.yaml': [
    place('place-far', ', lon: -0.36, lat: 44.42', 'Loin'),
    place('place-near', ', lon: -0.7, lat: 44.84', 'Près'),
    place('place-first'),
    place('place-twice'),
    place('place-old', '', 'Ancien').replace('2026-11-20', '2025-11-20'),
  ].join('\n'),
  'deadlines.yaml': [
    'ours-example: "Dans les 2 mois. Courrier du 3 octobre : avant le 3 décembre."',
    'ours-past: En 2025, avant le 28 mai.',
    'ours-sound: "Dans les 2 mois. Par exemple : courrier du 3 octobre, avant le 3 décembre."',
    'ours-long: Écrivez à votre caisse avant la date écrite tout en haut.',
    'ours-not-simple: { fr: Écrivez., fr-simple: Écrivez à votre caisse avant la date écrite tout en haut. }',
    'ours-lost: { fr: Dans les 2 mois., fr-simple: Bientôt. }',
    'ours-kept: { fr: Dans les 2 mois., fr-simple: Vous avez 2 mois. }',
    '',
  ].join('\n'),
  'operators/essai.yaml': [
    'id: essai',
    'names: { now: Essai }',
    'role: Sert à essayer.',
    'not-for: Pas pour écrire à votre caisse avant la date écrite tout en haut.',
    'reception: { fr: Appelez le 32 30 avant de venir à l’accueil de la Caf., fr-simple: Appelez la Caf. }',
    'needs: [aide]',
    'fallback: { phone: "3230" }',
    'recourse: { mediator: Un essai., sources: [ours-press], verified: { date: 2026-11-20, by: operators, review-by: 2027-06-01 } }',
    'sources: [caf-site]',
    'verified: { date: 2026-05-20, by: operators, review-by: 2026-11-20 }',
    '',
  ].join('\n'),
  'campaigns.yaml': [
    ...['ours-window', 'ours-window-both'].flatMap((id) => [
      `${id}:`,
      '  title: Essai',
      '  rule: à la mi-octobre',
      '  windows:',
      `    - { every: year, closes: "10-15", source: ${id.endsWith('both') ? '[caf-site, ours-press]' : 'ours-press'}, seen: 2026-11-20, confidence: to-check }`,
    ]),
    '',
  ].join('\n'),
  'facts/ours.yaml': [
    '- { id: ours-fact, kind: delay, text: 2 mois, source: ours-press, seen: 2026-11-20, review: 2027-06-01, owner: operators }',
    '',
  ].join('\n'),
  'urgent.yaml': [
    'farmer:',
    '  sections:',
    '    - title: Essai',
    '      lines:',
    '        - { call: "3114", name: Essai, open: always, source: urgences-3114, checked: 2026-11-20 }',
    '        - { call: "3115", name: Essai, open: unknown, source: [ours-press], checked: 2026-11-20 }',
    '      says: [Un essai.]',
    '',
  ].join('\n'),
  'sources.yaml': [
    'ours-press:',
    '  { title: Un avocat, url: https://example.org/a, proves: Un mois., seen: 2026-11-20, unofficial: true }',
    '',
  ].join('\n'),
  'letters/ours.yaml': [
    letter('ours-letter', 'Essai un', 'deadline: caf-contester'),
    letter('ours-letter-said', 'Essai deux', 'deadline: caf-contester', 'uncertain: le délai.'),
    letter('ours-letter-no-clock', 'Essai trois'),
    '',
  ].join('\n'),
  'imported/essai.ndjson': [
    { kind: 'source', id: 'essai', title: 'Essai', url: '', format: 'lamednum', imported: today },
    ...[1, 2, 3].map((at) => ({
      kind: 'place',
      value: {
        id: `essai-${at}`,
        name: `Lieu ${at}`,
        address: 'Bourg',
        commune: '33281',
        source: 'essai',
        checked: '2021-04-23',
      },
    })),
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const loaded = loadData(['data', folder], { cache, today });
const [issues, strictly] = [false, true].map((strict) =>
  checkData({ ...loaded, today }, { strict }),
);
const ofOurs = (strict: boolean) =>
  ((strict ? strictly : issues) ?? []).filter(({ file }) => file.startsWith(folder));
/** The record that an issue stands in: the last id at or above its line. */
const idAt = (file: string, line: number) => {
  const text = files[file.slice(folder.length + 1)] ?? '';
  const above = text.split('\n').slice(0, line).join('\n');
  const isMap = ['deadlines', 'campaigns', 'urgent'].some((name) => file.endsWith(`${name}.yaml`));
  const id = isMap ? /^([a-z-]+):/gm : /\bid"?: ?"?([a-z0-9-]+)/g;
  return [...above.matchAll(id)].at(-1)?.[1];
};

test('each rule finds its fault, in its record, and nothing near it', () => {
  expect(loaded.issues).toEqual([]);
  const found = ofOurs(false).map(({ file, line, code }) => `${code} ${idAt(file, line) ?? ''}`);
  expect([...found].sort()).toEqual(
    [
      'zone-mismatch zone-wrong',
      'holidays-mismatch holidays-wrong',
      'never-happens never-nth',
      'never-happens never-from',
      'never-happens never-corse',
      'never-happens never-extra',
      'double-entry double-second',
      'double-place place-twice',
      'far-point place-far',
      'far-point far-inside',
      'expired expired',
      'stale-check stale',
      'stale-place place-old',
      'stale-place essai-1',
      'operator-overdue essai',
      'no-ladder essai',
      'example-unsaid ours-example',
      'past-date ours-past',
      'missing-fr-simple ours-long',
      'long-simple-sentence ours-not-simple',
      ...['ours-window', 'ours-fact', 'farmer', 'essai', 'ours-letter', 'ours-letter-said'].map(
        (id) => `rests-on-press ${id}`,
      ),
      'lost-in-simple ours-lost',
      'lost-in-simple essai',
    ].sort(),
  );
  const codes = new Set(ofOurs(false).map(({ code }) => code));
  expect(dataChecks.filter(({ code }) => !codes.has(code))).toEqual([]);
});

test('a place of an import that is old is told once, with how many', () => {
  const [told] = ofOurs(false).filter(({ file }) => file.endsWith('.ndjson'));
  expect([told?.line, told?.message]).toEqual([2, expect.stringMatching(/, 2 de plus/)]);
});

test('a session that needs a table that is not there says what to write instead', () => {
  const hints = ofOurs(false)
    .filter(({ code }) => code === 'never-happens')
    .map(({ hint }) => hint);
  expect(hints.filter((hint) => hint?.includes('extra'))).toHaveLength(1);
});

test('a date that passed is an error only when checks are strict', () => {
  const errors = (strict: boolean) =>
    new Set(ofOurs(strict).flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])));
  const always = [
    ...['example-unsaid', 'long-simple-sentence', 'lost-in-simple'],
    ...['missing-fr-simple', 'rests-on-press', 'zone-mismatch'],
  ];
  expect([...errors(false)].sort()).toEqual(always);
  expect([...errors(true)].sort()).toEqual(
    [
      ...always,
      ...['expired', 'operator-overdue', 'past-date', 'stale-check', 'stale-place'],
    ].sort(),
  );
});

test('what ships is old at worst', () => {
  const shipped = (issues ?? []).filter(({ file }) => !file.startsWith(folder));
  const ages = new Set(dataChecks.flatMap(({ code, ages: isAge }) => (isAge ? [code] : [])));
  expect(shipped.filter(({ code }) => !ages.has(code))).toEqual([]);
});

test('what a word means is said in short sentences too', () => {
  const said = [...loaded.data.glossary.values()].map(
    ({ means }) => means['fr-simple'] ?? means.fr,
  );
  expect(said.filter((text) => longSentence(text, MAX_SIMPLE_WORDS) !== undefined)).toEqual([]);
});
