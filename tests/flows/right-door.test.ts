import { expect, test } from '@jest/globals';
import { walkTo } from './support/walk-to.ts';

test('bad housing is told to the line for it, then to the town hall, not to the unpaid-rent line', () => {
  const line = walkTo('caf.aide-logement', ['bad-home']);
  expect(line.said).toContain('Info Logement indigne');
  expect(line.said.replace(/D'après .*/g, '')).not.toContain('Loyers impayés');
  expect(walkTo('caf.aide-logement', ['bad-home', 'if-that-fails']).said).toContain('La mairie');
  const mediator = walkTo('caf.aide-logement', ['bad-home'], { audience: 'mediator' });
  expect(mediator.said).toContain('Signal Logement');
});

test('a bank that will not refund is written to first, then its mediator, then a legal adviser', () => {
  const letter = walkTo('numerique.arnaque', ['paid', 'refuses']);
  expect(letter.step).toBe('claim-alone');
  expect(letter.said).toContain('15 jours');
  const mediator = walkTo('numerique.arnaque', ['paid', 'refuses', 'then']);
  expect(mediator.said).toContain('médiateur de votre banque');
  expect(mediator.said).toContain("dans l'année");
  const jurist = walkTo('numerique.arnaque', ['paid', 'refuses', 'then', 'if-that-fails']);
  expect(jurist.said).toContain('point-justice');
});

test('a code of the bank just given leads to the bank, not to a new password', () => {
  const bank = walkTo('numerique.arnaque', ['code', 'bank', 'no']);
  expect(bank.step).toBe('bank-alone');
  expect(bank.said).toMatch(/Raccrochez[^]*Appelez votre banque/);
});

test.each([
  ['state', 'ENSAP'],
  ['local', 'CNRACL'],
])('a civil servant of the %s asks their own employer, six months before', (option, account) => {
  const { said } = walkTo('retraite.demande', ['ask', 'public', option]);
  expect(said).toContain('Le service du personnel');
  expect(said).toContain('6 mois avant');
  expect(said).toContain(account);
  expect(said).not.toContain('39 60');
});

test('someone under contract in the public service goes to Assurance retraite, and hears of Ircantec', () => {
  const { said } = walkTo('retraite.demande', ['ask', 'public', 'contract']);
  expect(said).toContain('Assurance retraite');
  expect(said).toContain('Ircantec');
  expect(said).toContain('À vérifier');
});

test('to become French: on the website alone, the civic exam before, no paper file', () => {
  const { step, said } = walkTo('prefecture.titre-sejour', [
    'other',
    'nationality',
    'decree',
    'internet-yes',
  ]);
  expect(step).toBe('nationality-alone');
  expect(said).toContain('examen civique');
  expect(said).toContain('Un dossier sur papier est renvoyé');
});

test('to become French overseas, the préfecture says how', () => {
  const overseas = walkTo('prefecture.titre-sejour', ['other', 'nationality'], {
    commune: '97411',
  });
  expect(overseas.step).toBe('see-prefecture-nationality');
  expect(overseas.said).toContain('À vérifier');
});

test('a protected person asks the Ofpra for their birth certificate, never their country', () => {
  const picks = ['birth', 'other-use', 'abroad-foreign', 'protected'];
  const online = walkTo('etat-civil.acte-naissance', [...picks, 'internet-yes']);
  expect(online.said).toContain('Ofpra');
  expect(online.said).toContain("N'écrivez pas à votre pays");
  const paper = walkTo('etat-civil.acte-naissance', [...picks, 'internet-no']);
  expect(paper.said).toContain('Ofpra');
  expect(online.view.sensitive).toBe(true);
});

test('someone who became French asks Nantes', () => {
  const picks = ['birth', 'other-use', 'abroad-foreign', 'became-french', 'internet-yes'];
  expect(walkTo('etat-civil.acte-naissance', picks).step).toBe('nantes-alone');
});

test('a driving licence is paid by the CPF for job seekers, or with another payer', () => {
  const licence = ['myself', 'train', 'licence'];
  const { step, said } = walkTo('formation.cpf', licence);
  expect(step).toBe('licence-alone');
  expect(said).toContain('il faut être inscrit à France Travail');
  expect(walkTo('formation.cpf', [...licence, 'then']).step).toBe('identity');
  expect(walkTo('formation.cpf', [...licence, 'if-stuck']).step).toBe('see-licence');
});

test('without a smartphone, identity for the CPF is proved by post', () => {
  const { step, said } = walkTo('formation.cpf', ['myself', 'see', 'no', 'no']);
  expect(step).toBe('form-alone');
  expect(said).toContain('carte Vitale');
  expect(said).toContain('Gardez les originaux');
});

test('an amount that looks wrong is compared first, then two doors', () => {
  const at = ['caf', 'internet-yes', 'opens', 'wrong'];
  const { step, said } = walkTo('caf.declaration-trimestrielle', at);
  expect(step).toBe('compare-alone');
  expect(said).toContain('montant net social');
  expect(said).toContain('Ne changez rien');
  for (const [door, end] of [
    ['myself', 'correct-alone'],
    ['with-caf', 'see-caf'],
  ] as const) {
    expect(walkTo('caf.declaration-trimestrielle', [...at, 'then', door]).step).toBe(end);
  }
});

test('help for childcare is asked of the Caf or MSA, before Pajemploi', () => {
  const caf = walkTo('caf.enfants', ['care', 'childminder', 'no', 'internet-yes', 'opens']);
  expect(caf.step).toBe('care-claim-alone');
  expect(caf.said).toContain('Pajemploi');
  expect(walkTo('caf.enfants', ['care', 'childminder', 'msa']).step).toBe('see-msa');
  const after = walkTo('caf.enfants', ['care', 'childminder', 'yes', 'internet-yes']);
  expect(after.step).toBe('pajemploi-alone');
});

test('the further leave for a birth is asked of the CPAM, and told to the employer in time', () => {
  const { said } = walkTo('ameli.arret-travail', ['birth', 'further']);
  expect(said).toContain('un mois avant');
  expect(said).toContain('À vérifier');
});

test('a farm in debt has its own door, and a line that listens', () => {
  const farm = ['debts', 'farm'];
  expect(walkTo('banque.surendettement', farm).said).toContain('Les courriers de la MSA');
  expect(walkTo('banque.surendettement', [...farm, 'if-that-fails']).said).toContain("Agri'écoute");
});

test('an older person badly treated has 3977', () => {
  const { said, view } = walkTo('justice.urgence', ['victim', 'elder']);
  expect(view.body.kind).toBe('orientation');
  expect(said).toContain('39 77');
});
