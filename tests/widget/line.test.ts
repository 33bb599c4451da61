import { expect, jest, test } from '@jest/globals';
import { ANSWERS, GUIDE, choose, hall, heading, next, storage, visit } from './visitor.ts';

jest.setTimeout(30_000);

test('what is tapped without a network goes once it is back, once', async () => {
  await visit({ attributes: GUIDE }, async ({ page, context }) => {
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    await context.setOffline(true);
    const choice = page.locator('.aig-choices button').first();
    await choice.click();
    await choice.click();
    await page.getByText('Pas de connexion pour le moment.').waitFor();
    expect(await heading(page).innerText()).toBe(first);
    await context.setOffline(false);
    await next(page, first);
    expect(await page.locator('.aig-bar, .aig-ways').first().isVisible()).toBe(true);
  });
});

test('a conversation that is over goes on from the answers that the page holds', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await heading(page).waitFor();
    await choose(page);
    const here = await choose(page);
    hall().service.clock.ahead += 3 * 3_600_000;
    const after = await choose(page);
    expect(after).not.toBe(here);
    await page.getByText('Vous reprenez où vous en étiez.').waitFor();
    expect(await page.locator(ANSWERS).count()).toBe(3);
  });
});

test('a token that ran out while a laptop was closed is replaced by the ticket', async () => {
  await visit({ attributes: GUIDE }, async ({ page, asked }) => {
    await heading(page).waitFor();
    const ticket = page.waitForResponse((one) => one.url().endsWith('/ticket'));
    await choose(page);
    await ticket;
    hall().service.clock.ahead += 40 * 60_000;
    await choose(page);
    expect(asked.filter((one) => one.endsWith('/tokens/resume'))).toHaveLength(1);
    expect(asked.filter((one) => one === 'POST /directline/guide')).toHaveLength(1);
  });
});

test('a place is kept in the tab only when asked, and erased with all the rest', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await heading(page).waitFor();
    const second = await choose(page);
    expect(await page.evaluate("sessionStorage.getItem('aiguillage')")).toBe(null);
    await page.getByRole('button', { name: 'Reprendre plus tard dans cet onglet' }).click();
    await page.getByText('Votre place est gardée').waitFor();
    const length = await page.evaluate('history.length');
    await page.reload();
    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(second);
    await page.getByRole('button', { name: 'Tout effacer' }).click();
    await next(page, second);
    expect(await storage(page)).toEqual([0, 0, '']);
    expect(await page.evaluate('history.length')).toBe(length);
    // And one begins anew.
    const erased = await heading(page).innerText();
    await page.locator('.aig-main button:visible').first().click();
    await next(page, erased);
  });
});

test('typed words are sent, answered, and shown nowhere', async () => {
  await visit({}, async ({ page, asked }) => {
    await heading(page).waitFor();
    const first = await heading(page).innerText();
    await page.getByRole('textbox').fill('declaration trimestriel caf svp');
    await page.keyboard.press('Enter');
    await next(page, first);
    expect(asked.join()).not.toContain('trimestriel');
    expect(await page.locator('aiguillage-guide').innerText()).not.toContain('trimestriel caf svp');
    expect(page.url()).toBe(`${hall().url}/`);
  });
});

test('a tap goes in a header, typed words in a body alone', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await heading(page).waitFor();
    const requests: { readonly tap: string; readonly body: string }[] = [];
    page.on('request', (one) => {
      if (!one.url().endsWith('/activities') || one.method() !== 'POST') return;
      const tap = decodeURIComponent(one.headers()['aiguillage-tap'] ?? '');
      requests.push({ tap, body: one.postData() ?? '' });
    });
    await choose(page);
    const second = await heading(page).innerText();
    await page.getByRole('button', { name: 'Recommencer' }).click();
    await next(page, second);
    const menu = await heading(page).innerText();
    await page.getByRole('textbox').fill('declaration trimestriel caf svp');
    await page.keyboard.press('Enter');
    await next(page, menu);
    const said = requests.filter(({ tap, body }) => (tap + body).includes('"message"'));
    expect(said.map(({ tap, body }) => [tap !== '', body !== ''])).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(said.at(-1)?.body).toContain('trimestriel');
  });
});

test('where the town has no room, the way out is a link to its own guide', async () => {
  await visit({ attributes: GUIDE }, async ({ page }) => {
    await heading(page).waitFor();
    const { clock, store, url } = hall().service;
    // As if all the conversations of two hours had just begun: none comes back meanwhile.
    await store.rates.take('begun mairie', { most: 2, windowMs: 14_400_000 });
    const first = await heading(page).innerText();
    await page.locator('.aig-choices button').first().click();
    await next(page, first);
    expect(await heading(page).innerText()).toContain('Beaucoup de personnes parlent au guide');
    const way = page.getByRole('link', { name: 'Continuer sur la page du guide' });
    expect(await way.getAttribute('href')).toContain('structure=mairie');
    await way.click();
    await page.waitForURL(`${url}/guide/**`);
    // Opened now, what the host wrote stays.
    await page.goto(hall().url);
    await page.getByRole('link', { name: /guide/i }).first().waitFor();
    expect(await page.locator('.aig-choices').count()).toBe(0);
    clock.ahead += 7_200_000;
  });
});
