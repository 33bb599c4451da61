import { expect, test } from '@jest/globals';
import { isUnsaid } from '../../bot/conversation/is-unsaid.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const which = shippedWorld().flows.get('aide.personne-ne-repond')?.steps.get('which');
if (which?.kind !== 'question') throw new Error('which');

test('a service that tells of papers or of illness is not said back, another is', () => {
  expect(isUnsaid(which, ['prefecture'])).toBe(true);
  expect(isUnsaid(which, ['caf'])).toBe(false);
  expect(isUnsaid({ ...which, discreet: true }, ['caf'])).toBe(true);
});
