import { expect, test } from '@jest/globals';
import { addressOf } from '../../bot/channels/pages/write-address.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { townsNamed } from '../../bot/conversation/towns-named.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW });
const namesIn = (text: string): readonly string[] =>
  townsNamed(world, text).map((insee) => world.communes.byInsee.get(insee)?.name ?? insee);
const labels = ({ body }: View): readonly string[] =>
  body.kind === 'commune' ? body.choices.map(({ label }) => label.text) : [];

test.each([
  [
    'ils ont coupé le chauffage de mon immeuble a vaulx en velin la semaine derniere',
    'Vaulx-en-Velin',
  ],
  ['mon mari il est pas bien on habite a coté de mirecourt', 'Mirecourt'],
  ['une dame sans revenu, Hénin-Beaumont. La caisse ne répond pas', 'Hénin-Beaumont'],
  ['on est à Lodève depuis un mois', 'Lodève'],
  ['conseillère numérique, Redon', 'Redon'],
  ['je suis au havre et jai rien recu', 'Le Havre'],
  ['la mairie de Roubaix me dit non', 'Roubaix'],
])('a commune is heard wherever it stands: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name]);
});

test.each([
  ['la caf me réclame st leu la reunion', ['974']],
  ['une amende jhabite pas loin de st denis 93 avec 3 enfants', ['93']],
  ['ma mère vit seule a Saint-Pierre, je suis loin, Saint-Pierre à la Réunion', ['974']],
  ['une dame âgée de Saint-Denis de La Réunion', ['974']],
])('of towns of one name, those that are told more closely: %s', (text, departements) => {
  const found = townsNamed(world, text).map(
    (insee) => world.communes.byInsee.get(insee)?.departement,
  );
  expect(found).toEqual(departements);
});

test.each([
  ['MON COMPTE EST BLOQUE MARSEILLE C EST UNE HONTE', ['Marseille']],
  ['mon mari est décédé samedi à Bastia, qui prévenir', ['Bastia']],
  ['mon ami de nancy m aide', []],
])('a city by its name alone, and where somebody died: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  'il a changé la serrure',
  'ma fille est à charge',
  'je suis allé à la réunion de la mairie',
  'quelqu’un est au courant',
  'il a bu hier soir',
  'on m’a viré',
  'je suis né à Oran',
  'ma mère est née à Brest',
  'le tribunal de Brest',
  "ils m'ont dit à l'école",
  'veuve',
  'je suis au bout du rouleau',
])('no commune is heard where there is none, or of a birth: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

const told = say(newState(), 'la caf me réclame un trop-perçu, je suis tombé malade à Lodève hier');

test('what was named is one tap away where it is asked, and gone once it is answered', () => {
  expect(told.state.commune).toBeUndefined();
  const asked = tap(told.state, { do: 'command', command: 'change-commune' });
  expect(asked.screen.heading.text).toBe('Dans quelle commune habitez-vous ?');
  expect(labels(asked.screen)).toEqual(['Lodève, Hérault (34)']);
  for (const answer of ['1', 'oui']) {
    const { state } = say(asked.state, answer);
    expect([state.commune, state.towns]).toEqual(['34142', undefined]);
  }
  const other = say(asked.state, 'Béziers').state;
  expect([other.commune, other.towns]).toEqual(['34032', undefined]);
});

test('where a relative lives and where one lives oneself are both offered, neither is taken', () => {
  const { state } = say(
    newState(),
    "mon père habite Mauriac dans le Cantal et moi j'habite Lille, il lui faut une aide à la maison",
  );
  expect(state.commune).toBeUndefined();
  const { screen } = tap(state, { do: 'command', command: 'change-commune' });
  expect(labels(screen)).toEqual([
    'Mauriac, Cantal (15)',
    'Mauriac, Gironde (33)',
    'Lille, Nord (59)',
  ]);
});

test('one’s own town is not taken for that of a relative who lives elsewhere', () => {
  const words =
    "l'hôpital fait sortir ma mère mardi, elle est toute seule, et moi j'habite Toulouse";
  expect(say(newState(), words).state.commune).toBeUndefined();
  for (const own of [
    "moi j'habite Toulouse, la caf me réclame un trop-perçu",
    "moi je suis maman solo, j'habite à Toulouse, la caf me réclame un trop-perçu",
  ]) {
    expect(say(newState(), own).state.commune).toBe('31555');
  }
});

test('it stands in no address, and behind the numbers of a danger it is not lost', () => {
  expect(addressOf(world, told.state)).toBeUndefined();
  const danger = say(newState(), 'mon mari me frappe on est à Bergerac');
  expect(danger.screen.body.kind).toBe('danger');
  const asked = tap(danger.state, { do: 'command', command: 'change-commune' });
  expect(labels(asked.screen)).toEqual(['Bergerac, Dordogne (24)']);
});

test('a sentence where the commune is asked may name it anywhere', () => {
  const asked = tap(newState(), { do: 'command', command: 'change-commune' });
  expect(say(asked.state, 'pontarlier je l’ai dit').state.commune).toBe('25462');
});

test('several of one name are offered, none is taken', () => {
  const { state } = say(
    newState(),
    'la caf me réclame un trop-perçu, je suis tombé malade à Montreuil',
  );
  const asked = tap(state, { do: 'command', command: 'change-commune' });
  expect(labels(asked.screen).length).toBeGreaterThan(1);
  const spoken = say(asked.state, 'oui');
  expect(spoken.state.commune).toBeUndefined();
});
