import { expect, test } from '@jest/globals';
import { packTables, unpackTables } from '../../bot/data/packed-tables.ts';
import { communeWords } from '../../bot/data/read-commune-words.ts';
import { createCommunes } from '../../bot/territory/create-communes.ts';
import { type Commune } from '../../bot/territory/model.ts';
import { prepareCommunes } from '../../bot/territory/prepare-communes.ts';

test('gives back what was packed, arrays of every kind', () => {
  const tables = {
    count: 3,
    names: { codes: Uint16Array.of(1, 500, 65_535), starts: Int32Array.of(-1, 0, 7) },
    sounds: Uint8Array.of(1, 2, 3),
    points: Float64Array.of(-0.578, 44.84),
    none: new Int32Array(0),
  };
  expect(unpackTables(packTables(tables))).toEqual(tables);
});

test('is read where it lies in a larger file', () => {
  const packed = packTables({ codes: Int32Array.of(1, 2, 3) });
  const file = new Uint8Array(32 + packed.length);
  file.set(packed, 32);
  expect(unpackTables(file.subarray(32))).toEqual({ codes: Int32Array.of(1, 2, 3) });
});

test('refuses what it could not give back', () => {
  expect(() => packTables({ of: new Float32Array(2) })).toThrow(TypeError);
});

test('communes found from prepared tables are those found without', () => {
  const commune = (insee: string, name: string, postcode: string): Commune => ({
    insee,
    name,
    departement: insee.slice(0, 2),
    population: 1_000,
    postcodes: [postcode],
  });
  const communes = [
    commune('33281', 'Mérignac', '33700'),
    commune('17300', 'La Rochelle', '17000'),
    commune('93066', 'Saint-Denis', '93200'),
  ];
  const old = [{ insee: '33999', name: 'Beutre', today: '33281' }];
  const prepared = unpackTables(packTables(prepareCommunes(communes, old)));
  const words = communeWords(['data']);
  const plain = createCommunes({ communes, departements: new Map(), old, words });
  const ready = createCommunes({
    communes,
    departements: new Map(),
    old,
    words,
    prepared: prepared as never,
  });
  for (const typed of ['33700', 'merinyac', 'rochelle', 'st denis', 'beutre', 'sindeni', 'x']) {
    expect(ready.find(typed)).toEqual(plain.find(typed));
    expect(plain.find(typed).decision).toBe(typed === 'x' ? 'none' : 'found');
  }
});
