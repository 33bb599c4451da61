import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Page, type Response } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { openTown, ROOT, type Town } from '../../server/town-with-guide.ts';

const ERASED = 'C’est effacé';

let town: Town;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let answers: Response[];
let complaints: string[];

beforeAll(async () => {
  // Pages that are left are kept whole, as people's browsers do: nothing but ours forgets them here.
  browser = await launchChromium({ keepsPages: true });
  town = await openTown({ isSecure: true });
}, 180_000);

afterAll(async () => {
  await browser.close();
  await town.close();
});

beforeEach(async () => {
  await open(true);
});

afterEach(async () => {
  await context.close();
});

/** A new browser; what it is answered and complains of is noted. */
async function open(javaScriptEnabled: boolean): Promise<void> {
  context = await browser.newContext({ ignoreHTTPSErrors: true, javaScriptEnabled });
  [answers, complaints] = [[], []];
  context.on('response', (one) => answers.push(one));
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (one) => {
    if (one.type() === 'error') complaints.push(one.text());
  });
  page.on('pageerror', (one) => complaints.push(one.message));
}

const heading = async () => (await page.locator('h1').innerText()).replaceAll('\u00a0', ' ');

/** The first choice of a question, or the commune, until the end. */
async function toTheEnd(): Promise<readonly string[]> {
  const said: string[] = [];
  for (let steps = 0; steps < 20; steps++) {
    said.push(await heading());
    if (await page.getByRole('link', { name: 'Imprimer' }).count()) return said;
    const commune = page.locator('.aig-main input[type=text]');
    const before = page.url();
    if ((await page.locator('.aig-choices').count()) > 0) {
      await page.locator('.aig-choices :is(a, button)').first().click();
    } else {
      await commune.first().fill('33700');
      await commune.first().press('Enter');
    }
    await page.waitForURL((url) => url.href !== before);
  }
  throw new Error(`no end: ${said.join(' > ')}`);
}

/** Nothing was asked of the host outside the path, but its own page; nothing failed. */
async function staysInside(own: readonly string[] = []): Promise<void> {
  for (const one of answers) {
    const { pathname, origin } = new URL(one.url());
    expect(origin).toBe(town.url);
    if (own.includes(pathname)) continue;
    expect(pathname).toMatch(/^\/guide(?:\/|$)/);
    expect([pathname, one.status()]).toEqual([pathname, expect.any(Number)]);
    expect(one.status()).toBeLessThan(400);
    const headers = await one.allHeaders();
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['clear-site-data']).toBeUndefined();
  }
  expect(complaints).toEqual([]);
}

test('from the town’s page to a result, Back, Forward, reload, and what is carried away', async () => {
  await page.goto(town.url);
  await page.getByRole('link', { name: 'Le guide' }).click();
  expect(page.url()).toBe(`${town.guide}/`);
  await page.goto(`${town.guide}/guide/ants.carte-identite`);
  const said = await toTheEnd();
  const at = page.url();
  await page.goBack();
  expect(await heading()).toBe(said.at(-2));
  await page.goBack();
  expect(await heading()).toBe(said.at(-3));
  await page.goForward();
  await page.goForward();
  expect([page.url(), await heading()]).toEqual([at, said.at(-1)]);
  await page.reload();
  expect(await heading()).toBe(said.at(-1));
  const whole = await page.locator('.aig-main').innerHTML();
  expect(whole).toContain(`${town.guide}/`);
  await page.getByRole('link', { name: 'Imprimer' }).click();
  await page.waitForURL(/\/guide\/feuille\/ants\./);
  await staysInside(['/']);
  const types = new Set(answers.map((one) => one.request().resourceType()));
  expect(types).toContain('stylesheet');
}, 60_000);

test.each([true, false])(
  'what was erased comes back by no way, and the town keeps its own (scripts: %s)',
  async (scripts) => {
    await context.close();
    await open(scripts);
    await page.goto(`${town.url}/piscine`);
    await page.goto(`${town.guide}/guide/retraite.compte`);
    const first = await heading();
    await page.locator('.aig-choices button').first().click();
    await page.waitForURL(/ecran=/);
    const kept = page.url();
    expect(await heading()).not.toBe(first);
    const [visit] = await context.cookies(town.guide + '/');
    expect(visit).toMatchObject({
      name: '__Secure-visite',
      path: `${ROOT}/`,
      httpOnly: true,
      secure: true,
    });
    await page.reload();
    expect(page.url()).toBe(kept);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await page.getByRole('heading', { name: ERASED }).waitFor();
    await page.goBack();
    expect(await heading()).toBe(ERASED);
    await page.goto(kept);
    expect([page.url(), await heading()]).toEqual([`${town.guide}/effacer`, ERASED]);
    const tab = await context.newPage();
    await tab.goto(kept);
    expect(tab.url()).toBe(`${town.guide}/effacer`);
    await page.goto(`${town.url}/piscine`);
    expect(await heading()).toBe('La piscine');
    expect(town.asked.filter(({ cookie }) => cookie !== '')).toEqual([]);
    await staysInside(['/piscine']);
  },
  60_000,
);

test('a page with answers that the browser kept whole asks for itself again once all is erased', async () => {
  await page.goto(`${town.guide}/guide/ants.carte-identite`);
  const first = await heading();
  await page.locator('.aig-choices :is(a, button)').first().click();
  await page.waitForURL(/\?a=/);
  const tab = await context.newPage();
  await tab.goto(page.url());
  await tab.getByRole('button', { name: 'Tout effacer' }).click();
  await tab.getByRole('heading', { name: ERASED }).waitFor();
  expect(await heading()).not.toBe(first);
  // As a browser does that kept the page: the one at hand, without a window, keeps none.
  await page.evaluate(`dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))`);
  await page.waitForURL((url) => !url.search.includes('a='));
  expect(await heading()).toBe(first);
  await staysInside();
}, 60_000);

test.each([true, false])(
  'left in haste, our pages are hidden and the town’s are not (scripts: %s)',
  async (scripts) => {
    await context.close();
    await open(scripts);
    await page.goto(`${town.url}/piscine`);
    await page.goto(`${town.guide}/`);
    await page.locator('#aig-search').fill('mon mari me frappe');
    await page.locator('#aig-search').press('Enter');
    await page.getByRole('button', { name: 'Quitter vite' }).click();
    await page.waitForURL(`${town.guide}/aujourdhui`);
    await page.locator('img').waitFor();
    const [left] = await context.cookies(`${town.guide}/`);
    expect(left).toMatchObject({ name: '__Secure-jour', value: '1', path: `${ROOT}/` });
    await page.goBack();
    expect(page.url()).toBe(`${town.guide}/aujourdhui`);
    await page.goto(`${town.guide}/guide/caf.paiement`);
    expect(page.url()).toBe(`${town.guide}/aujourdhui`);
    await page.goto(`${town.url}/piscine`);
    expect(await heading()).toBe('La piscine');
    expect(town.asked.filter(({ cookie }) => cookie !== '')).toEqual([]);
    await page.goto(`${town.guide}/aujourdhui`);
    await page.getByRole('button').click();
    await page.waitForURL(`${town.guide}/`);
    expect(await context.cookies(`${town.guide}/`)).toEqual([]);
    await staysInside(['/piscine']);
  },
  60_000,
);

test('the embedded guide finds its service under the path, and its day too', async () => {
  await page.goto(`${town.url}/demarches`);
  const title = page.locator('#aig-heading');
  await title.waitFor();
  const first = await title.innerText();
  await page.locator('.aig-choices button').first().click();
  for (let tries = 0; (await title.innerText()) === first && tries < 200; tries++) {
    await page.waitForTimeout(20);
  }
  expect(await title.innerText()).not.toBe(first);
  for (const link of await page.locator('.aig-foot a').all()) {
    expect(await link.getAttribute('href')).toMatch(new RegExp(`^${town.guide}/`));
  }
  await page.getByRole('button', { name: 'Recommencer' }).click();
  // The question takes words too: they are for the screen after it.
  await page.getByRole('heading', { name: 'Que vous arrive' }).waitFor();
  await page.getByRole('textbox').fill('mon mari me frappe');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Quitter vite' }).click();
  await page.waitForURL(/\/guide\/aujourdhui/);
  await staysInside(['/demarches']);
}, 60_000);

test('/integrer shows the guide in its frame, and gives code with the path', async () => {
  await page.goto(`${town.guide}/integrer`);
  await page.locator('#f-name').fill('Mairie de Ville');
  await page.locator('#f-phone').fill('3939');
  await page.locator('#f-origins').fill('https://www.ville.fr');
  await page.locator('#f-territory').fill('33');
  await page.getByRole('button', { name: 'Voir le guide' }).click();
  const frame = page.frameLocator('iframe');
  await frame.locator('h1').waitFor();
  await frame.locator('.aig-choices :is(a, button)').first().click();
  const code = await page.locator('.aig-code').allInnerTexts();
  expect(code.join('\n')).toMatch(new RegExp(`src="${town.guide}/widget-[0-9a-f]{12}\\.js"`));
  expect(code.join('\n')).toContain(`script-src ${town.guide}/;`);
  await page.waitForLoadState('networkidle');
  await staysInside();
  await page.getByRole('link', { name: 'Affiche' }).click();
  await page.waitForURL(/\/guide\/affiche/);
  expect(await page.locator('.aig-main').innerText()).toContain(`${town.guide}/`);
  await staysInside();
}, 60_000);
