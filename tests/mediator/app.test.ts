import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { violationsEverywhere } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import {
  allSent,
  download,
  exercise,
  heapOf,
  held,
  keepsOneShell,
  reportWrong,
  stops,
  waiting,
  walkToEnd,
} from './on-page.ts';
import { enlarge, misfits, misfitsOfRooms } from './large-text.ts';
import { openApp, type OpenApp } from './open-app.ts';
import { openService } from './open-service.ts';
import { keepContacts } from './keep-contacts.ts';

let app: OpenApp;
let browser: Browser;
let device: BrowserContext;
let page: Page;

beforeAll(async () => {
  [app, browser] = await Promise.all([openApp(), launchChromium()]);
}, 240_000);

beforeEach(async () => {
  await app.restore();
  [app.harm, app.isOn, app.isNewer] = ['none', true, false];
  app.service = openService();
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

async function open(on = page): Promise<void> {
  await on.goto(app.url);
  await on.locator('.aig-off').waitFor();
}

async function ask(words: string, on = page): Promise<void> {
  await on.fill('#aig-search', words);
  await on.press('#aig-search', 'Enter');
  await on.locator('.aig-bar [value=new]').waitFor();
}

/** A round is prepared: départements, languages, their weight. */
async function prepare(): Promise<void> {
  await open();
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.locator('.aig-head [value=tour]').click();
  for (const place of ['33', '62', '35']) {
    await page.selectOption('#tour-place', place);
    await page.locator('[value=add]').click();
    await page.locator(`input[name=place][value="${place}"]`).waitFor();
    await page.locator('[value=add]:focus').waitFor();
  }
  await page.check('input[name=language][value=en]');
  // Weights come one by one.
  await page.locator('#tour-form label', { hasText: /Gironde \(33\)\s*\d+\sko/ }).waitFor();
  expect(await violationsEverywhere(page)).toEqual([]);
  expect(await download(page)).toContain('prêt');
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
    await walkToEnd(page);
    expect(await heading()).not.toBe('');
    await page.locator('.aig-bar [value=new]').click();
    expect(await heading()).toContain('Que demande');
  }
  expect(await heapOf(page)).toBeLessThan(40_000_000);
}

/** The person reads the same in their language, and nothing of a danger. */
async function seeBothSides(): Promise<void> {
  const side = page.locator('.aig-person');
  await ask('la caf me demande de rembourser');
  await side.getByText('English').click();
  await side
    .locator('#aig-heading')
    .filter({ hasText: /how|did/i })
    .waitFor();
  expect(await heading()).toMatch(/l’avez-vous|vous/);
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.evaluate('scrollTo(0, 9999)');
  await page.keyboard.press('2');
  expect(await page.evaluate('scrollY')).toBe(0);
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

/** Without a network: the sheet, the report, what was wrong, a demand aloud, an exercise. */
async function reportFromTheField(): Promise<void> {
  await page.locator('[value=plus-one]').click();
  await page.locator('[value="plus logement"]').click();
  await page.getByText('C’est compté').waitFor();
  await page.locator('.aig-back').click();
  await ask('télécharger mon avis d’impôt');
  await walkToEnd(page);
  await page.locator('[value=cra]').click();
  expect(await page.locator('#cra-text').inputValue()).toContain('Thématiques : ');
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.locator('.aig-back').click();
  await page.locator('[value=sheet]').first().click();
  expect(await page.locator('.aig-qr svg').count()).toBe(1);
  expect(await page.locator('a[href^="sms:?body="]').count()).toBe(1);
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  await page.locator('.aig-back').click();
  await page.locator('.aig-bar [value=new]').click();
  await reportWrong(page, ask);
  const counted = await waiting(page);
  await exercise(page);
  // An exercise is nobody's demand.
  expect(await waiting(page)).toEqual(counted);
  expect(await violationsEverywhere(page)).toEqual([]);
  await page.locator('[value=trainings]').click();
  await page.locator('.aig-back').click();
  await page.locator('[value=contacts]').click();
  await page.getByText('pas de réseau').waitFor();
  await page.locator('.aig-back').click();
}

/** Back where there is a network, who signs in: all is counted once, and no cache has any of it. */
async function comeBack(): Promise<void> {
  await page.reload();
  await page.locator('.aig-off').waitFor();
  const { cells } = await waiting(page);
  const { service } = app;
  const { store } = service;
  await app.restore();
  await device.addCookies([{ ...(await service.signIn()), url: app.url }]);
  const seen = page.waitForResponse(/api\/ouvert$/);
  await page.evaluate("dispatchEvent(new Event('online'))");
  expect(await (await seen).json()).toEqual({ results: ['kept'] });
  await allSent(page);
  expect(await waiting(page)).toEqual({ cells: [], wrong: [], seen: [] });
  expect((await store.reports.open({ limit: 10 })).map(({ kind, by }) => [kind, by])).toEqual([
    ['closed', 'mediator'],
  ]);
  const counters = await store.counters('');
  const counted = [...counters].filter(([key]) => key.endsWith('|mediator'));
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  expect(sum(counted.map(([, by]) => by))).toBe(sum(cells.map(({ by }) => by)));
  for (const { month, epci, flow, step, lang, by } of cells) {
    const what = step === '' ? 'flow' : 'outcome';
    const key = `${what}|${month}|${epci}|${flow}|mairie|${step}|mediator|${lang}|mediator`;
    expect([key, counters.get(key)]).toEqual([key, by]);
  }
  await page.locator('[value=contacts]').click();
  await page.getByText('La ligne des partenaires').waitFor();
  expect(await violationsEverywhere(page)).toEqual([]);
  const cached = await page.evaluate<readonly string[]>(
    'caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((one) => one.keys())))).then((all) => all.flat().map(({ url }) => url))',
  );
  expect(cached.filter((url) => /\/api\/|directline/.test(url))).toEqual([]);
  await keepContacts(page, app);
}

/** At 200 % on a phone nothing is cut off, and no word is cut in two. */
async function large(): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  // What understands is whole under the thumb, before anything is scrolled.
  const box = await page.locator('.aig-dock').boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 740)).toBeLessThanOrEqual(740);
  await enlarge(page);
  expect(await misfitsOfRooms(page)).toEqual([]);
  await ask('la caf me demande de rembourser');
  expect(await misfits(page)).toEqual([]);
  await page.locator('[value=show]').click();
  expect(await page.locator('.aig-person #aig-heading').isVisible()).toBe(true);
  expect(await misfits(page)).toEqual([]);
  await page.locator('.aig-person [value=hide]').click();
}

test('a round of a village: prepared, cut off, walked from one person to the next', async () => {
  await prepare();
  await walkOffline();
  await seeBothSides();
  await forget();
  await reportFromTheField();
  await comeBack();
  await sleepingKeys();
  await large();
}, 300_000);

/** Before the guide is here the service answers; then the application goes on at the same place. */
async function firstTaps(): Promise<void> {
  const goOn = await held(page, '**/mediateur/packs');
  const bringEnds = await held(page, '**/mediateur/ends-*.js');
  await page.goto(app.url);
  await page.locator('#aig-mine .aig-doors button').first().click();
  await page.locator('.aig-bar [value=new]').waitFor();
  const menu = await heading();
  await page.locator('#aig-mine .aig-choices button').first().click();
  await page.locator('#aig-mine #aig-heading').filter({ hasNotText: menu }).waitFor();
  const asked = await heading();
  expect(await page.locator('.aig-off').count()).toBe(0);
  goOn();
  await page.locator('.aig-off').waitFor();
  expect(await heading()).toBe(asked);
  await page.locator('.aig-bar [value=new]').click();
  // What comes behind in the program is waited for, and the tap is answered then.
  await page.locator(`#aig-mine button[value='{"do":"letters"}']`).click();
  expect(await heading()).toContain('Que demande');
  bringEnds();
  await page.locator('#aig-mine #aig-heading').filter({ hasNotText: 'Que demande' }).waitFor();
}

test('what comes cut, spoilt or finds no room leaves what was there', async () => {
  await firstTaps();
  await page.locator('.aig-head [value=tour]').click();
  await page.selectOption('#tour-place', '2A');
  // What is laid out anew meanwhile leaves the choice as it is.
  for (let times = 0; times < 2; times += 1) await page.click('input[name=language][value=en]');
  await page.locator('[value=add]').click();
  await page.locator('input[name=place][value="2A"]').waitFor();
  app.harm = 'cut';
  expect(await download(page)).toContain('arrêté');
  app.harm = 'spoilt';
  expect(await download(page)).toContain('abîmé');
  app.harm = 'none';
  const cdp = await device.newCDPSession(page);
  const { origin } = new URL(app.url);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await download(page)).toContain('place');
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
  await other.getByText('ce qui est noté se perd').waitFor();
  await other.locator('.aig-head [value=tour]').click();
  await other.getByText('garde rien').waitFor();
  await strange.close();
}, 60_000);

test('newer, it is offered between two people; stopped by who runs it, it leaves the device', async () => {
  await open();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.reload();
  await page.locator('.aig-off').waitFor();
  await page.locator('#aig-mine .aig-doors button').first().click();
  const other = await device.newPage();
  await open(other);
  const asked = await heading();
  app.isNewer = true;
  await page.evaluate('navigator.serviceWorker.ready.then((shell) => shell.update())');
  await other.locator('[value=update]').waitFor();
  await page.locator('#aig-mine .aig-choices button').first().click();
  expect(await heading()).not.toBe(asked);
  expect(await page.locator('[value=update]').count()).toBe(0);
  await page.locator('.aig-bar [value=new]').click();
  // Who takes it in one tab loses nothing of the walk in the other.
  await page.locator('#aig-mine .aig-doors button').first().click();
  await other.locator('[value=update]').click();
  await keepsOneShell(other);
  await page.reload();
  await page.locator('.aig-off').waitFor();
  expect(await heading()).toBe(asked);
  await other.close();
  [app.isNewer, app.isOn] = [false, false];
  await stops(page);
  expect(await page.evaluate('caches.keys()')).toEqual([]);
}, 60_000);
