import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { ARABIC_FONT } from '../../support/arabic-font.ts';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { browse } from '../../channels/pages/browse.ts';
import { serve } from './serve.ts';

const world = shippedWorld();
const on = 'lang=ar&structure=demonstration';
const flow = '/guide/ants.carte-identite';
const v = world.flows.get('ants.carte-identite')?.digest.slice(0, 8) ?? '';
/** One address a kind of screen; danger is typed. */
const SCREENS = {
  home: `/?${on}`,
  menu: `/menu/autre?${on}`,
  question: `${flow}?${on}`,
  autonomy: `${flow}?a=situation.lost&v=${v}&${on}`,
  commune: `${flow}?a=situation.urgent&v=${v}&${on}`,
  orientation: `${flow}?a=situation.urgent&v=${v}&commune=33281&${on}`,
  sheet: `${flow.replace('guide', 'feuille')}?a=situation.urgent&v=${v}&commune=33281&${on}`,
  'not translated': `/guide/energie.cheque-energie?${on}`,
};

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ world: () => world });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

test('an address keeps Arabic, which somebody typed, and no language that is none of ours', () => {
  const person = browse({ world: () => world });
  const typed = person.get(`${flow}?lang=ar`);
  expect([typed.status, typed.body.includes('<html lang="ar" dir="rtl">')]).toEqual([200, true]);
  const { status, headers } = person.get(`${flow}?lang=ps`);
  expect([status, headers['Location']?.includes('lang=')]).toEqual([302, false]);
  const page = person.get(SCREENS.question);
  expect(page.status).toBe(200);
  expect(page.body).toContain('<html lang="ar" dir="rtl">');
});

/** The kinds of screen in turn, danger last, as a phone shows them. */
async function onEach(
  width: number,
  work: (name: string, page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height: 640 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    for (const [name, path] of Object.entries(SCREENS)) {
      await page.goto(server.url + path);
      await page.addStyleTag({ content: ARABIC_FONT });
      await work(name, page);
    }
    await page.goto(server.url + SCREENS.home);
    await page.locator('#aig-search').fill('je veux mourir');
    await page.locator('.aig-search button').click();
    await page.locator('.aig-quit').waitFor();
    await page.addStyleTag({ content: ARABIC_FONT });
    await work('danger', page);
  } finally {
    await context.close();
  }
}

/** Texts whose nearest `lang` is not that of their letters, or that run the wrong way. */
const MISLABELLED = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const wrong = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    const lang = node.parentElement.closest('[lang]').lang;
    const way = getComputedStyle(node.parentElement).direction;
    const isArabic = /[\\u0600-\\u06ff]/.test(text);
    const isLatin = /[A-Za-z\\u00c0-\\u017f]/.test(text);
    const isPhone = /^\\d[\\d\\s]*\\d$/.test(text);
    if (isArabic && (isLatin || lang !== 'ar' || way !== 'rtl')) wrong.push(text);
    if (isLatin && (lang === 'ar' || way !== 'ltr')) wrong.push(text);
    if (isPhone && way !== 'ltr') wrong.push(text);
  }
  return wrong;
})()`;

test('each kind of screen says the language of each text, fits, and breaks no rule of axe', async () => {
  const seen: string[] = [];
  await onEach(360, async (name, page) => {
    seen.push(name);
    expect([name, await page.evaluate(MISLABELLED)]).toEqual([name, []]);
    expect([name, await page.locator('html').getAttribute('dir')]).toEqual([name, 'rtl']);
    for (const note of ['Traduction non relue. Le français fait foi.', 'النص الفرنسي هو المرجع']) {
      expect([name, await page.getByText(note).count()]).toEqual([name, 1]);
    }
    expect([name, await violationsEverywhere(page)]).toEqual([name, []]);
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const wide = Number(await page.evaluate('document.documentElement.scrollWidth'));
      expect([name, width, wide <= width]).toEqual([name, width, true]);
    }
    await OWN[name]?.(page);
  });
  expect(seen).toEqual([...Object.keys(SCREENS), 'danger']);
}, 120_000);

/** What one kind of screen promises beside. */
const OWN: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  /** The sentence to say stays French, its meaning beside. */
  orientation: async (page) => {
    const say = page.locator('blockquote.aig-say');
    expect(await say.getAttribute('lang')).toBe('fr');
    expect(await say.getAttribute('dir')).toBe('ltr');
    expect(await say.textContent()).toMatch(/^«/);
    expect(await page.locator('blockquote.aig-say + p').textContent()).toMatch(/[\u0600-\u06ff]/);
  },
  /** In two languages, one page of paper. */
  sheet: async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  },
};
