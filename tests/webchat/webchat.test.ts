import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { startServer, type Started } from '../server/start-server.ts';
import { launchChromium } from '../support/chromium.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { webChatFile } from './webchat-page.ts';

// Web Chat as npm gives it, in a browser, on the flows and places of this repository, in the page
// of docs/webchat.md. WEBCHAT_PICTURES: the folder that its pictures go to.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = process.env['WEBCHAT_PICTURES'];

let browser: Browser;
/** One person's browser: what it fetched and compiled of Web Chat serves its next page. */
let person: BrowserContext;
let started: Started;

beforeAll(async () => {
  const pages = (req: IncomingMessage, res: ServerResponse) => {
    const { type, body } = webChatFile(req.url ?? '/');
    res.removeHeader('content-security-policy');
    if (req.url === '/webchat.js') res.setHeader('cache-control', 'max-age=3600');
    res.setHeader('content-type', `${type}; charset=utf-8`);
    res.end(body);
    return Promise.resolve();
  };
  started = await startServer({ world: shippedWorld(), parts: { pages } });
  browser = await launchChromium();
  person = await browser.newContext({ locale: 'fr-FR' });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await started.close();
});

type Scheme = 'light' | 'dark';

const PHONE = { width: 360, height: 740 };
const SIZES = [PHONE, { width: 1280, height: 800 }];

async function open(path = '/', colorScheme: Scheme = 'light'): Promise<Page> {
  const page = await person.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ colorScheme });
  // What a tap opens is told, and not opened.
  await page.addInitScript(() => {
    const opened: string[] = [];
    const open = (url: string) => (opened.push(url), null);
    Object.assign(globalThis, { opened, open });
  });
  await page.goto(`${started.url}${path}`);
  await cards(page).first().waitFor();
  return page;
}

const openedOn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);

// Web Chat keeps a second copy of each message for screen readers.
const cards = (page: Page) => page.locator('.webchat__stacked-layout .ac-adaptiveCard');
const last = (page: Page) => cards(page).last();

/** Does it, and waits for the card that answers. */
async function answered(page: Page, act: () => Promise<void>): Promise<Locator> {
  const before = await cards(page).count();
  await act();
  await cards(page).nth(before).waitFor();
  return last(page);
}

const tap = (page: Page, name: string | RegExp) =>
  answered(page, () => last(page).getByRole('button', { name }).first().click());

const type = (page: Page, words: string) =>
  answered(page, async () => {
    const box = page.getByRole('textbox').first();
    await box.fill(words);
    await box.press('Enter');
  });

/** To a question, then to its end: taps, an answer typed, a commune typed. */
async function walkToQuestion(page: Page): Promise<void> {
  await tap(page, /^La Caf/);
  await tap(page, /déclaration trimestrielle/);
  await type(page, 'la caf');
  await tap(page, /^Oui/);
  await tap(page, /^Oui/);
}

async function walkToResult(page: Page): Promise<void> {
  await tap(page, 'Un montant est faux');
  await tap(page, "J'ai comparé, il est toujours faux");
  await tap(page, 'Avec la Caf');
  await type(page, 'Mérignac');
  await tap(page, /Gironde/);
}

/** Rules that the last card breaks: the rest of the page is Web Chat's. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(AXE);
  return await last(page).evaluate(async (card) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          where: unknown,
          options: object,
        ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await axe.run(card, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

function overflows(one: { readonly scrollWidth: number; readonly clientWidth: number }): boolean {
  return one.scrollWidth > one.clientWidth;
}

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  // Web Chat scrolls slowly to what is new.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(PICTURES, `webchat-${name}.png`) });
}

test.each(['/', '/poll'])(
  'walks to an orientation and its place on %s',
  async (path) => {
    const page = await open(path);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await last(page).getByRole('heading', { name: 'Que vous arrive-t-il ?' }).waitFor();
    expect(await cards(page).count()).toBe(1);
    await walkToQuestion(page);
    await last(page)
      .getByRole('heading', { name: /Les montants déjà écrits/ })
      .waitFor();
    // What was tapped is in the conversation, by its label.
    await page.locator('.webchat__bubble').filter({ hasText: /^Oui/ }).first().waitFor();
    await walkToResult(page);
    const result = last(page);
    await result.getByRole('heading', { name: 'La Caf peut vous aider' }).waitFor();
    await result.getByText('Mairie Exemple').first().waitFor();
    await result.getByRole('button', { name: 'Appeler le 32 30' }).click();
    await result.getByRole('button', { name: 'Agenda' }).click();
    expect(await openedOn(page)).toEqual([
      'tel:3230',
      expect.stringMatching(/\/permanences\/33281\/.*\.ics/),
    ]);
    // Every bubble of the person was acknowledged.
    expect(await page.getByText(/Envoi en cours|Échec|Sending|Send failed/).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  },
  90_000,
);

/** Work at each size, on the very same card. */
async function atEachSize(page: Page, work: (width: number) => Promise<void>): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await work(size.width);
  }
  await page.setViewportSize(PHONE);
}

// Web Chat takes its colours as it loads; its width as it comes.
test.each(['light', 'dark'] as const)(
  'a card fits and breaks no rule of axe at 360 and 1280, %s',
  async (colorScheme) => {
    const named = (width: number) => `${width}${colorScheme === 'dark' ? '-dark' : ''}`;
    const page = await open('/', colorScheme);
    await atEachSize(page, async (width) => {
      expect([width, await violations(page)]).toEqual([width, []]);
      if (colorScheme === 'light') await picture(page, `menu-${named(width)}`);
    });
    await walkToQuestion(page);
    await atEachSize(page, async (width) => {
      expect([width, await violations(page)]).toEqual([width, []]);
      // A choice is read whole, and is large enough for a thumb.
      for (const row of await last(page).getByRole('button').all()) {
        const [box, isCut] = [await row.boundingBox(), await row.evaluate(overflows)];
        expect([width, (box?.height ?? 0) >= 44, isCut]).toEqual([width, true, false]);
      }
      if (colorScheme === 'light') await picture(page, `question-${named(width)}`);
    });
    await walkToResult(page);
    await atEachSize(page, async (width) => {
      expect([width, await violations(page)]).toEqual([width, []]);
      await picture(page, `result-${named(width)}`);
      expect([width, await page.locator('html').evaluate(overflows)]).toEqual([width, false]);
    });
    await page.close();
  },
  120_000,
);

test('a danger shows its number first, and an old button is answered', async () => {
  const page = await open();
  await tap(page, /^La Caf/);
  const danger = await type(page, 'mon mari me frappe');
  const first = danger.getByRole('button').first();
  expect(await first.textContent()).toBe('Appeler le 17');
  await first.click();
  expect(await openedOn(page)).toEqual(['tel:17']);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'danger-360');
  const again = await answered(page, () =>
    cards(page).first().getByRole('button', { name: 'Les impôts' }).click(),
  );
  expect(await again.getByRole('heading').first().textContent()).not.toBe('');
  await page.close();
}, 60_000);
