import { expect, test } from '@jest/globals';
import { screen } from '../../bot/conversation/screen.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { endsOf, standAt } from './support/outcomes.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T10:00+01:00');
/** Guéret and Fort-de-France: what is known of doors differs. */
const COMMUNES = ['23096', '97209'];
const SENSITIVE = endsOf(world).filter(
  ({ flow, step }) => flow.sensitive && step.kind === 'orientation',
);

const shown = COMMUNES.flatMap((commune) =>
  SENSITIVE.map((end) => {
    const { world: there, state } = standAt(world, end, { commune });
    const { body, take } = screen(there, state, NOW);
    return {
      at: `${end.flow.id}/${end.step.address} in ${commune}`,
      doors: body.kind === 'orientation' ? body.doors.filter(({ place }) => place) : [],
      record: take?.record,
    };
  }),
);

test('whatever place an end of a sensitive topic shows, it can be said to be wrong', () => {
  const places = shown.filter(({ doors }) => doors.length > 0);
  expect(places.filter(({ record }) => !record).map(({ at }) => at)).toEqual([]);
  const second = places.filter(({ doors }) => doors.every(({ kind }) => kind === 'second'));
  expect(second.length).toBeGreaterThan(0);
});

test('it is the place that is named, never the end', () => {
  const named = shown.filter(({ record }) => record?.of === 'outcome');
  expect(named.map(({ at }) => at)).toEqual([]);
});
