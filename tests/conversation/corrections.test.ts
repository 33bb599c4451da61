import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, ...actions: readonly Action[]) =>
  actions.reduce(
    (before, action) =>
      turn(world, { state: before, message: { kind: 'action', action }, now: NOW }).state,
    state,
  );
const answer = (step: string, option: string): Action => ({
  do: 'answer',
  walk: 0,
  step,
  options: [option],
});
const given = ({ walks }: State) =>
  Object.fromEntries(walks.at(-1)?.answers.map(({ step, options }) => [step, options[0]]) ?? []);
const flowsIn = ({ walks }: State) => walks.map(({ flow }) => flow);

const DECLARATION = 'caf.declaration-trimestrielle';
const begun = tap(newState(), { do: 'flow', flow: DECLARATION });
const caf = tap(begun, answer('payer', 'caf'));

test.each([
  'non pas la caf, la msa',
  "je me suis trompé c'est la msa",
  'en fait la MSA',
  "pardon c'est la msa qui paye",
])('an answer is changed by words at a later question: %s', (text) => {
  const { state, screen: view } = say(caf, text);
  expect(given(state)).toMatchObject({ payer: 'msa' });
  expect(view.notices[0]?.text).toBe("J'ai compris : La MSA. J'ai changé votre réponse.");
  expect(flowsIn(state)).toEqual([DECLARATION]);
});

test('a no that was given is taken back by what options say of themselves', () => {
  const offline = tap(caf, answer('account/internet/internet', 'internet-no'));
  expect(given(offline)).toMatchObject({ 'account/internet/internet': 'internet-no' });
  const { state, screen: view } = say(offline, 'en fait j’ai internet');
  expect(given(state)).toMatchObject({ 'account/internet/internet': 'internet-yes' });
  expect(view.notices[0]?.text).toContain("J'ai changé votre réponse.");
});

test('what is only denied is the one other answer, or is asked again', () => {
  expect(given(say(caf, "non c'est pas la caf").state)).toMatchObject({ payer: 'msa' });
  const told = tap(newState(), { do: 'flow', flow: 'caf.dette' }, answer('known', 'letter'));
  const { state } = say(told, 'non pas par un courrier');
  expect(state.prompt).toMatchObject({ kind: 'change', step: 'known' });
});

test('"je me suis trompé" alone asks the last question again', () => {
  expect(say(caf, 'je me suis trompée').state.prompt).toMatchObject({ kind: 'change' });
});

test('what answers the question on screen is its answer, not a correction', () => {
  const { state } = say(begun, 'non c’est la msa');
  expect(given(state)).toEqual({ payer: 'msa' });
  expect(state.notices).toEqual([]);
});

test('the same answer told again changes nothing, and denies nothing', () => {
  const { state } = say(caf, 'en fait la caf');
  expect(given(state)).toEqual({ payer: 'caf' });
  expect(say(caf, 'non pas la msa').state.prompt).toBeUndefined();
});

test.each([
  ['c’est pas ça, je parle de ma carte vitale', 'ameli.carte-vitale'],
  ['rien à voir je voulais refaire mon passeport', 'ants.carte-identite'],
  ['non je parle de mon permis de conduire perdu', 'ants.permis'],
  ['pas du tout, je voulais demander ma retraite', 'retraite.demande'],
])('a wrong walk is left by words for the demand that they tell: %s', (text, flow) => {
  const { state, screen: view } = say(caf, text);
  expect(flowsIn(state)).toEqual([flow]);
  const title = world.flows.get(flow)?.title.fr ?? '';
  expect(view.notices.map((notice) => notice.text)).toContain(`D'accord. Parlons de : ${title}.`);
});

test('a wrong walk that words began leads to what they may have meant besides', () => {
  const first = say(newState(), 'ma carte vitale').state;
  expect(first.meant?.length).toBeGreaterThan(0);
  const { state, screen: view } = say(first, "c'est pas ça");
  expect(flowsIn(state)).toEqual([]);
  expect(state.prompt).toMatchObject({ kind: 'suggestions', ids: first.meant });
  expect(view.notices[0]?.text).toBe("D'accord, ce n'est pas ça. Reprenons.");
});

test('without that, the first menu and a kind word', () => {
  const { state, screen: view } = say(caf, 'rien à voir');
  expect(flowsIn(state)).toEqual([]);
  expect(view.body.kind).toBe('menu');
  expect(view.notices).toHaveLength(1);
  expect(state.misses).toBe(0);
});

test('at the commune and at an end too', () => {
  const asked: State = { ...caf, prompt: { kind: 'commune', among: [] } };
  expect(given(say(asked, 'non pas la caf, la msa').state)).toMatchObject({ payer: 'msa' });
  expect(flowsIn(say(asked, 'rien à voir, je parle de ma carte vitale').state)).toEqual([
    'ameli.carte-vitale',
  ]);
  const msa = tap(begun, answer('payer', 'msa'), { do: 'commune', commune: 'declined' });
  expect(screen(world, msa, NOW).body.kind).toBe('orientation');
  expect(given(say(msa, "je me suis trompé, c'est la caf").state)).toMatchObject({ payer: 'caf' });
});

test('a plain no stays an answer', () => {
  const heading = (state: State) => screen(world, state, NOW).heading.text;
  const yesOrNo = tap(newState(), { do: 'flow', flow: 'caf.mot-de-passe' });
  const { state } = say(yesOrNo, 'non');
  expect(flowsIn(state)).toEqual(['caf.mot-de-passe']);
  expect(heading(state)).not.toBe('');
});

const promptOf = ({ prompt }: State) => (prompt?.kind === 'menu' ? prompt.menu : prompt?.kind);

test.each([
  ["non c'est la retraite", 'retraite'],
  ["je me suis trompé c'est les impôts", 'impots'],
  ['non mince, les impôts pas la Caf', 'impots'],
  ["en fait c'est pas la caf, c'est ameli", 'sante'],
  ['non jme sui tronpé cé les impos', 'impots'],
])('a service named in place of the one under way opens its menu: %s', (text, menu) => {
  const { state, screen: view } = say(caf, text);
  expect([flowsIn(state), promptOf(state)]).toEqual([[], menu]);
  expect(view.notices[0]?.text).toContain("ce n'est pas ça");
});

test.each([
  ["non c'est pas la caf c'est l'urssaf", 'urssaf.micro-entreprise'],
  ["non c'est pas pour la caf c'est pour échanger mon permis algérien", 'ants.permis'],
])('what it is, after what it is not, opens its topic: %s', (text, flow) => {
  expect(flowsIn(say(caf, text).state)).toEqual([flow]);
});

test.each(["non c'est la caf", 'non la caf a rien envoyé', "non c'est pas la retraite"])(
  'a service that is not another, or of which more is said, leaves nothing: %s',
  (text) => {
    expect(flowsIn(say(caf, text).state)).toEqual([DECLARATION]);
  },
);

test('at the first question of a topic, a wrong button goes back', () => {
  const menu = tap(newState(), { do: 'menu', menu: 'retraite' });
  const entered = tap(menu, { do: 'flow', flow: 'retraite.demande' });
  const { state } = say(entered, 'je me suis trompé de bouton');
  expect([flowsIn(state), promptOf(state)]).toEqual([[], 'retraite']);
});

test('where a yes or a no is asked, for whom one asks is noted, and the same is asked', () => {
  const { state } = say(caf, "non c'est pour ma voisine");
  expect(given(state)).toEqual(given(caf));
  expect(state.situation).toEqual([{ kind: 'for-other' }]);
});
