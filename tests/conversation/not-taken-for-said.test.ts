import { expect, test } from '@jest/globals';
import { hearAnswers } from '../../bot/conversation/hear-answers.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();

function answerTo(id: string, step: string, text: string): readonly string[] {
  const flow = world.flows.get(id);
  if (!flow) throw new Error(id);
  const answers = hearAnswers(flow, text, world.howToRead);
  return answers.find((answer) => answer.step === step)?.options ?? [];
}

test.each([
  ['impots.corriger', 'notice', 'revenu faux en ligne, mon avis est pas encore tombé', ['not-yet']],
  ['impots.corriger', 'notice', "l'avis d'impôt arrive cet été seulement", ['not-yet']],
  ['logement.renovation', 'stage', 'mémé a signé mardi avec un démarcheur', ['signed']],
  ['msa.demarches', 'benefit', 'la MSA demande 520 € de RSA, ils ont tort', ['debt']],
  // Two words typed as one are parted by their sound.
  ['ants.carte-grise', 'situation', 'jatend ma carte grize depui 3 moi', ['waiting']],
  // Who typed a password is not asked whether there is internet.
  ['ameli.mot-de-passe', 'internet/internet', 'ameli bloqué, trop d’essais', ['internet-yes']],
  ['caf.mot-de-passe', 'internet/internet', 'mot de passe refusé par la caf', ['internet-yes']],
] as const)('%s, %s: "%s" says %j', (flow, step, text, options) => {
  expect(answerTo(flow, step, text)).toEqual(options);
});

test.each([
  ['ameli.carte-vitale', 'first-stage', "la Sécu n'a rien envoyé du tout à mon fils"],
  ['banque.surendettement', 'business', 'quatre crédits à la consommation, je coule'],
  ['formation.cpf', 'how', 'je veux passer le permis avec mon cpf'],
  ['formation.cpf', 'how', 'on me demande franceconnect+ pour mon compte formation'],
  ['logement.impaye-loyer', 'landlord', 'mon proprio veu me metre dehor, 3 moi de loyer'],
  ['logement.impaye-loyer', 'paper', "j'ai rien reçu de la caf, trois mois de loyer en retard"],
  ['retraite.reversion', 'when', 'pacsée, ai-je droit à la réversion ?'],
])('%s: nothing is taken for an answer to "%s" in "%s"', (flow, step, text) => {
  expect(answerTo(flow, step, text)).toEqual([]);
});
