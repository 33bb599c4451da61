import { expect, test } from '@jest/globals';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { fold } from '../../bot/territory/fold.ts';

const communes = readCommunes('data');
const ask = (typed: string) => {
  const { decision, matches, lacking } = communes.find(typed);
  return [lacking, decision, ...matches.map(({ name }) => name)];
};

test.each([
  [
    'departement',
    ['93', 'dans le 93', 'le 93', "j'habite dans le 93", 'département 33', '2A', '974'],
  ],
  ['departement', ['Seine-Saint-Denis', 'en seine saint denis', 'gironde', 'Gironde (33)', '01']],
  ['departement', ['le nord', 'Yvelines', 'mayotte', 'Guadeloupe', 'corse', '20', 'val de marne']],
  ['region', ['occitanie', 'ile de france', 'la région paca', 'région parisienne']],
  ['region', ['Nouvelle-Aquitaine', 'PACA', 'Alsace', 'Grand Est', 'dans les hauts de france']],
  ['street', ['12 rue des Lilas', 'rue victor hugo', 'rue de Bordeaux', '3 bis av. de la gare']],
  ['street', ['bd Gambetta', 'impasse du Moulin', 'résidence les Pins', 'bâtiment B', 'ZAC nord']],
  ['street', ['place de la mairie', 'quartier des fleurs', 'lieu-dit le Moulin']],
  ['here', ['chez moi', 'à côté de chez moi', 'près de chez moi', 'ici', 'à côté', 'near me']],
  ['here', ['dans ma ville', 'au centre-ville', 'là où je suis', 'mon village', 'en France']],
])('%s is what is missing a commune: %j', (lacking, texts) => {
  for (const text of texts) {
    expect([text, ...ask(text)]).toEqual([text, lacking, 'none']);
  }
});

test('a small commune with the name of a territory is offered, never taken', () => {
  expect(ask('La Réunion')).toEqual(['departement', 'ask', 'La Réunion']);
  expect(ask('Bretagne')).toEqual(['region', 'ask', 'Bretagne', 'Bretagne']);
  expect(ask('Corrèze 19')).toEqual([undefined, 'found', 'Corrèze']);
});

test.each(['Vienne', 'Mayenne', 'Paris', 'Rue', 'Tour-en-Sologne', "Chemin-d'Aisey"])(
  '%s is a commune, whatever else it is',
  (name) => {
    expect(ask(name)).toEqual([undefined, 'found', name]);
  },
);

test('a département of one commune is that commune', () => {
  expect(ask('le 75')).toEqual([undefined, 'found', 'Paris']);
});

test('a town named after a street is offered, never taken', () => {
  for (const text of ['rue de la République à Mérignac', 'quartier nord Marseille']) {
    const [lacking, decision, first] = ask(text);
    expect([lacking, decision]).toEqual(['street', 'ask']);
    expect(text).toContain(first);
  }
});

test('no name of a commune of 2000 people or more lacks anything', () => {
  const names = [...communes.byInsee.values()]
    .filter(({ population, city }) => population >= 2000 && city === undefined)
    .map(({ name }) => name);
  const lacking = names.filter((name) => communes.find(name).lacking !== undefined);
  expect(names.length).toBeGreaterThan(5000);
  expect(lacking).toEqual([]);
});

test('every commune is still found under its own name, among others or alone', () => {
  const lost = [...communes.byInsee.values()].filter(({ name, city }) => {
    if (city !== undefined || !/^(?:la |le |l')?(?:rue|place|chemin|cit|quai|zone)/i.test(name)) {
      return false;
    }
    return !communes.find(name).matches.some((one) => fold(one.name) === fold(name));
  });
  expect(lost.map(({ name }) => name)).toEqual([]);
});
