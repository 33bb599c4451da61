import { expect, test } from '@jest/globals';
import { circumstancesIn } from '../../bot/conversation/circumstances.ts';
import { hearAnswers, hearAnswersOf } from '../../bot/conversation/hear-answers.ts';
import { toldOfNow } from '../../bot/conversation/told-of-now.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();

function flowOf(id: string): Flow {
  const flow = world.flows.get(id);
  if (!flow) throw new Error(id);
  return flow;
}

function heardIn(id: string, text: string): readonly string[] {
  return hearAnswers(flowOf(id), text, world.howToRead).map(({ step, options }) =>
    [step, ...options].join(' '),
  );
}

/** Of those who help: a flow, what is answered there, and how people say it. */
const SAID: readonly (readonly [flow: string, answer: string, text: string])[] = [
  ...[
    "mon voisin m'a passé son identifiant impots et son code, il veut que je regarde son avis",
    'une voisine âgée me dicte ses codes ameli, je peux y aller ?',
    "j'ai le mot de passe de mon voisin, il veut que j'aille sur son compte retraite",
    'une amie veut que je me connecte à sa place sur ameli avec ses codes',
    "ma cousine m'a envoyé son code par sms pour que je fasse son attestation",
    "le monsieur d'en face m'a écrit son mot de passe sur un bout de papier",
    "mamie m'a donné son mot de passe ameli pour imprimer une attestation",
    'on me dit le mot de passe à voix haute au guichet',
    "la dame du deuxième me demande d'entrer dans son espace caf, elle m'a filé ses codes",
  ].map((text) => ['accompagner.codes-confies', 'what given', text] as const),
  ...[
    "Agent d'accueil en mairie, la directrice exige que je fasse les dossiers apl des habitants",
    'je suis conseillère numérique et mon chef me demande de remplir les dossiers retraite à la place des gens',
    "secrétaire de mairie ici, l'élu veut que je fasse les cartes grises pour les habitants",
    "médiatrice numérique, ma responsable m'impose de remplir à la place",
    'bibliothécaire, la mairie me demande de faire les démarches des gens à leur place',
    'mon employeur me demande de valider les déclarations des usagers, il a le droit ?',
    "le maire m'a dit de faire les demandes de rsa pour les administrés",
    "le maire adjoint m'ordonne de remplir à la place des anciens",
    'assistante en mairie, ma cheffe me dit de remplir les dossiers des gens',
  ].map((text) => ['accompagner.mandat', 'who ordered', text] as const),
  ['accompagner.mandat', 'who work', 'je suis secrétaire de mairie, je signe pour une habitante ?'],
  ['accompagner.mandat', 'who relative', 'ma mère veut que je remplisse sa demande à sa place'],
  ...[
    'madame a son mot de passe, elle veut prévenir la caf de sa séparation',
    'ma mère est là, elle a son mot de passe, ils se sont séparés',
    'elle est venue avec ses codes, elle est séparée depuis mars',
    'la personne a ses identifiants sur elle, elle est séparée',
    'il connaît son mot de passe, il est séparé de sa femme',
  ].map((text) => ['caf.changement-situation', 'account-separated/opens opens', text] as const),
];

test.each(SAID)('%s hears "%s": %s', (flow, answer, text) => {
  expect(heardIn(flow, text)).toContain(answer);
});

test.each([
  "il a mon mot de passe et j'ai déménagé, la caf",
  "elle n'a pas son mot de passe, elle veut changer d'adresse à la caf",
  'mon ex a changé mon mot de passe caf et je veux changer mon rib',
])('no account opens by "%s"', (text) => {
  expect(heardIn('caf.changement-situation', text).join()).not.toContain('opens opens');
});

test('to who helps a neighbour is the one who is helped, a colleague is not', () => {
  const codes = 'gardait un cahier avec les codes des gens';
  expect(heardIn('accompagner.codes-confies', `Ma collègue ${codes}`)).toEqual([]);
  expect(heardIn('caf.dette', 'mon voisin a reçu un courrier')).toEqual([]);
});

test.each([
  'mon voisin a perdu sa carte vitale',
  'ma voisine de 80 ans ne sait pas payer ses impôts',
  'mon ami a reçu une oqtf, il habite à Cayenne',
  'mes parents ne touchent plus leur apl',
])('it is for somebody else, and nobody else is told of: %s', (text) => {
  expect(circumstancesIn(world, text)).toEqual([{ kind: 'for-other' }]);
});

test.each([
  'mon voisin a reçu mon courrier',
  "ma voisine a reçu l'apl et moi non",
  'mon père est mort, il a demandé sa retraite',
  'mon ami a eu le rsa, c’est normal ?',
  'mon fils a perdu sa carte',
])('it is for oneself: %s', (text) => {
  expect(circumstancesIn(world, text)).toEqual([]);
});

test('what a neighbour alone is told of holds for the neighbour, and beside oneself for nobody', () => {
  const heard = (text: string) => {
    const told = hearAnswersOf([flowOf('ameli.carte-vitale')], toldOfNow(world, text), world);
    return JSON.stringify(told ?? {});
  };
  expect(heard('mon voisin a perdu sa carte vitale')).toContain('lost');
  expect(heard('mon voisin a perdu sa carte vitale, moi je veux la mienne')).not.toContain('lost');
  for (const told of [
    'ma voisine a perdu sa carte vitale, la mienne ne passe plus',
    'mon frère a perdu sa carte vitale, la mienne ne passe plus',
    'ma mère a perdu sa carte vitale, la mienne ne passe plus',
  ]) {
    expect(heard(told)).not.toContain('lost');
  }
});
