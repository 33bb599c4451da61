import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { type State } from '../../../bot/conversation/state.ts';
import { openPostgresStore, type PostgresStore } from '../../../bot/storage/postgres.ts';
import { addressOf } from '../../storage/address-of.ts';
import { launchEachKind } from '../../support/chromium.ts';
import { type Databases } from '../../support/databases.ts';
import { openDatabases } from '../../support/open-databases.ts';
import { keptWorld } from '../../channels/pages/kept-world.ts';
import { NOW } from '../../channels/pages/pages-world.ts';
import { serve } from './serve.ts';

const ERASED = 'C’est effacé';
const FIRST = 'Avez-vous internet chez vous ?';

/** Another site, which one comes back from. */
const elsewhere = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<!doctype html><html lang="fr"><title>Ailleurs</title><h1>Ailleurs</h1>');
});

let databases: Databases;
let stores: readonly PostgresStore<State>[];
let server: Awaited<ReturnType<typeof serve>>;
let browsers: readonly [Browser, ...Browser[]];

beforeAll(async () => {
  databases = await openDatabases();
  const address = addressOf(await databases.database());
  const now = () => NOW;
  stores = [0, 1].map(() => openPostgresStore<State>({ address, now, chance: Math.random }));
  for (const one of stores) await one.started;
  server = await serve({
    replicas: stores.map(({ screens }) => screens),
    world: () => keptWorld,
    publicUrl: 'http://guide.example',
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  browsers = await launchEachKind();
}, 120_000);

afterAll(async () => {
  for (const browser of browsers) await browser.close();
  elsewhere.closeAllConnections();
  elsewhere.close();
  server.close();
  for (const one of stores) await one.close();
  await databases.remove();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly browser: Browser;
  /** All that was asked. */
  readonly asked: readonly Request[];
}

/** In each browser, with and without scripts. */
async function everyWay(work: (visit: Visit) => Promise<void>): Promise<void> {
  for (const browser of browsers) {
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const asked: Request[] = [];
      context.on('request', (one) => asked.push(one));
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      try {
        await work({ page, context, browser, asked });
      } finally {
        await context.close();
      }
    }
  }
}

interface Walk {
  /** Goes to three screens. */
  readonly go: (page: Page) => Promise<void>;
  /** Its headings, in order. */
  readonly headings: readonly RegExp[];
  /** What its screens show once it is erased. */
  readonly after: string;
}

const heading = async (page: Page): Promise<string> =>
  (await page.locator('h1').innerText()).replaceAll('\u00a0', ' ');
const shows = (page: Page, name: RegExp | string) =>
  page.getByRole('heading', { name, level: 1 }).waitFor();

const WALKS: Readonly<Record<string, Walk>> = {
  'a sensitive flow': {
    async go(page) {
      await page.goto(`${server.url}/guide/caf.secret`);
      await page.getByRole('button', { name: 'Oui' }).click();
      await shows(page, /payer en une fois/);
      await page.getByRole('button', { name: 'Non' }).click();
      await shows(page, /commune/);
    },
    headings: [/Avez-vous reçu/, /payer en une fois/, /commune/],
    after: ERASED,
  },
  'a walk that was heard': {
    async go(page) {
      await page.goto(server.url);
      await page.locator('#aig-search').fill("déclarer mes revenus, j'ai internet chez moi");
      await page.locator('.aig-search button').click();
      await shows(page, /Quelles aides/);
      await page.getByRole('button', { name: /^Changer : Avez-vous/ }).click();
      await shows(page, /Avez-vous internet/);
    },
    headings: [/arrive-t-il/, /Quelles aides/, /Avez-vous internet/],
    after: FIRST,
  },
  'an ordinary flow': {
    async go(page) {
      await page.goto(`${server.url}/guide/impots.essai`);
      await page.getByRole('link', { name: 'Oui', exact: true }).click();
      await shows(page, /Quelles aides/);
      await page.getByLabel('Le RSA').check();
      await page.getByRole('button', { name: 'Valider' }).click();
      await shows(page, /Les montants/);
    },
    headings: [/Avez-vous internet/, /Quelles aides/, /Les montants/],
    after: FIRST,
  },
};

test.each(Object.entries(WALKS))(
  '%s: Back twice, Forward, reload, print and a link out and back show the same screens',
  async (_, { go, headings }) => {
    await everyWay(async ({ page, asked }) => {
      const [first = /./, second = /./, third = /./] = headings;
      await go(page);
      const at = page.url();
      await page.goBack();
      await shows(page, second);
      await page.goBack();
      await shows(page, first);
      await page.goForward();
      await shows(page, second);
      await page.goForward();
      await shows(page, third);
      expect(page.url()).toBe(at);
      await page.reload();
      await shows(page, third);
      await page.emulateMedia({ media: 'print' });
      await shows(page, third);
      await page.emulateMedia({ media: 'screen' });
      await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
      await page.goBack();
      await shows(page, third);
      // Nothing was sent a second time.
      const posts = asked.filter((one) => one.method() === 'POST').length;
      expect(posts).toBeLessThanOrEqual(2);
    });
  },
  120_000,
);

test.each(Object.entries(WALKS))(
  '%s: once erased, none of the ways back shows an answer, on either replica',
  async (name, { go, after }) => {
    await everyWay(async ({ page, context, browser, asked }) => {
      const before = await stores[0]?.screens.size();
      await go(page);
      const left = [...asked];
      const told = left
        .filter((one) => one.resourceType() === 'document' && /\?(?:ecran|a)=/.test(one.url()))
        .map((one) => one.url());
      expect(told.length).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await shows(page, ERASED);
      expect(page.url()).toMatch(/\/effacer$/);
      expect(await stores[0]?.screens.size()).toBe(before);
      // Back.
      await page.goBack();
      expect([name, await heading(page)]).toEqual([name, after]);
      await page.reload();
      expect([name, await heading(page)]).toEqual([name, after]);
      await page.goForward();
      await shows(page, ERASED);
      // A tab opened again, and the address copied: here, and in a browser that has no cookie.
      const other = await browser.newContext();
      const isAddress = name === 'an ordinary flow';
      for (const tab of [await context.newPage(), ...(isAddress ? [] : [await other.newPage()])]) {
        for (const address of [...told, ...told]) {
          await tab.goto(address);
          expect([address, await heading(tab)]).toEqual([address, after]);
        }
      }
      await other.close();
      // A form sent again.
      for (const one of left.filter((each) => each.method() === 'POST')) {
        if (!/(?:^|&)(?:state|do|o)=/.test(one.postData() ?? '')) continue;
        const answer = await context.request.post(one.url(), {
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          data: one.postData() ?? '',
        });
        expect(plain(await answer.text())).toContain(after);
      }
    });
  },
  180_000,
);

test('a screen kept whole by the browser is not shown again once it is erased', async () => {
  const context = await (browsers[1] ?? browsers[0]).newContext();
  const page = await context.newPage();
  await WALKS['a sensitive flow']?.go(page);
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await shows(page, ERASED);
  await page.goBack();
  await shows(page, ERASED);
  await context.close();
}, 60_000);

test('a screen that comes back whole asks for itself again', async () => {
  const page = await (await browsers[0].newContext()).newPage();
  await WALKS['a sensitive flow']?.go(page);
  const kept = page.url();
  const asked = page.waitForRequest(kept);
  // As a browser does that kept the page: none of those at hand keeps one.
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
  await asked;
  await shows(page, /commune/);
  await page.context().close();
}, 60_000);

function plain(html: string): string {
  return (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ');
}
