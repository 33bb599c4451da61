import { type Page } from 'playwright-core';
import { type Cell } from '../../bot/conversation/helper/outbox.ts';

/** Where the download is told. */
export const told = (page: Page) => page.locator('#tour-told');

/** Digits, and the commune where it is asked for, until nothing more is asked. */
export async function walkToEnd(page: Page, commune = 'Mérignac'): Promise<void> {
  for (let step = 0; step < 14; step += 1) {
    const before = await page.locator('#aig-mine').innerHTML();
    if (await page.locator('#aig-mine .aig-take-box').count()) return;
    if (await page.locator('#aig-mine #aig-commune').count()) {
      await page.fill('#aig-mine #aig-commune', commune);
      await page.press('#aig-mine #aig-commune', 'Enter');
    } else if (await page.locator('#aig-mine .aig-keyed .aig-ticks').count()) {
      await page.keyboard.press('1');
      await page.locator('#aig-mine .aig-ticks + button').click();
    } else await page.keyboard.press('1');
    await changed(page, before);
  }
}

/** Asked from outside: a function that waits in the page is an `eval`, which the page allows nobody. */
async function changed(page: Page, before: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if ((await page.locator('#aig-mine').innerHTML()) !== before) return;
    await page.waitForTimeout(20);
  }
  throw new Error('no other screen came');
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

const isWaiting = async (page: Page) => {
  const { batch, cells } = await waiting(page);
  return batch !== undefined || cells.length > 0;
};

/** Nothing waits any more, or it never leaves. */
export async function allSent(page: Page): Promise<void> {
  for (let tries = 0; tries < 100 && (await isWaiting(page)); tries += 1) {
    await page.waitForTimeout(50);
  }
}

/** Bytes that the page takes once nothing is kept in vain. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize;
}

/** The newer shell has taken the older one's place. */
export async function keepsOneShell(page: Page): Promise<void> {
  const shells =
    "caches.keys().then((names) => names.filter((name) => name.includes('shell')).length)";
  for (let tries = 0; tries < 500; tries += 1) {
    // The page starts anew meanwhile.
    if ((await page.evaluate(shells).catch(() => 0)) === 1) return;
    await page.waitForTimeout(20);
  }
  throw new Error('both shells are kept');
}

/**
 * It asks for what is newer, then is closed and opened again, until it is told to be stopped: a
 * worker that has an answer under way goes at the next start.
 */
export async function stops(page: Page): Promise<void> {
  const stopped = page.getByText('arrêté pour le moment');
  const look = 'navigator.serviceWorker.getRegistration().then((shell) => shell?.update())';
  const address = page.url();
  for (let starts = 0; starts < 10 && !(await stopped.isVisible()); starts += 1) {
    // The page may be leaving meanwhile.
    await page.evaluate(look).catch(() => undefined);
    await page.waitForTimeout(700);
    if (await stopped.isVisible()) return;
    await page.goto('about:blank').catch(() => undefined);
    await page.waitForTimeout(300);
    await page.goto(address).catch(() => undefined);
    await page.waitForTimeout(700);
  }
  await stopped.waitFor();
}

/** One situation from the list of those to practise on, answered to its end. */
export async function exercise(page: Page): Promise<void> {
  await page.locator('[value=trainings]').click();
  await page.selectOption('#train-tone', 'afraid');
  await page.locator('[value^="train "]').first().click();
  await page.locator('[value^="said "]').first().click();
  await page.locator('[value^="sent "]').first().click();
  await page.getByText('La règle').waitFor();
}

/** "C'est faux" twice is one. */
export async function reportWrong(page: Page, ask: (text: string) => Promise<void>): Promise<void> {
  await ask('je ne peux pas payer mes impôts');
  // As people call Bordeaux: these names are no part of the program.
  await walkToEnd(page, 'bdx');
  await page.locator('.aig-field summary').click();
  await page.locator('[value="wrong closed"]').click();
  await page.getByText('C’est noté.').waitFor();
  await page.locator('[value="wrong closed"]').click();
  await page.getByText('C’est déjà noté.').waitFor();
  await page.locator('.aig-bar [value=new]').click();
  await page.locator('#aig-mine .aig-doors').getByText('Parler à quelqu’un').click();
  await walkToEnd(page);
  await page.locator('[value=seen]').click();
  await page.getByText('C’est noté.').waitFor();
  await page.locator('.aig-bar [value=new]').click();
}

/** Keeps an address waiting until it is let go. */
export async function held(page: Page, address: string): Promise<() => void> {
  let goOn = (): void => undefined;
  const isSeen = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(address, async (route) => {
    await isSeen;
    await route.continue();
  });
  return goOn;
}
