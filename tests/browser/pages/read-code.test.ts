import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Locator } from 'playwright-core';
import { createIntegrate } from '../../../bot/channels/integrate/create-integrate.ts';
import { launchChromium } from '../../support/chromium.ts';
import { ordinary, pagesWorld } from '../../channels/pages/pages-world.ts';
import { serve } from './serve.ts';

const READER = readFileSync(createRequire(import.meta.url).resolve('jsqr'), 'utf8');
const v = ordinary.digest.slice(0, 8);
const end = `a=online.no&v=${v}&commune=33281`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const world = pagesWorld();
  const integrate = createIntegrate({
    conversationMinutes: 120,
    world: () => world,
    publicUrl: 'https://guide.example',
    pinned: () => ({ path: '/widget.js', integrity: 'sha384-x' }),
    requests: { save: () => 'abcdefgh' },
  });
  server = await serve({}, (pages) => integrate.before(pages));
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** What a reader of codes sees in a picture of the screen: dark on light, as most of them want. */
async function read(shown: Locator): Promise<unknown> {
  const picture = (await shown.screenshot()).toString('base64');
  const page = await browser.newPage();
  try {
    await page.evaluate(READER);
    return await page.evaluate(async (png) => {
      const { createImageBitmap, OffscreenCanvas, fetch, jsQR } = globalThis as unknown as Reading;
      const bitmap = await createImageBitmap(
        await (await fetch(`data:image/png;base64,${png}`)).blob(),
      );
      const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      drawing.drawImage(bitmap, 0, 0);
      const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
      return jsQR(data, bitmap.width, bitmap.height, { inversionAttempts: 'dontInvert' })?.data;
    }, picture);
  } finally {
    await page.close();
  }
}

/** What the page that reads offers. */
interface Reading {
  createImageBitmap: (blob: unknown) => Promise<{ width: number; height: number }>;
  fetch: (url: string) => Promise<{ blob: () => Promise<unknown> }>;
  OffscreenCanvas: new (
    width: number,
    height: number,
  ) => {
    getContext(kind: '2d'): {
      drawImage(picture: unknown, x: number, y: number): void;
      getImageData(x: number, y: number, w: number, h: number): { data: unknown };
    };
  };
  jsQR: (
    data: unknown,
    width: number,
    height: number,
    options: object,
  ) => { readonly data: string } | null;
}

test.each([
  [
    'a result',
    `/guide/impots.essai?${end}`,
    'https://guide.example/permanences/33281/impots/ressources',
  ],
  [
    'a sheet',
    `/feuille/impots.essai?${end}`,
    'https://guide.example/permanences/33281/impots/ressources',
  ],
  ['a poster', '/affiche?flow=impots.essai', 'https://guide.example/guide/impots.essai'],
])(
  'a reader of codes reads %s, in light and in dark',
  async (_, path, wanted) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
    await page.goto(server.url + path);
    for (const box of await page.locator('details:has(.aig-qr) > summary').all()) await box.click();
    const code = page.locator('.aig-qr').first();
    const seen = new Map<string, unknown>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      seen.set(colorScheme, await read(code));
    }
    await page.close();
    expect([...seen]).toEqual([
      ['light', wanted],
      ['dark', wanted],
    ]);
  },
  60_000,
);
