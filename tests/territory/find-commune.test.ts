import { expect, test } from '@jest/globals';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { territoryCodes } from '../../bot/territory/territory-codes.ts';

const communes = readCommunes('data');
const ask = (typed: string) => {
  const { decision, matches } = communes.find(typed);
  return [decision, ...matches.map((one) => one.insee)];
};

test('knows every commune and département of today', () => {
  expect(communes.byInsee.size).toBe(34_969);
  expect(communes.departements.size).toBe(109);
});

test('asks for a name that three communes share, the largest first', () => {
  expect(ask('Mérignac')).toEqual(['ask', '33281', '16216', '17229']);
  expect(ask('merignac')).toEqual(ask('Mérignac'));
});

test.each([
  ['33281', '33281'],
  ['33700', '33281'],
  ['33 700', '33281'],
  ['33700 Mérignac', '33281'],
  ['33705 Mérignac cedex 9', '33281'],
  ['merignac 33', '33281'],
  ['mérignac gironde', '33281'],
  ['Mérignac (Charente-Maritime)', '17229'],
  ['mérignac en charente', '16216'],
  ['Le Verdon-sur-Mer', '33544'],
  ['verdon s/ mer', '33544'],
  ['royan', '17306'],
  ['blaye', '33058'],
  ['cussac fort medoc', '33146'],
  ['labergement clemenciat', '01001'],
  ["l'ile d'yeu", '85113'],
  ['ste foy la grande', '33402'],
  ['st denis 93', '93066'],
  ['Saint-Denis, La Réunion', '97411'],
  ['97400', '97411'],
  ['st ouen 93', '93070'],
  ['havre', '76351'],
  ["j'habite à Bordeaux", '33063'],
  ['bordeaux cedex', '33063'],
  ['vileurbanne', '69266'],
  ['2a004', '2A004'],
  ['75000', '75056'],
  ['69000', '69123'],
  ['à côté de Royan', '17306'],
  ['nouméa', '98818'],
])('finds %j', (typed, insee) => {
  expect(ask(typed)).toEqual(['found', insee]);
});

test.each(['Paris', 'paris 20e', 'Paris XX', '75020', '75120', 'paris 20eme arrondissement'])(
  'leads %j to the city',
  (typed) => {
    expect(ask(typed)).toEqual(['found', '75056']);
  },
);

test('leads the other cities that have arrondissements to themselves', () => {
  expect(ask('lyon 3')).toEqual(['found', '69123']);
  expect(ask('69383')).toEqual(['found', '69123']);
  expect(ask('Marseille 13e')).toEqual(['found', '13055']);
});

test('leads codes and names of before to the commune of today', () => {
  expect(ask('85060')).toEqual(['found', '85194']);
  expect(ask('Ay')).toEqual(['found', '51030']);
  for (const one of communes.byInsee.values()) {
    expect(communes.find(one.insee).matches).toContain(one);
    if (Number(one.insee) > 5000) break;
  }
});

test('asks when a code is a postcode here and a commune there', () => {
  expect(ask('13001')).toEqual(['ask', '13055', '13001']);
});

test('asks, and never picks by size, when a name stands in two time zones', () => {
  const [decision, ...found] = ask('saint denis');
  expect(decision).toBe('ask');
  expect(found).toEqual(expect.arrayContaining(['97411', '93066']));
});

test('asks when a far larger commune is usually called by a shorter name', () => {
  expect(ask('Saint-Ouen')[0]).toBe('ask');
  expect(ask('Saint-Ouen')[1]).toBe('93070');
  expect(ask('boulogne').slice(0, 3)).toEqual(['ask', '92012', '62160']);
});

test('asks when the département holds no such name', () => {
  expect(ask('Thiers 33')).toEqual(['ask', '63430']);
  expect(ask('La Réunion')).toEqual(['ask', '47222']);
});

test('tells a misspelt name apart from one that stands two slips away', () => {
  expect(ask('bordeau').slice(0, 2)).toEqual(['ask', '33063']);
  expect(ask('merignc').slice(0, 2)).toEqual(['ask', '33281']);
});

test.each(['', ' ', 's', '33', 'xyzzy', '00000', '🙂', 'je ne sais pas'])(
  'finds nothing in %j',
  (typed) => {
    expect(ask(typed)).toEqual(['none']);
  },
);

test('every name of today is among what it finds', () => {
  const all = [...communes.byInsee.values()];
  const missed = all
    .filter((_, at) => at % 40 === 0)
    .filter((one) => !communes.find(one.name).matches.includes(one));
  expect(missed.map((one) => one.name)).toEqual([]);
});

test('a commune stands for its INSEE code, its EPCI and its département', () => {
  const merignac = communes.byInsee.get('33281');
  expect(merignac && territoryCodes(merignac)).toEqual(['33281', '243300316', '33']);
  // Île-d'Yeu is one of the four that are in no EPCI.
  const yeu = communes.byInsee.get('85113');
  expect(yeu && territoryCodes(yeu)).toEqual(['85113', '85']);
});
