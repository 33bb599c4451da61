import { expect, test } from '@jest/globals';
import { hearAnswersOf } from '../../bot/conversation/hear-answers.ts';
import { cutText } from '../../bot/conversation/spoken-words.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { flowOf } from '../../bot/conversation/where.ts';
import { shippedWorld } from '../support/shipped-world.ts';

// What people of the walks of 30 November 2026 typed, said again in other words: each was led elsewhere.
const world = shippedWorld();
const NOW = Date.UTC(2026, 10, 30, 10, 0);
const say = (text: string) =>
  turn(world, { state: newState(), message: { kind: 'text', text }, now: NOW });

/** What words answer of a flow. */
function answersIn(id: string, text: string) {
  const flow = flowOf(world, id);
  return flow ? (hearAnswersOf([flow], cutText(text), world)?.[id] ?? []) : [];
}

test.each([
  ['accompagner.proche', 'judge', 'no', 'comment devenir la tutrice de mon papa'],
  ['accompagner.proche', 'judge', 'no', 'je voudrais faire une habilitation familiale pour mamie'],
  [
    'mdph.dossier',
    'who',
    'relative',
    "demander l'aah, ma fille va avoir 20 ans et l'aeeh s'arrête",
  ],
  ['logement.demande-hlm', 'stage', 'renew', 'ma demande a 3 ans, faut la renouveler ou pas ?'],
  [
    'banque.surendettement',
    'file-said',
    'no',
    'mon dossier est irrecevable dit la banque de france',
  ],
  ['france-travail.allocation', 'how-ended', 'resigned', 'ai-je droit au chômage, je démissionne'],
  [
    'ecole.educonnect',
    'what',
    'enrol',
    'je dois inscrire mes deux enfants à la rentrée de janvier',
  ],
  ['ecole.educonnect', 'canteen-who', 'cannot-pay', 'cantine impayée depuis octobre'],
])('%s: %s is %s, by "%s"', (id, step, option, text) => {
  expect(answersIn(id, text).find((one) => one.step === step)?.options).toEqual([option]);
});

test.each([
  ['ecole.educonnect', 'opens', "j'ai perdu mon mot de passe educonnect"],
  ['caf.declaration-trimestrielle', 'self-employed', 'je déclare mais mon compte est bloqué'],
  ['caf.rsa-prime-activite', 'work', 'au RSA depuis mars, pas de boulot pour mon mari'],
])('%s: %s is not said by "%s"', (id, option, text) => {
  expect(answersIn(id, text).flatMap(({ options }) => options)).not.toContain(option);
});

test.each([
  'mon ancienne propriétaire ne veut pas rendre la caution',
  'comment arrêter le contrat cesu de ma femme de ménage',
])('what no flow answers goes to who knows it: %s', (text) => {
  expect(say(text).state.walks.at(-1)?.flow).toBe('aide.autre-demarche');
});

test('a card that is mute is no person who cannot phone', () => {
  expect(say('ma carte vitale est muette').state.situation ?? []).toEqual([]);
  expect(say('je suis muet, ma carte vitale est cassée').state.situation).toEqual([
    { kind: 'no-phone' },
  ]);
});

test('who needs a paper for a file asks nobody to fill it in', () => {
  const { understood } = say("il me faut mon avis d'imposition pour le dossier de la garderie");
  expect(understood.kind).not.toBe('do-it-for-me');
});
