import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchEachKind } from '../../support/chromium.ts';
import { serve } from './serve.ts';

/** The day of the World of tests. */
const TITLE = 'Jeudi 3 décembre';
/** Words of the walks below, of a danger, and of who we are. */
const BETRAYS =
  /internet|aides|lettre|payer|dette|impôts|danger|frapp|police|112|urgence|guide|aiguillage|effac|quitt/i;

let browsers: readonly [Browser, ...Browser[]];
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
  browsers = await launchEachKind();
}, 60_000);

afterAll(async () => {
  for (const browser of browsers) await browser.close();
  server.close();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** All that was asked, of anybody. */
  readonly asked: readonly Request[];
}

/** In each browser, with and without scripts; nothing is asked of anybody else. */
async function everyWay(work: (visit: Visit) => Promise<void>): Promise<void> {
  for (const browser of browsers) {
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({
        viewport: { width: 360, height: 640 },
        javaScriptEnabled,
      });
      const asked: Request[] = [];
      context.on('request', (one) => asked.push(one));
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      try {
        await work({ page, context, asked });
        const others = asked.map((one) => one.url()).filter((url) => !url.startsWith(server.url));
        expect(others).toEqual([]);
      } finally {
        await context.close();
      }
    }
  }
}

/** Ways to a danger: addresses hold the first walk, none holds the second. */
const WALKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'from the first screen': async (page) => {
    await page.goto(server.url);
  },
  'in a walk that stands in addresses': async (page) => {
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Les impôts' }).click();
    await page.getByRole('link', { name: 'Non', exact: true }).click();
    await page.getByLabel('Nom de la commune').waitFor();
  },
  'in a sensitive walk': async (page) => {
    await page.goto(`${server.url}/menu/caf`);
    await page.getByRole('link', { name: 'caf.secret' }).click();
    await page.getByRole('button', { name: 'Non' }).click();
    await page.getByLabel('Nom de la commune').waitFor();
  },
};

async function toDanger(page: Page): Promise<void> {
  await page.getByRole('textbox').fill('mon mari me frappe');
  await page.locator('.aig-search button').click();
  await page.getByRole('link', { name: '112' }).waitFor();
}

async function quit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Quitter vite' }).click();
  await page.getByRole('heading', { name: TITLE }).waitFor();
}

/** A page of ours that tells nothing. */
async function expectNeutral(page: Page): Promise<void> {
  await page.getByRole('heading', { name: TITLE }).waitFor();
  expect(await page.title()).toBe(TITLE);
  expect(page.url()).toBe(`${server.url}/aujourdhui`);
  expect(await page.locator('body').innerText()).not.toMatch(BETRAYS);
}

/** Goes back as far as the tab goes, each step the day; how many they are. */
async function goBackAll(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const place = async () => (await cdp.send('Page.getNavigationHistory')).currentIndex;
  let seen = 0;
  // The first entry is the empty page that the tab opened with.
  for (let at = await place(); at > 1; at--) {
    await page.goBack({ waitUntil: 'commit' });
    await expectNeutral(page);
    seen += 1;
  }
  await cdp.detach();
  return seen;
}

test.each(Object.keys(WALKS))(
  'once left, Back shows the day and never the walk: %s',
  async (name) => {
    await everyWay(async ({ page }) => {
      await WALKS[name]?.(page);
      await toDanger(page);
      await quit(page);
      await expectNeutral(page);
      expect(await goBackAll(page)).toBeGreaterThan(0);
    });
  },
  120_000,
);

test.each(Object.keys(WALKS))(
  'once left, no address of it shows the walk in another tab, and no form sent again: %s',
  async (name) => {
    await everyWay(async ({ page, context, asked }) => {
      await WALKS[name]?.(page);
      await toDanger(page);
      await quit(page);
      const documents = asked.filter((one) => one.resourceType() === 'document');
      const tab = await context.newPage();
      for (const url of new Set(documents.map((one) => one.url()))) {
        await tab.goto(url);
        await expectNeutral(tab);
      }
      for (const one of documents) {
        if (one.method() !== 'POST' || one.url().includes('/aujourdhui')) continue;
        const answer = await context.request.post(one.url(), {
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          data: one.postData() ?? '',
        });
        expect(answer.url()).toBe(`${server.url}/aujourdhui`);
        expect(await answer.text()).toContain(`<title>${TITLE}</title>`);
      }
    });
  },
  120_000,
);

test('the history of the tab holds no typed word, and no title but neutral ones', async () => {
  await everyWay(async ({ page, context }) => {
    await page.goto(server.url);
    await toDanger(page);
    const cdp = await context.newCDPSession(page);
    const { entries } = await cdp.send('Page.getNavigationHistory');
    expect(entries.at(-1)?.title).toBe('Aiguillage');
    expect(entries.at(-1)?.url).toMatch(/\/suite\?s=[\w-]+$/);
    expect(JSON.stringify(entries)).not.toMatch(/frapp|mari/);
    await quit(page);
    const after = await cdp.send('Page.getNavigationHistory');
    expect(after.entries.at(-1)?.title).toBe(TITLE);
  });
}, 60_000);

test('with scripts, the day takes the place of the danger itself', async () => {
  const page = await (await browsers[0].newContext()).newPage();
  await page.goto(server.url);
  await toDanger(page);
  const before = await page.evaluate('history.length');
  await quit(page);
  expect(await page.evaluate('history.length')).toBe(before);
  await page.context().close();
}, 60_000);

test('one press begins anew', async () => {
  await everyWay(async ({ page, context }) => {
    await page.goto(server.url);
    await toDanger(page);
    await quit(page);
    expect((await context.cookies()).map(({ value }) => value)).toEqual(['1']);
    await page.goto(`${server.url}/guide/impots.essai`);
    await expectNeutral(page);
    await page.getByRole('button', { name: 'Accueil' }).click();
    await page.getByRole('link', { name: 'Les impôts' }).waitFor();
    expect(page.url()).toBe(`${server.url}/`);
    expect(await context.cookies()).toEqual([]);
  });
}, 60_000);

test('a danger sets no cookie by itself, and its other buttons work', async () => {
  await everyWay(async ({ page, context }) => {
    await WALKS['in a walk that stands in addresses']?.(page);
    await toDanger(page);
    await page.getByRole('button', { name: 'pour une autre personne' }).click();
    await page
      .getByRole('button', { name: 'pour une autre personne' })
      .waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '112' }).waitFor();
    expect(await context.cookies()).toEqual([]);
    await page.getByRole('link', { name: 'Ce n’est pas ça' }).click();
    await page.getByLabel('Nom de la commune').waitFor();
  });
}, 60_000);

test('the page of the day breaks no rule, at each size, in each language', async () => {
  const context = await browsers[0].newContext({
    viewport: { width: 360, height: 640 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  for (const lang of ['', '?lang=en']) {
    await page.goto(`${server.url}/aujourdhui${lang}`);
    expect(await violationsEverywhere(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  }
  await context.close();
}, 60_000);

test('a tap without a network is held, says so in the language of the page, and goes once it is back', async () => {
  const page = await browsers[0].newPage({ viewport: { width: 360, height: 640 } });
  page.setDefaultTimeout(10_000);
  // A device says that it is online as long as it hears its router.
  await page.addInitScript(`Object.defineProperty(navigator, 'onLine', {
    get: () => sessionStorage.says !== 'off' });
    // Each page has been read for a minute: one that just came asks nothing.
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60_000;`);
  const said = page.getByRole('alert');
  const cut = (is: boolean) => page.context().setOffline(is);
  await page.goto(`${server.url}/?lang=en`);
  await cut(true);
  await page.locator('main li a').first().click();
  expect(await said.innerText()).toContain('No network');
  await cut(false);

  await page.goto(server.url);
  const field = page.locator('#aig-search');
  await field.fill('mon mari me frappe');
  await cut(true);
  await field.press('Enter');
  expect(await said.innerText()).toMatch(/Rien n.est perdu/);
  expect(await said.getByRole('link').getAttribute('href')).toBe('tel:112');
  await page.getByRole('link', { name: 'Les impôts' }).click();
  await page.locator('li [role=alert]').waitFor();
  // Under a choice it is a note, not a choice in two columns of broken words.
  const call = await page.locator('li [role=alert] a').boundingBox();
  expect(call?.height ?? Infinity).toBeLessThan(150);
  expect([await said.count(), page.url(), await field.inputValue()]).toEqual([
    1,
    `${server.url}/`,
    'mon mari me frappe',
  ]);
  await cut(false);
  await field.press('Enter');
  await page.locator('.aig-quit').waitFor();

  // The device knows, too: nothing is asked.
  await page.evaluate("sessionStorage.says = 'off'");
  await page.locator('.aig-ways button, .aig-ways a').first().click();
  await said.waitFor();
  // Who leaves in haste leaves, whatever the network.
  await cut(true);
  await page.getByRole('button', { name: 'Quitter vite' }).click();
  await page.waitForURL(/^chrome-error:/);
  await page.close();
}, 60_000);
