import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { serve } from './serve.ts';

const PHONE = { width: 360, height: 740 };

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

test.each(['fr', 'en', 'ar'])(
  'what this is, the field and the ten doors are in sight of a phone: %s',
  async (lang) => {
    const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
    await page.goto(`${server.url}/?lang=${lang}`);
    const field = page.getByRole('textbox', { name: await page.locator('h1').innerText() });
    const doors = page.locator('.aig-doors a');
    expect(await doors.count()).toBe(10);
    for (const one of [page.locator('.aig-about'), field, ...(await doors.all())]) {
      const box = await one.boundingBox();
      if (!box) throw new Error(`not shown: ${await one.innerText()}`);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(PHONE.height);
    }
    await page.close();
  },
  30_000,
);

test('on a phone a question is in sight under the answers before it', async () => {
  const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${server.url}/guide/caf.dette`);
  for (const label of ['Dans mon compte', 'Je ne sais pas']) {
    await page.locator('.aig-choices button, .aig-choices a', { hasText: label }).first().click();
  }
  const question = await page.locator('h1').boundingBox();
  expect(question && question.y + question.height).toBeLessThanOrEqual(PHONE.height);
  await page.close();
}, 30_000);

test('questions stand beside their answers on a wide screen alone', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}/guide/caf.dette`);
  await page.locator('.aig-choices button', { hasText: 'Par un courrier' }).click();
  const asked = page.locator('.aig-asked').first();
  await expectShown(asked, true);
  await page.setViewportSize(PHONE);
  await expectShown(asked, false);
  await page.close();

  async function expectShown(one: typeof asked, isShown: boolean): Promise<void> {
    const box = await one.boundingBox();
    expect((box?.width ?? 0) > 1).toBe(isShown);
  }
}, 30_000);
