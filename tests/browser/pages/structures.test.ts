import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { createIntegrate } from '../../../bot/channels/integrate/create-integrate.ts';
import { type Structure } from '../../../bot/conversation/structure.ts';
import { launchChromium } from '../../support/chromium.ts';
import { violationsEverywhere } from '../../support/axe.ts';
import { human, ordinary, pagesWorld, sensitive } from '../../channels/pages/pages-world.ts';
import { serve } from './serve.ts';

const structure: Structure = {
  id: 'mairie',
  name: 'Mairie',
  origins: [],
  languages: [],
  facts: new Map(),
  device: 'own',
  contact: { phone: '05 56 00 00 00' },
};
/** The page of a town hall on an origin of its own; the guide's address comes later. */
const host = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end(`<!doctype html><html lang="fr"><title>Mairie</title><h1>Mairie</h1>
<iframe src="${server.url}/guide/impots.essai?structure=mairie" title="Guide" width="600" height="300"></iframe>
<script src="${server.url}/cadre.js" defer></script>
<script>window.told = []; addEventListener('message', (event) => told.push(event.data));</script>`);
});
const urlOf = (port: number) => `http://127.0.0.1:${port}`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  origin = urlOf((host.address() as AddressInfo).port);
  const structures = [
    { ...structure, origins: [origin] },
    { ...structure, id: 'borne', device: 'shared' as const },
  ];
  const world = pagesWorld([ordinary, sensitive, human], structures);
  const integrate = createIntegrate({
    conversationMinutes: 120,
    world: () => world,
    publicUrl: 'https://guide.example',
    pinned: () => ({ path: '/widget.js', integrity: 'sha384-x' }),
    requests: { save: () => 'abcdefgh' },
  });
  server = await serve({ world: () => world }, (pages) => integrate.before(pages));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
  host.closeAllConnections();
  host.close();
});

test('in a frame of its structure the guide tells its height, and the frame takes it', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
  await page.goto(origin);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Avez-vous internet' }).waitFor();
  await page.waitForFunction('document.querySelector("iframe").height !== "300"');
  const [first] = await page.evaluate<{ aiguillage: string; height: number }[]>('told');
  expect(first?.aiguillage).toBe('height');
  expect(Object.keys(first ?? {})).toEqual(['aiguillage', 'height']);
  await frame.getByRole('link', { name: 'Oui', exact: true }).click();
  await frame.getByRole('heading', { name: 'Quelles aides' }).waitFor();
  expect(page.url()).toBe(`${origin}/`);
  await page.close();
}, 60_000);

/** Back, also where it moves a frame alone. */
async function goBack(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await cdp.send('Page.getNavigationHistory');
  const entryId = entries[currentIndex - 1]?.id ?? 0;
  await cdp.send('Page.navigateToHistoryEntry', { entryId });
  await cdp.detach();
}

test('left in haste inside a frame, the day stands there; Back shows no walk, with scripts or without', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(origin);
    const frame = page.frameLocator('iframe');
    const asked = await frame.getByRole('heading', { level: 1 }).innerText();
    await frame.getByRole('link', { name: 'Non', exact: true }).click();
    // This page has a field too: what is typed there too soon is lost.
    await frame.getByRole('heading', { level: 1 }).filter({ hasNotText: asked }).waitFor();
    await frame.getByRole('textbox').fill('mon mari me frappe');
    await frame.getByRole('button', { name: 'Chercher' }).click();
    await frame.getByRole('button', { name: 'Quitter vite' }).click();
    const day = frame.getByRole('heading', { name: 'Jeudi 3 décembre' });
    await day.waitFor();
    expect(page.url()).toBe(`${origin}/`);
    const [cookie] = await context.cookies(server.url);
    expect([cookie?.sameSite, cookie?.httpOnly]).toEqual(['None', true]);
    // With scripts the day took the place of the danger.
    for (let step = javaScriptEnabled ? 1 : 0; step < 3; step++) {
      const moved = page.waitForEvent('framenavigated');
      await goBack(page);
      await moved;
      await day.waitFor();
      expect(await frame.locator('body').innerText()).not.toMatch(/internet|commune|frapp|112/);
    }
    await context.close();
  }
}, 60_000);

test('another origin may not show it in a frame', async () => {
  const page = await browser.newPage();
  await page.goto(origin.replace('127.0.0.1', 'localhost'));
  await page.waitForLoadState();
  expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0);
  await page.close();
}, 60_000);

test('a shared device warns, waits for a tap, then forgets', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  await page.clock.install();
  await page.goto(`${server.url}/guide/impots.essai?structure=borne`);
  await page.getByRole('button', { name: 'Oui', exact: true }).click();
  await page.getByRole('heading', { name: 'Quelles aides' }).waitFor();
  const warning = page.getByRole('alertdialog');
  await page.clock.fastForward(569_000);
  expect(await warning.count()).toBe(0);
  await page.clock.fastForward(2_000);
  await warning.waitFor();
  const stay = page.getByRole('button', { name: 'Je suis là' });
  expect(await stay.evaluate('document.activeElement.textContent')).toBe('Je suis là');
  await stay.click();
  await warning.waitFor({ state: 'detached' });
  await page.clock.fastForward(569_000);
  expect(await warning.count()).toBe(0);
  await page.clock.fastForward(32_000);
  await page.getByRole('heading', { name: 'C’est effacé' }).waitFor();
  await page.goBack();
  expect(await page.getByRole('heading', { name: 'Quelles aides' }).count()).toBe(0);
  await page.close();
}, 60_000);

test('the page to integrate holds at every size, and shows the guide live', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/integrer`);
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.getByLabel('Nom, comme les gens').fill('CCAS de Mérignac');
  await page.getByLabel('Téléphone du public').fill('05 56 00 00 00');
  await page.getByLabel('Adresses de votre site').fill('https://ccas.example');
  await page.getByRole('button', { name: 'Voir le guide' }).click();
  await page.frameLocator('iframe').getByRole('link', { name: 'Les impôts' }).waitFor();
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  const poster = await context.newPage();
  await poster.goto(`${server.url}/affiche?structure=mairie`);
  expect(await violationsEverywhere(poster)).toEqual([]);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  expect(await page.getByRole('status').textContent()).toContain('abcdefgh');
  await context.close();
}, 60_000);

test('colours are tried on the guide itself, from screen to screen', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(`${server.url}/integrer`);
  await page.getByLabel('Nom, comme les gens').fill('CCAS de Mérignac');
  await page.getByLabel('Téléphone du public').fill('05 56 00 00 00');
  await page.getByLabel('Liens et boutons').fill('#003B73');
  await page.getByRole('button', { name: 'Voir le guide' }).click();
  const frame = page.frameLocator('iframe');
  const color = () =>
    frame
      .locator('body')
      .evaluate(
        'getComputedStyle(document.documentElement).getPropertyValue("--aig-color-action").trim()',
      );
  await frame.getByRole('link', { name: 'Les impôts' }).waitFor();
  expect(await color()).toBe('#003b73');
  await frame.getByRole('link', { name: 'Les impôts' }).click();
  await frame.getByRole('link', { name: 'Oui', exact: true }).click();
  await frame.getByRole('heading', { name: 'Quelles aides' }).waitFor();
  expect(await color()).toBe('#003b73');
  // A form too: what is typed leads to a page of the same colours.
  await frame.getByRole('link', { name: 'Aiguillage' }).click();
  await frame.locator('#aig-search').fill('je dois rembourser la caf');
  await frame.getByRole('button', { name: 'Envoyer' }).click();
  await frame.getByRole('heading', { name: 'Avez-vous reçu' }).waitFor();
  expect(await color()).toBe('#003b73');
  await page.close();
}, 60_000);
