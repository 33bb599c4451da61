import { type Page } from 'playwright-core';
import { type Cell } from '../../../bot/conversation/helper/outbox.ts';

/** Where the download is told. */
export const told = (page: Page) => page.locator('#tour-told');

/** Digits, and the commune where it is asked for, until nothing more is asked. */
export async function walkToEnd(page: Page): Promise<void> {
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

export async function download(page: Page): Promise<string> {
  await page.locator('.aig-head [value=tour]').click();
  await page.locator('#tour-form [type=submit]').waitFor();
  await page.locator('#tour-form [type=submit]').click();
  await told(page)
    .filter({ hasText: /prêt|arrêté|abîmé|place|garde rien/ })
    .waitFor();
  return told(page).innerText();
}

interface Waiting {
  readonly cells: readonly Cell[];
  readonly batch?: unknown;
}
export const waiting = (page: Page) =>
  page.evaluate<Waiting>("JSON.parse(localStorage.getItem('aiguillage-outbox'))");

export const isWaiting = async (page: Page) => {
  const { batch, cells } = await waiting(page);
  return batch !== undefined || cells.length > 0;
};
