import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { closestLabel } from '../../bot/conversation/closest-label.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { fold } from '../../bot/territory/fold.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { LANGUAGE } from '../support/shipped-language.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

/** What was understood of a text at the first question of a flow. */
function answerAt(flow: string, text: string) {
  const begun = turn(world, {
    state: newState(),
    message: { kind: 'action', action: { do: 'flow', flow } },
    now: NOW,
  }).state;
  return turn(world, { state: begun, message: { kind: 'text', text }, now: NOW }).understood;
}

test.each([
  ['caf.declaration-trimestrielle', 'la caf je crois', 'La Caf'],
  ['caf.declaration-trimestrielle', 'c la caff', 'La Caf'],
  ['caf.declaration-trimestrielle', 'msa car je suis agriculteur', 'La MSA'],
  ['caf.declaration-trimestrielle', 'chai pa', 'Je ne sais pas'],
  ['caf.declaration-trimestrielle', 'aucune idée', 'Je ne sais pas'],
  ['caf.rsa-prime-activite', 'jatten', "J'ai déjà demandé, j'attends"],
  [
    'caf.rsa-prime-activite',
    'je bosse mais je gagne presque rien',
    'Je travaille, mais je gagne peu',
  ],
  ['caf.rsa-prime-activite', 'autre', 'Autre chose, ou je ne sais pas'],
  ['ants.carte-grise', 'vendue à mon voisin', "Je l'ai vendu, ou donné"],
  ['ants.carte-identite', 'jattend depuis 2 mois', "J'ai déjà demandé, j'attends"],
  ['logement.impaye-loyer', 'lettre du proprio', 'Une lettre du propriétaire'],
  ['mdph.dossier', 'c un renouvellement', 'Je dois renouveler'],
  ['energie.cheque-energie', "on m'a appelé", 'Par un appel, ou à ma porte'],
])('%s: "%s" is the option "%s"', (flow, text, label) => {
  expect(answerAt(flow, text)).toEqual({ kind: 'option', label });
});

test.each([
  'dossier envoyé en mars, statut « en instruction »',
  "j'ai la preuve de dépôt depuis janvier",
  'ma demande est partie, le site dit instruction',
])('who filed a request says so where the site for foreigners does not work: "%s"', (text) => {
  const begun = ['prefecture.titre-sejour', 'Le site ou mon compte ne marche pas'].reduce(
    (state, said, at) =>
      turn(world, {
        state,
        message:
          at === 0
            ? { kind: 'action', action: { do: 'flow', flow: said } }
            : { kind: 'text', text: said },
        now: NOW,
      }).state,
    newState(),
  );
  const { understood } = turn(world, { state: begun, message: { kind: 'text', text }, now: NOW });
  expect(understood).toEqual({ kind: 'option', label: "Ma demande est envoyée, j'attends" });
});

test.each([
  ['ants.carte-grise', 'mon permis est suspendu'],
  ['caf.declaration-trimestrielle', "j'ai perdu ma carte vitale"],
])('%s: "%s" is another demand', (flow, text) => {
  expect(answerAt(flow, text).kind).toBe('flow');
});

test.each([
  ['impots.payer', 'je peux pas payer', 'Je veux payer'],
  ['ameli.remboursement', "c'est quoi la sécu", 'Par un courrier de la Sécu'],
])('%s: "%s" is not "%s"', (flow, text, label) => {
  expect(answerAt(flow, text).label).not.toBe(label);
});

test('two labels as close are none, and a long message is no short answer', () => {
  const labels = ["J'ai déjà déclaré", "C'est ma première déclaration"];
  expect(closestLabel(LANGUAGE, 'je declare', labels)).toBeUndefined();
  expect(closestLabel(LANGUAGE, 'premiere fois', labels)).toEqual({ at: 1, whole: false });
  expect(closestLabel(LANGUAGE, 'premiere ' + 'autre histoire '.repeat(5), labels)).toBeUndefined();
  expect(closestLabel(LANGUAGE, 'constructor', labels)).toBeUndefined();
});

const WAYS = readFileSync(new URL('rows/fifteen-topics.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

test('the fifteen newest topics are found by fresh ways of saying them', () => {
  expect(new Set(WAYS.map(([flow]) => flow)).size).toBe(15);
  const elsewhere = WAYS.filter(([flow = '', text = '']) => {
    const { state } = turn(world, { state: newState(), message: { kind: 'text', text }, now: NOW });
    const { prompt } = state;
    if (prompt?.kind === 'suggestions') return !prompt.ids.includes(flow);
    if (prompt?.kind !== 'letter') return state.walks.at(-1)?.flow !== flow;
    return world.letters?.letters.get(prompt.letter)?.opens.flow !== flow;
  });
  expect(elsewhere).toEqual([]);
});

test('each of them has twenty ways of its own, no two of the same words', () => {
  const ways = (flow: string) =>
    new Set(world.flows.get(flow)?.words.map((way) => fold(way).split(' ').sort().join(' ')));
  const few = [...new Set(WAYS.map(([flow = '']) => flow))].filter((flow) => ways(flow).size < 20);
  expect(few).toEqual([]);
});
