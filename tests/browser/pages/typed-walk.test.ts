import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { serve } from './serve.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const world = shippedWorld();
  server = await serve({ world: () => world });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Writes in the last field of the screen and sends it; the heading that comes. */
async function write(page: Page, text: string): Promise<string> {
  const field = page.getByRole('textbox').last();
  await field.fill(text);
  await Promise.all([page.waitForEvent('load'), field.press('Enter')]);
  return await page.getByRole('heading', { level: 1 }).innerText();
}

test.each([false, true])(
  'a whole walk in words alone, to a place and a time (scripts: %s)',
  async (javaScriptEnabled) => {
    const page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
    });
    page.setDefaultTimeout(10_000);
    await page.goto(server.url);
    expect(await write(page, 'la caf me reclame de largent')).toMatch(/Comment l.avez-vous su/);
    expect(await write(page, 'par courié')).toMatch(/contrainte/);
    // What is no answer is asked again, and the field is still there.
    expect(await write(page, 'zzzz qqqq')).toMatch(/contrainte/);
    expect(await write(page, 'oui je le voi')).toMatch(/commune/);
    // Three communes have that name.
    expect(await write(page, 'merignac')).toMatch(/Laquelle est la vôtre/);
    expect(await write(page, '33700')).toMatch(/peut vous aider/);
    expect(await page.locator('.aig-way').first().innerText()).toMatch(/Appelez|Allez/);
    // The end takes words too: a question about it is answered above the same screen.
    const end = await write(page, 'il faut payer ?');
    expect(end).toMatch(/peut vous aider/);
    expect(await page.locator('.aig-calm').first().innerText()).not.toBe('');
    for (const word of ['reclame', 'courié', 'voi', 'payer'])
      expect(page.url()).not.toContain(word);
    await page.close();
  },
  60_000,
);
