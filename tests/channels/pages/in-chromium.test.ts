import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../../support/chromium.ts';
import { ordinary } from './pages-world.ts';
import { serve } from './serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const v = ordinary.digest.slice(0, 8);
const guide = '/guide/impots.essai';

/** One address for each kind of screen. */
const SCREENS: Readonly<Record<string, string>> = {
  home: '/',
  menu: '/menu/caf',
  question: guide,
  'question with answers': `${guide}?a=online.yes,aids.rsa&v=${v}`,
  several: `${guide}?a=online.yes&v=${v}`,
  commune: `${guide}?a=online.no&v=${v}`,
  'shared name': `${guide}?a=online.no&v=${v}&commune=33281+16216+17229`,
  orientation: `${guide}?a=online.no&v=${v}&commune=33281`,
  'no hours known': `${guide}?a=online.no&v=${v}&commune=33063`,
  'orientation in English': `${guide}?a=online.no&v=${v}&commune=33281&lang=en`,
  autonomy: `${guide}?a=online.yes,aids.rsa,right.yes&v=${v}`,
  suggestions: '/vouliez-vous-dire?parmi=impots.essai+caf.secret',
  sensitive: '/guide/caf.secret',
  'not found': '/nothing',
  erased: '/effacer',
  legal: '/vie-privee',
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

/** A page of its own, closed whatever happens. */
async function on(
  width: number,
  height: number,
  work: (page: Page) => Promise<void>,
  javaScriptEnabled = true,
): Promise<void> {
  // axe comes in by evaluate: the policy of the page would refuse it, as it should.
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled,
    bypassCSP: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    await work(page);
  } finally {
    await context.close();
  }
}

/** Rules of WCAG A and AA that the page breaks, and best practice. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run();
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

test.each([
  [360, 640],
  [1280, 800],
])(
  'axe finds nothing on any kind of screen at %i px',
  async (width, height) => {
    await on(width, height, async (page) => {
      for (const [name, path] of Object.entries(SCREENS)) {
        await page.goto(server.url + path);
        expect([name, await violations(page)]).toEqual([name, []]);
      }
    });
  },
  60_000,
);

test('axe finds nothing in the dark either', async () => {
  await on(360, 640, async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const name of ['home', 'several', 'orientation', 'autonomy']) {
      await page.goto(server.url + (SCREENS[name] ?? '/'));
      expect([name, await violations(page)]).toEqual([name, []]);
    }
  });
}, 60_000);

test('nothing goes beyond a window of 320 px, nor with wide text spacing', async () => {
  await on(320, 256, async (page) => {
    for (const [name, path] of Object.entries(SCREENS)) {
      await page.goto(server.url + path);
      await page.addStyleTag({
        content:
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}',
      });
      const width = await page.evaluate('document.documentElement.scrollWidth');
      expect([name, Number(width) <= 320]).toEqual([name, true]);
    }
  });
}, 60_000);

test('every link and button is at least 24 px high, the choices 48', async () => {
  await on(360, 640, async (page) => {
    for (const [name, path] of Object.entries(SCREENS)) {
      await page.goto(server.url + path);
      const small = await page.evaluate(`
        [...document.querySelectorAll('.aig-main a, .aig-main button, header a, footer a')]
          .filter((one) => one.getClientRects().length > 0)
          .filter((one) => one.getBoundingClientRect().height <
            (one.closest('.aig-choices, .aig-ticks') ? 48 : 24))
          .map((one) => one.textContent)`);
      expect([name, small]).toEqual([name, []]);
    }
  });
}, 60_000);

test('without JavaScript, a person walks from the home page to a place and a time', async () => {
  await on(
    360,
    640,
    async (page) => {
      await page.goto(server.url);
      await page.getByRole('link', { name: 'Les impôts' }).click();
      await page.getByRole('link', { name: 'Non', exact: true }).click();
      await page.getByLabel('Nom de la commune').fill('Mérignac');
      await page.getByRole('button', { name: 'Chercher' }).click();
      await page.getByRole('link', { name: /Gironde/ }).click();
      expect(await page.getByText('mardi 8 décembre').count()).toBe(1);
      expect(await page.getByRole('link', { name: /Appeler le/ }).count()).toBe(1);
      await page.goBack();
      expect(await page.getByRole('link', { name: /Charente-Maritime/ }).count()).toBe(1);
    },
    false,
  );
}, 60_000);

test('the keyboard alone goes through a sensitive guide, whose answers no address tells', async () => {
  await on(1280, 800, async (page) => {
    const seen: string[] = [];
    page.on('framenavigated', (frame) => seen.push(frame.url()));
    await page.goto(`${server.url}/guide/caf.secret`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Aller au contenu');
    await page.getByRole('button', { name: 'Oui' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pouvez-vous payer' }).waitFor();
    await page.getByText('Ma réponse').click();
    await page.getByRole('button', { name: /Changer/ }).press('Enter');
    await page.getByRole('heading', { name: 'Avez-vous reçu' }).waitFor();
    for (const url of seen) expect(url).toBe(`${server.url}/guide/caf.secret`);
  });
}, 60_000);
