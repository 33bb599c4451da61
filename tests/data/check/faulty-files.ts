/** The day on which they are looked at. */
export const today = '2026-11-25';

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

/** Files of a data folder by their path: each record at fault in one way, and sound ones beside it. */
export const FAULTY: Readonly<Record<string, string>> = {
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
  'faq/ours.yaml': [
    '- { id: ours-question, asked: [essai un], says: Un essai., flows: [caf.dette], sources: [ours-press], verified: 2026-11-20 }',
    '- { id: ours-question-proved, asked: [essai deux], says: Un essai., flows: [caf.dette], sources: [ours-press, caf-site], to-check: true, verified: 2026-11-20 }',
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
