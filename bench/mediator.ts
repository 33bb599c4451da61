import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type Page } from 'playwright-core';
import {
  createMediator,
  MEDIATOR_STYLE,
  type BuiltMediator,
} from '../bot/channels/mediator/create-mediator.ts';
import { HELPER_PATHS } from '../bot/channels/mediator/create-helper-api.ts';
import { fieldsIn } from '../bot/channels/mediator/json-answer.ts';
import { createPacks, type Packs } from '../bot/channels/mediator/packs.ts';
import { screenAsked } from '../bot/channels/mediator/screen-asked.ts';
import { serveMediator } from '../bot/channels/mediator/serve-mediator.ts';
import { sendJsonEncoded } from '../bot/channels/http/send-json.ts';
import { readOldCommunes } from '../bot/data/read-communes.ts';
import { craIn } from '../bot/data/read-cra.ts';
import { trainingIn } from '../bot/data/read-training.ts';
import { readWrittenHearing, readWrittenModels } from '../bot/data/read-written-hearing.ts';
import { loadCountry } from '../bot/service/load-world.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { slowed, VIEWPORT } from './web-visit.ts';

/**
 * The application of who helps in a real Chromium on a slow phone (CPU ÷ 4, 400 kbit/s, 400 ms): what
 * it weighs, how soon it is read and answers, then without a network. `node dist/bench/mediator.js`.
 */

/** Three départements, the heaviest among them. */
const PLACES = ['33', '62', '35'];
const TODAY = '2026-12-02';

async function run(): Promise<void> {
  const { world } = loadCountry({ flowsDirs: ['flows'], dataDirs: ['data'], today: TODAY });
  if (!world) throw new Error('flows or data are at fault: aiguillage check tells where');
  const file = new URL('../mediator/built.json', import.meta.url);
  const built = JSON.parse(readFileSync(file, 'utf8')) as BuiltMediator;
  const parts = { world: () => world, now: Date.now };
  const packs = createPacks({
    ...parts,
    hearing: () => readWrittenHearing(['data']),
    models: () => readWrittenModels(['data']),
    helper: () => ({ cra: craIn(['data']), training: trainingIn(['data']) }),
    old: () => readOldCommunes('data'),
  });
  await tellWeights(packs, built);
  const mediator = createMediator({ ...parts, built, isOn: true });
  const answer = serveMediator(mediator, packs, '');
  const server = createServer((req, res) => {
    if (req.url !== HELPER_PATHS.screen) void answer(req, res);
    else
      void text(req).then((body) => {
        sendJsonEncoded(res, 200, screenAsked(world, fieldsIn(body), Date.now()), {});
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchChromium();
  try {
    await tellVisits(browser, server, `http://127.0.0.1:${port}/mediateur/`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function tellWeights(packs: Packs, built: BuiltMediator): Promise<void> {
  const weights = new Map(
    [...built.files, ...built.sentences].map(([name, own]) => [
      name,
      brotliCompressSync(own).length,
    ]),
  );
  for (const [name, bytes] of weights) tell(name, `${bytes} bytes in brotli`);
  const program = built.files.reduce((all, [name]) => all + (weights.get(name) ?? 0), 0);
  tell('program, all of it', `${program} bytes in brotli`);
  tell('styles', `${brotliCompressSync(MEDIATOR_STYLE).length} bytes in brotli`);
  const { files } = await packs.index();
  for (const { name, bytes } of files) tell(name, `${bytes} bytes in brotli`);
  for (const code of PLACES) {
    tell(`places.${code}`, `${(await packs.places(code))?.bytes ?? 0} bytes in brotli`);
  }
}

async function tellVisits(browser: Browser, server: Server, url: string): Promise<void> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  await context.addInitScript(
    `localStorage.setItem('aiguillage-ways', JSON.stringify({ places: ${JSON.stringify(PLACES)} }))`,
  );
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await slowed(page);
  await page.goto(url, { waitUntil: 'commit' });
  const [paint, tapped, answered] =
    await page.evaluate<readonly [number, number, number]>(FIRST_TAP);
  tell('first use: the first screen is read', ms(paint));
  tell('first use: the first tap can be made', ms(tapped));
  tell('first use: the first tap is answered', ms(answered));
  tell('first use: it answers by itself', ms(await sinceAsked(page, '.aig-off')));
  await page.waitForFunction(
    `caches.open('aiguillage-packs').then((kept) => kept.match('packs/kept')).then((list) => list.json()).then(({ files }) => files.length > 8)`,
  );
  tell('first use: all is kept', ms(await page.evaluate<number>('performance.now()')));
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await page.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await tellOffline(await context.newPage(), url);
}

/** Reads the first screen, taps as soon as something listens, and waits for the next: when, by then. */
const FIRST_TAP = `(async () => {
  const until = async (found) => { while (!found()) await new Promise((next) => setTimeout(next, 10)); };
  const paints = () => performance.getEntriesByName('first-contentful-paint');
  const first = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('/main-'));
  await until(() => paints().length > 0 && first());
  const tapped = performance.now();
  document.querySelector('#aig-mine .aig-doors button').click();
  await until(() => document.querySelector('.aig-bar [value=new]'));
  return [paints()[0].startTime, tapped, performance.now()];
})()`;

async function tellOffline(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(180_000);
  const cdp = await slowed(page);
  await page.goto(url, { waitUntil: 'commit' });
  tell('later, without a network: a tap is answered', ms(await sinceAsked(page, '.aig-off')));
  await page.fill('#aig-search', 'je ne peux pas payer mes impôts');
  const from = Date.now();
  await page.press('#aig-search', 'Enter');
  await page.locator('.aig-bar [value=new]').waitFor();
  tell('the first words typed are heard', ms(Date.now() - from));
  for (const tap of [1, 2]) {
    const choice = await page.evaluate<number>(`(() => {
      const from = performance.now();
      document.querySelector('#aig-mine .aig-keyed .aig-choices button').click();
      return performance.now() - from;
    })()`);
    tell(`choice ${tap}`, ms(choice));
  }
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  tell('heap with three départements', `${(usedSize / 1e6).toFixed(1)} MB`);
}

/** Milliseconds since the page was asked for until something stands in it. */
async function sinceAsked(page: Page, selector: string): Promise<number> {
  await page.locator(selector).waitFor();
  return page.evaluate<number>('performance.now()');
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}

function tell(what: string, figure: string): void {
  process.stdout.write(`${what}: ${figure}\n`);
}

await run();
