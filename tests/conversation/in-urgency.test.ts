import { expect, test } from '@jest/globals';
import { inUrgency } from '../../bot/conversation/screens/urgent-parts.ts';

test('a finer danger answers for those that it is of, and for no other', () => {
  expect(inUrgency(['violence', 'elder', 'carer'])).toEqual(['carer']);
  expect(inUrgency(['violence', 'attacked'])).toEqual(['attacked']);
  expect(inUrgency(['overwhelm', 'carer', 'suicide'])).toEqual(['suicide', 'carer', 'overwhelm']);
  expect(inUrgency(['violence', 'missing', 'suicide'])).toEqual(['missing', 'suicide']);
  expect(inUrgency(['violence', 'elder'])).toEqual(['elder', 'violence']);
});
