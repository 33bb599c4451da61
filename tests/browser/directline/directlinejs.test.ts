import { type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { type Browser, type Page } from 'playwright-core';
import { startServer, type Started } from '../../server/start-server.ts';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

// The npm client alone, bundled but unchanged, in a browser, on the flows of this repository.
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>client</title>
<script src="/client.js"></script><script>
  window.heard = [];
  window.ready = fetch('/directline/tokens/generate', { method: 'POST' })
    .then((answer) => answer.json())
    .then(({ token }) => {
      window.line = new Client.DirectLine({
        token, domain: location.origin + '/directline',
        webSocket: location.search !== '?poll', pollingInterval: 200,
      });
      window.line.activity$.subscribe((activity) => window.heard.push(activity));
    });
  window.send = (activity) => new Promise((resolve, reject) =>
    window.line.postActivity({ type: 'message', from: { id: '' }, ...activity }).subscribe(resolve, reject));
</script></html>`;

/** What the page's own script puts on its window. */
interface Client {
  readonly ready: Promise<void>;
  readonly heard: readonly {
    readonly text?: string;
    readonly from: { readonly role: string };
    readonly suggestedActions?: {
      readonly actions: readonly {
        readonly title: string;
        readonly text: string;
        value: unknown;
      }[];
    };
  }[];
  readonly send: (activity: object) => Promise<string>;
}

let browser: Browser;
let started: Started;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'botframework-directlinejs'", resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Client',
    define: { global: 'window' },
    logLevel: 'silent',
  });
  const client = outputFiles[0]?.text ?? '';
  const pages = (req: IncomingMessage, res: ServerResponse) => {
    res.removeHeader('content-security-policy');
    const isClient = req.url === '/client.js';
    res.setHeader('content-type', isClient ? 'text/javascript' : 'text/html; charset=utf-8');
    res.end(isClient ? client : PAGE);
    return Promise.resolve();
  };
  started = await startServer({ world: shippedWorld(), parts: { pages } });
  browser = await launchChromium();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await started.close();
});

/** Waits for the bot's answer number `count` (the greeting is the first); its text. */
async function answer(page: Page, count: number): Promise<string> {
  await page.waitForFunction(
    (wanted) => {
      const { heard } = globalThis as unknown as Client;
      return heard.filter(({ from }) => from.role === 'bot').length === wanted;
    },
    count,
    { timeout: 15_000 },
  );
  return await page.evaluate(() => (globalThis as unknown as Client).heard.at(-1)?.text ?? '');
}

/** Taps the suggested action of the last answer whose title begins so. */
async function tap(page: Page, title: string): Promise<void> {
  await page.evaluate(async (begins) => {
    const { heard, send } = globalThis as unknown as Client;
    const actions = heard.at(-1)?.suggestedActions?.actions ?? [];
    const found = actions.find((one) => one.title.startsWith(begins));
    if (!found) throw new Error(`no ${begins} among ${actions.map((one) => one.title).join()}`);
    await send({ text: found.text, value: found.value });
  }, title);
}

async function say(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => (globalThis as unknown as Client).send({ text: words }), text);
}

for (const [name, query] of [
  ['a WebSocket', ''],
  ['polling', '?poll'],
] as const) {
  test(`the npm client in a browser walks to an orientation over ${name}`, async () => {
    const page = await browser.newPage();
    try {
      await page.goto(`${started.url}/${query}`);
      await page.evaluate(() => (globalThis as unknown as Client).ready);
      expect(await answer(page, 1)).toContain('Que vous arrive-t-il ?');
      await tap(page, 'La Caf');
      await answer(page, 2);
      await tap(page, 'Faire ma déclaration trimestrielle');
      // The service that was tapped is not asked again.
      expect(await answer(page, 3)).toContain('Pouvez-vous aller sur internet ?');
      await tap(page, 'Oui');
      await answer(page, 4);
      await tap(page, 'Oui');
      await answer(page, 5);
      await tap(page, 'Un montant est faux');
      await answer(page, 6);
      await tap(page, "J'ai comparé, il est toujours faux");
      await answer(page, 7);
      await tap(page, 'Avec la Caf');
      expect(await answer(page, 8)).toContain('Dans quelle commune');
      await say(page, '33700');
      expect(await answer(page, 9)).toContain('La Caf peut vous aider');
    } finally {
      await page.close();
    }
  }, 60_000);
}
