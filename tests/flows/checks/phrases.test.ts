import { describe, expect, test } from '@jest/globals';
import { ageInText } from '../../../bot/flows/checks/age-in-text.ts';
import { amountInText } from '../../../bot/flows/checks/amount-in-text.ts';
import { asksPersonalData } from '../../../bot/flows/checks/asks-personal-data.ts';
import { doubleNegation } from '../../../bot/flows/checks/double-negation.ts';
import { linkPrefills } from '../../../bot/flows/checks/link-prefills.ts';
import { linkScheme } from '../../../bot/flows/checks/link-scheme.ts';
import { promisesToDo } from '../../../bot/flows/checks/promises-to-do.ts';
import { unknownSource } from '../../../bot/flows/checks/unknown-source.ts';
import { urlInText } from '../../../bot/flows/checks/url-in-text.ts';
import { type Check } from '../../../bot/flows/check.ts';
import { type Path } from '../../../bot/source/yaml-file.ts';
import { broken, type Edit } from './clean-flows.ts';

/** Where a phrase is put in the clean flow, by what it is. */
const PLACES: Readonly<Record<string, Path>> = {
  question: ['steps', 'payer', 'question'],
  help: ['steps', 'payer', 'help'],
  label: ['steps', 'payer', 'options', 0, 'label'],
  do: ['steps', 'alone', 'autonomy', 'do', 0],
  see: ['steps', 'alone', 'autonomy', 'see'],
  keep: ['steps', 'alone', 'autonomy', 'keep'],
  beware: ['steps', 'alone', 'autonomy', 'beware'],
  reason: ['steps', 'see-msa', 'orientation', 'reason'],
  bring: ['steps', 'see-caf', 'orientation', 'bring', 0],
  ask: ['steps', 'see-caf', 'orientation', 'ask'],
  say: ['steps', 'see-caf', 'mediator', 'say'],
  never: ['steps', 'see-caf', 'mediator', 'never', 0],
  simple: ['steps', 'see-caf', 'orientation', 'reason', 'fr-simple'],
};
const ENGLISH: Readonly<Record<string, Path>> = {
  question: ['steps.payer.question', 'text'],
  help: ['steps.payer.help', 'text'],
  do: ['steps.alone.do', 'text', 0],
  reason: ['steps.see-caf.reason', 'text'],
};

/** Phrases that have no placeholder to keep: only the rule under test is run. */
function speaks(check: Check, place: string, phrase: string): boolean {
  const [field = '', lang] = place.split(' ');
  const file = lang === 'en' ? 'caf.clean.en' : 'caf.clean';
  const path = (lang === 'en' ? ENGLISH : PLACES)[field];
  if (path === undefined) throw new Error(`no place called ${place}`);
  return [...check.run(broken({ edits: [[file, path, phrase]] }))].length > 0;
}

function refused(check: Check, phrases: readonly (readonly [string, string])[]): void {
  test.each(phrases)(`${check.code} refuses, as %s: %s`, (place, phrase) => {
    expect(speaks(check, place, phrase)).toBe(true);
  });
}

function admitted(check: Check, phrases: readonly (readonly [string, string])[]): void {
  test.each(phrases)(`${check.code} admits, as %s: %s`, (place, phrase) => {
    expect(speaks(check, place, phrase)).toBe(false);
  });
}

refused(asksPersonalData, [
  ['question', 'Quel est votre numéro de sécurité sociale ?'],
  ['question', 'Quels sont vos revenus ?'],
  ['question', 'Quel est le montant de votre loyer ?'],
  ['question', 'Votre numéro fiscal ?'],
  ['question', 'Votre nom et prénom ?'],
  ['question', 'Combien gagnez-vous ?'],
  ['question', 'Comment vous appelez-vous ?'],
  ['question', 'Quelle est votre adresse ?'],
  ['question', 'Quelle est votre date de naissance ?'],
  ['help', 'Tapez votre mot de passe ici.'],
  ['help', 'Indiquez le code reçu par SMS.'],
  ['help', 'Indiquez-nous votre adresse e-mail.'],
  ['help', 'Écrivez vos nom et prénom.'],
  ['label', 'Je donne mon numéro fiscal'],
  ['do', 'Envoyez-nous votre numéro d’allocataire.'],
  ['do', 'Donnez votre mot de passe au conseiller.'],
  ['do', 'Tapez votre code dans ce chat.'],
  ['do', 'Répondez avec votre date de naissance.'],
  ['say', 'Donnez-moi votre mot de passe.'],
  ['say', 'Je note votre numéro fiscal pour la suite.'],
  ['ask', 'Je m’appelle Martin. Mon compte est bloqué.'],
  ['ask', 'Mon numéro est le ____.'],
  ['question', 'Nom et prénom :'],
  ['help', 'Merci d’indiquer votre numéro de Sécu.'],
  ['help', 'Veuillez saisir votre code.'],
  ['question', 'Pouvez-vous nous donner votre nom ?'],
  ['label', 'Saisir mon numéro fiscal'],
  ['help', 'Tape ton mot de passe.'],
  ['do', 'Envoyez-nous une photo de la carte.'],
  ['do', 'Déposez vos papiers dans ce chat.'],
  ['question en', 'How much is your rent?'],
  ['question en', 'What is your tax number?'],
  ['question en', 'How much do you earn?'],
  ['help en', 'Enter your password here.'],
  ['help en', 'Type your full name.'],
  ['do en', 'Send us your address.'],
  ['do en', 'Give your password to the adviser.'],
]);

admitted(asksPersonalData, [
  ['question', 'Avez-vous votre numéro fiscal ?'],
  ['question', 'Connaissez-vous votre mot de passe ?'],
  ['question', 'Votre mot de passe est-il refusé ?'],
  ['question', 'Qui paie votre loyer ?'],
  ['question', 'Combien de personnes vivent avec vous ?'],
  ['question', 'Recevez-vous le code par SMS ?'],
  ['help', 'Votre numéro fiscal est en haut de l’avis.'],
  ['help', 'Tapez vous-même l’adresse du site : caf.fr.'],
  ['help', 'Ne donnez jamais votre mot de passe.'],
  ['label', 'J’ai perdu mon mot de passe'],
  ['label', 'Mon adresse a changé'],
  ['label', 'Mon mot de passe'],
  ['help', 'Ce qu’il faut : votre numéro fiscal.'],
  ['question', 'Arrivez-vous à entrer votre mot de passe ?'],
  ['question', 'Quel nom est écrit en haut du courrier ?'],
  ['question', 'Il vous manque votre numéro fiscal ou votre mot de passe ?'],
  ['do', 'Tapez vous-même votre mot de passe sur impots.gouv.fr.'],
  ['do', 'Entrez le code reçu par SMS.'],
  ['do', 'Vérifiez votre adresse.'],
  ['do', 'Dites votre numéro d’allocataire à la personne de la Caf.'],
  ['keep', 'Notez le numéro de votre demande.'],
  ['beware', 'Ne donnez votre code à personne, même à nous.'],
  ['bring', 'Votre numéro fiscal'],
  ['ask', 'J’ai perdu mon numéro fiscal. Comment le retrouver ?'],
  ['never', 'Demander le mot de passe. « Donnez-moi votre mot de passe. »'],
  ['say', 'Tapez votre mot de passe, je ne regarde pas.'],
  ['help en', 'It is the page that you enter with a password.'],
  ['help en', 'Never give your password to anyone.'],
  ['do en', 'Type your password yourself on the official site.'],
]);

refused(promisesToDo, [
  ['reason', 'Nous remplissons votre dossier.'],
  ['reason', 'On s’occupe de votre déclaration.'],
  ['help', 'Je remplis avec vous.'],
  ['help', 'Nous envoyons votre déclaration.'],
  ['help', 'Nous allons envoyer votre déclaration.'],
  ['see', 'Votre dossier est rempli pour vous.'],
  ['reason', 'Le conseiller signe à votre place.'],
  ['reason', 'Laissez-nous faire.'],
  ['say', 'Je peux le faire à votre place.'],
  ['say', 'Je m’en occupe.'],
  ['help', 'Le robot complète le formulaire.'],
  ['reason', 'On se charge de tout.'],
  ['reason', 'Nos conseillers remplissent le dossier.'],
  ['say', 'Je vais le remplir avec vous.'],
  ['help', 'C’est nous qui signons.'],
  ['help', 'Il suffit de nous laisser faire.'],
  ['help en', 'We fill in the form for you.'],
  ['help en', 'I will submit your claim.'],
  ['reason en', 'Our team will take care of it.'],
]);

admitted(promisesToDo, [
  ['help', 'Je ne remplis rien à votre place.'],
  ['help', 'Nous n’envoyons rien. Nous ne signons jamais pour vous.'],
  ['label', 'Je remplis ma déclaration seul'],
  ['label', 'J’envoie ma demande'],
  ['label', 'On me demande de remplir un dossier'],
  ['reason', 'Nous vous aidons à remplir le dossier.'],
  ['help', 'Le site officiel remplit déjà des lignes.'],
  ['help', 'La Caf vous demande de signer.'],
  ['see', 'Votre déclaration est enregistrée.'],
  ['reason', 'Une personne formée peut le faire pour vous, avec votre accord.'],
  ['reason', 'On regarde vos papiers avec vous.'],
  ['reason', 'France services vous aide à remplir votre dossier.'],
  ['help', 'On vous envoie un code par SMS.'],
  ['do', 'Remplissez chaque ligne, puis signez vous-même.'],
  ['ask', 'Pouvez-vous vérifier avec moi avant que j’envoie ma demande ?'],
  ['say', 'Je ne peux pas le remplir pour vous. Je reste à côté de vous.'],
  ['say', 'Vous expliquez, votre proche tape. Je reste près de vous deux.'],
  ['never', 'Signer à la place. « Je signe pour vous. »'],
  ['help en', 'We never fill in anything for you.'],
  ['help en', 'Can I do it myself? Yes: you sign it yourself.'],
]);

refused(amountInText, [
  ['help', 'Moins de 1 200 € par mois.'],
  ['help', 'La carte coûte 25 euros.'],
  ['help', 'Le plafond est de 9 800.'],
  ['help', 'Cent cinquante euros.'],
  ['help en', 'It costs €25.'],
]);
admitted(amountInText, [
  ['help', 'Appelez le 3230.'],
  ['help', 'Le montant est en euros.'],
  ['do', 'Gardez vos 3 dernières fiches de paie.'],
]);

refused(ageInText, [
  ['question', 'Avez-vous plus de 25 ans ?'],
  ['help', 'À partir de 62 ans.'],
  ['help', 'Pour les 16-25 ans.'],
  ['help', 'Les enfants âgés de 6 ans.'],
  ['question en', 'Are you over 60?'],
]);
admitted(ageInText, [
  ['help', 'Il y a 10 ans, le nom était autre.'],
  ['keep', 'Gardez ce papier 10 ans.'],
  ['help', 'Depuis plus de 10 ans.'],
  ['question', 'Avez-vous l’âge de la retraite ?'],
]);

describe('an age that sorts people, on an option', () => {
  const label: Path = ['steps', 'payer', 'options', 0, 'label'];
  const proof: Path = ['steps', 'payer', 'options', 0, 'sources'];
  const found = (check: Check, ...edits: Edit[]) =>
    [...check.run(broken({ edits }))].map(({ path }) => path.join('.'));
  const young: Edit = ['caf.clean', label, 'Moins de 25 ans'];
  const english: Edit = [
    'caf.clean.en',
    [label.join('.').replace('.0.', '.caf.'), 'text'],
    'Under 25',
  ];

  test('is admitted, in every language, where its option names the source', () => {
    expect(found(ageInText, young, english)).toHaveLength(2);
    expect(found(ageInText, young, english, ['caf.clean', proof, ['caf-help']])).toEqual([]);
  });

  test('is admitted nowhere else: neither in its question, nor on the option beside', () => {
    const question: Edit = ['caf.clean', ['steps', 'payer', 'question'], 'Moins de 25 ans ?'];
    const beside: Edit = ['caf.clean', ['steps', 'payer', 'options', 1, 'label'], '25 ans et plus'];
    const proved: Edit = ['caf.clean', proof, ['caf-help']];
    expect(found(ageInText, young, question, beside, proved)).toEqual([
      'steps.payer.question',
      'steps.payer.options.1.label',
    ]);
  });

  test('is not proved by the press, nor by a source that is not there', () => {
    const proved: Edit = ['caf.clean', proof, ['caf-help']];
    const input = broken({
      edits: [young, proved],
      catalog: ({ sources }) => ({
        sources: new Map([...sources].map(([id, one]) => [id, { ...one, unofficial: true }])),
      }),
    });
    expect([...ageInText.run(input)]).toHaveLength(1);
    expect(found(unknownSource, young, ['caf.clean', proof, ['caf-hepl']])).toEqual([
      'steps.payer.options.0.sources.0',
    ]);
  });

  test('is still not asked as what one is: an age, a date of birth stay refused', () => {
    const proved: Edit = ['caf.clean', proof, ['caf-help']];
    for (const asked of ['Quelle est votre date de naissance ?', 'Quel est votre âge ?']) {
      const question: Edit = ['caf.clean', ['steps', 'payer', 'question'], asked];
      expect(found(asksPersonalData, question, young, proved)).toHaveLength(1);
    }
  });
});

refused(urlInText, [
  ['help', 'Allez sur www.caf.fr.'],
  ['help', 'Voir caf.fr/compte.'],
]);
admitted(urlInText, [
  ['help', 'Le site officiel se termine par caf.fr.'],
  ['help', 'Ouvrez impots.gouv.fr, puis votre espace.'],
]);

refused(doubleNegation, [
  ['simple', 'Vous ne pouvez pas entrer sans code.'],
  ['simple', 'Ce n’est pas impossible.'],
  ['simple', 'Vous ne pouvez pas ne pas répondre.'],
]);
admitted(doubleNegation, [
  ['simple', 'Ne donnez pas vos codes. Ne les notez pas.'],
  ['simple', 'Vous pouvez venir sans papiers.'],
  ['simple', 'Le compte ne s’ouvre pas. Venez sans rendez-vous.'],
]);

function urlSpeaks(check: Check, url: string): boolean {
  const catalog = () => ({ sources: new Map([['caf-site', { url }]]) });
  return [...check.run(broken({ catalog }))].length > 0;
}

test.each([
  ['https://caf.fr/form?nom=Durand', true],
  ['https://docs.google.com/forms/d/e/x/viewform?entry.12=a', true],
  ['https://caf.fr/#/form?email=x', true],
  ['mailto:contact@caf.fr?body=Bonjour', true],
  ['https://www.caf.fr/aides?lang=fr&page=2', false],
  ['https://www.caf.fr/', false],
])('a link that pre-fills is refused: %s', (url, expected) => {
  expect(urlSpeaks(linkPrefills, url)).toBe(expected);
});

test.each([
  ['http://caf.fr', true],
  ['javascript:alert(1)', true],
  ['data:text/html,x', true],
  ['ftp://caf.fr', true],
  ['https://www.caf.fr/', false],
  ['tel:3230', false],
  ['tel:+33556000000', false],
  ['sms:114', false],
  ['mailto:contact@caf.fr', false],
])('a link of another kind is refused: %s', (url, expected) => {
  expect(urlSpeaks(linkScheme, url)).toBe(expected);
});
