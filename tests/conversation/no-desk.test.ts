import { expect, test } from '@jest/globals';
import { toPlain } from '../../bot/view/to-plain.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { endsOf, showEnd } from './support/outcomes.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T10:00:00Z');

const ends = endsOf(world).filter(
  ({ step }) => step.kind === 'orientation' && world.operators.get(step.operator)?.noDesk === true,
);

test('of who receives nobody, no place is missed, and none is asked about', () => {
  const shown = ends.map((end) => toPlain(showEnd(world, end, NOW)));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((text) => text.includes("Je ne connais pas d'horaire"))).toEqual([]);
  expect(shown.filter((text) => text.includes('Où aller, près'))).toEqual([]);
});

test('they are those of a line, a site or a letter alone', () => {
  const none = [...world.operators.values()].filter(({ noDesk }) => noDesk).map(({ id }) => id);
  expect(none).toEqual(
    expect.arrayContaining(['17cyber', 'opposition-carte', 'sos-115', 'info-escroqueries']),
  );
  const placed = [...world.permanences.all].filter(
    ({ operator, place }) => place !== undefined && none.includes(operator),
  );
  expect(placed.map(({ id }) => id)).toEqual([]);
});
