import { expect, test } from '@jest/globals';
import { inUrgency } from '../../bot/conversation/screens/urgent-parts.ts';

test('a finer danger answers for those that it is of, and for no other', () => {
  expect(inUrgency(['violence', 'elder', 'carer'])).toEqual(['carer']);
  expect(inUrgency(['violence', 'attacked'])).toEqual(['attacked']);
  // The line for who thinks of dying stands on the screen of who looks after somebody, and of a parent.
  expect(inUrgency(['overwhelm', 'carer', 'suicide'])).toEqual(['carer', 'overwhelm']);
  expect(inUrgency(['suicide', 'child', 'overwhelm', 'newborn'])).toEqual(['newborn']);
  expect(inUrgency(['violence', 'captive', 'suicide'])).toEqual(['suicide', 'captive']);
  expect(inUrgency(['violence', 'homeless', 'put-out'])).toEqual(['put-out']);
  expect(inUrgency(['violence', 'missing', 'suicide'])).toEqual(['missing', 'suicide']);
  expect(inUrgency(['violence', 'elder'])).toEqual(['elder', 'violence']);
});
