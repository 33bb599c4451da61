import { expect, jest, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { heading, next, until, visit } from './visitor.ts';

jest.setTimeout(30_000);

/** `lang`, and whether the device itself speaks: else what is read goes to somebody's server. */
type Voice = readonly [lang: string, localService: boolean];

/** Chromium without a desktop has no voice: some that note what they say, and can be added to. */
const withVoices = (voices: readonly Voice[]) => (page: Page) =>
  page.addInitScript(`
    globalThis.voices = ${JSON.stringify(voices)};
    globalThis.said = [];
    const synthesis = new EventTarget();
    synthesis.getVoices = () => voices.map(([lang, localService]) => ({ lang, localService }));
    synthesis.cancel = () => said.push('hush');
    synthesis.speak = ({ text, voice }) => said.push({ text, local: voice?.localService });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`);

const button = (page: Page) => page.getByRole('button', { name: 'Écouter' });
/** Browsers learn of their voices after the page. */
const learn = (page: Page, [lang, localService]: Voice) =>
  page.evaluate(
    ([one, isLocal]) => {
      const page = globalThis as unknown as { voices: unknown[]; speechSynthesis: EventTarget };
      page.voices.push([one, isLocal]);
      page.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    },
    [lang, localService] as const,
  );
const spoken = (page: Page) =>
  page.evaluate<readonly { readonly text: string; readonly local: boolean }[]>(
    'said.filter((one) => one !== "hush")',
  );

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
      await button(page).click();
      await until(page, async () => (await spoken(page)).length > 0);
      const [first] = await spoken(page);
      expect(first?.local).toBe(true);
      expect(first?.text).toContain(await heading(page).innerText());
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
        shadowRoot.querySelector('.aig-own button').click();
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
