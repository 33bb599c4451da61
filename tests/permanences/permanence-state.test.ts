import { expect, test } from '@jest/globals';
import { zoneTable } from '../../bot/data/zones.ts';
import { defaultKnownUntil, permanenceState } from '../../bot/permanences/permanence-state.ts';

const PARIS = zoneTable('Europe/Paris');

function stateOn(now: string, rest: object = {}, zone = PARIS): string {
  const permanence = {
    checked: { date: '2026-09-01', by: 'mairie' },
    knownUntil: '2026-12-31',
    reported: false,
    schedule: { sessions: [] },
    ...rest,
  };
  return permanenceState(permanence, zone, Date.parse(now));
}

test('is sure for 90 days after the check, then to confirm', () => {
  expect(stateOn('2026-11-30T22:59Z')).toBe('sure');
  expect(stateOn('2026-11-30T23:00Z')).toBe('to-confirm');
  expect(stateOn('2026-11-01T00:00Z', { reported: true })).toBe('to-confirm');
});

test('is expired past its last known date, by the clock of its zone', () => {
  expect(stateOn('2026-12-31T22:59Z')).toBe('to-confirm');
  expect(stateOn('2026-12-31T23:00Z')).toBe('expired');
  expect(stateOn('2026-12-31T21:00Z', {}, zoneTable('Indian/Reunion'))).toBe('expired');
  expect(stateOn('2027-01-01T02:00Z', {}, zoneTable('America/Miquelon'))).toBe('to-confirm');
  expect(stateOn('2026-12-31T23:00Z', { reported: true })).toBe('expired');
});

test('is known until the 31 August that follows the check', () => {
  expect(defaultKnownUntil('2026-08-30')).toBe('2026-08-31');
  expect(defaultKnownUntil('2026-08-31')).toBe('2027-08-31');
  expect(defaultKnownUntil('2026-11-20')).toBe('2027-08-31');
});
