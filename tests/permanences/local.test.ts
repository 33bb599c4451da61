import { expect, test } from '@jest/globals';
import { find, permanence, WEDNESDAYS } from './support/territory.ts';

const near = permanence('near', '33281', { raw: WEDNESDAYS, at: [-0.67, 44.84] });
const bordeaux = permanence('bordeaux', '33063');
const own = permanence('own', '33063', { raw: WEDNESDAYS });

test('a place of the territory asked for is told beside the soonest and the nearest', () => {
  const found = find([near, bordeaux, own], '33281', { territory: ['33063'] });
  const ids = [found?.soonest, found?.nearest, found?.local].map((one) => one?.permanence.id);
  expect(ids).toEqual(['bordeaux', 'near', 'bordeaux']);
});

test('only what holds among all is said of it', () => {
  const later = find([near, bordeaux], '33281', { territory: ['33281'] })?.local;
  expect(later?.permanence.id).toBe('near');
  expect(later?.reasons).not.toContain('soonest');
  expect(later?.opening).toBeDefined();
});

test.each(['33063', '243300316', '33'])('its EPCI or its département is enough: %s', (code) => {
  expect(find([bordeaux], '33281', { territory: [code] })?.local?.permanence.id).toBe('bordeaux');
});

test('none is told without a territory, nor outside of it', () => {
  expect(find([near, bordeaux], '33281')?.local).toBeUndefined();
  expect(find([near, bordeaux], '33281', { territory: ['17'] })?.local).toBeUndefined();
});
