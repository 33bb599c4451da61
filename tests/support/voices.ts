import { type Page } from 'playwright-core';

/** `lang`, and whether the device itself speaks: else what is read goes to somebody's server. */
export type Voice = readonly [lang: string, localService: boolean];

/** One thing said, and what was marked on the screen meanwhile. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly local: boolean;
  readonly marked: readonly string[];
}

/**
 * Chromium without a desktop has no voice: some that note what they say, and can be added to. Each
 * is done at once, or once `hold` is false.
 */
export const withVoices =
  (voices: readonly Voice[], hold = false) =>
  (page: Page) =>
    page.addInitScript(`
    globalThis.voices = ${JSON.stringify(voices)};
    globalThis.said = [];
    globalThis.hold = ${hold};
    const roots = () => [document, ...[...document.querySelectorAll('*')].map((one) => one.shadowRoot).filter(Boolean)];
    const marked = () => roots().flatMap((root) => [...root.querySelectorAll('.aig-heard')]).map((one) => one.innerText);
    const synthesis = new EventTarget();
    let speaking;
    synthesis.getVoices = () => voices.map(([lang, localService]) => ({ lang, localService }));
    synthesis.cancel = () => {
      said.push('hush');
      const cut = speaking;
      speaking = undefined;
      setTimeout(() => cut?.onerror({ error: 'canceled' }));
    };
    synthesis.speak = (speech) => {
      speaking = speech;
      const { text, lang, voice } = speech;
      said.push({ text, lang, local: voice?.localService, marked: marked() });
      const end = () => {
        if (speaking !== speech) return;
        if (hold) setTimeout(end, 10);
        else speech.onend({});
      };
      setTimeout(end);
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`);

/** Browsers learn of their voices after the page. */
export const learn = (page: Page, [lang, localService]: Voice) =>
  page.evaluate(
    ([one, isLocal]) => {
      const page = globalThis as unknown as { voices: unknown[]; speechSynthesis: EventTarget };
      page.voices.push([one, isLocal]);
      page.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    },
    [lang, localService] as const,
  );

export const spoken = (page: Page) =>
  page.evaluate<readonly Spoken[]>('said.filter((one) => one !== "hush")');

/** Taps "Écouter", and hears the screen to its end. */
export async function hearAll(page: Page): Promise<readonly Spoken[]> {
  await page.evaluate('said.length = 0');
  const button = page.locator('[data-listen]');
  await button.click();
  for (let tries = 0; (await button.getAttribute('data-listen')) === 'on'; tries++) {
    if (tries > 300) throw new Error('It reads without end');
    await page.waitForTimeout(20);
  }
  return await spoken(page);
}
