import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Commune } from '../../../bot/territory/model.ts';
import { drawn, OPERATORS, tableOfCalled, tableOfDrawn, toldOf, withoutAny } from './drawn.ts';

test('one commune of each département is told what docs/donnees.md counts', () => {
  expect(readFileSync('docs/donnees.md', 'utf8')).toContain(tableOfDrawn());
});

test('the town hall and a France services have address and number for 97 % of them', () => {
  const told = (operator: string, homes: readonly Commune[]) =>
    homes.filter((home) => ['door', 'far'].includes(toldOf(operator, home)));
  const homes = drawn();
  expect(homes).toHaveLength(107);
  expect(told('mairie', homes).length / homes.length).toBeGreaterThanOrEqual(0.97);
  // Where the list has any France services, everyone drawn finds one: 102 of 102, 95 % of all.
  const none = withoutAny('france-services');
  expect(none.map(({ departement }) => departement)).toEqual(['975', '977', '986', '987', '988']);
  const served = homes.filter((home) => !none.includes(home));
  expect(told('france-services', served)).toEqual(served);
});

test('who finds no France services is told a number that answers, as docs/donnees.md says', () => {
  for (const home of withoutAny('france-services'))
    expect([home.insee, toldOf('france-services', home)]).toEqual([home.insee, 'number']);
  expect(readFileSync('docs/donnees.md', 'utf8')).toContain(tableOfCalled());
});

test('none of them is left without a number, whoever is asked for', () => {
  for (const operator of OPERATORS) {
    const without = drawn().filter((home) => toldOf(operator, home) === 'nothing');
    expect([operator, without.map(({ insee }) => insee)]).toEqual([operator, []]);
  }
});
