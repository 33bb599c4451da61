import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { PAGE_STYLE } from '../../../bot/view/style.ts';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { ordinary } from '../../channels/pages/pages-world.ts';
import { serve } from './serve.ts';

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
  about: '/vie-privee',
  statement: '/accessibilite',
  'topic to come': '/guide/ameli.stub',
  sheet: `/feuille/impots.essai?a=online.no&v=${v}&commune=33281&lang=en`,
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

/** What a screen must hold at a size of its own, as sentences of faults; one visit for all. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = [...(await violationsEverywhere(page))];
  found.push(...(await smallTargets(page)));
  await page.setViewportSize({ width: 320, height: 256 });
  found.push(...(await overflow(page, 'at 320 px (400 % of 1280)')));
  const spacing = await page.addStyleTag({ content: SPACING });
  found.push(...(await overflow(page, 'with wide text spacing')));
  await spacing.evaluate((style: unknown) => {
    (style as { remove(): void }).remove();
  });
  await page.setViewportSize({ width: 360, height: 640 });
  const large = await page.addStyleTag({ content: 'html{font-size:200%!important}' });
  found.push(...(await overflow(page, 'with text at 200 %')));
  await large.evaluate((style: unknown) => {
    (style as { remove(): void }).remove();
  });
  found.push(...(await page.evaluate<string[]>(BROKEN_NUMBERS)));
  return found;
}

/** Ten digits in the large button that calls stand on one line. */
const BROKEN_NUMBERS = `[...document.querySelectorAll('.aig-big .aig-tel')].flatMap((number) => {
  const before = number.textContent;
  number.textContent = '04 92 21 19 19';
  const isBroken = number.offsetHeight > 1.8 * parseFloat(getComputedStyle(number).fontSize);
  number.textContent = before;
  return isBroken ? ['a number breaks in its button at 360 px'] : [];
})`;

/** WCAG 1.4.12 */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}';

async function overflow(page: Page, when: string): Promise<readonly string[]> {
  const over: unknown = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return Number(over) > 0 ? [`${String(over)} px too wide ${when}`] : [];
}

/** 44 px high at least, a link inside a sentence too. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return await page.evaluate(`
    [...document.querySelectorAll('a, button, summary, input:not([type=hidden]), select, textarea')]
      .map((one) => one.closest('label') ?? one)
      .filter((one) => !one.matches('.aig-skip'))
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 44 || height < 44;
      })
      .map((one) => 'small: ' + one.outerHTML.slice(0, 120))`);
}

test('every kind of screen holds at 320, 360 and 1280 px, in light and dark, with large and spaced text', async () => {
  await on(360, 640, async (page) => {
    for (const [name, path] of Object.entries(SCREENS)) {
      await page.goto(server.url + path);
      expect([name, await faultsOf(page)]).toEqual([name, []]);
    }
    await page.goto(server.url);
    await page.locator('#aig-search').fill('je veux mourir');
    await page.locator('.aig-search button').click();
    await page.locator('.aig-quit').waitFor();
    expect(['danger', await faultsOf(page)]).toEqual(['danger', []]);
  });
}, 120_000);

test('a danger has its way out first, no title, and nothing to take along', async () => {
  await on(360, 640, async (page) => {
    await page.goto(server.url);
    await page.locator('#aig-search').fill('je veux mourir');
    await page.locator('.aig-search button').press('Enter');
    const quit = page.locator('.aig-quit button');
    await quit.waitFor();
    expect(await page.title()).toBe('Aiguillage');
    const shownAt = async () => (await quit.boundingBox())?.y ?? -1;
    for (const key of ['PageDown', 'End']) {
      await page.keyboard.press(key);
      // One scrolls in steps: what counts is where they end.
      await page.waitForFunction('scrollY > 100');
      expect(await shownAt()).toBeGreaterThanOrEqual(0);
      expect(await shownAt()).toBeLessThan(64);
    }
    expect(await page.getByText('Emportez cette page').count()).toBe(0);
  });
}, 60_000);

test('a sheet and a result print on one page, in any language, without ways and buttons', async () => {
  await on(1280, 800, async (page) => {
    const end = `a=online.no&v=${v}&commune=33281`;
    for (const path of [
      `${guide}?${end}`,
      `/feuille/impots.essai?${end}`,
      `/feuille/impots.essai?${end}&lang=en`,
      `/feuille/impots.essai?a=online.yes,aids.rsa,right.yes&v=${v}`,
    ]) {
      await page.goto(server.url + path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([path, pdf.match(/\/Type\s*\/Page[^s]/g)?.length]).toEqual([path, 1]);
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.aig-foot', '.aig-ways', '.aig-take-box', '.aig-bar']) {
        for (const one of await page.locator(hidden).all())
          expect(await one.isVisible()).toBe(false);
      }
      await page.emulateMedia({ media: null });
    }
  });
}, 60_000);

test('the button of a sheet prints where scripts run, and is not there where they do not', async () => {
  const path = `/feuille/impots.essai?a=online.no&v=${v}&commune=33281`;
  await on(360, 640, async (page) => {
    await page.goto(server.url + path);
    await page.evaluate('print = () => { document.title = "printed" }');
    await page.getByRole('button', { name: 'Imprimer' }).click();
    expect(await page.title()).toBe('printed');
  });
  const silent = (page: Page) => page.getByRole('button', { name: 'Imprimer' }).count();
  await on(
    360,
    640,
    async (page) => {
      await page.goto(server.url + path);
      expect(await silent(page)).toBe(0);
    },
    false,
  );
}, 60_000);

test('nothing moves, and colours that a person forces are kept', async () => {
  expect(PAGE_STYLE).not.toMatch(/animation|transition|@keyframes/);
  await on(360, 640, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    for (const name of ['question', 'several', 'orientation']) {
      await page.goto(server.url + (SCREENS[name] ?? '/'));
      const bare: unknown = await page.evaluate(`
        [...document.querySelectorAll('.aig-btn, .aig-choices > * > *, .aig-ticks > *')]
          .filter((one) => one.getClientRects().length > 0)
          .filter((one) => {
            const { borderStyle, borderWidth, borderColor, backgroundColor } = getComputedStyle(one);
            const isFull = backgroundColor !== getComputedStyle(document.body).backgroundColor;
            return borderStyle === 'none' || borderWidth === '0px' ||
              (borderColor === backgroundColor && !isFull);
          })
          .map((one) => one.outerHTML.slice(0, 120))`);
      expect([name, bare]).toEqual([name, []]);
    }
  });
}, 60_000);

test('the keyboard alone goes through a whole guide, seen at each step, titled by its question', async () => {
  await on(360, 640, async (page) => {
    const press = async (label: string) => {
      for (let at = 0; at < 40; at++) {
        await page.keyboard.press('Tab');
        const [text, seen] = await page.evaluate<[string, boolean]>(`(() => {
          const one = document.activeElement;
          const box = one.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const ring = getComputedStyle(one).outlineStyle !== 'none' || one.matches('.aig-skip');
          return [(one.closest('label') ?? one).textContent.trim(), ring && (one.contains(top) || one.matches('.aig-skip'))];
        })()`);
        expect([text, seen]).toEqual([text, true]);
        if (text.replace('’', "'").startsWith(label)) return;
      }
      throw new Error(`"${label}" is not reached by Tab`);
    };
    const titles: string[] = [];
    const enter = async () => {
      const moved = page.waitForEvent('load');
      await page.keyboard.press('Enter');
      await moved;
      titles.push(await page.title());
    };
    await page.goto(server.url);
    await press('Les impôts');
    await enter();
    await press('Oui');
    await enter();
    await press('Le RSA');
    await page.keyboard.press('Space');
    await press('Valider');
    await enter();
    await press('Oui');
    await enter();
    expect(new Set(titles).size).toBe(4);
    expect(await page.getByRole('link', { name: 'Imprimer' }).count()).toBe(1);
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
    await page.getByText('J’ai compris').waitFor();
    await page.getByRole('button', { name: /Changer/ }).press('Enter');
    await page.getByRole('heading', { name: 'Avez-vous reçu' }).waitFor();
    const kept = /^\/guide\/caf\.secret(?:\?ecran=[\w-]{22})?$/;
    for (const url of seen) expect(url.replace(server.url, '')).toMatch(kept);
  });
}, 60_000);
