import { describe, expect, test } from '@jest/globals';
import { type Operator } from '../../bot/permanences/model.ts';
import { find, idsOf, operator, permanence } from './support/territory.ts';

describe('phone lines', () => {
  const hours = permanence('caf-phone', undefined, { mode: 'phone' });
  const withLine = (id = 'caf-phone'): { operators: readonly Operator[] } => ({
    operators: [operator('caf', { phones: [{ number: '3230', hours: id }, { number: '3919' }] })],
  });

  test('tell whether they answer now, or when', () => {
    const now = Date.parse('2026-12-01T11:59+01:00');
    const [open, other] = find([hours], '33281', { ...withLine(), now })?.phones ?? [];
    expect(open).toMatchObject({ number: '3230', openNow: true, state: 'sure' });
    expect(other).toEqual({ number: '3919', line: { number: '3919' }, openNow: false });
    const [closed] = find([hours], undefined, withLine())?.phones ?? [];
    expect(closed).toMatchObject({ openNow: false });
    expect(closed?.opening?.start).toBe(Date.parse('2026-12-01T09:00+01:00'));
  });

  test('serve the needs that they name, or all', () => {
    const phones = [
      { number: '3230', needs: ['dette'] },
      { number: '3919', needs: ['ressources'] },
      { number: '3939' },
    ];
    const operators = [operator('caf', { needs: ['ressources', 'dette'], phones })];
    const numbers = find([], '33281', { operators, need: 'ressources' })?.phones.map(
      ({ number }) => number,
    );
    expect(numbers).toEqual(['3919', '3939']);
  });

  test('answer for the territories that they name, or all', () => {
    const phones = [
      { number: '1001', serves: ['33281'] },
      { number: '1002', serves: ['33'] },
      { number: '1003', serves: ['17'] },
      { number: '1004' },
    ];
    const operators = [operator('caf', { phones })];
    const numbers = (commune: string) =>
      find([], commune, { operators })?.phones.map(({ number }) => number);
    expect(numbers('33281')).toEqual(['1001', '1002', '1004']);
    expect(numbers('17306')).toEqual(['1003', '1004']);
  });

  test('are no place to go to', () => {
    expect(idsOf(find([hours], '33281', withLine()))).toEqual([undefined, undefined, undefined]);
  });

  test('for mediators, or for others, are left out', () => {
    const professional = { ...hours, id: 'pro', for: 'mediators' as const };
    const elsewhere = { ...hours, id: 'far', serves: ['17'] };
    const numbers = (id: string, audience: 'citizen' | 'mediator') =>
      find([professional, elsewhere], '33281', { ...withLine(id), audience })?.phones.map(
        ({ number }) => number,
      );
    expect(numbers('pro', 'citizen')).toEqual(['3919']);
    expect(numbers('pro', 'mediator')).toEqual(['3230', '3919']);
    expect(numbers('far', 'citizen')).toEqual(['3919']);
  });

  test('whose hours are expired say none', () => {
    const old = { ...hours, knownUntil: '2026-11-01' };
    const [line] = find([old], '33281', withLine())?.phones ?? [];
    expect(line).toMatchObject({ state: 'expired', openNow: false });
    expect(line?.opening).toBeUndefined();
  });
});
