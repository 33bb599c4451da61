import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hearAnswers } from '../../bot/conversation/hear-answers.ts';
import { phraseBook } from '../../bot/conversation/phrase-book.ts';
import { autonomy, buildFlow, option, question } from '../engine/build-flow.ts';

const says = (phrase: string, text: string) => phraseBook([phrase]).saidIn(text).size > 0;

test.each([
  ['reçu un courrier', "j'ai bien recu hier un courrier de la caf"],
  ["pas d'accord", 'jsui pas du tout daccord'],
  ['compte bloqué', 'mon compt est bloker'],
  ['déménagé', 'on a demenager le mois dernier'],
])('"%s" is said in "%s"', (phrase, text) => {
  expect(says(phrase, text)).toBe(true);
});

test.each([
  // In order, close together, and not denied.
  ['reçu un courrier', 'un courrier que je croyais avoir reçu'],
  ['courrier reçu', 'courrier parti chez un autre voisin jamais reçu'],
  ['internet à la maison', "je n'ai ni ordinateur ni internet à la maison"],
  ['je me marie', 'si je me marie'],
  ['déménagé', "je n'ai pas déménagé"],
  // Words that only sound alike.
  ['compte', 'je conteste'],
  ['carte', 'car il pleut'],
  ['muette', 'vous allez me mettre une amende'],
])('"%s" is not said in "%s"', (phrase, text) => {
  expect(says(phrase, text)).toBe(false);
});

const flow = buildFlow([
  question('road', [
    option('contest', 'end', { said: ["pas d'accord"] }),
    option('pay', 'end', { said: ['peux pas payer'] }),
    option('both', 'end', { said: ["pas d'accord et peux pas payer"] }),
  ]),
  question('who', [option('caf', 'end', { said: ['la caf'] }), option('msa', 'end')]),
  autonomy('end'),
]);
const heard = (text: string) =>
  hearAnswers(flow, text).map(({ step, options }) => [step, options[0]]);

test('two answers to one question are none, and a phrase that holds the others is one', () => {
  expect(heard("la caf, je suis pas d'accord")).toEqual([
    ['road', 'contest'],
    ['who', 'caf'],
  ]);
  expect(heard("je peux pas payer, et puis je suis pas d'accord")).toEqual([]);
  expect(heard("je suis pas d'accord et je peux pas payer")).toEqual([['road', 'both']]);
});

test('whatever is typed, what is heard answers the questions of the flow, each once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const answers = hearAnswers(flow, text);
      expect(new Set(answers.map(({ step }) => step)).size).toBe(answers.length);
    }),
    { numRuns: 200 },
  );
});
