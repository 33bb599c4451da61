import { expect, jest, test } from '@jest/globals';
import { type Page, type Request } from 'playwright-core';
import { choose, hall, heading, next, until, visit } from './visitor.ts';

jest.setTimeout(30_000);

const GUIDE = 'structure="mairie" flow="ants.carte-identite" display="page"';

/** A walk kept in the tab, then a danger. */
async function toDanger(page: Page): Promise<void> {
  await heading(page).waitFor();
  await choose(page);
  await page.getByRole('button', { name: 'Reprendre plus tard' }).click();
  await page.getByText('Votre place est gardée').waitFor();
  const asked = await heading(page).innerText();
  await page.getByRole('button', { name: 'Recommencer' }).click();
  // The question takes words too: these are for the screen after it.
  await next(page, asked);
  const menu = await heading(page).innerText();
  await page.getByRole('textbox').fill('mon mari me frappe');
  await page.keyboard.press('Enter');
  await next(page, menu);
  await page.getByRole('link', { name: '17' }).first().waitFor();
}

const isOurs = (url: string) => url.startsWith(hall().url) || url.startsWith(hall().service.url);

/** Whoever follows the conversation: what the service says of it. */
async function statusOf(screen: Request): Promise<number> {
  const authorization = await screen.headerValue('authorization');
  const url = screen.url().replace(/\/activities$/, '/screen');
  return (await fetch(url, { headers: { authorization: authorization ?? '' } })).status;
}

test('left in haste, the page of the day takes the place of the host’s, and nothing stays', async () => {
  await visit({ attributes: GUIDE }, async ({ page, complaints }) => {
    const asked: Request[] = [];
    page.on('request', (one) => asked.push(one));
    await toDanger(page);
    const posted = asked.find((one) => one.url().endsWith('/activities'));
    if (!posted) throw new Error('nothing was said');
    expect(await statusOf(posted)).toBe(200);
    expect(await page.evaluate('sessionStorage.length')).toBe(2);
    const length = await page.evaluate('history.length');
    await page.getByRole('button', { name: 'Quitter vite' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`${hall().service.url}/aujourdhui?structure=mairie`);
    const text = await page.locator('body').innerText();
    expect(text).toContain('Aujourd’hui');
    expect(text + (await page.title())).not.toMatch(/guide|danger|frapp|aiguillage|mairie/i);
    expect(await page.evaluate('history.length')).toBe(length);
    await until(page, async () => (await statusOf(posted)) >= 400);
    const others = asked.map((one) => one.url()).filter((url) => !isOurs(url));
    expect(others).toEqual([]);
    expect(complaints).toEqual([]);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    // Beyond the day lie the entries of the walk: they lead back to it.
    await page.goForward();
    const day = page.url();
    expect(day).toContain('/aujourdhui');
    await page.goForward();
    await until(page, () => page.url() === day);
    await page.goto(hall().url);
    await heading(page).waitFor();
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });
});

test('without a network nothing of the guide stays on the page all the same', async () => {
  await visit({}, async ({ page, context }) => {
    await heading(page).waitFor();
    const menu = await heading(page).innerText();
    await page.getByRole('textbox').fill('mon mari me frappe');
    await page.keyboard.press('Enter');
    await next(page, menu);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Quitter vite' }).click();
    await page.waitForURL((url) => url.href !== `${hall().url}/`).catch(() => undefined);
    expect(await page.content()).not.toMatch(/frapp|danger|3919/);
  });
});
