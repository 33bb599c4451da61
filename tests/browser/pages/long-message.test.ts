import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { serve } from './serve.ts';

/** Four facts (a letter, the Caf, not agreed, no internet) and two demands. */
const MESSAGE =
  "j'ai recu une lettre de la caf pour un trop percu, je suis pas d'accord, j'ai pas internet. " +
  "Et aussi je dois refaire ma carte d'identité perdue";
const SECOND = "Carte d'identité et passeport";

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ world: shippedWorld });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

const shows = (page: Page, name: RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
const tap = (page: Page, name: RegExp | string) => page.getByRole('button', { name }).click();
const wordsOf = async (page: Page) =>
  (await page.locator('main').innerText()).replaceAll('\u00a0', ' ').replaceAll('’', "'");

test.each([true, false])(
  'a long first message: what was understood, one answer changed, both ends (scripts: %s)',
  async (javaScriptEnabled) => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(server.url);
    await page.locator('#aig-search').fill(MESSAGE);
    await page.locator('.aig-search button').click();

    // Neither the letter nor the Caf is asked again; what waits is said.
    await shows(page, /contrainte/);
    const first = await wordsOf(page);
    expect(first).toContain(`Après, nous verrons : ${SECOND}`);
    for (const heard of ['Par un courrier', 'Internet est difficile']) {
      expect(first).toContain(heard);
    }
    expect(page.url()).not.toMatch(/letter|contest|internet|caf\.dette.*a=/);

    await page.getByRole('button', { name: /^Changer : Comment l.avez-vous su/ }).click();
    await shows(page, /Comment l.avez-vous su/);
    await tap(page, 'Par un courrier');

    // Who claims and what one wants were heard: only what was not said is asked.
    await shows(page, /contrainte/);
    await tap(page, 'Non, je ne le vois pas');
    await shows(page, /De quand date/);
    await tap(page, 'Moins de 2 mois');
    await shows(page, /De quelle aide/);
    await tap(page, 'Le RSA');
    await shows(page, /commune/);
    await tap(page, 'Je préfère ne pas dire');
    await shows(page, /peut vous aider|vous-même|Caf/);
    expect(await wordsOf(page)).toContain(SECOND);

    await page.locator('main').locator('a, button').filter({ hasText: 'identité' }).first().click();
    await shows(page, /\?$/);
    expect(page.url()).toContain('/guide/ants.carte-identite');
    await context.close();
  },
  60_000,
);
