import { expect, test } from '@jest/globals';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { type Commune } from '../../bot/territory/model.ts';
import { territoryCodes } from '../../bot/territory/territory-codes.ts';
import { FRESH_COMMUNES } from './support/fresh-communes.ts';
import { HELD_OUT_COMMUNES } from './support/held-out-communes.ts';
import { FIFTH_LIST } from './support/last-listed-communes.ts';
import { FIRST_LIST, FOURTH_LIST, SECOND_LIST, THIRD_LIST } from './support/listed-communes.ts';
import { TRICKY_COMMUNES } from './support/tricky-communes.ts';
import { TYPED_COMMUNES } from './support/typed-communes.ts';
import { UNSEEN_COMMUNES } from './support/unseen-communes.ts';

const communes = readCommunes('data');
const ask = (typed: string) => {
  const { decision, matches } = communes.find(typed);
  return [decision, ...matches.map((one) => one.insee)];
};

test('knows every commune and département of today', () => {
  const all = [...communes.byInsee.values()];
  expect(all.filter((one) => one.city === undefined)).toHaveLength(34_969);
  expect(all.filter((one) => one.city !== undefined)).toHaveLength(20 + 9 + 16);
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
  ['3 3 7 0 0 Mérignac', '33281'],
  ["bonjour, j'habite à Tarbes s'il vous plaît", '65440'],
  ['ma ville est Vesoul', '70550'],
  // "À Brest" has the letters of Abrest, "de Nice" those of Denicé.
  ['à Brest', '29019'],
  ["j'habite à Brest", '29019'],
  ['de Nice', '06088'],
  ['au Boué', '02103'],
  ['Abrest', '03001'],
  ['à Ville-sur-Arce', '10427'],
  ["j'habite à Ville-sur-Arce", '10427'],
])('finds %j', (typed, insee) => {
  expect(ask(typed)).toEqual(['found', insee]);
});

test.each([
  '75020',
  '75 020',
  '75120',
  'paris 20e',
  'Paris XX',
  'paris 20eme arrondissement',
  '20e arrondissement de Paris',
  'paris vingtième',
  'Paris 20 75020',
  "j'habite à Paris 20",
])('%j is an arrondissement and its city, the more precise first', (typed) => {
  expect(ask(typed)).toEqual(['found', '75120', '75056']);
});

test.each([
  ['lyon 3', '69383', '69123'],
  ['lyon VII', '69387', '69123'],
  ['marseille 13 eme', '13213', '13055'],
  ['13 013 Marseille', '13213', '13055'],
  ['paris dix huitième', '75118', '75056'],
  ['75116', '75116', '75056'],
])('%j is an arrondissement of its city', (typed, ...insee) => {
  expect(ask(typed)).toEqual(['found', ...insee]);
});

test.each([
  ['Paris', '75056'],
  ['paris 75', '75056'],
  ['lyon 69', '69123'],
  ['Lyon cedex 03', '69123'],
  ['marseille 13001 13013', '13055'],
])('%j is the city alone', (typed, insee) => {
  expect(ask(typed)).toEqual(['found', insee]);
});

test('an arrondissement has the postcode, the point and the EPCI that it needs', () => {
  const twentieth = communes.byInsee.get('75120');
  expect(twentieth).toMatchObject({ city: '75056', departement: '75', postcodes: ['75020'] });
  expect(twentieth?.epci).toBe(communes.byInsee.get('75056')?.epci);
  expect(twentieth?.lon).toBeCloseTo(2.4, 1);
  expect(twentieth && territoryCodes(twentieth).slice(0, 2)).toEqual(['75120', '75056']);
});

test.each([
  ['pari 19', '75119', '75056'],
  ['marseile 10eme', '13210', '13055'],
  ['13 marseille 8', '13208', '13055'],
  ['paris second', '75102', '75056'],
  ['paris dix-neuf', '75119', '75056'],
  ['lyon trois', '69383', '69123'],
])('%j is an arrondissement, however it is said', (typed, ...insee) => {
  expect(ask(typed)).toEqual(['found', ...insee]);
});

test('asks about a large commune named with a part of it that is not known', () => {
  expect(ask('lyon part dieu')).toEqual(['ask', '69123']);
  expect(ask('vieux lyon')).toEqual(['ask', '69123']);
  expect(ask('toulon sur mer').slice(0, 2)).toEqual(['ask', '83137']);
  expect(ask('théoule mer').slice(0, 2)).toEqual(['found', '06138']);
  expect(ask('je suis perdue dans la vie')).toEqual(['none']);
});

test('asks about a large town that is said like a village’s name without its article', () => {
  expect(ask('tour').slice(0, 2)).toEqual(['ask', '37261']);
  expect(ask('la tour')).not.toContain('37261');
});

test('leads codes and names of before to the commune of today', () => {
  expect(ask('85060')).toEqual(['found', '85194']);
  expect(ask('Ay')).toEqual(['found', '51030']);
  for (const one of communes.byInsee.values()) {
    if (Number(one.insee) > 5000) break;
    expect(communes.find(one.insee).matches).toContain(one);
  }
});

test('an INSEE code of before is no postcode: Baillif is not Saint-Barthélemy', () => {
  expect(communes.ofCode('97123')?.insee).toBe('97701');
  expect(communes.ofCode('97127')?.insee).toBe('97801');
  expect(communes.ofCode('98511')?.insee).toBe('97611');
  // 405 codes of before are a postcode of somewhere else today.
  expect(communes.ofCode('01340')?.insee).toBe('01015');
  expect(communes.ofCode('33281')?.name).toBe('Mérignac');
  expect(communes.ofCode('99999')).toBeUndefined();
  // Typed, it may be either island's; a postcode elsewhere is a postcode.
  expect(ask('97123')).toEqual(['ask', '97701', '97104']);
  expect(ask('97127')).toEqual(['ask', '97801', '97110']);
  expect(ask('insee 97123')).toEqual(['found', '97701']);
  expect(ask('97133')[0]).toBe('ask');
  expect(ask('01340')).not.toContain('01015');
});

test('asks when a code is a postcode here and a commune there', () => {
  expect(ask('13001')).toEqual(['ask', '13201', '13055', '13001']);
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

test('takes what is heard alike, and asks when several are as like', () => {
  expect(ask('bordeau')).toEqual(['found', '33063']);
  expect(ask('bordo')).toEqual(['found', '33063']);
  expect(ask('merignc').slice(0, 2)).toEqual(['ask', '33281']);
});

test.each([
  ['merinyac gironde', '33281'],
  ['merignak 33', '33281'],
  ['nio 79', '79191'],
  ['lance 62', '62498'],
  ['brive', '19031'],
  ['thonon', '74281'],
  ['mon de marsan', '40192'],
  ['courcouronnes', '91228'],
  ['code insee 76540', '76540'],
  ['CS 12345 35000 Rennes cedex', '35238'],
])('%j is found, for its département, its sound or its beginning tells', (typed, insee) => {
  expect(ask(typed)).toEqual(['found', insee]);
});

test('a postcode finds what the name beside it only begins, and guesses nothing far', () => {
  expect(ask('16120 malaville')[0]).toBe('ask');
  expect(ask('mars 13014')).toEqual(['found', '13214', '13055']);
});

test('what sounds like a name of one or two letters is not that name when far longer', () => {
  expect(ask('y')).toContain('80829');
  expect(ask('yyyyyy')).not.toContain('80829');
  expect(ask('buuuuuu')).not.toContain('28064');
  expect(ask('a'.repeat(12))).toEqual(['none']);
});

test('asks about a name of a village that is said like a town, and of a town that another begins with', () => {
  expect(ask('rodés')).toEqual(['ask', '12202', '66165']);
  expect(ask('lons')).toEqual(['ask', '39300', '64348']);
  expect(ask('lamentin')).toEqual(['ask', '97213', '97115']);
  expect(ask('ren 35')[1]).toBe('35238');
});

test.each(['', ' ', 's', '33', 'xyzzy', 'a'.repeat(300), '00000', '🙂', 'je ne sais pas'])(
  'finds nothing in %j',
  (typed) => {
    expect(ask(typed)).toEqual(['none']);
  },
);

test.each(['apl', 'lol', 'files', 'je suis mineur', 'vendeur'])('%j is at most asked', (typed) => {
  expect(ask(typed)[0]).not.toBe('found');
});

test('asks a name that two or more share, each with its département, never by size', () => {
  for (const typed of ['st denis', 'Saint Denis', 'saintdenis']) {
    expect(ask(typed).slice().sort()).toEqual(['11339', '30247', '93066', '97411', 'ask']);
  }
});

test('almost all of what people type is understood', () => {
  const nameOf = (one: Commune | undefined) => `${one?.name ?? ''}, ${one?.departement ?? ''}`;
  const isRight = ([typed, ...meant]: (typeof TYPED_COMMUNES)[number]): boolean => {
    const { decision, matches } = communes.find(typed);
    if (meant.length === 1) return nameOf(matches[0]) === meant[0];
    return decision === 'ask' && meant.every((one) => matches.map(nameOf).includes(one));
  };
  const wrongOf = (rows: typeof TYPED_COMMUNES) =>
    rows.filter((row) => !isRight(row)).map(([typed]) => typed);
  expect(wrongOf(TYPED_COMMUNES).length).toBeLessThan(TYPED_COMMUNES.length * 0.03);
  expect(wrongOf(UNSEEN_COMMUNES)).toEqual([]);
  expect(wrongOf(TRICKY_COMMUNES)).toEqual(['sallanches mont blanc']);
  expect(wrongOf(FRESH_COMMUNES)).toEqual(['rans']);
  expect(wrongOf(HELD_OUT_COMMUNES)).toEqual(['castelnau']);
  expect(wrongOf(FIRST_LIST)).toEqual(['miyo']);
  expect(wrongOf(SECOND_LIST)).toEqual(['ni', 'roshfor sur mer', 'pargni']);
  expect(wrongOf(THIRD_LIST)).toEqual([]);
  expect(wrongOf(FOURTH_LIST)).toEqual(['kre 94']);
  expect(wrongOf(FIFTH_LIST)).toEqual([]);
});

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

test('the name of a town is that town behind "à" too', () => {
  const towns = [...communes.byInsee.values()].filter(
    ({ city, population }) => city === undefined && population >= 2000,
  );
  const other = towns.filter(({ name }) => {
    const alone = ask(name);
    return alone[0] === 'found' && ask(`à ${name}`).join() !== alone.join();
  });
  expect(towns.length).toBeGreaterThan(5000);
  expect(other.map(({ name }) => name)).toEqual([]);
});
