import { expect, test } from '@jest/globals';
import { addressOf } from '../../bot/channels/pages/write-address.ts';
import { CIRCUMSTANCES, circumstancesIn } from '../../bot/conversation/circumstances.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { toAction } from '../../bot/service/to-action.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });
const saidIn = (text: string) =>
  circumstancesIn(world, text).map(({ kind, operator = '' }) => `${kind} ${operator}`.trim());
const understoodIn = ({ understood }: View) => understood?.items.map(({ says }) => says.text);

test.each([
  ['je suis sourde, je dois voir une assistante sociale', ['no-phone']],
  ["j'ai pas internet et je dois déclarer mes impôts", ['no-internet']],
  ['jé pas dordinateur', ['no-internet']],
  ['mi na pwin internet la kaz', ['no-internet']],
  ['mon père doit quatre mois de loyer, il est sourd', ['no-phone', 'for-other']],
  ["c'est pour ma mère, elle a perdu sa carte vitale", ['for-other']],
  ["j'arrive pas à joindre la msa", ['tried-phone msa']],
  ["pôle emploi ne répond jamais, j'appelle tous les jours", ['tried-phone france-travail']],
  ['le site des impots ne marche pas', ['tried-site impots']],
  ['je me suis déplacé pour rien à la cpam', ['tried-went cpam']],
  ["la caf m'a refusé le rsa", ['refused caf']],
  ['ma demande a été refusée', ['refused']],
  ['i have no internet and nobody answers at the caf', ['no-internet', 'tried-phone caf']],
  ['لا أحد يجيب', ['tried-phone']],
])('"%s" tells a situation', (text, said) => {
  expect(saidIn(text)).toEqual(said);
});

test.each([
  'je ne suis pas sourd',
  'mon téléphone est cassé',
  "j'ai reçu un appel de ma banque",
  'mon paiement a été refusé par la banque',
  'mot de passe caf refusé',
  "la caf n'a pas refusé",
  "c'est quoi un refus de la caf",
  'internet ne marche plus depuis hier',
  'je dois appeler la caf',
  'bonjour',
  "l'appli de la sécu me refuse",
  'prélèvement à la source',
  'le prélèvement à la source sur ma paye',
  "une société m'appelle tous les jours",
  'ma mère est morte en octobre',
  'allocation pour mon fils handicapé',
])('"%s" tells none', (text) => {
  expect(saidIn(text)).toEqual([]);
});

test('whose name alone tells an illness or a residence is not kept', () => {
  expect(saidIn("la préfecture m'a refusé mon titre de séjour")).toEqual(['refused']);
  expect(saidIn("la mdph m'a refusé l'aah")).toEqual(['refused']);
  const { screen } = say(newState(), "la préfecture m'a refusé mon titre de séjour");
  expect(understoodIn(screen)).toContain('On a dit non');
  expect(JSON.stringify(screen.understood?.items.at(-1)?.says)).not.toMatch(/préfecture/i);
});

test('of two services named, none is taken for the one that refused', () => {
  expect(saidIn("france travail et la caf m'ont refusé")).toEqual(['refused']);
  expect(saidIn("la banque de france m'a dit non")).toEqual(['refused banque-de-france']);
});

test.each([
  ['fr', ['Internet est difficile', 'On a dit non : La Caf']],
  ['en', ['The internet is hard for me', 'They said no: Caf']],
  ['ar', ['الإنترنت صعب', 'قالوا لا عند La Caf (صندوق الإعانات العائلية)']],
])('in %s it is said back, each with its way to take it back', (lang, said) => {
  const { state, screen } = say(newState({ lang }), "la caf m'a refusé le rsa, j'ai pas internet");
  expect(understoodIn(screen)).toEqual(expect.arrayContaining(said));
  const change = screen.understood?.items.find(({ says }) => says.text === said[1])?.change;
  expect(change?.action).toEqual({ do: 'unsaid', said: { kind: 'refused', operator: 'caf' } });
  expect(toAction(JSON.stringify(change?.action))).toEqual(change?.action);
  const taken = tap(state, change?.action ?? { do: 'simple', on: true });
  expect(taken.state.situation).toEqual([{ kind: 'no-internet' }]);
  expect(understoodIn(taken.screen)).not.toContain(said[1]);
});

test('it is heard at a later screen too, and that screen is not asked again as if nothing was said', () => {
  const asked = tap(newState(), { do: 'flow', flow: 'caf.dette' });
  const { state, screen } = say(asked.state, "je n'ai pas de téléphone");
  expect(state.situation).toEqual([{ kind: 'no-phone' }]);
  expect(screen.heading).toEqual(asked.screen.heading);
  expect(screen.notices).toEqual([]);
  expect(understoodIn(screen)).toEqual(['Pas de téléphone']);
  expect(state.misses).toBe(0);
});

test('a service that nobody named is the one on the screen', () => {
  const at: State = {
    ...tap(newState(), { do: 'flow', flow: 'aide.ccas' }).state,
    commune: '33281',
  };
  let shown = tap(at, { do: 'simple', on: false });
  for (let asked = 0; asked < 5 && shown.screen.body.kind === 'question'; asked++) {
    shown = tap(shown.state, shown.screen.body.choices[0]?.action ?? { do: 'simple', on: false });
  }
  expect(shown.screen.body.kind).toBe('orientation');
  const { state } = say(shown.state, 'personne au bout du fil');
  expect(state.situation).toEqual([{ kind: 'tried-phone', operator: 'ccas' }]);
});

test('said twice it stands once, and what was said last stays', () => {
  const once = say(newState(), 'la caf ne répond jamais').state;
  const twice = say(once, 'la caf ne répond jamais').state;
  expect(twice.situation).toEqual([{ kind: 'tried-phone', operator: 'caf' }]);
  const many = ['msa', 'cpam', 'fisc', 'urssaf', 'ccas', 'crous', 'antai', 'cnav', 'ants'].reduce(
    (state, name) => say(state, `la ${name} ne répond jamais`).state,
    twice,
  );
  expect(many.situation).toHaveLength(8);
  expect(many.situation?.at(-1)).toEqual({ kind: 'tried-phone', operator: 'france-titres' });
});

test('nothing of it stands in an address, and all of it is erased', () => {
  for (const kind of CIRCUMSTANCES) {
    const state: State = { ...newState(), situation: [{ kind }] };
    expect(addressOf(world, state)).toBeUndefined();
    expect(tap(state, { do: 'command', command: 'erase' }).state.situation).toBeUndefined();
  }
});

test('begun anew, what one cannot do stays, what was tried does not', () => {
  const { state } = say(newState(), "la caf m'a refusé le rsa, j'ai pas internet");
  const anew = tap(state, { do: 'command', command: 'restart' });
  expect(anew.state.situation).toEqual([{ kind: 'no-internet' }]);
});

test('of violence nothing is said back', () => {
  const { screen } = say(newState(), 'mon mari me frappe et personne ne répond');
  expect(screen.body.kind).toBe('danger');
  expect(screen.understood).toBeUndefined();
});
