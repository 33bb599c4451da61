import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { loadWorld } from '../../bot/service/load-world.ts';
import { startServer, type Started } from '../server/start-server.ts';
import { launchChromium } from '../support/chromium.ts';
import { fetchWebChat } from './fetch-webchat.ts';

// Web Chat as npm gives it, in a browser, on the flows and places of this repository.
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>chat</title>
<div id="chat" style="height: 900px"></div><script src="/webchat.js"></script><script>
  const poll = location.search === '?poll';
  fetch('/directline/tokens/generate', { method: 'POST' }).then((answer) => answer.json()).then(({ token }) => {
    const directLine = window.WebChat.createDirectLine({
      token, domain: location.origin + '/directline', webSocket: !poll, pollingInterval: 300,
    });
    window.WebChat.renderWebChat({ directLine, locale: 'fr-FR',
      styleOptions: { hideUploadButton: true, suggestedActionLayout: 'stacked' } }, document.getElementById('chat'));
  });
</script></html>`;

let browser: Browser;
let started: Started;
let folder = '';

beforeAll(async () => {
  const bundle = readFileSync(fetchWebChat());
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-webchat-'));
  const { world, issues } = loadWorld({ flowsDirs: ['flows'], dataDirs: ['data'] });
  if (!world) throw new Error(`flows at fault: ${issues.map(({ code }) => code).join(', ')}`);
  const pages = (req: IncomingMessage, res: ServerResponse) => {
    res.removeHeader('content-security-policy');
    const isBundle = req.url === '/webchat.js';
    res.setHeader('content-type', isBundle ? 'text/javascript' : 'text/html; charset=utf-8');
    res.end(isBundle ? bundle : PAGE);
    return Promise.resolve();
  };
  started = await startServer({ world, parts: { pages } });
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await started.close();
  rmSync(folder, { recursive: true, force: true });
});

async function tap(page: Page, label: string | RegExp): Promise<void> {
  await page
    .locator('.webchat__suggested-actions')
    .getByRole('button', { name: label })
    .first()
    .click();
}

async function type(page: Page, words: string): Promise<void> {
  const box = page.getByRole('textbox').first();
  await box.fill(words);
  await box.press('Enter');
}

// Web Chat keeps a second copy of each message for screen readers: only bubbles are looked at.
const bubbles = (page: Page, text: string | RegExp) =>
  page.locator('.webchat__bubble').filter({ hasText: text });
const says = (page: Page, text: string | RegExp) => bubbles(page, text).first().waitFor();

for (const [name, query] of [
  ['a WebSocket', ''],
  ['polling', '?poll'],
] as const) {
  test(`the unmodified Web Chat walks to an orientation and its place over ${name}`, async () => {
    const page = await browser.newPage({ locale: 'fr-FR' });
    page.setDefaultTimeout(15_000);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${started.url}/${query}`);
    await says(page, "Que vous arrive-t-il ?");
    expect(await bubbles(page, "Que vous arrive-t-il ?").count()).toBe(1);
    await tap(page, /^La Caf/);
    await tap(page, /déclaration trimestrielle/);
    await says(page, 'Qui vous verse cette aide ?');
    await type(page, 'la caf');
    await says(page, 'Pouvez-vous aller sur internet ?');
    await tap(page, /^Oui/);
    await tap(page, /^Oui/);
    await says(page, 'Les montants déjà écrits sont-ils les bons ?');
    await tap(page, 'Un montant est faux');
    await tap(page, "J'ai comparé, il est toujours faux");
    await tap(page, 'Avec la Caf');
    await type(page, 'Mérignac');
    await tap(page, /Gironde/);
    await says(page, 'La Caf peut vous aider');
    await says(page, /Mairie de Mérignac/);
    await page.locator('.ac-pushButton').filter({ hasText: '32 30' }).waitFor();
    const picture = process.env['WEBCHAT_PICTURE'];
    if (picture !== undefined) await page.screenshot({ path: picture });
    // Every bubble of the person was acknowledged.
    expect(await page.getByText(/Envoi en cours|Échec|Sending|Send failed/).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  }, 60_000);
}
