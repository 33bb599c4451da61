import { readFileSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { startReplica, type Replica } from '../server/start-replica.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { fetchWebChat } from './fetch-webchat.ts';

// Web Chat as npm gives it, on two replicas of one PostgreSQL: what it posts goes to one of them,
// its stream comes from the other, and breaks. Its bubbles wait for the ids that it gave them.
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Web Chat</title>
<main id="guide"></main><script src="/webchat.js"></script><script type="module">
  const { token } = await (await fetch('/directline/tokens/generate', { method: 'POST' })).json();
  window.store = WebChat.createStore();
  WebChat.renderWebChat({
    directLine: WebChat.createDirectLine({ token, domain: location.origin + '/directline' }),
    store, locale: 'fr',
  }, document.querySelector('#guide'));
</script></html>`;

let databases: Databases;
let browser: Browser;
let one: Replica;
let other: Replica;
beforeAll(async () => {
  const pages = (req: IncomingMessage, res: ServerResponse) => {
    const isScript = req.url === '/webchat.js';
    res.removeHeader('content-security-policy');
    res.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    res.end(isScript ? readFileSync(fetchWebChat()) : PAGE);
    return Promise.resolve();
  };
  databases = await openDatabases();
  const url = await databases.database();
  one = await startReplica(url, { parts: { pages } });
  other = await startReplica(url);
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await other.close();
  await databases.remove();
}, 60_000);

/** What is posted goes to the other replica; and, once the first is gone, all else. */
async function open(isGone: () => boolean): Promise<Page> {
  const page = await browser.newPage({ locale: 'fr-FR' });
  page.setDefaultTimeout(60_000);
  // The client waits 3 seconds, and up to 12 more by chance, before it comes back.
  await page.addInitScript(() => {
    Math.random = () => 0;
  });
  await page.route('**/directline/conversations/**', async (route, request) => {
    const isPosted = request.url().endsWith('/activities');
    const url = request.url().replace(one.url, other.url);
    await (isPosted || isGone() ? route.continue({ url }) : route.continue());
  });
  await page.goto(one.url);
  await bubbles(page).first().waitFor();
  return page;
}

const bubbles = (page: Page) => page.locator('.webchat__stacked-layout .webchat__bubble');
/** Those on the person's side. */
const own = (page: Page) => page.locator('.webchat__stacked-layout--from-user .webchat__bubble');

async function type(page: Page, words: string): Promise<void> {
  const box = page.getByRole('textbox').first();
  await box.fill(words);
  await box.press('Enter');
}

/** Once so many bubbles are there and none waits any more: those of the person. */
async function settled(page: Page, wanted: number): Promise<readonly string[]> {
  await bubbles(page)
    .nth(wanted - 1)
    .waitFor();
  await page
    .locator('#guide')
    .filter({ hasNotText: /Envoi en cours|Échec|Sending/ })
    .waitFor();
  expect(await bubbles(page).count()).toBe(wanted);
  return own(page).allInnerTexts();
}

test('Web Chat on another replica: no bubble waits, comes twice or stands on the wrong side', async () => {
  let isGone = false;
  const page = await open(() => isGone);
  await type(page, 'bonjour');
  // Its words are with the replica that it was posted to, and nowhere else.
  expect(await settled(page, 3)).toEqual(['Message envoyé']);
  // Posted while no stream is open: the next one, from the other replica, brings it back.
  const { host } = new URL(other.url);
  const comesBack = page.waitForEvent('websocket', (stream) => stream.url().includes(host));
  isGone = true;
  const closed = one.close();
  await type(page, 'la caf');
  await Promise.all([closed, comesBack]);
  expect(await settled(page, 5)).toEqual(['Message envoyé', 'la caf']);
  // What is shown for a tap stays what Web Chat shows for it.
  await page.evaluate(() => {
    const payload = {
      displayText: 'Je choisis la Caf',
      text: 'La Caf',
      value: { do: 'flow', flow: 'caf.essai' },
    };
    const { store } = globalThis as unknown as { store: { dispatch: (action: object) => void } };
    store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE_BACK', payload });
  });
  expect(await settled(page, 7)).toEqual(['Message envoyé', 'la caf', 'Je choisis la Caf']);
  expect(other.faults).toEqual([]);
  await page.close();
}, 120_000);
