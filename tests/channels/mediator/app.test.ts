import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { openApp, type OpenApp } from './open-app.ts';

let app: OpenApp;
let browser: Browser;
let device: BrowserContext;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), launchChromium()]);
}, 240_000);

beforeEach(async () => {
  await app.restore();
  [app.harm, app.isOn] = ['none', true];
  device = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  device.setDefaultTimeout(20_000);
  page = await device.newPage();
});

afterEach(() => device.close());

afterAll(async () => {
  await browser.close();
  await app.cut();
});

const heading = (on = page) => on.locator('#aig-mine #aig-heading').innerText();
const told = (on = page) => on.locator('#tour-told');

async function open(on = page): Promise<void> {
  await on.goto(app.url);
  await on.locator('.aig-off').waitFor();
}

async function ask(words: string, on = page): Promise<void> {
  await on.fill('#aig-search', words);
  await on.press('#aig-search', 'Enter');
  await on.locator('.aig-bar [value=new]').waitFor();
}

/** Digits, and the commune where it is asked for, until nothing more is asked. */
async function walkToEnd(): Promise<void> {
  for (let step = 0; step < 14; step += 1) {
    const before = await page.locator('#aig-mine').innerHTML();
    if (await page.locator('#aig-mine .aig-take-box').count()) return;
    if (await page.locator('#aig-mine #aig-commune').count()) {
      await page.fill('#aig-mine #aig-commune', 'Mérignac');
      await page.press('#aig-mine #aig-commune', 'Enter');
    } else if (await page.locator('#aig-mine .aig-keyed .aig-ticks').count()) {
      await page.keyboard.press('1');
      await page.locator('#aig-mine .aig-ticks + button').click();
    } else await page.keyboard.press('1');
    await page.waitForFunction(
      `document.querySelector('#aig-mine').innerHTML !== ${JSON.stringify(before)}`,
    );
  }
}

async function download(on = page): Promise<string> {
  await on.locator('.aig-head [value=tour]').click();
  await on.locator('#tour-form [type=submit]').waitFor();
  await on.locator('#tour-form [type=submit]').click();
  await told(on)
    .filter({ hasText: /prêt|arrêté|abîmé|place|garde rien/ })
    .waitFor();
  return told(on).innerText();
}

/** A round is prepared: départements, languages, their weight. */
async function prepare(): Promise<void> {
  await open();
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.locator('.aig-head [value=tour]').click();
  await page.selectOption('#tour-place', '33');
  await page.locator('[value=add]').click();
  await page.locator('input[name=place][value="33"]').waitFor();
  await page.check('input[name=language][value=en]');
  await page.locator('.aig-weight').first().waitFor();
  expect(await page.locator('#tour-form').innerText()).toMatch(/Gironde \(33\)\s+\d+ ko/);
  expect(await violationsEverywhere(page)).toEqual([]);
  expect(await download()).toContain('prêt');
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
}

/** Without a network it starts, hears, walks and finds. */
async function walkOffline(): Promise<void> {
  await app.cut();
  await page.reload();
  await page.locator('.aig-off').waitFor();
  const flows = [...shippedWorld().flows.values()].filter((flow) => flow.title.fr !== '');
  for (const flow of flows.filter((_, at) => at % 9 === 0)) {
    await ask(flow.title.fr);
    await walkToEnd();
    expect(await heading()).not.toBe('');
    await page.locator('.aig-bar [value=new]').click();
    expect(await heading()).toContain('Que demande');
  }
}

/** The person reads the same in their language, and nothing of a danger. */
async function seeBothSides(): Promise<void> {
  const side = page.locator('.aig-person');
  await ask('la caf me demande de rembourser');
  await side.getByText('English').click();
  expect(await side.locator('#aig-heading').innerText()).toMatch(/how|did|you/i);
  expect(await heading()).toMatch(/l’avez-vous|vous/);
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.keyboard.press('2');
  await page.keyboard.press('Backspace');
  await page.fill('#aig-mine input[name=q]', 'mon mari me frappe');
  await page.press('#aig-mine input[name=q]', 'Enter');
  await page.getByText('D’abord, voyez la personne seule').waitFor();
  expect(await side.innerText()).not.toMatch(/17|39 19|violen/i);
  expect(await violationsEverywhere(page)).toEqual([]);
}

/** "Nouvelle personne" leaves nothing of the one before, and nothing of the other tab. */
async function forget(): Promise<void> {
  const other = await device.newPage();
  await open(other);
  await ask('je ne peux pas payer mes impôts', other);
  const there = await heading(other);
  await page.locator('.aig-bar [value=new]').click();
  expect(await page.evaluate('sessionStorage.length')).toBe(0);
  expect(await page.locator('main').innerText()).not.toMatch(/frappe|Caf me réclame/);
  expect(await heading(other)).toBe(there);
  await other.reload();
  await other.locator('.aig-off').waitFor();
  expect(await heading(other)).toBe(there);
  await other.close();
}

/** Keys sleep in a field, and where they are switched off. */
async function sleepingKeys(): Promise<void> {
  await ask('je ne peux pas payer mes impôts');
  const asked = await heading();
  await page.locator('#aig-mine input[name=q]').press('1');
  expect(await heading()).toBe(asked);
  await page.locator('.aig-head [value=tour]').click();
  await page.uncheck('input[name=keys]');
  await page.locator('.aig-back').click();
  await page.locator('#aig-mine #aig-heading').press('1');
  expect(await heading()).toBe(asked);
  await page.locator('.aig-bar [value=new]').click();
}

/** At 200 % on a phone nothing is cut off. */
async function large(): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  await ask('la caf me demande de rembourser');
  const wide = () => page.evaluate('document.documentElement.scrollWidth');
  expect(await wide()).toBeLessThanOrEqual(360);
  await page.locator('[value=show]').click();
  expect(await page.locator('.aig-person #aig-heading').isVisible()).toBe(true);
  expect(await wide()).toBeLessThanOrEqual(360);
  await page.locator('.aig-person [value=hide]').click();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('.aig-bar [value=new]').click();
}

test('a round of a village: prepared, cut off, walked from one person to the next', async () => {
  await prepare();
  await walkOffline();
  await seeBothSides();
  await forget();
  await sleepingKeys();
  await large();
}, 300_000);

test('what comes cut, spoilt or finds no room leaves what was there', async () => {
  await open();
  await page.locator('.aig-head [value=tour]').click();
  await page.selectOption('#tour-place', '2A');
  await page.locator('[value=add]').click();
  await page.locator('input[name=place][value="2A"]').waitFor();
  app.harm = 'cut';
  expect(await download()).toContain('arrêté');
  app.harm = 'spoilt';
  expect(await download()).toContain('abîmé');
  app.harm = 'none';
  await page.evaluate(
    `Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'))`,
  );
  expect(await download()).toContain('place');
  await open();
  await ask('je ne peux pas payer mes impôts');
  expect(await heading()).not.toBe('');
}, 120_000);

test('denied storage and a wrong clock are told in a clear word', async () => {
  const strange = await browser.newContext();
  await strange.addInitScript(`
    const denied = { get() { throw new DOMException('', 'SecurityError'); } };
    for (const name of ['caches', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, denied);
    }
    const real = Date.now.bind(Date);
    Date.now = () => real() + 86_400_000;
  `);
  const other = await strange.newPage();
  await open(other);
  await other.getByText('L’heure de cet appareil').waitFor();
  await ask('je ne peux pas payer mes impôts', other);
  await other.locator('.aig-head [value=tour]').click();
  await told(other).filter({ hasText: 'garde rien' }).waitFor();
  await strange.close();
}, 60_000);

test('stopped by who runs it, it leaves the device', async () => {
  await open();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  app.isOn = false;
  await page.evaluate('navigator.serviceWorker.ready.then((shell) => shell.update())');
  await page.getByText('arrêté pour le moment').waitFor();
  expect(await page.evaluate('caches.keys()')).toEqual([]);
}, 60_000);
