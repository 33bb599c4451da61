import { expect, test } from '@jest/globals';
import { addressOf } from '../../bot/channels/pages/write-address.ts';
import { keepHeard, MAX_HEARD } from '../../bot/conversation/keep-heard.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });
const enter = (state: State, flow: string) => tap(state, { do: 'flow', flow });
const choose = ({ state, screen }: { state: State; screen: View }, label: string) => {
  const choice = choicesOf(screen).find(({ label: { text } }) => text.includes(label));
  if (!choice)
    throw new Error(
      `${label}: ${choicesOf(screen)
        .map((one) => one.label.text)
        .join()}`,
    );
  return tap(state, choice.action);
};
const answersIn = ({ walks }: State) =>
  walks.at(-1)?.answers.map(({ step, options }) => [step, ...options].join(' '));

const heard = (step: string, ...options: string[]) => ({ step, options, heard: true as const });

test('what a flow was told stays when another is chosen first, and stands in no address', () => {
  const told = {
    'caf.dette': [heard('known', 'letter')],
    'ameli.carte-vitale': [heard('how', 'nobody')],
  };
  const asked = keepHeard(newState(), told);
  const first = enter(asked, 'ameli.carte-vitale');
  expect(answersIn(first.state)).toContain('how nobody');
  expect(addressOf(world, { ...first.state, walks: [] })).toBeUndefined();
  const then = enter(first.state, 'caf.dette');
  expect(answersIn(then.state)).toContain('known letter');
  expect(tap(then.state, { do: 'command', command: 'restart' }).state.heard).toBeUndefined();
});

test('a later message adds to what was told, and the last word on a question counts', () => {
  const before = keepHeard(newState(), { one: [heard('a', 'x'), heard('b', 'x')] });
  const after = keepHeard(before, { one: [heard('b', 'y')], two: [heard('c', 'z')] });
  expect(after.heard).toEqual({ one: [heard('b', 'y'), heard('a', 'x')], two: [heard('c', 'z')] });
});

test('no more flows than are bounded are kept, those heard last', () => {
  let state = newState();
  for (let at = 0; at < 12; at += 1)
    state = keepHeard(state, { [`flow.n${at}`]: [heard('a', 'x')] });
  expect(Object.keys(state.heard ?? {})).toHaveLength(MAX_HEARD);
  expect(Object.keys(state.heard ?? {}).at(-1)).toBe('flow.n11');
});

test('who died is not asked again beyond the end of the list of whom to tell', () => {
  const begun = say(newState(), "ma maman est décédée mardi à l'hôpital, qui prévenir ?");
  const list = choose(begun, 'Suivant');
  expect(list.screen.body.kind).toBe('autonomy');
  const money = choose(list, 'aide en argent');
  expect(money.screen.heading.text).not.toContain('Qui était cette personne');
});

test('internet is asked once, and whether an account opens once of each service', () => {
  const card = say(newState(), "j'ai perdu ma carte vitale et je dois m'actualiser à pole emploi");
  const online = choose(card, "j'ai internet");
  const ended = choose(online, "s'ouvre");
  expect(ended.screen.body.kind).toBe('autonomy');
  const same = enter(ended.state, 'ameli.attestation');
  expect(answersIn(same.state)?.join(', ')).toMatch(/internet-yes.*opens opens/);
  const other = enter(ended.state, 'france-travail.actualisation');
  expect(answersIn(other.state)?.join(', ')).toContain('internet-yes');
  expect(answersIn(other.state)?.join(', ')).not.toContain('opens opens');
});

test('what one tapped answers the same question of the flow that the end leads into', () => {
  const begun = enter(newState(), 'caf.changement-situation');
  const couple = choose(choose(begun, 'La Caf'), 'Mon couple');
  const internet = choose(couple, 'Nous sommes séparés');
  const ended = choose(choose(internet, "j'ai internet"), "s'ouvre");
  expect(ended.state.walks.at(-1)?.answers.some(({ heard: isHeard }) => isHeard)).toBe(false);
  const asked = choose(ended, "La pension de l'enfant");
  expect(asked.screen.heading.text).toContain('papier officiel');
  const pension = choose(asked, "j'ai ce papier");
  expect(pension.screen.body.kind).toBe('autonomy');
  // What opened there is said back, and may still be changed.
  expect(answersIn(pension.state)).toContain('caf:pension-alimentaire/ask-internet/opens opens');
  const again = tap(pension.state, { do: 'command', command: 'back' });
  expect(again.screen.heading.text).toContain('papier officiel');
});

test('the Caf that pays is not asked again by another of its flows', () => {
  const payer = choose(enter(newState(), 'caf.changement-situation'), 'La Caf');
  const other = enter(payer.state, 'caf.paiement');
  expect(answersIn(other.state)).toContain('payer caf');
  // Where nothing was answered before, nothing is known.
  expect(enter(newState(), 'caf.paiement').state.walks.at(-1)?.answers).toEqual([]);
});

test('of topics that hold what cannot wait and another, the one not chosen is seen after', () => {
  const asked = say(
    newState(),
    'deux banques disent non pour un compte, le rsa attend un rib. comment on mange nous',
  );
  const { prompt } = asked.state;
  if (prompt?.kind !== 'suggestions') throw new Error(prompt?.kind);
  expect(prompt.beside).toBe('aide.manger');
  const [first = ''] = prompt.ids.filter((id) => id !== 'aide.manger');
  expect(addressOf(world, asked.state)).toBeUndefined();
  const meal = enter(asked.state, 'aide.manger');
  expect(meal.state.later).toEqual([{ flow: first }]);
  expect(meal.screen.notices.at(-1)?.text).toMatch(/^Une chose à la fois. Après, nous verrons/);
  expect(enter(asked.state, first).state.later).toEqual([{ flow: 'aide.manger' }]);
});

test('at a choice, who takes first what waited sees the other after', () => {
  const asked = say(newState(), 'je veux ma retraite et aussi refaire ma carte d’identité');
  const card = enter(asked.state, 'ants.carte-identite');
  expect(card.state.later).toHaveLength(1);
  expect(card.state.later?.[0]?.flow).toMatch(/^retraite\./);
});

test('a demand that the button of the end leads into is offered once', () => {
  const told =
    'je me suis séparée le mois dernier, il faut le dire à la caf. et le père ne verse plus la pension, jugement de 2023. je le fais sur mon ordi, mot de passe connu';
  const flow = 'caf.changement-situation';
  let asked = say(newState(), told);
  if (asked.state.walks.length === 0) asked = enter(asked.state, flow);
  expect(asked.state.later).toEqual([{ flow: 'caf.pension-alimentaire' }]);
  for (let times = 0; times < 5 && asked.screen.body.kind !== 'autonomy'; times += 1) {
    const [choice] = choicesOf(asked.screen);
    if (choice) asked = tap(asked.state, choice.action);
  }
  expect(asked.screen.body.kind).toBe('autonomy');
  expect(asked.screen.next).toBeUndefined();
  const pension = choose(asked, "La pension de l'enfant");
  expect(pension.screen.heading.text).not.toMatch(/jugement|internet/);
});
