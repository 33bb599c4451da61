import { afterAll, beforeAll } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openTownHall, type HostPage, type TownHall } from './town-hall.ts';

let browser: Browser;
let opened: TownHall;

beforeAll(async () => {
  opened = await openTownHall();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await opened.close();
});

/** The town hall of this file of tests. */
export const hall = (): TownHall => opened;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page asked for, and what its policy refused. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

/** A visit of its page, closed whatever happens. */
export async function visit(
  host: HostPage,
  work: (visit: Visit) => Promise<void>,
  width = 1000,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  opened.page = host;
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (one) => asked.push(`${one.method()} ${new URL(one.url()).pathname}`));
  page.on('console', (one) => {
    if (one.type() === 'error') complaints.push(one.text());
  });
  page.on('pageerror', (one) => complaints.push(one.message));
  try {
    await prepare(page);
    await page.goto(opened.url);
    await work({ page, context, asked, complaints });
  } catch (fault) {
    throw new Error(`${String(fault)}\n${[...asked, ...complaints].join('\n')}`, { cause: fault });
  } finally {
    await context.close();
  }
}

export const GUIDE = 'structure="mairie" flow="caf.declaration-trimestrielle"';
/** The answers given: in sight above a question, folded under a result. */
export const ANSWERS = '.aig-said li.on, .aig details:not(.aig-older) ol.aig-way li';
export const heading = (page: Page) => page.locator('#aig-heading');
/** What the page left in the browser. */
export const storage = (page: Page) =>
  page.evaluate('[sessionStorage.length, localStorage.length, document.cookie]');
/** The heading that has the focus, else nothing. */
export const FOCUSED = `(() => {
  const one = document.querySelector('aiguillage-guide').shadowRoot.activeElement;
  return one?.id === 'aig-heading' ? one.innerText : undefined;
})()`;
/** Until it holds: the page's policy lets no string be evaluated inside it, as Playwright would. */
export async function until(page: Page, holds: () => unknown): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 200) throw new Error('It never came to hold');
    await page.waitForTimeout(20);
  }
}

/** Waits until the heading is another one, and says it. */
export async function next(page: Page, before: string): Promise<string> {
  await until(page, async () => (await heading(page).innerText()) !== before);
  return await heading(page).innerText();
}

/** Taps a choice; the heading after it. */
export async function choose(page: Page, place = 0): Promise<string> {
  const before = await heading(page).innerText();
  await page.locator('.aig-choices button').nth(place).click();
  return await next(page, before);
}
