import { expect, test } from '@jest/globals';
import { proposeHours } from '../../../../bot/data/import/propose/propose-hours.ts';

/** `MO,TU 09:00-12:00; … ?? words`: what is proposed, and what is left to a person. */
function said(text: string): string {
  const { hours, unread } = proposeHours(text);
  const parts = hours.map((one) =>
    [
      `${one.days.join()}${one.nth.length > 0 ? `[${one.nth.join()}]` : ''}`,
      `${one.start}-${one.end}`,
      one.mode,
      one.weeks,
      one.everyOther ? '1/2' : undefined,
      one.school,
      one.months.length > 0 ? `m${one.months.join()}` : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );
  return `${parts.join('; ')}${unread.length > 0 ? ` ?? ${unread.join(' ')}` : ''}`;
}

/** Sentences as they were published, and how a person reads them. */
const WHOLE: Readonly<Record<string, string>> = {
  'Accueil du public du lundi au vendredi de 09h00 à 12h30 sans RDV.':
    'MO,TU,WE,TH,FR 09:00-12:30 walk-in',
  'Les lundi, mercredi et jeudi de 9h00 à 12h30, les mardi et vendredi de 9h00 à 12h00 et de 14h00 à 17h30':
    'MO,WE,TH 09:00-12:30; TU,FR 09:00-12:00; TU,FR 14:00-17:30',
  'lundi: 08:00-12:00; mercredi: 08:00-12:00, 13:00-17:00':
    'MO 08:00-12:00; WE 08:00-12:00; WE 13:00-17:00',
  '1er et 3ème lundi du mois de 14h à 17h': 'MO[1,3] 14:00-17:00',
  'Le deuxième mardi du mois de 09h00 à 12h00': 'TU[2] 09:00-12:00',
  'Dernier samedi du mois 9h - 12h': 'SA[-1] 09:00-12:00',
  'En période scolaire les lundi et mardi de 16h30 à 18h, et mercredi de 14h à 18h':
    'MO,TU 16:30-18:00 skip; WE 14:00-18:00 skip',
  'Mercredi 9h-12h hors vacances scolaires': 'WE 09:00-12:00 skip',
  'Lundi : FERME Mardi : 9h - 12h30 et 13h30 - 17h30': 'TU 09:00-12:30; TU 13:30-17:30',
  'Un mercredi sur deux de 9h00 à 12h00': 'WE 09:00-12:00 1/2',
  'mardi semaine impaire 9h-12h': 'TU 09:00-12:00 odd',
  'Semaines paires : mardi 9:00 - 12:00, jeudi 14:00 - 17:00':
    'TU 09:00-12:00 even; TH 14:00-17:00 even',
  'mardi 9:00 - 12:00 / Sur RDV : 14:00 - 17:00': 'TU 09:00-12:00; TU 14:00-17:00 appointment',
  'lundi 8h30 à 12h30 sans rendez-vous, 12h30 à 16h avec rendez-vous':
    'MO 08:30-12:30 walk-in; MO 12:30-16:00 appointment',
  'mar-mer-jeu-ven 10h-12h 13h30-18h30': 'TU,WE,TH,FR 10:00-12:00; TU,WE,TH,FR 13:30-18:30',
  'mercredi de 14 à 18h': 'WE 14:00-18:00',
};

test('reads sentences as a person does', () => {
  for (const [text, meant] of Object.entries(WHOLE))
    expect([text, said(text)]).toEqual([text, meant]);
});

test('what may mean something else, or was not understood, is left to a person', () => {
  for (const text of [
    'Du lundi au vendredi de 08h30 à 12h00, sauf le mercredi après-midi',
    'Lundi au vendredi 9h-12h, fermé les mardi après-midi',
    'MARDI-JEUDI ET VENDREDI 9H00-12H00',
    'Les lundi, mardi et eudi de 9h00 à 12h00',
    'mercredi 10h-12h après inscription',
    'du 1er septembre au 30 juin, mardi 9h-12h',
    '9h-12h / 14h-17h',
    'La semaine de 8h30 à 12h00 et le samedi de 8h30 à 12h00',
    'mardi 18h-9h',
  ]) {
    expect([text, said(text)]).toEqual([text, expect.stringContaining('??')]);
  }
});

test('proposes nothing of what says no hours', () => {
  for (const text of [
    '',
    'False',
    'Selon planning bus',
    'Sur rendez-vous',
    'Lundi - samedi',
    '🙂'.repeat(50),
  ]) {
    expect([text, proposeHours(text).hours]).toEqual([text, []]);
  }
});
