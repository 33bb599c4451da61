import { expect, test } from '@jest/globals';
import { walkTo } from './support/walk-to.ts';

/** A campaign opens and closes: the page says which, and a closed one leaves a road. */
test.each([
  {
    what: 'the energy voucher',
    flow: 'energie.cheque-energie',
    picks: ['letter', 'cheque', 'never', 'yes', 'internet-yes'],
    rule: /au printemps.*fin de l'année/,
    closed: 'see-ccas-bill',
  },
  {
    what: 'the school grant',
    flow: 'ecole.educonnect',
    picks: ['grant', 'school', 'internet-yes', 'opens'],
    rule: /de la rentrée à la mi-octobre/,
    closed: 'see-school-late',
  },
])('$what: the rule, open or closed, and what remains', ({ flow, picks, rule, closed }) => {
  const { said } = walkTo(flow, picks);
  expect(said).toMatch(rule);
  expect(said).toMatch(/ouverte? \?/i);
  expect(said).toMatch(/fermée? \?/i);
  expect(said).toContain('À vérifier');
  expect(walkTo(flow, [...picks, 'then']).step).toBe(closed);
});

test('the grant of students and the wishes for studies are told by their season, not a year', () => {
  const crous = walkTo('ecole.educonnect', ['grant', 'student']).said;
  expect(crous).toMatch(/Le Crous[^]*de mars à fin mai/);
  const wishes = walkTo('ecole.educonnect', ['enrol', 'after']).said;
  expect(wishes).toContain('de la mi-janvier à la mi-mars');
  // The titles of sources keep their year.
  for (const said of [crous, wishes]) {
    expect(said.replace(/D'après .*/g, '')).not.toMatch(/\b20\d\d\b/);
  }
});

test('no power or gas is cut in winter for a bill, and the power may be lowered', () => {
  const { said } = walkTo('energie.cheque-energie', ['letter', 'cut']);
  expect(said).toMatch(/Du 1er novembre au 31 mars[^]*La puissance peut baisser/);
});
