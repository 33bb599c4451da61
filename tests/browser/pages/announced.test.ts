import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { announcedIn } from '../../support/announced.ts';
import { serve } from './serve.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

async function typed(path: string, words: string, work: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await page.goto(server.url + path);
    await page.locator('#aig-search').fill(words);
    await page.locator('.aig-search button').click();
    await page.waitForLoadState();
    await work(page);
  } finally {
    await context.close();
  }
}

test('a page that tells something gives the focus to its heading, which reads it along, once', async () => {
  await typed('/', 'xyzzy', async (page) => {
    const { focused, live, texts } = await announcedIn(page);
    expect(focused?.role).toBe('heading');
    expect(focused?.description).toContain('pas compris');
    expect(live).toEqual([]);
    expect(texts.filter((text) => text.includes('pas compris'))).toHaveLength(1);
  });
}, 60_000);

test('a page that tells nothing leaves the focus where the browser has it, and is titled', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}/guide/impots.essai`);
  const { focused, live } = await announcedIn(page);
  expect(focused?.role).toBe('RootWebArea');
  expect(focused?.name).toContain(await page.locator('h1').innerText());
  expect(live).toEqual([]);
  await page.close();
}, 60_000);
