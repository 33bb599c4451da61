import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { createPermanencesPage } from '../../../bot/channels/api/create-permanences-page.ts';
import { SCRIPT, STYLE_SHEET } from '../../../bot/channels/pages/assets.ts';
import { servePages } from '../../../bot/channels/http/serve-pages.ts';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

let browser: Browser;
let server: Server;
let url = '';
let operators: readonly string[] = [];
/** Every address that the browser asked for, with its method. */
const asked: string[] = [];

beforeAll(async () => {
  const world = shippedWorld();
  operators = [...world.operators.keys()];
  const now = () => Date.parse('2026-11-26T09:00:00Z');
  const pages = createPermanencesPage({
    world: () => world,
    now,
    publicUrl: 'https://guide.example',
  });
  const handle = servePages(pages, () => undefined);
  server = createServer((request, response) => {
    for (const { path, type, body } of [STYLE_SHEET, SCRIPT]) {
      if (request.url !== path) continue;
      response.setHeader('content-type', type).end(body);
      return;
    }
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    void handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** A page without JavaScript, on which a person typed a commune and pressed the button. */
async function afterTyping(typed: string, work: (page: Page) => Promise<void>): Promise<void> {
  asked.length = 0;
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${url}/permanences`);
    await page.selectOption('select[name=operator]', 'caf');
    await page.fill('input[name=commune]', typed);
    await page.click('button[type=submit]');
    await page.waitForLoadState();
    await work(page);
  } finally {
    await context.close();
  }
}

const pathOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

test.each(['Mérignac 33', 'merignak 33', '33700'])(
  'without JavaScript, %s leads to the address of its code, by one POST and one GET',
  async (typed) => {
    await afterTyping(typed, async (page) => {
      expect(pathOf(page)).toBe('/permanences/33281/caf');
      expect(await page.textContent('main')).toContain('Mérignac');
      const ours = asked.filter((one) => one.includes('/permanences'));
      expect(ours).toEqual(['GET /permanences', 'POST /permanences', 'GET /permanences/33281/caf']);
    });
  },
  60_000,
);

test('a shared name is asked with its département; what was typed is in no address', async () => {
  await afterTyping('st denis', async (page) => {
    expect(pathOf(page)).toBe('/permanences');
    expect(await page.getByRole('link', { name: /Seine-Saint-Denis/ }).count()).toBe(1);
    await page.getByRole('link', { name: /La Réunion/ }).click();
    await page.waitForLoadState();
    expect(pathOf(page)).toBe('/permanences/97411/caf');
    expect(asked.filter((one) => /denis/i.test(one))).toEqual([]);
  });
}, 60_000);

test('a name of nowhere is said kindly, and the form is there again', async () => {
  await afterTyping('zebulonville', async (page) => {
    expect(await page.textContent('[role=alert]')).toContain('pas trouvé');
    expect(await page.inputValue('input[name=commune]')).toBe('');
    expect(await page.inputValue('select[name=operator]')).toBe('caf');
    expect(asked.filter((one) => one.includes('zebulon'))).toEqual([]);
  });
}, 60_000);

test('the form, what it finds and what it does not break no rule of axe, at every size', async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  for (const path of [
    '/permanences',
    '/permanences/33281/caf',
    '/permanences/48095/caf',
    '/permanences/nowhere',
  ]) {
    await page.goto(url + path);
    expect([path, await violationsEverywhere(page)]).toEqual([path, []]);
  }
  await page.goto(`${url}/permanences`);
  await page.selectOption('select[name=operator]', 'caf');
  await page.fill('input[name=commune]', 'st denis');
  await page.click('button[type=submit]');
  await page.getByRole('link', { name: /La Réunion/ }).waitFor();
  expect(await violationsEverywhere(page)).toEqual([]);
  await context.close();
}, 60_000);

test('what it finds is carried away: on paper, in a message, in a calendar where a date is sure', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/permanences/33281/caf`);
  const calendar = await page.getByRole('link', { name: 'Agenda' }).getAttribute('href');
  const answer = await context.request.get(url + (calendar ?? ''));
  expect(await answer.text()).toContain('BEGIN:VEVENT');
  expect(answer.headers()['x-robots-tag']).toBe('noindex');
  await page.evaluate('print = () => { document.title = "printed" }');
  await page.getByRole('button', { name: 'Imprimer' }).click();
  expect(await page.title()).toBe('printed');
  // In a message: the page itself, and nothing else.
  const sms = (await page.getByRole('link', { name: 'SMS' }).getAttribute('href')) ?? '';
  expect(decodeURIComponent(sms)).toMatch(/\nhttps:\/\/guide\.example\/permanences\/33281\/caf$/);
  // No date is sure there.
  await page.goto(`${url}/permanences/48095/caf`);
  expect(await page.getByRole('link', { name: 'Agenda' }).count()).toBe(0);
  await context.close();
}, 60_000);

/** As wide as paper without its margins, in CSS pixels; any page is higher. */
const SHEET = { width: 680, height: 100 };

/** How high each page stands on paper, laid out one after the other in a single document. */
const heightsOf = (paths: readonly string[]) => `(async () => {
  const heights = [];
  for (const path of ${JSON.stringify(paths)}) {
    const html = await (await fetch(path)).text();
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceWith(document.adoptNode(body));
    heights.push(document.documentElement.scrollHeight);
  }
  return heights;
})()`;

test('whoever is asked for, the page prints on one sheet', async () => {
  const context = await browser.newContext({ viewport: SHEET, bypassCSP: true });
  const page = await context.newPage();
  const paths = operators.map((operator) => `/permanences/33281/${operator}`);
  await page.goto(url + (paths[0] ?? ''));
  await page.emulateMedia({ media: 'print' });
  const heights = await page.evaluate<readonly number[]>(heightsOf(paths));
  // Nothing on it begins a sheet: where the highest stand on one, so do the others.
  const highest = paths
    .map((path, at) => ({ path, height: heights[at] ?? NaN }))
    .sort((one, other) => other.height - one.height);
  expect(highest.every(({ height }) => height > 200)).toBe(true);
  for (const { path } of highest.slice(0, 3)) {
    await page.goto(url + path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([path, pdf.match(/\/Type\s*\/Page[^s]/g)?.length]).toEqual([path, 1]);
  }
  await context.close();
}, 60_000);
