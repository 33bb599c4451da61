import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { announcedIn } from '../support/announced.ts';
import { ARABIC_FONT } from '../support/arabic-font.ts';
import { violationsEverywhere } from '../support/axe.ts';
import { launchChromium } from '../support/chromium.ts';
import { openTownHall, type TownHall } from './town-hall.ts';

jest.setTimeout(120_000);

let browser: Browser;
let hall: TownHall;

beforeAll(async () => {
  hall = await openTownHall();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await hall.close();
});

const heading = (page: Page) => page.locator('#aig-heading');

/** The frame of a new screen, in which its heading takes the focus, has been drawn. */
const DRAWN = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

/** Does it, and waits for the next screen. */
async function after(page: Page, act: () => Promise<unknown>): Promise<void> {
  const answer = page.waitForResponse((one) => one.url().endsWith('/activities') && one.ok());
  const before = await heading(page).evaluateHandle((one: unknown) => one);
  await act();
  await answer;
  for (let tries = 0; tries < 200; tries++) {
    if (!(await before.evaluate((one: unknown) => (one as { isConnected: boolean }).isConnected))) {
      await page.evaluate(DRAWN);
      return;
    }
    await page.waitForTimeout(20);
  }
  throw new Error('no other screen came');
}

const pick = (page: Page, option: string) =>
  after(page, () => page.locator(`button[name=do][value*='"${option}"']`).first().click());
const type = (page: Page, words: string) =>
  after(page, async () => {
    await page.getByRole('textbox').fill(words);
    await page.keyboard.press('Enter');
  });

/** Ways to each kind of screen, from the flow that opens. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  question: () => Promise.resolve(),
  commune: (page) => pick(page, 'urgent'),
  'shared name': (page) => type(page, 'Mérignac'),
  orientation: (page) => pick(page, '33281'),
  'talk to someone': (page) => pick(page, 'human'),
  menu: (page) => pick(page, 'restart'),
  'not understood': (page) => type(page, 'xyzzy plugh'),
  family: (page) => type(page, 'mes papiers'),
  danger: (page) => type(page, 'je veux mourir'),
  erased: (page) => pick(page, 'erase'),
};

async function faults(page: Page): Promise<readonly string[]> {
  const found = [...(await violationsEverywhere(page))];
  await page.setViewportSize({ width: 320, height: 256 });
  const wide = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  await page.setViewportSize({ width: 360, height: 640 });
  return wide > 0 ? [...found, `${wide} px too wide`] : found;
}

test.each(['fr', 'ar'])(
  'each kind of screen in the element breaks no rule, at each size: %s',
  async (lang) => {
    hall.page = {
      attributes: `structure="mairie" flow="ants.carte-identite" theme="auto" lang="${lang}"`,
    };
    const context = await browser.newContext({
      viewport: { width: 360, height: 640 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(hall.url);
    if (lang === 'ar') await page.addStyleTag({ content: ARABIC_FONT });
    await heading(page).waitFor();
    for (const [kind, way] of Object.entries(WAYS)) {
      await way(page);
      expect([kind, await faults(page)]).toEqual([kind, []]);
    }
    await context.close();
  },
);

test('each new screen is announced once: its heading has the focus, and reads along what is told', async () => {
  hall.page = { attributes: 'structure="mairie"' };
  const page = await browser.newPage({ bypassCSP: true });
  page.setDefaultTimeout(10_000);
  await page.goto(hall.url);
  await heading(page).waitFor();
  await pick(page, 'impots');
  const question = await announcedIn(page);
  expect(question.focused?.role).toBe('heading');
  expect(question.focused?.name).toBe((await heading(page).innerText()).trim());
  expect(question.focused?.description).toBe('');
  expect(question.live).toEqual([]);
  await type(page, 'xyzzy plugh');
  const told = await announcedIn(page);
  expect(told.focused?.role).toBe('heading');
  expect(told.focused?.description).toContain('pas compris');
  expect(told.texts.filter((text) => text.includes('pas compris'))).toHaveLength(1);
  expect(told.live).toEqual([]);
  // The network is nothing of the screen: it is told where one is, without moving the focus.
  await page.context().setOffline(true);
  await page.locator('.aig-choices button').first().click();
  await page.getByText(/pas de connexion/i).waitFor();
  const offline = await announcedIn(page);
  expect(offline.live).toHaveLength(1);
  expect(offline.live[0]?.role).toBe('status');
  await page.close();
});
