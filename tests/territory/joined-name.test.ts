import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { inCommune, ofCommune } from '../../bot/territory/joined-name.ts';
import { phrase, SPOKEN } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { FR } from '../../bot/view/phrases/fr.ts';

test.each([
  ['Angers', "d'Angers", 'à Angers'],
  ['Étampes', "d'Étampes", 'à Étampes'],
  ['Yvetot', "d'Yvetot", 'à Yvetot'],
  ['Die', 'de Die', 'à Die'],
  ['Le Havre', 'du Havre', 'au Havre'],
  ['Le Mans', 'du Mans', 'au Mans'],
  ['Les Abymes', 'des Abymes', 'aux Abymes'],
  ['Aux Marais', 'des Marais', 'aux Marais'],
  ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
  ["L'Haÿ-les-Roses", "de L'Haÿ-les-Roses", "à L'Haÿ-les-Roses"],
  ['Lens', 'de Lens', 'à Lens'],
  ['Hyères', "d'Hyères", 'à Hyères'],
  ['Hénin-Beaumont', "d'Hénin-Beaumont", 'à Hénin-Beaumont'],
  ['Honfleur', 'de Honfleur', 'à Honfleur'],
  ['Haguenau', 'de Haguenau', 'à Haguenau'],
  // Ten communes of two kinds have these names: unsure, "de".
  ['Hauteville', 'de Hauteville', 'à Hauteville'],
])('%s: "près %s", "%s"', (name, of, within) => {
  expect([ofCommune(name), inCommune(name)]).toEqual([of, within]);
});

/** How the official code of communes joins a name to "de", by its kind of link. */
const OFFICIAL: Readonly<Record<number, (name: string) => string>> = {
  0: (name) => `de ${name}`,
  1: (name) => `d'${name}`,
  2: (name) => name.replace(/^Le /, 'du '),
  3: (name) => `de ${name}`,
  4: (name) => name.replace(/^Les /, 'des '),
  5: (name) => `de ${name}`,
  6: (name) => name.replace(/^Aux /, 'des '),
  8: (name) => `de ${name}`,
};

interface Official {
  readonly code: string;
  readonly type: string;
  readonly typeLiaison?: number;
}

test('every commune is joined as the official code says', () => {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif');
  const table = path.replace(/index\.js$/, 'data/communes.json');
  const official = JSON.parse(readFileSync(table, 'utf8')) as readonly Official[];
  const links = new Map(
    official.flatMap(({ code, type, typeLiaison }) =>
      type === 'commune-actuelle' && typeLiaison !== undefined ? [[code, typeLiaison]] : [],
    ),
  );
  const names = new Map<string, Set<string>>();
  for (const { insee, name } of readCommunes('data').byInsee.values()) {
    const said = OFFICIAL[links.get(insee) ?? -1]?.(name);
    if (said !== undefined) names.set(name, (names.get(name) ?? new Set()).add(said));
  }
  expect(names.size).toBeGreaterThan(30_000);
  const wrong = [...names].filter(([name, said]) => {
    // Where communes of one name differ, "de" is never wrong to the ear.
    const expected = said.size === 1 ? [...said][0] : `de ${name}`;
    return ofCommune(name) !== expected;
  });
  // The table calls it a name without an article, and writes one.
  expect(wrong.map(([name]) => name)).toEqual(['Le Vernet-Chaméane']);
});

test('no sentence joins a commune to a word by itself', () => {
  const loose = /(?:^|[\s«“(])(?:d[eu] |d'|à |au )\{commune\}/i;
  // Sentences to say at a desk are French in every language.
  const wrong = (Object.keys(FR) as PhraseKey[]).filter((key) =>
    [...SPOKEN, 'fr'].some((lang, at) => loose.test(phrase(lang, at === SPOKEN.length, key).text)),
  );
  expect(wrong).toEqual([]);
});
