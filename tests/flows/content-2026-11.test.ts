import { expect, test } from '@jest/globals';
import { textsOf } from '../../bot/flows/texts/texts-of.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { screenAfter } from './support/screen-after.ts';
import { shippedFlows } from '../support/shipped-folders.ts';

/*
 * What was put right in the content of November 2026, one small case an item: what must stand on
 * the screen, and what must never stand there again.
 */

const YEAR = /\b20\d\d\b/;
/** A day and a month: "3 octobre", "1er juin", "3 October", "3 أكتوبر". */
const DATE =
  /\b\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|\d{1,2} (?:يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)/u;
const EXAMPLE = /Par exemple|For example|مثلًا/;
/** Dates that are the rule itself, the same every year. */
const RULES: readonly RegExp[] = [
  /du 1er novembre au 31 mars|from 1 November to 31 March/,
  /avant le 1er juillet\.|before 1 July\./,
  /31 décembre de la deuxième année|31 December of the second year/,
];

test('24: an example of a date says that it is one, and no deadline gives a year', () => {
  const taken = [...shippedWorld().deadlines].flatMap(([id, { says }]) =>
    Object.entries(says).flatMap(([lang, said]) => {
      const rest = RULES.reduce((left, rule) => left.replace(rule, ''), said);
      const [rule = ''] = rest.split(EXAMPLE);
      return DATE.test(rule) || YEAR.test(said) ? [`${id} (${lang}): ${said}`] : [];
    }),
  );
  expect(taken).toEqual([]);
});

test('24: no flow gives the date of a year', () => {
  const dated = [...shippedFlows().sources.values()].flatMap((source) =>
    textsOf(source)
      .filter(({ lines }) =>
        Object.values(lines)
          .flat()
          .some((line) => YEAR.test(line)),
      )
      .map(({ key }) => `${source.flow.id} ${key}`),
  );
  expect(dated).toEqual([]);
});

test('no flow asks what day it is, and the page says whether it is open', () => {
  const asking = [...shippedFlows().sources.values()].flatMap((source) =>
    textsOf(source)
      .filter(({ key }) => key.endsWith('.question'))
      .filter(({ lines }) =>
        Object.values(lines)
          .flat()
          .some((line) => /quel jour (?:sommes|est)|quelle (?:est la )?date aujourd/i.test(line)),
      )
      .map(({ key }) => `${source.flow.id} ${key}`),
  );
  expect(asking).toEqual([]);
  const connected = ['todo', 'internet-yes', 'opens'];
  const open = { now: Date.UTC(2026, 10, 28, 9, 0) };
  expect(screenAfter('france-travail.actualisation', connected, open).step).toBe('month');
  // The 27th: the page of October has shut, that of November opens tomorrow.
  const shut = screenAfter('france-travail.actualisation', [...connected, 'done-yes']);
  expect(shut.step).toBe('wait-alone');
  expect(shut.text).toContain("En février, elle s'ouvre plus tôt.");
  expect(shut.text).not.toContain('Validez');
});

test('23: with the RSA, the contract, its hours and the letter before a sanction are said', () => {
  const rsa = screenAfter('france-travail.actualisation', ['rsa']);
  expect(rsa.text).toContain("une fois le contrat d'engagement signé");
  expect(rsa.text).toContain('À vérifier');
  const letter = screenAfter('france-travail.inscription', ['rsa', 'letter-yes']);
  expect(letter.text).toMatch(/contrat d'engagement.*15 heures par semaine, adaptées/);
  expect(letter.text).toContain('Une lettre vient avant toute sanction.');
  const warned = screenAfter('france-travail.inscription', ['rsa', 'warning']);
  expect(warned.step).toBe('see-rsa-warning');
  expect(warned.text).toContain('30 39');
  const asked = ['no-income', 'caf', 'none', 'internet-yes', 'opens'];
  const request = screenAfter('caf.rsa-prime-activite', asked);
  expect(request.text).toMatch(/contrat d'engagement/);
  expect(request.text).toMatch(/sanction n'arrive qu'après une lettre/);
});

test('1: nobody is told to sign before the site says that it is open', () => {
  const usual = ['usual', 'internet-yes', 'opens'];
  const first = ['first', 'letter-yes'];
  const on = (date: string, ...picks: readonly string[]) =>
    screenAfter('impots.declarer', picks, { now: Date.parse(`${date}T09:00:00Z`) });
  const end = (...picks: readonly string[]) => on('2026-11-27', ...picks);
  const shut = [
    on('2027-02-01', ...usual),
    end(...usual, 'sent-yes'),
    end(...usual, 'sent-no'),
    on('2027-05-10', ...usual),
    end(...first),
  ];
  for (const { text } of shut) expect(text).not.toMatch(/[Ss]ignez/);
  expect(shut.map(({ step }) => step)).toEqual([
    'prepare-alone',
    'sent-alone',
    'see-impots-late',
    'season-alone',
    'first-alone',
  ]);
  expect(shut[2]?.text).toContain('Faites-la quand même');
  expect(end(...first, 'then').step).toBe('sent');
  const open = on('2026-05-10', ...usual, 'same', 'right');
  expect(open.text).toContain('Signez vous-même');
  expect(open.text).toContain('28 mai');
  expect(open.text).not.toContain('Gironde');
  const unannounced = on('2027-05-10', ...usual, 'then', 'page-open', 'same', 'right');
  expect(unannounced.text).toContain('Signez vous-même');
  expect(unannounced.text).toContain('Les dates de cette année sont à vérifier.');
});

test('1: a paper whose date has passed goes to the tax office, and is sent all the same', () => {
  const picks = ['usual', 'internet-no', 'paper-yes'];
  const late = screenAfter('impots.declarer', picks);
  expect(late.step).toBe('see-impots-late');
  expect(late.text).toContain('Faites-la quand même');
  const paper = screenAfter('impots.declarer', picks, { now: Date.UTC(2026, 4, 10, 9, 0) });
  expect(paper.text).toContain('18 mai');
});

test('2: a declaration is corrected online only while its page is there, then in writing', () => {
  const end = (...picks: readonly string[]) =>
    screenAfter('impots.corriger', ['mistake', ...picks]);
  const online = ['arrived', 'online', 'internet-yes', 'opens'];
  expect(end(...online).step).toBe('after-open');
  expect(end(...online, 'after-yes').text).toContain("Cette page ferme en fin d'année.");
  const claim = end(...online, 'after-no');
  expect(claim.text).toContain('Messagerie sécurisée');
  expect(claim.text).toContain('31 décembre de la deuxième année');
  expect(claim.text).not.toContain('Corriger ma déclaration en ligne');
  expect(end('arrived', 'paper').step).toBe('see-impots-after');
  expect(end('arrived', 'family').step).toBe('message-alone');
  const before = ['not-yet', 'online', 'internet-yes', 'opens'];
  expect(end(...before).step).toBe('still-open');
  expect(end(...before, 'still-no').text).not.toMatch(/[Ss]ignez/);
});

test('3: a lost tax number comes back by mail, and one never given is given by the tax office', () => {
  const lost = ['internet-yes', 'number'];
  const mail = screenAfter('impots.mot-de-passe', [...lost, 'where-mail']);
  expect(mail.step).toBe('number-by-mail-alone');
  expect(mail.text).toContain('Où trouver votre numéro fiscal ?');
  const never = ['internet-yes', 'never', 'notice-no', 'other-no'];
  const { step, text } = screenAfter('impots.mot-de-passe', never, { audience: 'mediator' });
  expect(step).toBe('see-impots-number');
  expect(text).not.toContain('Cela ne se fait pas en ligne');
  expect(text).toContain('À vérifier');
});

test('5: without the paper of the employer one registers to the end, today', () => {
  const { step, text } = screenAfter('france-travail.inscription', [
    'ended',
    'internet-yes',
    'paper-later',
  ]);
  expect(step).toBe('without-paper-alone');
  expect(text).toContain("Allez jusqu'au bout");
  expect(text).toContain("Un brouillon n'inscrit personne.");
  expect(text).not.toContain('Arrêtez-vous quand la page');
  const paper = screenAfter('france-travail.inscription', ['ended', 'internet-yes', 'paper-yes']);
  expect(paper.text).toContain('il ne vous inscrit pas');
});

test.each([
  ['france-travail.inscription', ['ended', 'internet-yes', 'paper-refused']],
  ['france-travail.allocation', ['paper', 'boss']],
  ['caf.enfants', ['care', 'conflict']],
])('16: %s calls the labour law line first, then a point-justice', (flow, picks) => {
  const { step, text } = screenAfter(flow, picks);
  expect(step).toBe('see-labour-law');
  expect(text).toContain('0 806 000 126');
  expect(text).toContain("Prix d'un appel local.");
  expect(screenAfter(flow, [...picks, 'if-that-fails']).text).toContain('30 39');
});

test('6: nobody is told not to pay or not to sign', () => {
  const picks = ['owe', 'letter', 'contrainte-no', 'both'];
  const { step, text } = screenAfter('france-travail.allocation', picks, { audience: 'mediator' });
  expect(step).toBe('see-justice');
  expect(text).toContain(
    'Avant de payer ou de signer, on demande conseil. On note la date du papier.',
  );
  expect(text).not.toContain('ne signez pas');
});

test.each([
  ['caf.dette', ['letter', 'contrainte-yes']],
  ['caf.paiement', ['letter', 'debt', 'contrainte']],
  ['france-travail.allocation', ['owe', 'letter', 'contrainte-yes']],
  ['aide.courrier', ['letter', 'service', 'pay', 'contrainte-yes']],
  ['msa.demarches', ['benefits', 'debt', 'letter', 'contrainte']],
])('7: in %s, a « contrainte » goes to a point-justice today', (flow, picks) => {
  const { step, text } = screenAfter(flow, picks);
  expect(step).toBe('opposition/see-point-justice');
  expect(text).toContain('Faites opposition dans les 15 jours');
  expect(text).toContain('elle vaut un jugement');
  expect(text).toContain('30 39');
});

test('8: what contesting, or asking for a waiver, does to the money held back', () => {
  const contest = ['letter', 'contrainte-no', 'caf', 'contest', 'recent'];
  const stops = /Contester arrête la reprise/;
  expect(screenAfter('caf.dette', [...contest, 'rsa']).text).toMatch(stops);
  expect(screenAfter('caf.dette', [...contest, 'bonus']).text).toMatch(stops);
  // Housing aid: not known, so it is asked.
  const other = screenAfter('caf.dette', [...contest, 'other']).text;
  expect(other).not.toMatch(stops);
  expect(other).toContain("la reprise s'arrête-t-elle ?");
  const waiver = /Pour le RSA, demander une remise arrête la reprise/;
  const pay = ['letter', 'contrainte-no', 'caf', 'cannot-pay', 'only'];
  const asked = screenAfter('caf.dette', pay, { audience: 'mediator' }).text;
  expect(asked).toMatch(waiver);
  expect(asked).toContain("L'argent est encore repris ensuite ? Signalez-le.");
  expect(screenAfter('caf.paiement', ['letter', 'debt', 'cannot']).text).toMatch(waiver);
  expect(screenAfter('caf.paiement', ['letter', 'debt', 'contest']).text).toMatch(
    /RSA ou prime d'activité, contester arrête la reprise/,
  );
});

test.each([
  ['97302', 'see-point-justice-state'],
  ['97411', 'see-point-justice-state'],
  ['97608', 'see-point-justice-state'],
  ['09122', 'see-point-justice-trial'],
  ['66136', 'see-point-justice-trial'],
  ['93066', 'see-point-justice-trial'],
  ['33281', 'see-point-justice-rsa'],
])('9: in %s, a contested RSA debt goes to %s', (commune, wanted) => {
  const picks = ['letter', 'contrainte-no', 'caf', 'contest', 'recent', 'rsa'];
  const { step, text, toCheck } = screenAfter('caf.dette', picks, { commune });
  expect(step).toBe(wanted);
  if (wanted === 'see-point-justice-rsa') expect(text).toContain('président du conseil');
  else expect(text).not.toContain('président');
  expect(toCheck).toBe(false);
});

/** Who receives for a need, a commune and a scheme; with the numbers to call. */
function whoReceives(operator: string, need: string, insee: string, regime?: string) {
  const world = shippedWorld();
  const commune = world.communes.byInsee.get(insee);
  if (commune === undefined) throw new Error(insee);
  const facts = new Map(regime === undefined ? [] : [['regime', regime]]);
  const query = { operator, need, commune, audience: 'citizen', now: 0, facts } as const;
  const found = world.permanences.nearestAndNext(query);
  const numbers = (found?.phones ?? []).map(({ number }) => number);
  return { id: found?.operator.id, numbers, toCheck: found?.toCheck };
}

test.each([
  ['caf', 'dette', '97608', 'cssm'],
  ['assurance-retraite', 'retraite', '97608', 'cssm'],
  ['cpam', 'compte', '97608', 'cssm'],
  ['urssaf', 'cotisations', '97608', 'cssm'],
  ['msa', 'aide', '97608', 'msa'],
  ['msa', 'aide', '97105', 'caf'],
  ['msa', 'sante', '97209', 'cgss'],
  ['msa', 'cotisations', '97411', 'cgss-cotisations'],
  ['msa', 'retraite', '97302', 'cgss-retraite'],
  ['msa', 'retraite', '33281', 'msa'],
  ['cpam', 'compte', '97502', 'cps'],
  ['caf', 'aide', '33281', 'caf'],
])('11: %s, for %s, in %s: %s', (operator, need, insee, wanted) => {
  expect(whoReceives(operator, need, insee, operator === 'msa' ? 'msa' : undefined).id).toBe(
    wanted,
  );
});

test('11: overseas there is a number to call, to be checked, and never 36 46 where it is not', () => {
  expect(whoReceives('cpam', 'compte', '97105')).toMatchObject({
    numbers: ['3646'],
    toCheck: true,
  });
  expect(whoReceives('assurance-retraite', 'retraite', '97411')).toMatchObject({
    numbers: ['3960'],
    toCheck: true,
  });
  expect(whoReceives('france-titres', 'suivi', '97411').numbers).toContain('0970830707');
  expect(whoReceives('cpam', 'compte', '97502').numbers).toEqual([]);
  const treve = shippedWorld().deadlines.get('loyer-treve');
  expect(treve?.says.fr).toContain('Outre-mer, le préfet fixe');
});

test('11: in Mayotte a need of the Caf is told as one of the CSSM', () => {
  const pay = ['letter', 'contrainte-no', 'caf', 'cannot-pay', 'only'];
  const { text } = screenAfter('caf.dette', pay, { commune: '97608' });
  expect(text).toContain('La CSSM, Sécu et Caf de Mayotte');
});

const fine = (...picks: readonly string[]) => screenAfter('antai.amende', picks);

test('12: money seized for a fine is told to the accountant named in the letter', () => {
  const { step, text } = fine('bank');
  expect(step).toBe('see-tax-seized');
  expect(text).toContain('Le comptable public nommé sur la lettre');
  expect(text).toContain('Écrivez au comptable public dans les 2 mois.');
  expect(text).not.toContain('0 809 401 401');
  expect(fine('bank', 'if-that-fails').step).toBe('see-justice-seized');
});

test('13: before asking for time, one is asked whether one agrees', () => {
  expect(fine('letter', 'road', 'cannot').step).toBe('agree');
  expect(fine('letter', 'road', 'cannot').text).toContain('ferme le chemin pour dire non');
  expect(fine('letter', 'road', 'cannot', 'agree-no').step).toBe('kind');
  const raised = fine('letter', 'road', 'cannot', 'agree-yes', 'raised');
  expect(raised.text).toContain("Le demander, c'est accepter l'amende.");
  const pay = fine('letter', 'road', 'pay').text;
  expect(pay).toContain('15 jours, ou 30 en ligne');
});

test('14: paid parking is contested with the town, then before its court', () => {
  const town = fine('letter', 'parking', 'parking-contest');
  expect(town.text).toContain('Le service de stationnement nommé sur l');
  expect(town.text).toContain("Écrivez dans le mois après l'avis.");
  expect(town.text).toContain("Par exemple : daté d'il y a 7 jours, avant le ");
  expect(town.text).toContain('Le temps pour payer, 3 mois, continue.');
  expect(town.text).not.toContain('antai.gouv.fr');
  const court = fine('letter', 'parking', 'parking-refused');
  expect(court.text).toContain('Le tribunal du stationnement payant');
  expect(court.text).toContain('À vérifier');
});
