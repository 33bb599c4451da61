import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { smsParts, toGsm } from '../../bot/view/gsm.ts';
import { toMail } from '../../bot/view/to-mail.ts';
import { toSms } from '../../bot/view/to-sms.ts';
import { type Take } from '../../bot/view/view.ts';
import { endsOf, showEnd } from '../conversation/support/outcomes.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-12-03T10:00+01:00');
const ends = endsOf(world);
const communes = [...world.communes.byInsee.keys()];
/** Where the demonstration receives. */
const there = [...new Set([...world.permanences.all].flatMap(({ place }) => place?.commune ?? []))];

const anEnd = fc.record({
  at: fc.nat({ max: ends.length - 1 }),
  commune: fc.oneof(
    fc.constantFrom(...there),
    fc.constantFrom(...communes),
    fc.constant('declined'),
  ),
  lang: fc.constantFrom('fr', 'en', 'ar'),
  simple: fc.boolean(),
  url: fc.option(
    fc.constantFrom(
      'https://guide.example/permanences/33281/france-services/faire-le-point',
      'https://aiguillage.communaute-de-communes.example/guide/permanences/97411/conseil-departemental/social',
    ),
    { nil: undefined },
  ),
});

test('a message of any end has two parts at most, and who, where and when', () => {
  fc.assert(
    fc.property(anEnd, ({ at, url, ...who }) => {
      const end = ends[at];
      const take = end && showEnd(world, end, NOW, who).take;
      if (!take) throw new Error('an end has nothing to take');
      const sms = toSms(take, url);
      expect(smsParts(sms)).toBeLessThanOrEqual(2);
      const said = sms.split('\n');
      for (const text of take.vital.map(toGsm)) {
        // A part holds 67 signs of Arabic: a line may lose its end there, a page its address.
        const whole = who.lang === 'ar' ? text.replace(/https:.*|\s.*/, '') : text;
        expect(said.some((line) => line.startsWith(whole))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
}, 60_000);

/** The end of a flow, in Mérignac. */
function takeOf(flow: string, step: string, lang = 'fr'): Take {
  const end = ends.find((one) => one.flow.id === flow && one.step.address === step);
  const take = end && showEnd(world, end, NOW, { lang }).take;
  if (!take) throw new Error(`${flow}/${step}`);
  return take;
}
const RECEPTION = 'https://guide.example/permanences/33281/impots/acces';

test('a message of an orientation has the place, the day, the number, what to bring, the deadline', () => {
  const sms = toSms(takeOf('impots.biens-immobiliers', 'see-impots-account'), RECEPTION);
  expect(sms.split('\n')).toEqual([
    'Le service des impots peut vous aider',
    'Allez : jeudi 3 décembre, de 9 h à 12 h',
    'Mairie Exemple, 1 rue Exemple, 33000 Bordeaux',
    'Sans rendez-vous.',
    'Ou appelez',
    '0 809 401 401',
    "A apporter : Votre pièce d'identité...",
    "Date limite : L'occupant a changé ? Déclarez quand meme, aujourd'hui.",
  ]);
  expect(smsParts(sms)).toBe(2);
});

test('a mail has all of it: place, day, number, what to bring, the sentence, the deadline, the page', () => {
  const { subject, body } = toMail(
    takeOf('impots.biens-immobiliers', 'see-impots-account'),
    RECEPTION,
  );
  expect(subject).toBe('Le service des impôts peut vous aider');
  for (const part of [
    'Allez : jeudi 3 décembre, de 9 h à 12 h',
    'Mairie Exemple, 1 rue Exemple, 33000 Bordeaux',
    'Arrivez avant 11 h 30. Sans rendez-vous.',
    '0 809 401 401',
    "À apporter :\n- Votre pièce d'identité\n- ",
    "La phrase à dire :\n« Je dois dire qui habite dans mon logement. Mon espace ne s'ouvre pas. »",
    "Date limite :\nL'occupant a changé ?",
    RECEPTION,
  ]) {
    expect(body).toContain(part);
  }
});

test('what one does alone is carried with what to have, the steps and the deadline', () => {
  const take = takeOf('impots.biens-immobiliers', 'declare-alone');
  // A list of sentences is one line: none keeps its full stop before a comma.
  expect(toSms(take, undefined)).toContain(', ');
  expect(toSms(take, undefined)).not.toContain('.,');
  const { body } = toMail(take, undefined);
  for (const titled of [take.bring, take.steps, take.deadline]) {
    expect(titled).toBeDefined();
    for (const { text } of [titled?.title, ...(titled?.items ?? [])].flatMap((one) => one ?? [])) {
      expect(body).toContain(text);
    }
  }
  expect(toSms(take, undefined)).toContain('https://');
});

test('of a sensitive topic only who, what for, where and when are carried', () => {
  const sensitive = ends.filter(({ flow }) => flow.sensitive);
  expect(sensitive.length).toBeGreaterThan(100);
  for (const end of sensitive) {
    const { take, body } = showEnd(world, end, NOW, {});
    if (!take) throw new Error(end.step.address);
    const { bring, steps, say, deadline, outcome } = take;
    expect([bring, steps, say, deadline, outcome]).toEqual(Array(5).fill(undefined));
    const said = toMail(take, undefined).body + toSms(take, undefined);
    const own =
      body.kind === 'orientation'
        ? [body.ask, ...body.bring, body.deadline, body.reason]
        : body.kind === 'autonomy'
          ? [...body.parts.do.items, ...(body.parts.have?.items ?? [])]
          : [];
    for (const words of own) if (words) expect(said).not.toContain(words.text);
  }
});

test('a message that is too long in its script loses its pages, then its last words', () => {
  const words = Array(40).fill('اتصل').join(' ');
  const page = 'https://guide.example/ar';
  const lines = [words, page, 'الأولى'];
  const sms = toSms({ lines, vital: lines, dated: false }, undefined);
  expect(smsParts(sms)).toBe(2);
  expect(sms).toMatch(/^(?:اتصل ){20,}اتصل\nالأولى$/);
  // One word alone cannot be cut.
  const word = 'ا'.repeat(200);
  expect(toSms({ lines: [word], vital: [word], dated: false }, undefined)).toBe(word);
});

test('signs of print become signs that a part holds 153 of', () => {
  expect(toGsm('« L’hôtel » – c’est là… œuvre, reçu, 12\u00a0€, É À')).toBe(
    '"L\'hotel" - c\'est là... oeuvre, recu, 12 €, É A',
  );
  expect(toGsm('«oui»')).toBe('"oui"');
  expect(toGsm('اتصل')).toBe('اتصل');
});

test.each([
  ['a'.repeat(160), 1],
  ['a'.repeat(161), 2],
  ['é'.repeat(306), 2],
  ['a'.repeat(307), 3],
  ['€'.repeat(80), 1],
  // An escape and its sign stay in one part: 76 of them in 153.
  ['€'.repeat(152), 2],
  ['€'.repeat(153), 3],
  ['ê'.repeat(70), 1],
  ['ê'.repeat(71), 2],
  ['ê'.repeat(135), 3],
])('parts of a message are counted as a network counts them (case %#)', (text, parts) => {
  expect(smsParts(text)).toBe(parts);
});
