import { expect, test } from '@jest/globals';
import { enterFlow } from '../../bot/conversation/enter-flow.ts';
import { type Scene } from '../../bot/conversation/scene.ts';
import { DOING_ANSWERS } from '../../bot/conversation/screens/answers/doing.ts';
import { GUIDE_ANSWERS } from '../../bot/conversation/screens/answers/guide.ts';
import { PLACE_ANSWERS } from '../../bot/conversation/screens/answers/place.ts';
import { type Shown } from '../../bot/conversation/screens/answers/seen.ts';
import { mandateOf } from '../../bot/conversation/screens/mediator/mandate-of.ts';
import { wholeLadder } from '../../bot/conversation/screens/recourse.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { hereOf, type Here } from '../../bot/conversation/where.ts';
import { wordingOf } from '../../bot/conversation/wording.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Operator } from '../../bot/permanences/model.ts';
import { type NearestAndNext } from '../../bot/permanences/permanence-index.ts';
import { type Door } from '../../bot/view/view.ts';
import { orientation } from '../engine/build-flow.ts';
import { smallWorld } from '../service/small-world.ts';

const small = smallWorld();
const NOW = Date.UTC(2026, 10, 30, 9);
const fr = (text: string) => ({ text, lang: 'fr' });

function sceneIn(world: World): Scene & { readonly here: Here } {
  const state = enterFlow(world, newState(), 'caf.essai');
  const here = state && hereOf(world, state);
  if (!here) throw new Error('caf.essai');
  return { world, state, now: NOW, wording: wordingOf(state, undefined, world), here };
}

const operator = (id: string, more: Partial<Operator> = {}): Operator => ({
  ...{ id, names: { now: id, before: [] }, said: { fr: `L’opérateur ${id}` } },
  ...{ role: { fr: `Le rôle de ${id}.` }, needs: ['aide-mandat'], phones: [] },
  ...{ serves: 'anywhere' as const, instead: [], fallback: {}, sources: [], toCheck: false },
  verified: { date: '2026-11-24', by: 'caf-flows', reviewBy: '2027-05-24' },
  ...more,
});

const door: Door = {
  ...{ kind: 'go', title: fr('Allez'), first: true, certain: true, lines: [] },
  place: { name: fr('Mairie'), address: fr('1 rue Exemple'), notes: [] },
};
const end = (doors: readonly Door[]): Shown => ({
  heading: fr('La Caf peut vous aider'),
  body: {
    ...{ kind: 'orientation', reason: fr('Un montant est faux.'), doors },
    ...{ bringTitle: fr('À apporter'), bring: [], askTitle: fr('À dire'), ask: fr('Bonjour.') },
  },
});
const question: Shown = {
  heading: fr('Lequel ?'),
  body: { kind: 'question', help: fr('En haut du courrier.'), choices: [] },
};

const { here: inFlow, ...scene } = sceneIn(small);
const say = (key: Parameters<Scene['wording']['say']>[0], values = {}) =>
  scene.wording.say(key, values).text;
const saidOf = (answers: typeof GUIDE_ANSWERS, topic: string, shown: Shown) =>
  answers[topic]?.({ scene, shown, topic }).map(({ text }) => text);

test('why something is asked is told with its help, and at an end by its reason', () => {
  expect(saidOf(GUIDE_ANSWERS, 'why', question)).toEqual([
    'En haut du courrier.',
    say('answer-why'),
  ]);
  expect(saidOf(GUIDE_ANSWERS, 'why', end([door]))).toEqual(['Un montant est faux.']);
  expect(saidOf(GUIDE_ANSWERS, 'which', question)).toEqual([say('answer-which')]);
  // At an end there is no answer to give: what to do when stuck.
  const stuck = saidOf(DOING_ANSWERS, 'stuck', end([door]));
  expect(stuck).not.toEqual([]);
  expect(saidOf(GUIDE_ANSWERS, 'which', end([door]))).toEqual(stuck);
});

test('an address is told, with its map where there is one', () => {
  const told = say('answer-address', { place: 'Mairie', address: '1 rue Exemple' });
  expect(saidOf(PLACE_ANSWERS, 'address', end([door]))).toEqual([told]);
  const mapped = { ...door, place: { ...door.place, map: 'https://map.example/' } } as Door;
  expect(saidOf(PLACE_ANSWERS, 'address', end([mapped]))).toEqual([
    told,
    say('answer-map', { map: say('see-map') }),
  ]);
});

const HOLDER = 'aidants-connect';
const posture = { id: 'mandate', title: { fr: 'Agir à sa place' }, sources: [] };
const found = (state: 'sure' | 'to-confirm' | 'expired'): NearestAndNext =>
  ({
    ...{ operator: operator(HOLDER), phones: [], toCheck: false },
    nearest: {
      permanence: {
        ...{ id: 'un', operator: HOLDER, mode: 'walk-in', checked: { date: '2026-11-20', by: '' } },
        place: { id: 'p', name: 'Maison', address: '2 rue Exemple', commune: '33063' },
      },
      ...{ state, openNow: false, reasons: [], usually: [2] },
    },
  }) as unknown as NearestAndNext;

test.each([
  ['sure', true, false],
  ['to-confirm', false, true],
  ['expired', false, false],
] as const)(
  'who may act for somebody, at a place that is %s: certain %s',
  (state, isSure, usual) => {
    const world = {
      ...small,
      operators: new Map([[HOLDER, operator(HOLDER)]]),
      postures: new Map([['mandate', posture]]),
      permanences: { ...small.permanences, nearestAndNext: () => found(state) },
    } as unknown as World;
    const { here, ...own } = sceneIn(world);
    const mandate = mandateOf(own, here, orientation('go'));
    expect(mandate?.holder.certain).toBe(isSure);
    expect(mandate?.holder.place?.name.text).toBe('Maison');
    expect(mandate?.holder.lines.some(({ text }) => text.includes('mardi'))).toBe(usual);
    // Not before an end, unless the flow is about it.
    expect(mandateOf(own, here, { ...orientation('go'), kind: 'branch' } as never)).toBeUndefined();
  },
);

test('the whole ladder of an operator says where else to ask, whom to write to, and by when', () => {
  const recourse = {
    ...{ other: { fr: 'Un autre guichet.' }, write: { fr: 'Écrivez.' }, answer: 'two-months' },
    ...{ mediator: { fr: 'Puis le médiateur.' }, defender: false, sources: [], toCheck: false },
  };
  const caf = operator('caf', { recourse });
  const rule = { id: 'two-months', says: { fr: 'On vous répond en deux mois.' } };
  const world = {
    ...small,
    operators: new Map([['caf', caf]]),
    deadlines: new Map([[rule.id, rule]]),
  } as unknown as World;
  const { here, ...own } = sceneIn(world);
  const ladder = wholeLadder(own, here, caf);
  expect(ladder?.items.map(({ text }) => text)).toEqual([
    ...['Un autre guichet.', 'Écrivez.', 'Puis le médiateur.'],
  ]);
  expect(ladder?.notes.map(({ text }) => text)).toEqual([
    'On vous répond en deux mois.',
    say('recourse-date'),
  ]);
  expect(wholeLadder(scene, inFlow, operator('vide'))).toBeUndefined();
});
