import { type Page } from 'playwright-core';

/** A phone, its type twice as large. */
export async function enlarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
}

/** What of the page does not fit: how wide it is beyond its window, and words cut where no hyphen is. */
export async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const { scrollWidth } = document.documentElement;
    const found = scrollWidth > innerWidth ? [scrollWidth + ' px'] : [];
    const mine = document.querySelectorAll('#aig-mine :is(h1, .aig-btn, .aig-choices, .aig-ticks)');
    for (const one of mine) {
      const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const { 0: word, index } of text.data.matchAll(/[\\p{L}\\d]+(?:[\\u00a0\\u202f][?!:;])?/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(word);
        }
      }
    }
    return found;
  })()`);
}

/** The screens beside the demand, with large type. */
export async function misfitsOfRooms(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  const rooms = ['trainings', 'contacts', 'plus-one'].map((word) => `#aig-mine [value=${word}]`);
  for (const room of [...rooms, '.aig-head [value=tour]']) {
    await page.locator(room).click();
    await page.locator('#aig-mine .aig-back').waitFor();
    found.push(...(await misfits(page)));
    await page.locator('.aig-back').click();
  }
  return found;
}
