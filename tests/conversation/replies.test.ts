import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { standingAt } from '../../bot/commands/hear/standing-at.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { understand } from '../../bot/conversation/understand.ts';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.UTC(2026, 11, 3, 9, 0);
const world = worldOn(shippedWorld(), NOW);

/**
 * What people type at a question in place of touching an option, `flow/step | option | reply`: by two
 * hands of 2 December 2026 that had seen questions and labels alone. `replies-a` was mended with, and
 * half of the questions of `replies-b` (every other one).
 */
const rowsOf = (name: string) =>
  readFileSync(new URL(`rows/${name}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' | '));

/** Whether a reply is taken for its option, for another, or for none; `undefined` for a question that is no more. */
function takenFor(place: string, option: string, text: string) {
  const state = standingAt(world, place);
  if (!state) return undefined;
  const view = screen(world, state, NOW);
  const { reading } = understand(world, { state, view, text, stays: false });
  if (reading.kind !== 'action' || reading.action.do !== 'answer') return 'none';
  return reading.action.options[0] === option ? 'right' : 'wrong';
}

test.each([
  ['replies-a', 0.42, 0.05],
  ['replies-b', 0.47, 0.03],
])(
  '%s: replies in other words are taken for their option, seldom for another',
  (name, right, wrong) => {
    const taken = rowsOf(name).flatMap(
      ([place = '', option = '', text = '']) => takenFor(place, option, text) ?? [],
    );
    const shareOf = (one: string) => taken.filter((is) => is === one).length / taken.length;
    expect(taken.length).toBeGreaterThan(200);
    expect(shareOf('right')).toBeGreaterThanOrEqual(right);
    expect(shareOf('wrong')).toBeLessThanOrEqual(wrong);
  },
);

test('a denial is no likely option', () => {
  const place = 'etat-civil.deces/where';
  expect(takenFor(place, 'hospital', 'elle était hospitalisée en réa, à l’hôpital')).toBe('right');
  expect(takenFor(place, 'home', 'pas à la maison')).toBe('none');
});

test('where a fraud is asked about, what tells how it came is its answer', () => {
  const place = 'numerique.arnaque/how';
  expect(takenFor(place, 'call', 'un faux conseiller bancaire au bout du fil')).toBe('right');
  expect(takenFor(place, 'message', "texto d'un soi-disant colis")).toBe('right');
});
