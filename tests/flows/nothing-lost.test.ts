import { expect, test } from '@jest/globals';
import { walkTo } from './support/walk-to.ts';

/** Lines of the screen in the order given: each one stands after the one before. */
function inOrder(said: string, ...lines: readonly string[]): void {
  const places = lines.map((line) => said.indexOf(line));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

test('what is erased is copied first, and the copy is opened', () => {
  inOrder(
    walkTo('numerique.email', ['full']).said,
    'Mettez une étoile aux mails de la Caf',
    'Remettez les vrais mails dans la boîte',
    'Supprimez les pubs',
    'videz-la',
  );
  inOrder(
    walkTo('numerique.smartphone', ['full']).said,
    "Copiez d'abord ailleurs les photos",
    'Stockage',
  );
  inOrder(
    walkTo('numerique.ordinateur', ['files', 'public']).said,
    'Ouvrez cette copie, pour vérifier',
    "Effacez l'autre",
  );
  inOrder(
    walkTo('numerique.ordinateur', ['files', 'copy']).said,
    'Ouvrez le fichier sur la clé, pour vérifier',
    "Effacez l'autre fichier",
  );
});

test('a proof is kept before the window that shows it is closed', () => {
  inOrder(
    walkTo('numerique.ordinateur', ['window']).said,
    'Prenez la fenêtre en photo',
    'Fermez la fenêtre',
  );
});

test('no phone is turned off for whoever does not know its code', () => {
  for (const picks of [['down', 'outside'], ['slow']]) {
    const { said } = walkTo('numerique.internet', picks);
    expect(said).toMatch(/code/);
    expect(said).not.toMatch(/Éteignez le téléphone, puis rallumez-le/);
  }
  expect(walkTo('numerique.smartphone', ['update']).said).toContain('Le code de la carte (PIN)');
});

test('a box is not unplugged under an alarm, nor under the only page that tells how', () => {
  const { said } = walkTo('numerique.internet', ['down', 'unsure']);
  inOrder(
    said,
    'Prenez cette page en photo : internet va se couper.',
    "Une téléalarme est branchée dessus ? Prévenez d'abord",
    'Débranchez',
  );
});

test('a caller is still on the line: hang up, then call the bank, card in hand or not', () => {
  inOrder(
    walkTo('banque.compte-en-ligne', ['myself', 'card', 'gave']).said,
    'Raccrochez',
    'Je fais opposition',
  );
  inOrder(
    walkTo('numerique.arnaque', ['paid', 'no']).said,
    'Raccrochez',
    'Appelez votre banque. Le numéro est sur la carte ou le relevé',
  );
  const given = ['message', 'given-yes'];
  inOrder(
    walkTo('banque.compte-en-ligne', given).said,
    'Raccrochez',
    'Appelez votre banque, au numéro écrit sur la carte ou sur un relevé',
  );
  const noAnswer = walkTo('banque.compte-en-ligne', [...given, 'if-stuck']).said;
  expect(noAnswer).toContain('Cette ligne bloque la carte');
  expect(noAnswer).toContain('Un relevé de compte, si vous en avez un');
});

test('no file is left on a computer that was lent', () => {
  for (const [flow, picks] of [
    ['logement.demande-hlm', ['change', 'internet-yes', 'opens']],
    ['prefecture.titre-sejour', ['waiting', 'complete', 'internet-yes']],
    ['banque.compte-en-ligne', ['myself', 'do', 'rib']],
    ['numerique.email', ['send', 'file']],
    ['numerique.imprimer-scanner', ['scan', 'scanner']],
    ['retraite.releve-carriere', ['see', 'internet-yes', 'opens']],
  ] as const) {
    expect([flow, walkTo(flow, picks).said]).toEqual([
      flow,
      expect.stringMatching(/(Ordinateur prêté \?|appareil public).*[Ee]ffacez/),
    ]);
  }
});

test('nobody is asked for the very paper that is lost', () => {
  expect(walkTo('logement.impaye-loyer', ['lock']).said).toContain("si vous l'avez encore");
  expect(walkTo('retraite.reversion', ['first-days']).said).toContain(
    "L'acte de décès, si la mairie l'a déjà fait",
  );
});

test('a paper that may go before a judge is not written on', () => {
  const { said } = walkTo('justice.urgence', ['bailiff', 'paper']);
  expect(said).toContain("N'écrivez rien sur le papier");
  expect(said).not.toMatch(/[Ee]ntourez/);
});
