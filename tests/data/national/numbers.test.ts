import { expect, test } from '@jest/globals';
import { type Operator } from '../../../bot/permanences/model.ts';
import { isOverseas } from '../../../bot/territory/is-overseas.ts';
import { type Commune } from '../../../bot/territory/model.ts';
import { drawn, inhabited } from './drawn.ts';
import { communeOf, data, index, now } from './support.ts';

/**
 * Reached by what is in the hand of who asks, or by their page: a card, a bill, a school, a solicitor,
 * a court… Nobody knows their number for them.
 */
const WITHOUT_NUMBER = [
  '17cyber',
  'aide-alimentaire',
  'antai',
  'banque',
  'chambre-metiers',
  'comptable-public',
  'crous',
  'employeur-public',
  'etablissement-scolaire',
  'fournisseur-energie',
  'fournisseur-internet',
  'hopital-social',
  'mediateur-banque',
  'mon-compte-formation',
  'notaire',
  'ofpra',
  'pass-hopital',
  'service-public',
  'stationnement-payant',
  'tribunal-stationnement',
];

/** Whether who asks there for a need is told a number: the operator's, or of who gives it. */
function hasNumber(
  id: string,
  need: string,
  commune: Commune,
  met: readonly string[] = [],
): boolean {
  const found = index.nearestAndNext({
    operator: id,
    need,
    commune,
    audience: 'citizen',
    now,
    facts: new Map(),
  });
  if (!found || met.includes(id)) return false;
  if (found.phones.length > 0 || found.nearest?.permanence.place?.phone !== undefined) return true;
  const who = whoKnows(found.operator);
  return who !== undefined && hasNumber(who.id, who.needs[0] ?? '', commune, [...met, id]);
}

function whoKnows({ knownBy }: Operator): Operator | undefined {
  return knownBy === undefined ? undefined : data.operators.get(knownBy);
}

/** Those who are known by no number anywhere, of their own or of who gives it. */
function isWithout({ phones, knownBy }: Operator): boolean {
  return phones.length === 0 && knownBy === undefined;
}

test('no inhabited commune is without a number for its town hall, or of who gives it', () => {
  const list = data.national?.get('mairie');
  const called = inhabited.filter(
    ({ insee }) => !list?.in(insee).some((line) => line.hasPhone === true),
  );
  // Merged since, apart again since, or of the Pacific.
  expect(called.length).toBeGreaterThan(40);
  expect(called.filter((home) => !hasNumber('mairie', 'ecole', home))).toEqual([]);
});

test('an operator has a line, or who gives its number, but those named', () => {
  const without = [...data.operators.values()].filter(isWithout).map(({ id }) => id);
  expect(without).toEqual(WITHOUT_NUMBER);
});

test('of every operator and need, people of every kind of territory are told a number', () => {
  const homes = [
    ...drawn().filter(({ departement }) => isOverseas(departement)),
    ...['98744', '98714', '97501', '33063', '48095', '2A004'].map(communeOf),
  ];
  const silent = [...data.operators.values()]
    // One of a territory stands behind `instead` of another, and the State's office behind a town hall.
    .filter((one) => !isWithout(one) && one.serves === 'anywhere' && one.id !== 'service-etat')
    .flatMap(({ id, needs }) =>
      needs.flatMap((need) =>
        homes
          .filter((home) => !hasNumber(id, need, home))
          .map(({ insee }) => `${id} ${need} ${insee}`),
      ),
    );
  expect(silent).toEqual([]);
});
