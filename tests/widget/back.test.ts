import { expect, jest, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { ANSWERS, GUIDE, choose, hall, heading, next, until, visit } from './visitor.ts';

jest.setTimeout(30_000);

/** Goes back, or forward, within the page; the heading then. */
async function go(page: Page, by: number): Promise<string> {
  const before = await heading(page).innerText();
  await page.evaluate(`history.go(${by})`);
  return await next(page, before);
}

const state = (page: Page) => page.evaluate<Record<string, unknown> | null>('history.state');
const length = (page: Page) => page.evaluate<number>('history.length');

/** Three questions, the first of them before any answer. */
async function walk(page: Page): Promise<readonly [string, string, string]> {
  await heading(page).waitFor();
  const first = await heading(page).innerText();
  return [first, await choose(page), await choose(page)];
}

test('Back goes one question back, Forward one on, and an answer goes on from what is seen', async () => {
  await visit({ attributes: GUIDE }, async ({ page, asked, complaints }) => {
    const [first, second, third] = await walk(page);
    const said = asked.length;
    expect(await go(page, -1)).toBe(second);
    expect(await go(page, -1)).toBe(first);
    expect(await go(page, 1)).toBe(second);
    expect(await go(page, 1)).toBe(third);
    expect(await go(page, -2)).toBe(first);
    // From memory: nobody was asked, and the page neither left nor loaded.
    expect(asked.slice(said).filter((one) => !one.endsWith('/ticket'))).toEqual([]);
    expect(await choose(page)).toBe(second);
    expect(await choose(page, 1)).not.toBe(first);
    expect(await page.locator(ANSWERS).count()).toBe(2);
    expect(page.url()).toBe(`${hall().url}/`);
    expect(complaints).toEqual([]);
  });
});

test('Back at the first question leaves the page', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await walk(page);
    await go(page, -1);
    await go(page, -1);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

test('what the browser writes down is one number beside what the host has there', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await page.evaluate("history.replaceState({ own: { place: [1, 'two'] } }, '')");
    await heading(page).waitFor();
    expect(await state(page)).toEqual({ own: { place: [1, 'two'] } });
    await choose(page);
    await choose(page);
    const numbers: number[] = [];
    for (let back = 0; back < 3; back++) {
      const { aiguillage, ...own } = (await state(page)) ?? {};
      expect(own).toEqual({ own: { place: [1, 'two'] } });
      numbers.push(Number(aiguillage));
      if (back < 2) await go(page, -1);
    }
    expect(numbers.every(Number.isSafeInteger)).toBe(true);
    expect(new Set(numbers).size).toBe(3);
  });
});

test('a reload takes the walk up again at the step that was seen, Back and Forward too', async () => {
  await visit({ attributes: GUIDE }, async ({ page, asked }) => {
    const [first, second, third] = await walk(page);
    await go(page, -1);
    const before = asked.length;
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(second);
    expect(asked.slice(before).find((one) => one.includes('directline'))).toBe(
      'POST /directline/tokens/resume',
    );
    expect(await go(page, 1)).toBe(third);
    expect(await go(page, -2)).toBe(first);
    expect(await go(page, 1)).toBe(second);
    const other = await choose(page, 1);
    expect(other).not.toBe(second);
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(other);
    // Of the tab: a token, a ticket, and where; nothing of what was answered.
    const kept = await page.evaluate<string>('JSON.stringify({ ...sessionStorage })');
    expect(kept).not.toMatch(/caf\.|"do"|replay|answer/);
    expect(await page.evaluate('Object.keys(sessionStorage)')).toEqual(['aiguillage-walks']);
  });
});

test('a reload after the token ran out takes it up by the ticket; too late, it opens anew', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    const ticket = page.waitForResponse((one) => one.url().endsWith('/ticket'));
    const second = await choose(page);
    await ticket;
    await until(page, () =>
      page.evaluate("sessionStorage['aiguillage-walks'].includes('ticket\":\"ey')"),
    );
    hall().service.clock.ahead += 40 * 60_000;
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(second);
    hall().service.clock.ahead += 3 * 3_600_000;
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(first);
    await until(page, async () => (await state(page)) === null);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

test.each([false, true])('a link out and Back, pages kept whole: %s', async (keepsPages) => {
  hall().page = { attributes: GUIDE };
  const browser = await launchChromium({ keepsPages });
  try {
    const page = await browser.newPage();
    await page.goto(hall().url);
    const [first, second, third] = await walk(page);
    await page.goto(`${hall().service.url}/accessibilite`);
    await page.goBack();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(third);
    expect(await go(page, -1)).toBe(second);
    // All was erased meanwhile, in another page of this tab.
    await page.evaluate('sessionStorage.clear()');
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    expect(await next(page, second)).toBe(first);
    expect(await page.locator('aiguillage-guide').innerText()).not.toContain(second);
  } finally {
    await browser.close();
  }
});

test('after “Tout effacer” neither Back, nor Forward, nor a reload shows an answer', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    const [first, second, third] = await walk(page);
    const before = await length(page);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    const erased = await next(page, third);
    expect(await length(page)).toBe(before);
    await until(page, async () => (await state(page)) === null);
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    for (const by of [1, 1, -1, -1]) {
      await page.evaluate(`history.go(${by})`);
      await page.waitForTimeout(200);
      const text = await page.locator('aiguillage-guide').innerText();
      expect([erased, first]).toContain(await heading(page).innerText());
      expect(text).not.toContain(second);
      expect(text).not.toContain(third);
    }
    await page.evaluate('history.go(2)');
    await page.waitForTimeout(200);
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(first);
    // One begins anew, with a history of its own.
    expect(await choose(page)).toBe(second);
    expect(await go(page, -1)).toBe(first);
  });
});

test('in another language, Back comes back to the words of before', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    const [first, second] = await walk(page);
    await go(page, -1);
    await page.getByRole('button', { name: 'العربية' }).click();
    await next(page, second);
    const section = page.locator('section.aig');
    expect(await section.getAttribute('lang')).toBe('ar');
    expect(await go(page, -1)).toBe(second);
    expect(await section.getAttribute('lang')).toBe('fr');
    expect(await go(page, -1)).toBe(first);
  });
});

test('without a network Back shows the question all the same, and its answer waits', async () => {
  await visit({ attributes: GUIDE }, async ({ page, context }) => {
    const [, second, third] = await walk(page);
    await context.setOffline(true);
    expect(await go(page, -1)).toBe(second);
    await page.locator('.aig-choices button').first().click();
    await page.getByText('Pas de connexion pour le moment.').waitFor();
    await context.setOffline(false);
    expect(await next(page, second)).toBe(third);
  });
});

test('without a network Back leads from a result to its question, the field below it', async () => {
  await visit({ attributes: GUIDE }, async ({ page, context }) => {
    await heading(page).waitFor();
    const field = page.getByLabel('Ou répondez avec vos mots');
    let question = '';
    // A result has no field of that name: other things stand around it.
    while ((await field.count()) > 0) {
      question = await heading(page).innerText();
      await choose(page);
    }
    const result = await heading(page).innerText();
    await context.setOffline(true);
    expect(await go(page, -1)).toBe(question);
    expect(await field.count()).toBe(1);
    expect(await go(page, 1)).toBe(result);
    expect(await field.count()).toBe(0);
    await context.setOffline(false);
  });
});

test('an answer while the tab is on its way back is a step of where it comes to', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    const [first, second, third] = await walk(page);
    // A browser that takes its time.
    await page.evaluate(`
      const before = history.go.bind(history);
      history.go = (by) => setTimeout(() => before(by), 500);
    `);
    const number = async () => (await state(page))?.['aiguillage'] as number | undefined;
    const left = await number();
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await next(page, third);
    const begun = await choose(page);
    await until(page, async () => ![left, undefined].includes(await number()));
    await page.evaluate('history.back()');
    const back = await next(page, begun);
    expect([begun, back]).not.toContain(third);
    expect(back).toBe(first);
    const text = await page.locator('aiguillage-guide').innerText();
    expect(text).not.toContain(second);
  });
});

test('two tabs of one walk go on from what each of them shows', async () => {
  await visit({ attributes: GUIDE }, async ({ page, context }) => {
    const [first, second, third] = await walk(page);
    const kept = await page.evaluate<string>("sessionStorage['aiguillage-walks']");
    const place = await state(page);
    // As a browser copies a tab: its storage, and the state of its entry.
    const other = await context.newPage();
    await other.addInitScript(`
      if (!globalThis.sessionStorage.length) {
        sessionStorage['aiguillage-walks'] = ${JSON.stringify(kept)};
        history.replaceState(${JSON.stringify(place)}, '');
      }
    `);
    await other.goto(hall().url);
    await heading(other).waitFor();
    expect(await heading(other).innerText()).toBe(third);
    expect(await go(page, -1)).toBe(second);
    const fourth = await choose(other);
    expect(await heading(page).innerText()).toBe(second);
    expect(await choose(page)).toBe(third);
    expect(await page.locator(ANSWERS).count()).toBe(2);
    await other.reload();
    await heading(other).waitFor();
    expect(await heading(other).innerText()).toBe(fourth);
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(third);
    // Erased in one, the other shows no more of it either.
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await next(page, third);
    await other.locator('.aig-choices button, .aig-ways button').first().click();
    const erased = await next(other, fourth);
    expect(erased).toBe(await heading(page).innerText());
    expect(await other.evaluate('sessionStorage.length')).toBe(0);
    expect(first).not.toBe(erased);
  });
});

test('a danger shown two minutes ago is not what a reload shows', async () => {
  await visit({ attributes: 'structure="mairie"' }, async ({ page }) => {
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    await page.getByRole('textbox').fill('mon mari me frappe');
    await page.keyboard.press('Enter');
    const danger = await next(page, first);
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(danger);
    hall().service.clock.ahead += 130_000;
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(first);
  });
});
