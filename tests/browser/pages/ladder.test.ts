import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { PHONE } from './result-heights.ts';
import { serve } from './serve.ts';

const world = shippedWorld();
const now = () => Date.parse('2026-11-28T10:00+01:00');

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ world: () => world, now });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

test('from a result to a step of the ladder and its sheet, on a phone of 360 px', async () => {
  // axe comes in by evaluate: the policy of the page would refuse it, as it should.
  const context = await browser.newContext({
    viewport: PHONE,
    javaScriptEnabled: true,
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.url}/guide/impots.avis?a=declared.parents&commune=33281`);
  await page.getByText('Non, ou silence').click();
  await page.getByText(/^Personne ne répond\s\?$/).click();
  await page.waitForURL(/personne-ne-repond/);
  expect(await page.locator('h1').innerText()).toMatch(/fait en dernier/);
  expect(await page.locator('.aig-topic').innerText()).toContain('impôts');
  await page.getByText('J’ai envoyé un message').click();
  await page.getByRole('heading', { level: 1, name: /réclamation/ }).waitFor();
  const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  for (const said of [/6 mois/, /Ensuite, si rien ne vient/, /Écrire au médiateur/]) {
    expect(text).toMatch(said);
  }
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  expect(await violationsEverywhere(page)).toEqual([]);
  const calendar = await page.getByText('Agenda').getAttribute('href');
  expect(calendar ?? (await page.locator('a[href*=".ics"]').getAttribute('href'))).toContain(
    '/permanences/delais/impots/reclamation-impots.ics',
  );
  await page.locator('.aig-take').getByText('Imprimer').first().click();
  await page.locator('.aig-blanks').waitFor();
  expect(await page.locator('.aig-blanks tbody tr').count()).toBe(6);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await context.close();
}, 60_000);
