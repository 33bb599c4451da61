import { expect, jest, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { FOCUSED, GUIDE, choose, hall, heading, next, until, visit } from './visitor.ts';

jest.setTimeout(30_000);

// A host's own router listens to the same history: its page must neither load anew nor stay behind.

async function go(page: Page, by: number): Promise<string> {
  const before = await heading(page).innerText();
  await page.evaluate(`history.go(${by})`);
  return await next(page, before);
}

const state = (page: Page) => page.evaluate<Record<string, unknown> | null>('history.state');
const own = async (page: Page) => {
  const others = { ...(await state(page)) };
  delete others['aiguillage'];
  return others;
};
/** Whoever writes its state down itself lets scripts run. */
const policy = "default-src * data: 'unsafe-inline'";

const turbo = {
  attributes: GUIDE,
  policy,
  body: '<h1>Vos démarches</h1><p><a href="/autre">Autre page</a></p>GUIDE',
};
const turboFirst = { ...turbo, before: ['turbo.js'] };

test.each([
  ['after the guide', { ...turbo, after: ['turbo.js'] }, []],
  // It hears first, and puts a copy of the page in its place: the same guide goes on in it.
  ['before the guide', turboFirst, ['restore', 'restore', 'restore']],
])(
  'Turbo %s: Back goes by questions; its pages come and go as they did',
  async (_, host, visits) => {
    await visit(host, async ({ page, asked, complaints }) => {
      await heading(page).waitFor();
      await page.evaluate(`
      globalThis.visits = [];
      addEventListener('turbo:visit', ({ detail }) => visits.push(detail.action));
    `);
      const first = await heading(page).innerText();
      const before = await own(page);
      expect(before).toHaveProperty('turbo');
      const second = await choose(page);
      const third = await choose(page);
      expect(await own(page)).toEqual(before);
      const guides = () => asked.filter((one) => /directline.(guide|tokens)/.test(one)).length;
      expect(await go(page, -1)).toBe(second);
      expect(await go(page, -1)).toBe(first);
      expect(await go(page, 2)).toBe(third);
      expect(await page.evaluate('visits')).toEqual(visits);
      await page.waitForTimeout(300);
      expect(await heading(page).innerText()).toBe(third);
      await until(page, async () => (await page.evaluate(FOCUSED)) === third);
      expect(guides()).toBe(1);
      // To another page by Turbo, and back to the question that was left.
      await page.getByRole('link', { name: 'Autre page' }).click();
      await page.waitForURL(`${hall().url}/autre`);
      await until(page, async () => (await heading(page).innerText()) === first);
      await page.evaluate('history.back()');
      await page.waitForURL(`${hall().url}/`);
      await until(page, async () => (await heading(page).innerText()) === third);
      expect(await page.evaluate('visits')).toEqual([...visits, 'advance', 'restore']);
      expect(await go(page, -1)).toBe(second);
      expect(await go(page, -1)).toBe(first);
      await choose(page);
      // As it begins, Turbo writes a state of its own over what was there.
      await page.reload();
      await heading(page).waitFor();
      expect(await heading(page).innerText()).toBe(second);
      expect(await go(page, -1)).toBe(first);
      await page.goBack();
      expect(page.url()).toBe('about:blank');
      expect(complaints).toEqual([]);
    });
  },
);

test('Turbo: after “Tout effacer” the page before is one Back away', async () => {
  await visit(turboFirst, async ({ page }) => {
    await heading(page).waitFor();
    await choose(page);
    const here = await choose(page);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await next(page, here);
    await until(page, async () => (await state(page))?.['aiguillage'] === undefined);
    expect(await own(page)).toHaveProperty('turbo');
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    await page.waitForTimeout(300);
    expect(await heading(page).innerText()).toBe('C’est effacé');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

const vue = {
  policy,
  before: ['vue.js', 'vue-router.js', 'router-page.js'],
  body: '<div id="app"></div>',
};

test('Vue Router: its route stays, its state stays, its own Back goes where it went', async () => {
  await visit(vue, async ({ page }) => {
    await page.goto(`${hall().url}/app`);
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    const before = await own(page);
    expect(before).toHaveProperty('position');
    const second = await choose(page);
    const third = await choose(page);
    expect(await own(page)).toEqual(before);
    await page.evaluate("globalThis.element = document.querySelector('aiguillage-guide')");
    expect(await go(page, -1)).toBe(second);
    expect(await go(page, -1)).toBe(first);
    expect(await go(page, 2)).toBe(third);
    expect(await page.evaluate("element === document.querySelector('aiguillage-guide')")).toBe(
      true,
    );
    await page.getByRole('link', { name: 'Autre page' }).click();
    await page.getByRole('heading', { name: 'Autre' }).waitFor();
    await page.evaluate('history.back()');
    await page.getByRole('heading', { name: 'Première' }).waitFor();
    await until(page, async () => (await heading(page).innerText()) === third);
    expect(await go(page, -1)).toBe(second);
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(second);
    expect(await own(page)).toMatchObject({ position: before['position'] });
    expect(await go(page, -1)).toBe(first);
  });
});

test.each([
  ['begins first', { ...vue, before: [], after: vue.before }],
  ['begins after it', vue],
])('Vue Router: a guide on every route that %s leaves the routes to it', async (_, host) => {
  const body = '<div id="app" data-guide="everywhere"></div>';
  await visit({ ...host, body }, async ({ page }) => {
    await page.goto(`${hall().url}/app`);
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    const second = await choose(page);
    await page.getByRole('link', { name: 'Autre page' }).click();
    await page.getByRole('heading', { name: 'Autre' }).waitFor();
    expect(await heading(page).innerText()).toBe(second);
    const third = await choose(page);
    expect(await go(page, -1)).toBe(second);
    expect(page.url()).toBe(`${hall().url}/app/autre`);
    await page.evaluate('history.back()');
    await page.getByRole('heading', { name: 'Première' }).waitFor();
    expect(await heading(page).innerText()).toBe(second);
    expect(await go(page, -1)).toBe(first);
    await page.evaluate('history.go(2)');
    await page.getByRole('heading', { name: 'Autre' }).waitFor();
    expect(await go(page, 1)).toBe(third);
  });
});

const bubble = { attributes: `${GUIDE} display="bubble"` };

/** Escape, once the screen has the keyboard: it comes with the frame after its words. */
async function leave(page: Page, screen: string): Promise<void> {
  await until(page, async () => (await page.evaluate(FOCUSED)) === screen);
  await page.keyboard.press('Escape');
}

test('a bubble that is closed leaves Back to the page; reloaded open, it opens', async () => {
  await visit(bubble, async ({ page }) => {
    const link = page.getByRole('link', { name: /Ouvrir le guide/ });
    await link.click();
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    const second = await choose(page);
    const third = await choose(page);
    expect(await go(page, -1)).toBe(second);
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(second);
    expect(await go(page, 1)).toBe(third);
    await leave(page, third);
    await until(page, async () => (await state(page)) === null);
    // Opened again it is where it was; answered there, Back comes to it.
    await link.click();
    expect(await heading(page).innerText()).toBe(third);
    await choose(page);
    expect(await go(page, -1)).toBe(third);
    await leave(page, third);
    await until(page, async () => (await state(page)) === null);
    await page.reload();
    await link.waitFor();
    expect(await heading(page).count()).toBe(0);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    expect(first).not.toBe(second);
  });
});

test('on a page of its own the tab is named after the question that Back shows', async () => {
  await visit({ attributes: `${GUIDE} display="page"` }, async ({ page }) => {
    await heading(page).waitFor();
    const titles = [await page.title()];
    await choose(page);
    titles.push(await page.title());
    await go(page, -1);
    expect(await page.title()).toBe(titles[0]);
    await go(page, 1);
    expect(await page.title()).toBe(titles[1]);
    await page.reload();
    await heading(page).waitFor();
    expect(await page.title()).toBe(titles[1]);
  });
});
