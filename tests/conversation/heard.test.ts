import { expect, test } from '@jest/globals';
import { heardFor } from '../../bot/conversation/hearers/where-it-leads.ts';
import { hearAnswers } from '../../bot/conversation/hear-answers.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { toldOfNow } from '../../bot/conversation/told-of-now.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { addressOf } from '../../bot/channels/pages/write-address.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });
const DEBT = "j'ai reçu une lettre, la caf me réclame un trop perçu";
const answersIn = ({ walks }: State) =>
  walks.at(-1)?.answers.map(({ step, options, heard }) => [step, options[0], heard ?? false]);

test('what the first message holds is said and not asked', () => {
  const { state, screen: view } = say(newState(), DEBT);
  expect(state.walks.at(-1)?.flow).toBe('caf.dette');
  expect(answersIn(state)).toContainEqual(['known', 'letter', true]);
  expect(view.heading.text).not.toBe('Comment l’avez-vous su ?');
  const said = view.understood?.items.map(({ says }) => says.text);
  expect(view.topic?.title.text).toBe("La Caf me réclame de l'argent");
  expect(view.topic?.change?.action).toEqual({ do: 'menu', menu: 'first' });
  expect(said).toContain('Par un courrier');
  expect(toPlain(view)).toContain("J'ai compris : La Caf me réclame de l'argent · Par un courrier");
  // Not counted as asked.
  expect(view.progress?.done).toBe(0);
});

test('a first question is no change of an answer, whatever waits behind it', () => {
  const waiting = walkHeard([['payer', 'caf']]);
  expect(screen(world, waiting, NOW).progress).toMatchObject({ done: 0 });
  expect(screen(world, waiting, NOW).progress?.sentence.text).toMatch(/^Question 1/);
});

test('each part has its way to change it, and a chat is told of it once', () => {
  const { state, screen: view } = say(newState(), DEBT);
  const change = view.understood?.items.find(({ says }) => says.text === 'Par un courrier')?.change;
  const anew = tap(state, change?.action ?? { do: 'menu', menu: 'first' });
  expect(anew.screen.heading.text).toMatch(/^Comment l['’]avez-vous su/);
  const given = tap(anew.state, { do: 'answer', walk: 0, step: 'known', options: ['account'] });
  expect(answersIn(given.state)).toContainEqual(['known', 'account', false]);
  expect(given.screen.understood).toMatchObject({ isNew: false });
  expect(given.screen.topic?.change).toBeUndefined();
  expect(toPlain(given.screen)).not.toContain("J'ai compris");
});

/** A walk in which these answers were heard, and nothing was tapped. */
function walkHeard(answers: readonly (readonly [string, string])[]): State {
  const begun = tap(newState(), { do: 'flow', flow: 'caf.dette' }).state;
  const walks = begun.walks.map((walk) => ({
    ...walk,
    answers: answers.map(([step, id]) => ({ step, options: [id], heard: true as const })),
  }));
  return { ...begun, walks };
}

test('no answer heard stands in an address', () => {
  expect(addressOf(world, walkHeard([]))).toBeDefined();
  expect(addressOf(world, walkHeard([['known', 'letter']]))).toBeUndefined();
});

test('no walk reaches its end on words alone: one screen asks whether they were heard right', () => {
  const heard = walkHeard([
    ['known', 'letter'],
    ['contrainte', 'contrainte-yes'],
  ]);
  const view = screen(world, heard, NOW);
  expect(view.heading.text).toBe("C'est bien ça ?");
  expect(view.understood?.items).toHaveLength(2);
  const yes = say(heard, 'oui');
  expect(yes.screen.heading.text).not.toBe("C'est bien ça ?");
  expect(answersIn(yes.state)).toContainEqual(['contrainte', 'contrainte-yes', false]);
  // A no asks what was heard; the demand stays.
  const no = say(heard, "non, ce n'est pas ça");
  expect(no.state.walks.map(({ flow }) => flow)).toEqual(heard.walks.map(({ flow }) => flow));
  expect(answersIn(no.state)).toEqual([]);
  expect(no.screen.body.kind).toBe('question');
  expect(no.screen.understood).toBeUndefined();
});

test('where one of several flows must be chosen, what was heard waits for it', () => {
  const state: State = {
    ...newState(),
    prompt: { kind: 'suggestions', ids: ['caf.dette', 'antai.amende'] },
    heard: { 'caf.dette': [{ step: 'known', options: ['letter'], heard: true }] },
  };
  expect(addressOf(world, state)).toBeUndefined();
  const { state: chosen } = tap(state, { do: 'flow', flow: 'caf.dette' });
  expect(answersIn(chosen)).toEqual([['known', 'letter', true]]);
});

test('words typed in Arabic are answered in Arabic, with what they may ask', () => {
  const { screen: view } = say(newState(), 'عندي مشكلة مع الكاف');
  expect(view.notices.map(({ lang }) => lang)).toEqual(['ar']);
  expect(view.body.kind).toBe('suggestions');
});

test('the way that the line of a danger offers is taken by its own words', () => {
  const alarmed: State = {
    ...newState(),
    notices: [{ code: 'alert', dangers: ['medical'], doubtful: true }],
  };
  const words = screen(world, alarmed, NOW).alert?.choice.label.text ?? '';
  expect(words).toBe("Voir les numéros d'urgence");
  expect(say(alarmed, words).screen.body.kind).toBe('danger');
});

test('of two options that sound alike, the one typed is heard', () => {
  const flow = world.flows.get('accompagner.mandat');
  if (!flow) throw new Error('no such flow');
  const heard = hearAnswers(flow, 'le maire veut que je remplisse des dossiers', world.howToRead);
  expect(heard).toContainEqual({ step: 'who', options: ['ordered'], heard: true });
});

test('what two options say in the same words answers neither, words of its own answer one', () => {
  const flow = world.flows.get('ameli.medecin-traitant');
  const heard = (text: string) => flow && hearAnswers(flow, text, world.howToRead);
  expect(heard('j’ai trouvé un médecin')).toEqual([]);
  expect(heard('j’ai trouvé un médecin, il faut le déclarer')).toEqual([
    { step: 'need', options: ['declare'], heard: true },
  ]);
});

test('what is told before the question of a meaning is heard', () => {
  const ask = (text: string) =>
    heardFor(world, ['impots.payer'], toldOfNow(world, text)).heard?.['impots.payer'];
  const seized = { step: 'road', options: ['seizure'], heard: true };
  expect(ask('la banque m’a pris 600 euros c’est quoi une SATD')).toContainEqual(seized);
  expect(ask('une SATD, c’est quoi ?')).toBeUndefined();
});

test('nothing is heard where it is asked how things are for everybody', () => {
  const ask = (text: string) =>
    heardFor(world, ['caf.dette'], toldOfNow(world, text)).heard?.['caf.dette'];
  const served = { step: 'contrainte', options: ['contrainte-yes'], heard: true };
  expect(ask('la Caf m’a envoyé une contrainte')).toContainEqual(served);
  expect(
    ask('une amie a eu une contrainte de la Caf. Comment ça se passe en général ?'),
  ).toBeUndefined();
});

test('what cannot wait is said before the answer to "C’est bien ça ?"', () => {
  const { screen: view } = say(
    newState(),
    "j'ai perdu ma carte d'identité et ma carte bleue avec mon sac",
  );
  expect(view.heading.text).toBe("C'est bien ça ?");
  expect(toPlain(view)).toContain("Bloquez-la d'abord");
});

test('an answer that is never said back says where it is seen, and is seen there', () => {
  const { state, screen: view } = say(newState(), 'je suis enceinte, quelle aide de la Caf');
  const hidden = view.understood?.items.find(({ question }) => question === undefined);
  expect(hidden?.says.text).toBe('Une réponse privée : pour la voir, touchez « Changer »');
  const asked = tap(state, hidden?.change.action ?? { do: 'menu', menu: '' }).screen;
  const choices = asked.body.kind === 'question' ? asked.body.choices : [];
  expect(choices.filter((one) => one.taken)).toHaveLength(1);
});

test('two answers that are never said back are told of once', () => {
  const { screen: view } = say(
    newState(),
    "mon titre expire dans 3 semaines et mon patron veut me virer si j'ai pas le récépissé",
  );
  expect(view.heading.text).toBe("C'est bien ça ?");
  expect(view.given).toHaveLength(2);
  expect(view.understood?.items.map(({ says }) => says.text)).toEqual([
    'Une réponse privée : pour la voir, touchez « Changer »',
  ]);
});
