import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { openTownHall, type HostPage, type TownHall } from './town-hall.ts';

jest.setTimeout(30_000);

let browser: Browser;
let hall: TownHall;

beforeAll(async () => {
  hall = await openTownHall();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await hall.close();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page asked for, and what its policy refused. */
  readonly asked: readonly string[];
  readonly complaints: readonly string[];
}

async function visit(
  host: HostPage,
  work: (visit: Visit) => Promise<void>,
  width = 1000,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  hall.page = host;
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on('request', (one) => asked.push(`${one.method()} ${new URL(one.url()).pathname}`));
  page.on('console', (one) => {
    if (one.type() === 'error') complaints.push(one.text());
  });
  page.on('pageerror', (one) => complaints.push(one.message));
  try {
    await prepare(page);
    await page.goto(hall.url);
    await work({ page, context, asked, complaints });
  } catch (fault) {
    throw new Error(`${String(fault)}\n${[...asked, ...complaints].join('\n')}`, { cause: fault });
  } finally {
    await context.close();
  }
}

const heading = (page: Page) => page.locator('#aig-heading');
const guide = 'structure="mairie" flow="caf.declaration-trimestrielle"';
const storage = (page: Page) =>
  page.evaluate('[sessionStorage.length, localStorage.length, document.cookie]');
/** The heading that has the focus, else nothing. */
const FOCUSED = `(() => {
  const one = document.querySelector('aiguillage-guide').shadowRoot.activeElement;
  return one?.id === 'aig-heading' ? one.innerText : undefined;
})()`;
/** Until it holds: the page's policy lets no string be evaluated inside it, as Playwright would. */
async function until(page: Page, holds: () => unknown): Promise<void> {
  for (let tries = 0; !(await holds()); tries++) {
    if (tries > 200) throw new Error('It never came to hold');
    await page.waitForTimeout(20);
  }
}

test('three requests, a strict policy, no storage: the first question is there', async () => {
  await visit({ attributes: guide }, async ({ page, asked, complaints, context }) => {
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

test('by its hash, with integrity', async () => {
  await visit({ attributes: guide, pinned: true }, async ({ page, asked, complaints }) => {
    await heading(page).waitFor();
    expect(asked[2]).toMatch(/^GET \/widget-[0-9a-f]{12}\.js$/);
    expect(complaints).toEqual([]);
  });
});

test('walked by keyboard alone: the focus goes to each new question, announced once', async () => {
  await visit({ attributes: guide }, async ({ page }) => {
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

test('what is tapped without a network goes once it is back, once', async () => {
  await visit({ attributes: guide }, async ({ page, context }) => {
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

/** Waits until the heading is another one, and says it. */
async function next(page: Page, before: string): Promise<string> {
  await until(page, async () => (await heading(page).innerText()) !== before);
  return await heading(page).innerText();
}

async function choose(page: Page, place = 0): Promise<string> {
  const before = await heading(page).innerText();
  await page.locator('.aig-choices button').nth(place).click();
  return await next(page, before);
}

test('a conversation that is over goes on from the answers that the page holds', async () => {
  await visit({ attributes: guide }, async ({ page }) => {
    await heading(page).waitFor();
    await choose(page);
    const here = await choose(page);
    hall.service.clock.ahead += 3 * 3_600_000;
    const after = await choose(page);
    expect(after).not.toBe(here);
    await page.getByText('Vous reprenez où vous en étiez.').waitFor();
    expect(await page.locator('.aig details li').count()).toBe(3);
  });
});

test('a token that ran out while a laptop was closed is replaced by the ticket', async () => {
  await visit({ attributes: guide }, async ({ page, asked }) => {
    await heading(page).waitFor();
    const ticket = page.waitForResponse((one) => one.url().endsWith('/ticket'));
    await choose(page);
    await ticket;
    hall.service.clock.ahead += 40 * 60_000;
    await choose(page);
    expect(asked.filter((one) => one.endsWith('/tokens/resume'))).toHaveLength(1);
    expect(asked.filter((one) => one === 'POST /directline/guide')).toHaveLength(1);
  });
});

test('what somebody else does in the conversation is shown here', async () => {
  await visit({ attributes: guide }, async ({ page }) => {
    await heading(page).waitFor();
    const stream = page.waitForEvent('websocket');
    const posted = page.waitForRequest((one) => one.postData()?.includes('"message"') ?? false);
    const first = await heading(page).innerText();
    await choose(page);
    await stream;
    const request = await posted;
    const authorization = await request.headerValue('authorization');
    await fetch(request.url(), {
      method: 'POST',
      headers: { authorization: authorization ?? '', 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', value: { do: 'command', command: 'back' } }),
    });
    await until(page, async () => (await heading(page).innerText()) === first);
  });
});

test('a place is kept in the tab only when asked, and erased with all the rest', async () => {
  await visit({ attributes: guide }, async ({ page }) => {
    await heading(page).waitFor();
    const second = await choose(page);
    expect(await storage(page)).toEqual([0, 0, '']);
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
    await page.locator('.aig-main button').first().click();
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
    expect(page.url()).toBe(`${hall.url}/`);
  });
});

test("another site's page keeps its link, and its webmaster is told why", async () => {
  await visit({ attributes: 'structure="nobody"' }, async ({ page, complaints }) => {
    await until(page, () => complaints.length > 1);
    expect(complaints.join()).toContain('origins');
    expect(await page.getByRole('link', { name: /Ouvrir le guide/ }).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /39 39/ }).isVisible()).toBe(true);
  });
});

test('a policy that lets no script in leaves the link', async () => {
  await visit({ policy: "default-src 'none'" }, async ({ page }) => {
    expect(await page.getByRole('link', { name: /Ouvrir le guide/ }).isVisible()).toBe(true);
  });
});

const bubble = `${guide} display="bubble"`;

test('a bubble opens a panel on a wide window, and closes with Escape', async () => {
  await visit({ attributes: bubble }, async ({ page, asked, complaints }) => {
    const link = page.getByRole('link', { name: /Ouvrir le guide/ });
    await link.waitFor();
    expect(asked).not.toContain('POST /directline/guide');
    await link.click();
    await heading(page).waitFor();
    expect(await page.getByRole('dialog', { name: 'Guide des démarches' }).isVisible()).toBe(true);
    expect(await page.evaluate(FOCUSED)).toBe(await heading(page).innerText());
    await page.keyboard.press('Escape');
    expect(await heading(page).isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/Ouvrir le guide/);
    await link.click();
    expect(await heading(page).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });
});

test('on a phone a bubble is its link: Back comes back', async () => {
  await visit(
    { attributes: bubble },
    async ({ page, asked }) => {
      await page.getByRole('link', { name: /Ouvrir le guide/ }).click();
      await page.waitForURL(`${hall.service.url}/`);
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
      expect(await page.evaluate('globalThis.said')).toContain(first);
      await page.getByRole('textbox').fill('mon mari me frappe');
      await page.keyboard.press('Enter');
      await next(page, first);
      await page.getByRole('link', { name: '17' }).first().waitFor();
      expect(await page.getByRole('button', { name: 'Écouter' }).count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Reprendre plus tard' }).count()).toBe(0);
      expect(await page.title()).toBe('Vos démarches – Mairie de démonstration');
      // The way out takes the place of the page: Back does not lead here.
      const left = page.waitForRequest((one) => one.isNavigationRequest());
      const before = await page.evaluate('history.length');
      await page.route('https://**', (route) => route.fulfill({ body: 'elsewhere' }));
      await page.getByRole('link', { name: 'Quitter vite' }).click();
      expect((await left).url()).toMatch(/^https:/);
      await page.getByText('elsewhere').waitFor();
      expect(await page.evaluate('history.length')).toBe(before);
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
    await choose(page);
    expect(await page.title()).not.toBe(first);
  });
});
