import { expect, jest, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hearAll, learn, spoken, withVoices, type Voice } from '../support/voices.ts';
import { choose, heading, next, until, visit } from './visitor.ts';

jest.setTimeout(30_000);

/** As it is said: no space that does not break. */
const title = async (page: Page) => (await heading(page).innerText()).replaceAll('\u00a0', ' ');
const button = (page: Page) => page.getByRole('button', { name: 'Écouter' });

test('a voice that would send the page to a server is never used, nor is listening offered', async () => {
  const far: readonly Voice[] = [
    ['fr-FR', false],
    ['en-GB', true],
  ];
  await visit(
    {},
    async ({ page }) => {
      await heading(page).waitFor();
      await learn(page, ['fr-CA', false]);
      await learn(page, ['de-DE', true]);
      expect(await button(page).count()).toBe(0);
      await learn(page, ['fr-FR', true]);
      await button(page).waitFor();
      const said = await hearAll(page);
      expect(said.map(({ local }) => local)).not.toContain(false);
      expect(said.map(({ text }) => text)).toContain(await title(page));
    },
    1000,
    withVoices(far),
  );
});

test('nothing of a danger is read, nor of the page before once it is there', async () => {
  await visit(
    {},
    async ({ page }) => {
      await button(page).waitFor();
      const first = await heading(page).innerText();
      await page.getByRole('textbox').fill('mon mari me frappe');
      await page.keyboard.press('Enter');
      await next(page, first);
      await page.getByRole('link', { name: '17' }).first().waitFor();
      await learn(page, ['fr-FR', true]);
      expect(await button(page).count()).toBe(0);
      expect(await spoken(page)).toEqual([]);
    },
    1000,
    withVoices([['fr-FR', true]]),
  );
});

test('what was about to be read is not, once the screen has changed', async () => {
  await visit(
    { attributes: 'structure="mairie" flow="caf.declaration-trimestrielle"' },
    async ({ page }) => {
      await button(page).waitFor();
      // In one go: the screen that follows hushes what has not begun.
      await page.locator('aiguillage-guide').evaluate((one: unknown) => {
        const { shadowRoot } = one as {
          shadowRoot: { querySelector(what: string): { click(): void } };
        };
        shadowRoot.querySelector('[data-listen]').click();
        (one as { remove(): void }).remove();
      });
      await until(page, () => page.evaluate('said.filter((one) => one === "hush").length > 2'));
      await page.waitForTimeout(100);
      expect(await spoken(page)).toEqual([]);
    },
    1000,
    withVoices([['fr-FR', true]]),
  );
});

test('a question is heard as on pages: its parts in order, marked, its choices by number', async () => {
  await visit(
    { attributes: 'structure="mairie" flow="caf.declaration-trimestrielle"' },
    async ({ page }) => {
      await button(page).waitFor();
      const said = await hearAll(page);
      const labels = await page.locator('.aig-choices > li').allInnerTexts();
      const [first = ''] = labels;
      const texts = said.map(({ text }) => text);
      expect(texts).toContain(`1. ${first.trim()}`);
      expect(texts.filter((text) => /^\d+\. /.test(text))).toHaveLength(labels.length);
      expect(texts.indexOf(await title(page))).toBeLessThan(texts.indexOf(`1. ${first.trim()}`));
      expect(new Set(said.map(({ marked }) => marked.length))).toEqual(new Set([1]));
      await choose(page);
      expect(await page.locator('.aig-heard').count()).toBe(0);
      expect((await hearAll(page)).map(({ text }) => text)).toContain(await title(page));
    },
    1000,
    withVoices([['fr-FR', true]]),
  );
});
