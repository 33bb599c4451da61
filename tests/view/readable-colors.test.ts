import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { darkColors, nearestReadable, readableRole } from '../../bot/view/readable-colors.ts';
import { COLOR_ROLES, contrast, OWN_COLORS, themeFaults } from '../../bot/view/theme.ts';

const digits = (count: number) =>
  fc
    .integer({ min: 0, max: 16 ** count - 1 })
    .map((value) => `#${value.toString(16).padStart(count, '0')}`);
const color = fc.oneof(digits(6), digits(3));
const colors = fc
  .uniqueArray(fc.constantFrom(...COLOR_ROLES), { minLength: 1 })
  .chain((roles) =>
    fc
      .array(color, { minLength: roles.length, maxLength: roles.length })
      .map((values) => Object.fromEntries(roles.map((role, at) => [role, values[at] ?? '#000']))),
  );

test('whatever colours a structure has, those proposed for dark can all be read', () => {
  fc.assert(
    fc.property(colors, (light) => {
      const dark = darkColors(light);
      expect(Object.keys(dark)).toEqual(Object.keys(light));
      expect(themeFaults({ dark })).toEqual([]);
    }),
  );
});

test('a colour that is moved keeps its hue, and moves only as far as it must', () => {
  const needed = fc.constantFrom(3, 4.5);
  fc.assert(
    fc.property(color, color, needed, (own, on, least) => {
      const moved = nearestReadable(own, [{ color: on, needed: least }]);
      // Black or white can be read on any colour at 4.5 to 1.
      expect(moved).toBeDefined();
      expect(contrast(moved ?? own, on)).toBeGreaterThanOrEqual(least);
      if (contrast(own, on) >= least) expect(moved).toBe(long(own));
      const [before, after] = [hueOf(own), hueOf(moved ?? own)];
      if (before !== undefined && after !== undefined) {
        expect(Math.min(Math.abs(before - after), 360 - Math.abs(before - after))).toBeLessThan(4);
      }
    }),
  );
});

test('a blue of a town hall, in dark and where it is too pale', () => {
  const dark = darkColors({ action: '#003b73' });
  expect(dark).toEqual({ action: expect.stringMatching(/^#[0-9a-f]{6}$/) });
  expect(Math.round(hueOf(dark['action'] ?? '') ?? 0)).toBe(Math.round(hueOf('#003b73') ?? 0));
  const faint = { ...OWN_COLORS.light, action: '#7fb2e5' };
  const better = readableRole(faint, 'action') ?? '';
  expect(themeFaults({ light: { action: '#7fb2e5' } })).not.toEqual([]);
  expect(themeFaults({ light: { action: better } })).toEqual([]);
});

function long(own: string): string {
  return own.length === 4 ? own.replace(/[0-9a-f]/g, '$&$&') : own;
}

/** Degrees; nothing where the parts are too near each other for bytes to tell. */
function hueOf(own: string): number | undefined {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(long(own).slice(at, at + 2), 16),
  );
  const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
  if (high - low < 48) return undefined;
  const spread = high - low;
  if (high === red) return (((green - blue) / spread) * 60 + 360) % 360;
  return high === green ? 120 + ((blue - red) / spread) * 60 : 240 + ((red - green) / spread) * 60;
}
