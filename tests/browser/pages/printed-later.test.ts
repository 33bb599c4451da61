import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { browse } from '../../channels/pages/browse.ts';
import { serve } from './serve.ts';

const world = shippedWorld();
/** A Monday at ten: the town hall's desk is open, the lines too. */
const now = () => Date.parse('2026-11-30T10:00+01:00');
const end = 'a=declared.parents&commune=33281';
const NOW_ONLY = /maintenant|aujourd.hui|demain/i;

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

test.each(['fr', 'en'])(
  'what is printed while it is open says the day and the hours: %s',
  async (lang) => {
    const said = lang === 'fr' ? NOW_ONLY : /\bnow\b|today|tomorrow/i;
    const page = await browser.newPage();
    await page.goto(`${server.url}/guide/impots.avis?${end}&lang=${lang}`);
    const main = page.locator('main');
    expect(await main.innerText()).toMatch(said);
    await page.emulateMedia({ media: 'print' });
    expect(await main.innerText()).not.toMatch(said);
    expect(await main.innerText()).toMatch(lang === 'fr' ? /30\snovembre/ : /30\sNovember/);
    await page.goto(`${server.url}/feuille/impots.avis?${end}&lang=${lang}`);
    expect(await main.innerText()).not.toMatch(said);
    expect(await main.innerText()).not.toMatch(NOW_ONLY);
    await page.close();
  },
  60_000,
);

test('a message that is carried away says the day', () => {
  const { body } = browse({ world: () => world, now }).open(`/guide/impots.avis?${end}`);
  const sms = decodeURIComponent(/href="sms:\?body=([^"]*)"/.exec(body)?.[1] ?? '');
  expect(sms).toContain('lundi 30 novembre');
  expect(sms).not.toMatch(NOW_ONLY);
});
