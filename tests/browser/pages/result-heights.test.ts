import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { measureResults, PHONE, type Measured } from './result-heights.ts';

/** Pixels of a page that a person goes through with a thumb. */
const MOST = 1900;

let results: readonly Measured[] = [];
const isHigh = ({ height }: Measured) => height > MOST;

beforeAll(async () => {
  const browser = await launchChromium();
  try {
    results = await measureResults(browser, shippedWorld());
  } finally {
    await browser.close();
  }
}, 300_000);

test('nine results of ten stand in 1,900 pixels of a phone', () => {
  expect(results.length).toBeGreaterThan(1000);
  expect(results.filter(isHigh).length / results.length).toBeLessThanOrEqual(0.1);
});

test('the first door and what to tap are seen without scrolling', () => {
  const doors = results.filter(({ kind }) => kind === 'orientation');
  const unseen = doors.filter(
    ({ title, button }) => title === 0 || Math.max(title, button) > PHONE.height,
  );
  expect(unseen.map(nameOf)).toEqual([]);
});

test('a result has one map at most', () => {
  expect(results.filter(({ maps }) => maps > 1).map(nameOf)).toEqual([]);
});

function nameOf({ flow, step, where, height }: Measured): string {
  return `${height} px: ${flow}/${step} (${where})`;
}

afterAll(() => {
  const high = results.filter(isHigh);
  const median = results[Math.floor(results.length / 2)]?.height ?? 0;
  const tenth = results[Math.floor(results.length / 10)]?.height ?? 0;
  process.stdout.write(
    `${results.length} results at 360 px: half within ${median} px, nine of ten within ${tenth}, ` +
      `${high.length} above ${MOST}\n${high.map(nameOf).join('\n')}\n`,
  );
});
