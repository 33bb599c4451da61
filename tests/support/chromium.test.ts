import { expect, test } from '@jest/globals';
import { launchChromium } from './chromium.ts';

test('a real Chromium opens a page', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Bonjour</h1>');
    expect(await page.textContent('h1')).toBe('Bonjour');
  } finally {
    await browser.close();
  }
}, 60_000);
