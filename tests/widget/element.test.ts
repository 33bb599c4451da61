import { expect, jest, test } from '@jest/globals';
import { FOCUSED, GUIDE, choose, hall, heading, next, storage, until, visit } from './visitor.ts';

jest.setTimeout(30_000);

test('three requests, a strict policy, no storage: the first question is there', async () => {
  await visit({ attributes: GUIDE }, async ({ page, asked, complaints, context }) => {
    await heading(page).waitFor();
    expect(asked.slice(0, 4)).toEqual([
      'GET /',
      'GET /mairie.css',
      'GET /widget.js',
      'POST /directline/guide',
    ]);
    expect(complaints).toEqual([]);
    expect(await storage(page)).toEqual([0, 0, '']);
    expect(await context.cookies()).toEqual([]);
  });
});

test('in the column of a wide page the first screen is not laid out as a wide one', async () => {
  await visit(
    { attributes: 'structure="mairie"' },
    async ({ page }) => {
      const about = await page.locator('.aig-about').boundingBox();
      const doors = await page.locator('.aig-choices').first().boundingBox();
      expect(about?.width).toBeGreaterThan(300);
      expect(doors?.y).toBeGreaterThan((about?.y ?? 0) + (about?.height ?? 0));
    },
    1280,
  );
});

test('by its hash, with integrity', async () => {
  await visit({ attributes: GUIDE, pinned: hall().built }, async ({ page, asked, complaints }) => {
    await heading(page).waitFor();
    expect(asked[2]).toMatch(/^GET \/widget-[0-9a-f]{12}\.js$/);
    expect(complaints).toEqual([]);
  });
});

test('walked by keyboard alone: the focus goes to each new question, announced once', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await heading(page).waitFor();
    // Nothing takes the focus from the host's page as it loads.
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY');
    const seen = [await heading(page).innerText()];
    for (let step = 0; step < 3; step++) {
      await page.locator('.aig-choices button').first().focus();
      await page.keyboard.press('Enter');
      const before = seen.at(-1);
      await until(page, async () => ![before, undefined].includes(await page.evaluate(FOCUSED)));
      seen.push(await heading(page).innerText());
    }
    expect(new Set(seen).size).toBe(seen.length);
    const told = page.locator('[role=status]');
    expect(await told.innerText()).toBe('');
  });
});

const bubble = `${GUIDE} display="bubble"`;

test('a bubble opens a panel on a wide window, and closes with Escape', async () => {
  await visit({ attributes: bubble }, async ({ page, asked, complaints }) => {
    const link = page.getByRole('link', { name: /Ouvrir le guide/ });
    await link.waitFor();
    expect(asked).not.toContain('POST /directline/guide');
    await link.click();
    await heading(page).waitFor();
    expect(await page.getByRole('dialog', { name: 'Guide des démarches' }).isVisible()).toBe(true);
    const opened = await heading(page).innerText();
    await until(page, async () => (await page.evaluate(FOCUSED)) === opened);
    await page.keyboard.press('Escape');
    expect(await heading(page).isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Ouvrir le guide/);
    await link.click();
    expect(await heading(page).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

test('in a bubble every answer given stands in sight, as in a conversation', async () => {
  await visit(
    { attributes: bubble },
    async ({ page }) => {
      await page.getByRole('link', { name: /Ouvrir le guide/ }).click();
      await heading(page).waitFor();
      for (const place of [0, 0, 0, 0]) await choose(page, place);
      const given = page.locator('.aig-said li.on');
      expect(await given.count()).toBe(4);
      for (const answer of await given.all()) expect(await answer.isVisible()).toBe(true);
      expect(await page.locator('.aig-older > summary').isVisible()).toBe(false);
      // Wide enough for a bubble, and not for the layout of wide pages, which shows them all too.
    },
    800,
  );
});

test('on a phone a bubble is its link: Back comes back', async () => {
  await visit(
    { attributes: bubble },
    async ({ page, asked }) => {
      await page.getByRole('link', { name: /Ouvrir le guide/ }).click();
      await page.waitForURL(`${hall().service.url}/`);
      await page.goBack();
      await page.getByRole('link', { name: /Ouvrir le guide/ }).waitFor();
      expect(asked).not.toContain('POST /directline/guide');
    },
    360,
  );
});

test('danger is quiet: nothing to listen to, nothing to keep', async () => {
  await visit(
    {},
    async ({ page }) => {
      await page.getByRole('button', { name: 'Écouter' }).waitFor();
      const first = await heading(page).innerText();
      await page.getByRole('button', { name: 'Écouter' }).click();
      await until(page, () => page.evaluate('globalThis.said !== undefined'));
      expect(await page.evaluate('globalThis.said')).toContain('Un guide pour tous');
      await page.getByRole('textbox').fill('mon mari me frappe');
      await page.keyboard.press('Enter');
      await next(page, first);
      await page.getByRole('link', { name: '17' }).first().waitFor();
      expect(await page.getByRole('button', { name: 'Écouter' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Reprendre plus tard' }).count()).toBe(0);
      expect(await page.title()).toBe('Vos démarches – Mairie de démonstration');
      // The way out stays in sight, whatever is read.
      await page.setViewportSize({ width: 360, height: 500 });
      await page.locator('.aig-foot').scrollIntoViewIfNeeded();
      const way = await page.locator('.aig-quit button').boundingBox();
      expect(way?.y).toBeGreaterThanOrEqual(0);
      expect(way?.y).toBeLessThan(64);
    },
    1000,
    (page) => page.addInitScript(VOICE),
  );
});

/** Chromium without a desktop has no voice: one that notes what it says. */
const VOICE = `
  const voice = { lang: 'fr-FR', localService: true };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: {
    getVoices: () => [voice], cancel() {}, addEventListener() {},
    speak(speech) { globalThis.said = speech.text; },
  } });
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
`;

test('on a page of its own the tab is named after each question', async () => {
  await visit({ attributes: 'structure="mairie" display="page"' }, async ({ page }) => {
    await heading(page).waitFor();
    const first = await page.title();
    expect(first).toBe(await heading(page).innerText());
    await choose(page);
    expect(await page.title()).not.toBe(first);
  });
});

test('another language turns the whole element, its own words too', async () => {
  await visit({ attributes: GUIDE }, async ({ page, context }) => {
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    await page.getByRole('button', { name: 'العربية' }).click();
    await next(page, first);
    const section = page.locator('section.aig');
    expect([await section.getAttribute('lang'), await section.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
    await context.setOffline(true);
    await page.locator('.aig-choices button').first().click();
    await page.getByText('لا يوجد اتصال').waitFor();
    expect(await page.locator('[role=status]').getAttribute('dir')).toBe('rtl');
  });
});
