import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openTownHall, type HostPage, type TownHall } from './town-hall.ts';

const GUIDE = 'structure="mairie" flow="caf.declaration-trimestrielle"';

jest.setTimeout(30_000);

let browser: Browser;
let hall: TownHall;

beforeAll(async () => {
  hall = await openTownHall({ device: 'shared' });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await hall.close();
});

interface Look {
  readonly width?: number;
}

async function on(host: HostPage, look: Look, work: (page: Page) => Promise<void>): Promise<void> {
  hall.page = host;
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1000, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  try {
    await page.clock.install();
    await page.goto(hall.url);
    await page.locator('#aig-heading').waitFor();
    await work(page);
  } finally {
    await context.close();
  }
}

const heading = (page: Page) => page.locator('#aig-heading');

async function choose(page: Page): Promise<string> {
  const before = await heading(page).innerText();
  const answer = page.waitForResponse((one) => one.url().endsWith('/activities') && one.ok());
  await page.locator('.aig-choices button').first().click();
  await answer;
  await page.getByRole('heading', { level: 2, name: before }).waitFor({ state: 'detached' });
  return await heading(page).innerText();
}

test('a shared device warns after 150 seconds; one tap stays; else all is erased', async () => {
  await on({ attributes: GUIDE }, {}, async (page) => {
    const here = await choose(page);
    expect(await page.getByRole('button', { name: 'Reprendre plus tard' }).count()).toBe(0);
    await page.clock.runFor(149_000);
    expect(await page.getByText('Vous êtes toujours là ?').count()).toBe(0);
    await page.clock.runFor(2000);
    await page.getByText('Vous êtes toujours là ?').waitFor();
    await page.getByRole('button', { name: 'Je suis là' }).click();
    expect(await page.getByText('Vous êtes toujours là ?').count()).toBe(0);
    await page.clock.runFor(100_000);
    expect(await heading(page).innerText()).toBe(here);
    const erased = page.waitForResponse((one) => one.url().endsWith('/activities'));
    await page.clock.runFor(90_000);
    await erased;
    await page.getByText(here).waitFor({ state: 'detached' });
    expect(await page.locator('aiguillage-guide').innerText()).not.toContain(here);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    for (const by of [1, -1]) {
      await page.evaluate(`history.go(${by})`);
      await page.clock.runFor(1000);
      expect(await page.locator('aiguillage-guide').innerText()).not.toContain(here);
    }
    await page.reload();
    await heading(page).waitFor();
    expect(await page.locator('aiguillage-guide').innerText()).not.toContain(here);
  });
});

test('on a shared device Back goes by questions; a reload, which another may ask for, opens anew', async () => {
  await on({ attributes: GUIDE }, {}, async (page) => {
    const first = await heading(page).innerText();
    const second = await choose(page);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await page.evaluate('history.back()');
    await page.getByRole('heading', { level: 2, name: first }).waitFor();
    await page.evaluate('history.forward()');
    await page.getByRole('heading', { level: 2, name: second }).waitFor();
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(first);
    await page.clock.runFor(1000);
    expect(await page.evaluate('[history.state, sessionStorage.length]')).toEqual([null, 0]);
  });
});

test('a page that the browser kept whole while nobody was there is emptied as it is shown', async () => {
  await on({ attributes: GUIDE }, {}, async (page) => {
    const here = await choose(page);
    // The clock goes on, and no timer with it.
    await page.evaluate('const then = Date.now() + 181_000; Date.now = () => then');
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    await page.getByRole('heading', { level: 2, name: here }).waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 2, name: 'C’est effacé' }).waitFor();
  });
});

test('what is tapped is 44 px or more, however small the host writes', async () => {
  await on({ attributes: GUIDE }, { width: 360 }, async (page) => {
    const small = await page.evaluate<readonly string[]>(
      `[...document.querySelector('aiguillage-guide').shadowRoot.querySelectorAll('a, button, input')]
        .filter((one) => one.getClientRects().length > 0)
        .filter((one) => Math.min(one.offsetHeight, one.offsetWidth) < 44)
        .map((one) => one.outerHTML)`,
    );
    expect(small).toEqual([]);
  });
});
