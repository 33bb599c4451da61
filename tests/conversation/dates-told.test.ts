import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { datesTold } from '../../bot/conversation/dates-told.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { timeAt, type Way } from '../../bot/conversation/time-at.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { hearText } from '../../bot/commands/hear/hear-text.ts';
import { standingAt } from '../../bot/commands/hear/standing-at.ts';
import { dayOf, toCivilDate, toDate, type DayNumber } from '../../bot/permanences/days.ts';
import { fold } from '../../bot/territory/fold.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const shipped = shippedWorld();
const on = (date: string) => Date.parse(`${date}T10:00:00Z`);
const MONTHS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre'],
  ...['octobre', 'novembre', 'décembre'],
];

/** The option of a step that a message told on a day chooses. */
function told(date: string, address: string, text: string): string | undefined {
  const [id = '', step = ''] = address.split('/');
  const flow = shipped.flows.get(id);
  if (!flow) throw new Error(id);
  const answers = datesTold(worldOn(shipped, on(date)), flow, text);
  return answers.find((answer) => answer.step === step)?.options[0];
}

const PERMIT = 'prefecture.titre-sejour/end';
const FILED = 'prefecture.titre-sejour/status';
const CARD = 'ameli.complementaire-sante/end';
const RIGHTS = 'mdph.dossier/renew-when';

test.each([
  // What the situations say.
  ['2027-03-25', RIGHTS, 'Un garçon de 7 ans, AEEH finit le 31/10/2027, rdv demain 10h', 'early'],
  ['2027-03-08', CARD, "Usager C2S fin 31 mai, AAH depuis novembre, pas d'internet", 'now'],
  ['2027-10-18', PERMIT, 'جاري عنده بطاقة الإقامة تنتهي في شهر يناير ولا يعرف الإنترنت', 'now'],
  // Dates in every usual form.
  ['2026-12-03', PERMIT, 'ma carte de résident se termine le 2 janvier', 'late'],
  ['2026-12-03', PERMIT, 'mon titre de séjour expire le 15/03', 'now'],
  ['2026-12-03', PERMIT, 'titre valable jusqu’au 20.06.2027', 'early'],
  ['2026-12-03', PERMIT, 'récépissé valable jusqu’au 15', 'late'],
  ['2026-12-03', PERMIT, 'mes papiers finissent fin mars', 'now'],
  ['2026-12-03', PERMIT, 'en février mon titre expire', 'now'],
  ['2026-12-03', PERMIT, 'mon titre finit le mois prochain', 'late'],
  ['2026-12-03', PERMIT, 'titre de séjour qui expire dans 3 semaines', 'late'],
  ['2026-12-03', PERMIT, 'mon titre de séjour a expiré il y a deux mois', 'passed'],
  ['2026-12-03', PERMIT, 'carte périmée depuis mardi', 'passed'],
  // What has ended ended on the last such day, however long ago.
  ['2026-12-03', PERMIT, 'mon titre a expiré en avril', 'passed'],
  ['2026-12-03', PERMIT, 'mon titre de séjour est périmé, il a expiré le 15 mars', 'passed'],
  ['2026-12-03', PERMIT, 'carte de séjour expirée en avril', 'passed'],
  ['2026-12-03', PERMIT, 'my residence permit expired in April', 'passed'],
  ['2026-12-03', PERMIT, 'mon titre expire en juillet', 'early'],
  ['2026-12-03', PERMIT, 'carte périmée hier', 'passed'],
  ['2026-12-03', PERMIT, 'my residence permit expires on 5 March 2027', 'now'],
  ['2026-12-03', PERMIT, 'بطاقتي تنتهي في جويلية', 'early'],
  ['2026-12-03', PERMIT, 'Renouveler mon titre. Il finit en octobre 2027', 'early'],
  ['2026-12-03', CARD, 'ma complémentaire se termine demain', 'late'],
  ['2026-12-03', RIGHTS, "l'allocation s'arrete fin avril, la rqth finit en 2029", undefined],
  ['2026-12-03', FILED, 'demande en instruction, titre valable jusqu’au 2 janvier', 'silent'],
  ['2026-12-03', FILED, 'demande en instruction, mon titre finit en juillet', 'in-progress'],
  // Of something else, of two, on both sides of a limit, denied, supposed.
  ['2026-12-03', PERMIT, 'ma carte de séjour, mon contrat finit en mars', undefined],
  ['2026-12-03', PERMIT, 'mon titre, et le stage finit le 3 mars', undefined],
  ['2026-12-03', PERMIT, 'rendez-vous le 3 mars pour mon titre qui finit bientôt', undefined],
  ['2026-12-03', PERMIT, 'mon titre finit en mars ou finit en juin', undefined],
  ['2026-12-03', PERMIT, 'mon titre finit dans 2 mois', undefined],
  ['2026-12-03', PERMIT, 'mon titre finit en décembre', undefined],
  ['2026-12-03', PERMIT, 'mon titre expire le 20 novembre', undefined],
  ['2026-12-03', PERMIT, "mon titre n'expire pas en mars", undefined],
  ['2026-12-03', PERMIT, 'que faire si mon titre expire en mars', undefined],
  ['2026-12-03', PERMIT, 'ça finit en mars', undefined],
  // Of a day to come, and of one that has been.
  ['2026-12-03', 'justice.urgence/summons-when', 'convoqué à la gendarmerie après-demain', 'soon'],
  ['2026-12-03', 'justice.urgence/summons-when', 'audience au tribunal le 15 janvier', 'later'],
  ['2026-12-03', 'justice.urgence/summons-when', 'audience hier', 'missed'],
  ['2026-12-03', 'justice.avocat-gratuit/hearing', 'je passe au tribunal lundi', 'soon'],
  ['2026-12-03', 'logement.demande-hlm/when', 'ma demande expire le mois prochain', 'not-yet'],
  ['2026-12-03', 'impots.payer/due-date', 'à payer avant le 15 décembre', 'not-yet'],
  ['2026-12-03', 'impots.payer/due-date', 'à payer avant le 15 septembre', undefined],
  ['2026-12-03', 'caf.dette/letter-date', 'un courrier reçu en septembre', 'old'],
  ['2026-12-03', 'caf.dette/letter-date', 'lettre du 12 novembre', 'recent'],
  ['2026-12-03', 'caf.dette/letter-date', 'lettre du 12 mars reçue hier', undefined],
  ['2026-12-03', 'caf.dette/letter-date', 'sourd depuis le 20 mars', undefined],
  ['2027-07-10', 'caf.dette/letter-date', 'un courrier de juin', 'recent'],
  ['2026-12-03', 'antai.amende/since-first', "l'avis date du 12 septembre", 'old'],
  ['2026-12-03', 'ants.carte-grise/since', 'en cours depuis le 2 août', 'more'],
  ['2026-12-03', 'ants.carte-grise/since', 'waiting since 20 November', 'less'],
  ['2026-12-03', 'ants.permis/since', 'demande faite il y a deux mois', 'more'],
  ['2026-12-03', 'mdph.dossier/waiting-since', 'dossier déposé en juin', 'long'],
  // A length of time, counted by what stands before it, or before "toujours pas".
  ['2026-12-03', 'mdph.dossier/waiting-since', "j'attends 7 mois déjà", 'long'],
  ['2026-12-03', 'mdph.dossier/waiting-since', 'toujours rien, ça fait deux mois', 'short'],
  ['2026-12-03', 'mdph.dossier/waiting-since', 'déposé pour ma fille ya 11 mois', 'long'],
  ['2026-12-03', 'mdph.dossier/waiting-since', 'aucune nouvelle depuis un an', 'long'],
  ['2026-12-03', 'mdph.dossier/waiting-since', '9 mois toujours pas de réponse', 'long'],
  ['2026-12-03', 'mdph.dossier/waiting-since', 'mon fils a 7 ans, dossier déposé', undefined],
  ['2026-12-03', 'antai.amende/since-first', 'amende reçue il y a six mois', 'old'],
  ['2026-12-03', 'aide.courrier/letter-date', 'le courrier date de cinq mois', 'old'],
  ['2026-12-03', 'aide.courrier/letter-date', 'courrier reçu ce matin', 'recent'],
  ['2026-12-03', 'justice.urgence/leave-when', 'OQTF il y a deux semaines', 'older'],
])('on %s, %s is told by "%s": %s', (date, address, text, option) => {
  expect(told(date, address, text)).toBe(option);
});

test.each([
  [PERMIT, '20 janvier', 'late'],
  [PERMIT, 'en mars', 'now'],
  [PERMIT, 'il finit le 31/10/2027', 'early'],
  [PERMIT, 'dans 3 semaines', 'late'],
  [PERMIT, 'depuis mardi', 'passed'],
  [RIGHTS, '31/10/2027', 'early'],
  [RIGHTS, 'en mars', 'late'],
  ['ants.permis/since', '3 mois', 'more'],
  ['aide.courrier/letter-date', 'le 12/11', 'recent'],
])('a date typed at %s answers it: "%s"', (address, text, option) => {
  const state = standingAt(shipped, address);
  if (!state) throw new Error(address);
  const after = turn(shipped, {
    state,
    message: { kind: 'text', text },
    now: on('2026-12-03'),
  }).state;
  expect(after.walks.at(-1)?.answers.at(-1)?.options).toEqual([option]);
});

test('a date beside more than little words does not answer what is asked', () => {
  const state = standingAt(shipped, PERMIT);
  if (!state) throw new Error(PERMIT);
  const { hearer } = hearText(shipped, state, 'mon avocat appelle le 15 mars', on('2026-12-03'));
  expect(hearer).not.toBe('date');
});

test('the end of a permit is said and not asked', () => {
  const message = {
    kind: 'text',
    text: 'renouveler ma carte de séjour qui finit en mars',
  } as const;
  const { state } = turn(shipped, { state: newState(), message, now: on('2026-12-03') });
  expect(state.walks.at(-1)?.answers).toContainEqual({
    step: 'end',
    options: ['now'],
    heard: true,
  });
});

const clock = (today: DayNumber) => ({ ...shipped.language, today });
const day = fc.integer({ min: dayOf('2026-01-01'), max: dayOf('2039-12-31') });
const at = (text: string, today: DayNumber, way: Way) =>
  timeAt(clock(today), fold(text).split(' '), 0, { way, isCounted: true });

test('a date told in full is that day, whenever it is told', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom<Way>('ahead', 'back'), (date, today, way) => {
      const { year, month, day: inMonth } = toCivilDate(date);
      const ways = [
        `${inMonth} ${MONTHS[month - 1] ?? ''} ${year}`,
        `${inMonth}/${month}/${year}`,
        toDate(date),
      ];
      for (const text of ways) expect(at(text, today, way)?.days).toEqual([[date, date]]);
    }),
  );
});

test('a date without its year is told of the day that it is, at most a year away', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 364 }), (today, away) => {
      const name = (date: DayNumber) => {
        const { month, day: inMonth } = toCivilDate(date);
        return `${inMonth} ${MONTHS[month - 1] ?? ''}`;
      };
      const [next, last] = [today + away, today - away];
      // There is no 29 February in most years.
      fc.pre(![next, last].some((date) => toDate(date).endsWith('02-29')));
      expect(at(name(next), today, 'ahead')?.days).toContainEqual([next, next]);
      expect(at(name(last), today, 'back')?.days).toEqual([[last, last]]);
    }),
  );
});

test('what is told chooses an option only where each day that it may be does', () => {
  const flow = shipped.flows.get('prefecture.titre-sejour');
  const step = flow?.steps.get('end');
  if (!flow || step?.kind !== 'question') throw new Error('no such question');
  fc.assert(
    fc.property(day, fc.constantFrom(...MONTHS), (today, month) => {
      const world = worldOn(shipped, on(toDate(today)));
      const days = at(month, today, 'ahead')?.days ?? [];
      const chosen = datesTold(world, flow, `mon titre expire en ${month}`)[0]?.options[0];
      const [from, to] = step.options.find(({ id }) => id === chosen)?.days ?? [-9999, 9999];
      for (const [first, last] of days) {
        expect(last).toBeGreaterThanOrEqual(first);
        expect(first - today).toBeGreaterThanOrEqual(from);
        expect(last - today).toBeLessThanOrEqual(to);
      }
    }),
  );
});

test.each([
  'mon titre finit dans 10 jours, ma demande est en instruction depuis mars',
  'dossier en instruction sur anef et ma carte de séjour se termine dans 12 jours',
  'titre de séjour bientôt fini, dossier en instruction depuis 5 mois',
])('a permit that was asked for is waited for, though it ends: %s', (text) => {
  const { answers } = hearText(shipped, newState(), text, on('2026-12-03'));
  expect(answers).toContainEqual({ step: 'what', option: 'waiting' });
});
