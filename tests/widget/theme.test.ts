import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openTownHall, type TownHall } from './town-hall.ts';

jest.setTimeout(30_000);

let browser: Browser;
let hall: TownHall;

beforeAll(async () => {
  const theme = {
    light: { action: '#003b73' },
    dark: { action: '#9bc3e6' },
    radius: '0',
    'font-family': 'Verdana',
  };
  hall = await openTownHall({ theme });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await hall.close();
});

/** What the element wears, under the strict policy; and what the page asked for. */
async function worn(attributes: string, dark = false, prepare?: (page: Page) => Promise<unknown>) {
  hall.page = { attributes };
  const colorScheme = dark ? 'dark' : 'light';
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, colorScheme });
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (one) => asked.push(`${one.method()} ${new URL(one.url()).pathname}`));
  page.on('console', (one) => {
    if (one.type() === 'error') complaints.push(one.text());
  });
  try {
    await prepare?.(page);
    await page.goto(hall.url);
    await page.locator('.aig-door, #aig-heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    const look = await page.evaluate<readonly string[]>(
      `(() => {
        const style = getComputedStyle(document.querySelector('aiguillage-guide'));
        return ['color-action', 'radius', 'font-family'].map((role) => style.getPropertyValue('--aig-' + role).trim());
      })()`,
    );
    return { look, asked, complaints };
  } finally {
    await page.close();
  }
}

const FONT = 'Verdana, system-ui, sans-serif';

test('the element wears the theme of its structure, without a further request', async () => {
  const { look, asked, complaints } = await worn('structure="mairie"');
  expect(look).toEqual(['#003b73', '0', FONT]);
  expect(asked.filter((one) => one.includes('theme'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('dark only where the host lets the visitor choose', async () => {
  expect((await worn('structure="mairie"', true)).look[0]).toBe('#003b73');
  expect((await worn('structure="mairie" theme="auto"', true)).look[0]).toBe('#9bc3e6');
  expect((await worn('structure="mairie" theme="auto"')).look[0]).toBe('#003b73');
});

test('a bubble links it, so that its button has the colours before it opens', async () => {
  const { look, asked, complaints } = await worn('structure="mairie" display="bubble"', false, () =>
    Promise.resolve(),
  );
  expect(look).toEqual(['#003b73', '0', FONT]);
  expect(asked).toContain('GET /theme/mairie.css');
  expect(complaints).toEqual([]);
});

test('before constructable sheets it is linked too', async () => {
  const { look, asked, complaints } = await worn('structure="mairie"', false, (page) =>
    page.addInitScript('delete globalThis.CSSStyleSheet'),
  );
  expect(look).toEqual(['#003b73', '0', FONT]);
  expect(asked).toContain('GET /theme/mairie.css');
  expect(complaints).toEqual([]);
});
