import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { planningWords } from '../../../bot/data/read-planning-words.ts';
import { type Session } from '../../../bot/permanences/model.ts';
import { type Planning, readPlanning } from '../../../bot/permanences/planning/read-planning.ts';

const words = planningWords(['data']);
const read = (text: string): Planning => readPlanning(text, { now: '2026-11-28', words });

const hours = (start: string, end: string) => ({ start, end });
const MORNING = hours('09:00', '12:00');
const tuesday = (more: Partial<Session> = {}): Session => ({ days: ['TU'], ...MORNING, ...more });
const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const NOT_WEDNESDAY = ['MO', 'TU', 'TH', 'FR'] as const;

/** Plannings as offices write them, and the sessions that they say. */
const SAID: readonly (readonly [string, readonly object[]])[] = [
  ['1er et 3e mardis, 9h-12h', [tuesday({ nth: [1, 3] })]],
  ['tous les mardis 9h-12h', [tuesday()]],
  ['mardi et jeudi 9h-12h', [{ days: ['TU', 'TH'], ...MORNING }]],
  ['Mardi : 9h/12h', [tuesday()]],
  ['mardi 9 H 00 – 12 H', [tuesday()]],
  ['mardi 9-12h', [tuesday()]],
  ['mardi de 9 heures à 12 heures', [tuesday()]],
  ['MARDI 09:00-12:00', [tuesday()]],
  ['le mardi matin de 9h à midi', [tuesday()]],
  ['9h-12h le mardi', [tuesday()]],
  [
    'du lundi au vendredi sauf mercredi 8h30-12h 13h30-17h',
    [
      { days: NOT_WEDNESDAY, ...hours('08:30', '12:00') },
      { days: NOT_WEDNESDAY, ...hours('13:30', '17:00') },
    ],
  ],
  [
    'Lundi au vendredi : 8h30/12h - 13h30/17h30',
    [
      { days: WEEK, ...hours('08:30', '12:00') },
      { days: WEEK, ...hours('13:30', '17:30') },
    ],
  ],
  ['du lundi au vendredi 9h-12h, fermé le mercredi', [{ days: NOT_WEDNESDAY, ...MORNING }]],
  ['Lundi : fermé\nMardi : 9h-12h', [tuesday()]],
  ['Lundi : FERMÉ Mardi : 9h-12h Samedi fermé', [tuesday()]],
  ['lun. mar. jeu. 9h-12h', [{ days: ['MO', 'TU', 'TH'], ...MORNING }]],
  ['week-end 9h-12h', [{ days: ['SA', 'SU'], ...MORNING }]],
  ['semaines paires, mardi 9h-12h', [tuesday({ isoWeek: 'even' })]],
  ['mardi 9h-12h (semaine impaire)', [tuesday({ isoWeek: 'odd' })]],
  [
    'semaines paires : mardi 9h-12h ; semaines impaires : jeudi 14h-16h',
    [tuesday({ isoWeek: 'even' }), { days: ['TH'], isoWeek: 'odd', ...hours('14:00', '16:00') }],
  ],
  [
    '1 mardi sur 2 à partir du 1er décembre 2026, 9h-12h',
    [tuesday({ every: 2, anchor: '2026-12-01', from: '2026-12-01' })],
  ],
  ['dernier vendredi du mois 14h-16h30', [{ days: ['FR'], nth: [-1], ...hours('14:00', '16:30') }]],
  ['mardi (1er et 3e) 9h-12h', [tuesday({ nth: [1, 3] })]],
  ['le premier et le troisième mardi du mois, 9h-12h', [tuesday({ nth: [1, 3] })]],
  [
    '1er lundi et 3e mardi du mois 9h-12h',
    [
      { days: ['MO'], nth: [1], ...MORNING },
      { days: ['TU'], nth: [3], ...MORNING },
    ],
  ],
  [
    'de septembre à juin, le mardi de 9h à 12h',
    [tuesday({ months: [9, 10, 11, 12, 1, 2, 3, 4, 5, 6] })],
  ],
  ['mardi 9h-12h sauf en août', [tuesday({ months: [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12] })]],
  ['mardi 9h-12h jusqu’au 30/06/2027', [tuesday({ until: '2027-06-30' })]],
  [
    'du 1er septembre 2026 au 30 juin 2027, mardi 9h-12h',
    [tuesday({ from: '2026-09-01', until: '2027-06-30' })],
  ],
  ['mardi 9h-12h uniquement pendant les vacances scolaires', [tuesday({ schoolHolidays: 'only' })]],
  [
    'Lundi 9h-12h\nMardi 14h-17h',
    [
      { days: ['MO'], ...MORNING },
      { days: ['TU'], ...hours('14:00', '17:00') },
    ],
  ],
  ['mardi 9h-12h, dernière arrivée à 11h30', [tuesday({ lastArrival: '11:30' })]],
];

test.each(SAID)('reads « %s »', (text, sessions) => {
  const { schedule, asked } = read(text);
  expect(asked).toEqual([]);
  expect(schedule.sessions).toEqual(sessions);
});

test.each([
  ['le 3 décembre de 14h à 16h', ['2026-12-03']],
  ['25/11/26, 14h-16h', ['2026-11-25']],
  ['mercredi 2 et 9 décembre 2026 de 14h à 16h', ['2026-12-02', '2026-12-09']],
  ['3/12 et 14/01, 14h-16h', ['2026-12-03', '2027-01-14']],
  ['2026-12-03 14h-16h', ['2026-12-03']],
])('reads the dates of « %s »', (text, dates) => {
  const { schedule, asked } = read(text);
  expect(asked).toEqual([]);
  expect(schedule.extra).toEqual(dates.map((date) => ({ date, ...hours('14:00', '16:00') })));
});

test.each([
  ['mardi 9h-12h, fermé pendant les vacances scolaires', { school: 'closed' }, [true, true]],
  ['mardi 9h-12h hors jours fériés', { public: 'closed' }, [true, false]],
  [
    'mardi 9h-12h sauf vacances scolaires et jours fériés',
    { public: 'closed', school: 'closed' },
    [true, true],
  ],
  ['mardi 9h-12h même les jours fériés', { public: 'open' }, [false, false]],
  ['mardi 9h-12h, y compris pendant les vacances', { school: 'open' }, [true, false]],
  ['mardi 9h-12h en période scolaire', { school: 'closed' }, [true, true]],
  ['mardi 9h-12h', {}, [true, false]],
])('tells what « %s » says of holidays', (text, said, [publicHolidays, schoolHolidays]) => {
  const planning = read(text);
  expect(planning.asked).toEqual([]);
  expect(planning.said).toEqual(said);
  expect(planning.schedule.closed).toMatchObject({ publicHolidays, schoolHolidays });
});

test('reads days on which it is closed', () => {
  const { schedule, asked } = read(
    'mardi 9h-12h, fermé le 29/12/2026, fermé du 1er au 15 août 2027',
  );
  expect(asked).toEqual([]);
  expect(schedule.closed).toMatchObject({
    dates: ['2026-12-29'],
    ranges: [['2027-08-01', '2027-08-15']],
  });
});

test.each([
  ['sur RDV au 05 56 00 00 00', 'appointment', '05 56 00 00 00'],
  ['sur RDV au 36 46', 'appointment', '36 46'],
  ['sur RDV au 3949', 'appointment', '3949'],
  ['sur rendez-vous : 05.56.00.00.00', 'appointment', '05 56 00 00 00'],
  ['sans RDV', 'walk-in', undefined],
  ['avec ou sans rdv', 'walk-in', undefined],
  ['RDV obligatoire, tél. 3646', 'appointment', '3646'],
  ['permanence téléphonique', 'phone', undefined],
  ['en visio', 'video', undefined],
])('reads the way to come of « %s »', (text, mode, phone) => {
  const planning = read(text);
  expect(planning).toMatchObject({ mode, asked: [{ code: 'nothing' }] });
  expect(planning.phone).toBe(phone);
});

test('keeps a mode with its hours where there are several', () => {
  const { schedule, mode, asked } = read('mardi 9h-12h sans rdv, jeudi 14h-16h sur rdv');
  expect(asked).toEqual([]);
  expect(mode).toBe('walk-in');
  expect(schedule.sessions.map((one) => one.mode)).toEqual([undefined, 'appointment']);
});

/** What no reader may guess, and why it is asked. */
test.each([
  ['1er et 3e mardis', 'no-hours'],
  ['9h-12h', 'no-days'],
  ['mardi matin', 'part-of-day'],
  ['mardi après-midi 9h-12h', 'part-of-day'],
  ['mardi à partir de 14h', 'one-end'],
  ['mardi 9h-12h sur RDV au 05 56…', 'unread'],
  ['un mardi par mois 9h-12h', 'unread'],
  ['mardi 9h-12h pour les retraités', 'unread'],
  ['mardi 9h-12h environ', 'unread'],
  ['mardi 12h-9h', 'unread'],
  ['mardi 25h-26h', 'unread'],
  ['mardi-jeudi 9h-12h', 'which-days'],
  ['1 mardi sur 2, 9h-12h', 'which-weeks'],
  ['1er et 3e, 9h-12h', 'rank-alone'],
  ['mardi 9h-12h. Semaines paires :', 'no-days'],
  ['1er mardi et jeudi 9h-12h', 'rank-of-which'],
  ['semaines paires mardi 9h-12h, jeudi 14h-16h', 'whose-limit'],
  ['mardi 9h-12h, jeudi 14h-16h hors vacances scolaires', 'whose-limit'],
  ['mardi 9h-12h et 11h-14h', 'overlap'],
  ['du lundi au vendredi 9h-12h, mercredi 10h-11h', 'overlap'],
  ['mardi 9h-12h, jeudi 14h-16h sur rdv', 'whose-mode'],
  ['31/11/2026 9h-12h', 'unread'],
  ['le 31 novembre 9h-12h', 'no-date'],
  ['le 3 novembre 9h-12h', 'which-year'],
  ['jeudi 2 décembre 2026, 9h-12h', 'other-weekday'],
  ['mardi et le 3 décembre 9h-12h', 'days-and-dates'],
  ['mardi 9h-12h, vacances scolaires', 'exception'],
  ['mardi 9h-12h sauf jeudi', 'exception'],
  ['mardi 9h-12h, 05 56 00 00 00 ou 05 56 11 11 11', 'two-phones'],
  ['', 'nothing'],
])('asks about « %s » (%s)', (text, code) => {
  expect(read(text).asked.map((one) => one.code)).toContain(code);
});

test('shows what it asks as it was written', () => {
  expect(read('Mardi 9h-12h pour les Séniors isolés').asked).toEqual([
    { code: 'unread', text: 'pour Séniors isolés' },
  ]);
});

test('never throws, whatever the text', () => {
  const piece = fc.constantFrom(
    ...'mardi,jeudi,1er,3e,9h-12h,14h,sauf,fermé,le,3 décembre,25/11/26,au,du,:,;,(,vacances scolaires,sur rdv,semaines paires,matin,un mardi sur deux'.split(
      ',',
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join(' ')),
  );
  fc.assert(fc.property(text, (one) => Array.isArray(read(one).asked)));
});
