import { expect, test } from '@jest/globals';
import { type Operator } from '../../bot/permanences/model.ts';
import { walkTo } from '../flows/support/walk-to.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const operators = [...shippedWorld().operators.values()];
const digits = (text: string) => text.replace(/\D/g, '');
const nameOf = ({ said }: Operator, line?: Operator['phones'][number]) => (line?.name ?? said).fr;

test('a number stands under one name only, and no operator falls back on the line of another', () => {
  const names = new Map<string, Set<string>>();
  for (const operator of operators) {
    for (const line of operator.phones) {
      const known = names.get(digits(line.number)) ?? new Set();
      names.set(digits(line.number), known.add(nameOf(operator, line)));
    }
  }
  const shared = [...names].filter(([, under]) => under.size > 1);
  expect(shared.map(([number, under]) => [number, [...under]])).toEqual([]);

  const borrowed = operators.filter(({ phones, fallback }) => {
    if (fallback.phone === undefined) return false;
    return !phones.some(({ number }) => digits(number) === digits(fallback.phone ?? ''));
  });
  expect(borrowed.map(({ id }) => id)).toEqual([]);
});

/** Lines that bear another name than who is asked for: see data/sources.yaml. */
const LINES: readonly (readonly [number: string, name: RegExp])[] = [
  ['0805805817', /Info Escroqueries/],
  ['0805160075', /SOS Loyers impayés/],
  ['0806706806', /Info Logement indigne/],
  ['0806001620', /centre d'appel/i],
  ['0892705705', /toutes les banques/],
  ['3928', /discriminations/],
  ['3977', /3977/],
  ['0969392919', /Agri'écoute/],
];

test.each(LINES)('%s is shown under the name of its line', (number, name) => {
  const held = operators.flatMap((operator) =>
    operator.phones.flatMap((line) => (digits(line.number) === number ? [{ operator, line }] : [])),
  );
  expect(held).not.toEqual([]);
  for (const { operator, line } of held) expect(nameOf(operator, line)).toMatch(name);
});

test('17Cyber is a site: nobody is told to call it, and Info Escroqueries is the next door', () => {
  const paid = walkTo('numerique.arnaque', ['paid', 'yes']);
  expect(paid.said).toContain('17cyber.gouv.fr');
  // The number stands with its own door, not with the site's.
  expect(paid.said.split('Info Escroqueries')[0]).not.toMatch(/0 ?805 ?805 ?817/);
  const next = walkTo('numerique.arnaque', ['paid', 'yes', 'if-that-fails']);
  expect(next.said).toContain('Info Escroqueries');
  expect(next.said).toMatch(/0 ?805 ?805 ?817/);
});

test('a line that serves one need is not shown for another', () => {
  const lineOf = (flow: string, picks: readonly string[]) =>
    /0 ?80[56][ \d]{8,}/.exec(walkTo(flow, picks).said)?.[0].replace(/\D/g, '');
  expect(lineOf('logement.impaye-loyer', ['order'])).toBe('0805160075');
  expect(lineOf('caf.aide-logement', ['bad-home'])).toBe('0806706806');
  expect(lineOf('logement.demande-hlm', ['offer', 'if-that-fails'])).toBeUndefined();
});

test('a line that answers calls from overseas only is shown there, and not the other', () => {
  const linesIn = (operator: string, commune: string | undefined) => {
    const { communes, permanences } = shippedWorld();
    const home = commune === undefined ? undefined : communes.byInsee.get(commune);
    const need = operators.find(({ id }) => id === operator)?.needs[0] ?? '';
    const found = permanences.nearestAndNext({
      operator,
      need,
      ...(home ? { commune: home } : {}),
      audience: 'citizen',
      now: Date.UTC(2026, 10, 27, 9, 0),
      facts: new Map(),
    });
    return found?.phones.map(({ number }) => number);
  };
  const [reunion, guyane, mayotte, bordeaux] = ['97415', '97311', '97611', '33063'];
  for (const overseas of [reunion, guyane, mayotte]) {
    expect(linesIn('point-justice', overseas)).toEqual(['0970823190']);
    expect(linesIn('france-titres', overseas)).toEqual(['0970830707']);
  }
  expect(linesIn('point-justice', bordeaux)).toEqual(['3039']);
  expect(linesIn('france-titres', bordeaux)).toEqual(['3400']);
  // Who does not say where is told both.
  expect(linesIn('point-justice', undefined)).toEqual(['3039', '0970823190']);
});
