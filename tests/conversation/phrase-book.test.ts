import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hearAnswers } from '../../bot/conversation/hear-answers.ts';
import { howToRead } from '../../bot/conversation/how-to-read.ts';
import { phraseBook } from '../../bot/conversation/phrase-book.ts';
import { autonomy, buildFlow, option, question } from '../engine/build-flow.ts';
import { anyText } from '../support/any-text.ts';

const how = howToRead(
  new Map([
    ['little', ['un', 'de', 'd', 'du tout', 'ma', 'la', 'je', 'j', 'n', 'le']],
    ['others', ['voisine', 'frère', 'beau-frère']],
    ['hearsay', ['collègue']],
    ['once', ['avait', 'avais', 'en cas']],
    ['family', ['père']],
    ['general', ["est-ce qu'on", 'peut-on']],
    ['oneself', ['je', 'j', 'ma', 'm']],
    ['peux-pas', ['peux pas', 'arrive plus à', 'pas de quoi']],
    ['perdu', ['perdu', 'retrouve plus']],
  ]),
);
const says = (phrase: string, text: string) => phraseBook([phrase], how).saidIn(text).size > 0;

test.each([
  ['reçu un courrier', "j'ai bien recu hier un courrier de la caf"],
  ["pas d'accord", 'jsui pas du tout daccord'],
  ['compte bloqué', 'mon compt est bloker'],
  ['déménagé', 'on a demenager le mois dernier'],
  // Little words left out, and words that say the same.
  ['reçu un courrier', 'reçu ce matin le courrier'],
  ['peux pas payer', "j'ai pas de quoi payer"],
  ['carte perdue', 'ma carte, je la retrouve plus'],
  // A denial of another clause, or of what comes after, denies nothing here.
  ['reçu un courrier', "j'ai pas internet, j'ai reçu un courrier"],
  ['compte', 'un compte sans internet'],
  // Of oneself, even where others are told of.
  ['la prime', 'ma voisine a la prime'],
  ['payer', "même si j'ai du mal à payer"],
  ['la prime', "mon collègue m'a dit que j'ai la prime"],
  ['la prime', 'ma voisine attend. Moi aussi, et je demande la prime'],
  ["pas d'accord", "peut-on écrire ? ma voisine m'a dit que je peux, je suis pas d'accord"],
  ['la prime', 'mon père a la prime'],
  // Of a question about everybody, what it is about, and all of it where it is one's own.
  ['prime', 'est-ce qu’on a la prime tout de suite'],
  ['carte perdue', 'est-ce qu’on peut refaire ma carte perdue'],
  ['carte perdue', 'carte perdue, est-ce qu’on peut payer'],
  // What was once, where that is the phrase.
  ['avais un ticket', "j'avais un ticket"],
])('"%s" is said in "%s"', (phrase, text) => {
  expect(says(phrase, text)).toBe(true);
});

test.each([
  // In order, close together, and not denied.
  ['reçu un courrier', 'un courrier que je croyais avoir reçu'],
  ['la caf me verse', 'je veux prouver que la caf ne me verse rien'],
  ['travaille', 'en ce moment je ne travaille rien du tout'],
  ['courrier reçu', 'courrier parti chez un autre voisin jamais reçu'],
  ['internet à la maison', "je n'ai ni ordinateur ni internet à la maison"],
  ['je me marie', 'si je me marie'],
  ['déménagé', "je n'ai pas déménagé"],
  ['compte bloqué', 'je sais pas si mon compte est bloqué'],
  ['la prime', 'ma voisine a la prime, et moi ?'],
  ['la prime', 'je voudrais être aidé comme ma voisine qui a la prime'],
  ['la prime', 'mon collègue a la prime, le veinard'],
  ['la prime', 'mon beau-frère est parti, il a la prime. Et moi ?'],
  ['la prime', 'mon père avait la prime'],
  ['la prime', 'mon père a la prime, lui. Et pour moi ?'],
  ['la prime', 'en cas de perte de la prime'],
  ['carte perdue', 'est-ce qu’on paie une carte perdue'],
  ['carte perdue', 'peut-on refaire une carte perdue'],
  ['carte perdue', "mon collègue m'a dit qu'une carte perdue se paie"],
  ['pas de compte', 'ça ne marche pas avec mon compte'],
  ['reçu lettre', "j'ai tout reçu. La lettre est partie"],
  // Alone, a word is not taken for what sounds alike; after an article it is no verb.
  ['cantine', 'il continue'],
  ['demander la prime', 'ma demande de prime est bloquée'],
  ['donné mon code', 'on me dit de donner mon code'],
  // Words that only sound alike.
  ['compte', 'je conteste'],
  ['carte', 'car il pleut'],
  ['muette', 'vous allez me mettre une amende'],
])('"%s" is not said in "%s"', (phrase, text) => {
  expect(says(phrase, text)).toBe(false);
});

const flow = buildFlow([
  question('road', [
    option('contest', 'who', { said: ["pas d'accord"] }),
    option('pay', 'who', { said: ['peux pas payer'] }),
    option('both', 'who', { said: ["pas d'accord et peux pas payer"] }),
  ]),
  question('who', [option('caf', 'end', { said: ['la caf'] }), option('msa', 'end')]),
  autonomy('end'),
]);
const heard = (text: string) =>
  hearAnswers(flow, text).map(({ step, options }) => [step, ...options]);

test('of two answers to one question, the one whose phrases hold both is said', () => {
  expect(heard("la caf, je suis pas d'accord")).toEqual([
    ['road', 'contest'],
    ['who', 'caf'],
  ]);
  expect(heard("je peux pas payer, et puis je suis pas d'accord")).toEqual([['road', 'both']]);
  expect(heard("je suis pas d'accord et je peux pas payer")).toEqual([['road', 'both']]);
});

test('two answers that none holds are both kept, in the order of the words', () => {
  const errands = buildFlow([
    question('what', [
      option('grant', 'end', { said: ['la bourse'] }),
      option('read', 'end', { said: ['voir ses notes', 'ses notes'] }),
      option('canteen', 'end', { said: ['la cantine'] }),
      option('bus', 'end', { said: ['le car'] }),
    ]),
    autonomy('end'),
  ]);
  const said = (text: string) => hearAnswers(errands, text).map(({ options }) => options);
  expect(said('je veux voir ses notes. et demander la bourse')).toEqual([['read', 'grant']]);
  expect(said('la cantine, ses notes')).toEqual([['canteen', 'read']]);
  expect(said('voir ses notes')).toEqual([['read']]);
  // Too many tell nothing.
  expect(said('la bourse, ses notes, la cantine, le car')).toEqual([]);
});

test('of a special case and the general one, the special one holds', () => {
  const who = buildFlow([
    question('who', [
      option('work', 'end', { said: ['je suis agent'] }),
      option('ordered', 'end', { said: ['mon chef veut', 'je suis agent mon chef'] }),
      option('family', 'end', { said: ['pour ma mère'] }),
    ]),
    autonomy('end'),
  ]);
  const said = (text: string) => hearAnswers(who, text).flatMap(({ options }) => options);
  expect(said('Je suis agent. Il y a du monde et mon chef veut des mandats')).toEqual(['ordered']);
  expect(said('je suis agent, là c’est pour ma mère')).toEqual(['work', 'family']);
});

const roads = buildFlow([
  question('road', [
    option('bank', 'bank-account', { said: ['changé de banque'] }),
    option('home', 'home-account', { said: ['déménagé'] }),
  ]),
  question('bank-account', [option('locked', 'end', { said: ['compte bloqué'] })]),
  question('home-account', [option('locked', 'end', { said: ['compte bloqué'] })]),
  autonomy('end'),
]);

test('a phrase that others stand within is theirs', () => {
  const codes = buildFlow([
    question('opens', [
      option('yes', 'end', { said: ['ai mes codes'] }),
      option('no', 'end', { said: ['oublié mes codes'] }),
    ]),
    autonomy('end'),
  ]);
  const said = (text: string) => hearAnswers(codes, text).map(({ options }) => options[0]);
  expect(said("j'ai oublié mes codes")).toEqual(['no']);
  expect(said("j'ai bien mes codes")).toEqual(['yes']);
});

test('a question that the other answers lead past is not answered', () => {
  const steps = (text: string) => hearAnswers(roads, text).map(({ step }) => step);
  expect(steps("j'ai changé de banque, compte bloqué")).toEqual(['road', 'bank-account']);
  expect(steps('compte bloqué')).toEqual(['bank-account', 'home-account']);
});

test('whatever is typed, what is heard answers the questions of the flow, each once', () => {
  fc.assert(
    fc.property(anyText(200), (text) => {
      const answers = hearAnswers(flow, text);
      expect(new Set(answers.map(({ step }) => step)).size).toBe(answers.length);
      for (const { options } of answers) {
        expect(options.length).toBeGreaterThan(0);
        expect(new Set(options).size).toBe(options.length);
      }
    }),
    { numRuns: 200 },
  );
});
