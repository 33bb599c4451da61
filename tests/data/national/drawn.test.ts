import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Commune } from '../../../bot/territory/model.ts';
import { drawn, OPERATORS, tableOfDrawn, toldOf } from './drawn.ts';

test('one commune of each département is told what docs/donnees.md counts', () => {
  expect(readFileSync('docs/donnees.md', 'utf8')).toContain(tableOfDrawn());
});

/** Overseas without any France services in the list. */
const WITHOUT_FRANCE_SERVICES = ['975', '977', '986', '987', '988'];

test('the town hall and a France services have address and number for 97 % of them', () => {
  const share = (operator: string, homes: readonly Commune[]) =>
    homes.filter((home) => ['door', 'far'].includes(toldOf(operator, home))).length / homes.length;
  const homes = drawn();
  const served = homes.filter(({ departement }) => !WITHOUT_FRANCE_SERVICES.includes(departement));
  expect(homes).toHaveLength(107);
  expect(share('mairie', homes)).toBeGreaterThanOrEqual(0.97);
  expect(share('france-services', served)).toBeGreaterThanOrEqual(0.97);
});

test('none of them is left without a number, whoever is asked for', () => {
  for (const operator of OPERATORS) {
    const without = drawn().filter((home) => toldOf(operator, home) === 'nothing');
    expect([operator, without.map(({ insee }) => insee)]).toEqual([operator, []]);
  }
});
