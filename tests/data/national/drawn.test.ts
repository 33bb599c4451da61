import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type Commune } from '../../../bot/territory/model.ts';
import { drawn, tableOfDrawn, toldOf } from './drawn.ts';

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

test('only where the list has no town hall is one left without a number', () => {
  for (const operator of ['france-services', 'ccas', 'mission-locale', 'mairie']) {
    const without = drawn().filter((home) => toldOf(operator, home) === 'nothing');
    expect(without.map(({ insee }) => insee)).toEqual(['98611', '98747']);
  }
});
