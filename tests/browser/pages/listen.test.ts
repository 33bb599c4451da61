import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { hearAll, learn, spoken, withVoices, type Voice } from '../../support/voices.ts';
import { serve } from './serve.ts';

jest.setTimeout(60_000);

const FRENCH: readonly Voice[] = [['fr-FR', true]];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve();
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

interface How {
  readonly voices?: readonly Voice[];
  readonly hold?: boolean;
  readonly javaScriptEnabled?: boolean;
  /** axe comes in by evaluate: the policy of the page would refuse it, as it should. */
  readonly bypassCSP?: boolean;
}

async function on(
  { voices = FRENCH, hold = false, javaScriptEnabled = true, bypassCSP = false }: How,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled,
    bypassCSP,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await withVoices(voices, hold)(page);
  try {
    await work(page);
  } finally {
    await context.close();
  }
}

const button = (page: Page) => page.getByRole('button', { name: /^(Écouter|Arrêter)/ });

/** What is seen of the middle of the page, but for its tools and its ways. */
const SEEN = `(() => {
  const apart = '.aig-bar, .aig-ways, .aig-tool, b ~ .aig-link, .aig-topic .aig-link';
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { parentElement } = walker.currentNode;
    if (parentElement.checkVisibility() && !parentElement.closest(apart)) text += ' ' + walker.currentNode.data;
  }
  return text;
})()`;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Hears the screen: all that is seen on it, once, in its order; the choices by their numbers. */
async function hear(page: Page): Promise<readonly string[]> {
  const heard = await hearAll(page);
  const texts = heard.map(({ text }) => text);
  const unnumbered = texts.map((text) => text.replace(/^\d+\. /, ''));
  expect(wordsOf(unnumbered.join(' '))).toEqual(wordsOf(await page.evaluate<string>(SEEN)));
  const labels = await page.locator('.aig-choices > li, .aig-ticks > label').allInnerTexts();
  const choices = labels.map((label, at) => wordsOf(`${at + 1} ${label}`));
  expect(texts.map(wordsOf)).toEqual(expect.arrayContaining(choices));
  for (const { marked, local, lang } of heard) {
    expect([marked.length, local, lang]).toEqual([1, true, 'fr-FR']);
  }
  expect(await page.locator('.aig-heard').count()).toBe(0);
  return texts;
}

test('a whole walk by ear: what is said is what is seen, on every kind of screen', async () => {
  await on({}, async (page) => {
    await page.goto(server.url);
    expect((await hear(page)).join('\n')).toMatch(/micro du clavier/);
    await page.goto(`${server.url}/guide/impots.essai`);
    const question = await hear(page);
    expect(question.slice(question.indexOf('Avez-vous internet chez vous ?')).slice(0, 5)).toEqual([
      'Avez-vous internet chez vous ?',
      'Regardez si votre téléphone ouvre un site.',
      '1. Oui',
      '2. Non',
      '3. Je ne sais pas',
    ]);
    await page.getByRole('link', { name: 'Oui', exact: true }).click();
    expect(await hear(page)).toEqual(expect.arrayContaining(['1. Le RSA', 'Valider mes réponses']));
    await page.getByText('Le RSA').click();
    await page.getByRole('button', { name: /Valider/ }).click();
    await hear(page);
    await page.getByRole('link', { name: 'Oui, tout est bon' }).click();
    expect(await hear(page)).toEqual(
      expect.arrayContaining([
        '1. Tapez impots.gouv.fr et ouvrez votre espace.',
        '4. Déconnectez-vous.',
        '« Votre déclaration est enregistrée »',
      ]),
    );
    await page.goBack();
    await page.getByRole('link', { name: 'Un montant est faux' }).click();
    expect(await hear(page)).toContain('Dans quelle commune habitez-vous ?');
    await page.getByLabel('Nom de la commune').fill('Mérignac');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await hear(page);
    await page.getByRole('link', { name: /Gironde/ }).click();
    const result = await hear(page);
    // A number is said as it is written, in its parts.
    expect(result.join('\n')).toContain('0, 809, 401, 401');
    expect(result.join('\n')).toContain('Voir la carte : Mairie');
    expect(result).toContain('mardi 8 décembre, de 9 h à 12 h');
  });
});

test('any other page is heard too: about the guide, not found, erased', async () => {
  await on({}, async (page) => {
    for (const path of ['/vie-privee', '/accessibilite', '/nothing', '/effacer']) {
      await page.goto(server.url + path);
      const [first = ''] = await hear(page);
      expect([path, wordsOf(first)]).toEqual([path, wordsOf(await page.locator('h1').innerText())]);
    }
  });
});

test('without a voice of the device, or without scripts, no button is there', async () => {
  const path = '/guide/impots.essai';
  const far: readonly Voice[] = [
    ['fr-FR', false],
    ['en-GB', true],
  ];
  await on({ voices: far }, async (page) => {
    await page.goto(server.url);
    await page.locator('h1').waitFor();
    await learn(page, ['fr-CA', false]);
    expect(await button(page).count()).toBe(0);
    // Nor the place where it would be.
    expect(await page.locator('.aig-bar').isVisible()).toBe(false);
    await page.goto(`${server.url}${path}?lang=en`);
    await page.getByRole('button', { name: 'Listen' }).waitFor();
    await page.goto(server.url);
    await learn(page, ['fr-FR', true]);
    await button(page).waitFor();
  });
  await on({ javaScriptEnabled: false }, async (page) => {
    for (const at of ['/', path, '/vie-privee']) {
      await page.goto(server.url + at);
      expect([at, await page.locator('[data-listen]').isVisible()]).toEqual([at, false]);
    }
  });
});

test('the same button stops; the part being read is marked, and seen, in any colours', async () => {
  await on({ hold: true }, async (page) => {
    await page.goto(`${server.url}/guide/impots.essai`);
    const before = await button(page).boundingBox();
    await button(page).click();
    const marked = page.locator('.aig-heard');
    await marked.waitFor();
    // It does not move from under the finger.
    expect(await button(page).boundingBox()).toEqual(before);
    expect(await button(page).innerText()).toBe('Arrêter');
    for (const look of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(look);
      const [style, colour, paper] = await page.evaluate<readonly string[]>(`(() => {
        const { outlineStyle, outlineColor } = getComputedStyle(document.querySelector('.aig-heard'));
        return [outlineStyle, outlineColor, getComputedStyle(document.body).backgroundColor];
      })()`);
      expect([style, colour === paper]).toEqual(['dashed', false]);
    }
    await button(page).press('Enter');
    await page.waitForTimeout(100);
    expect([await button(page).innerText(), await marked.count()]).toEqual(['Écouter', 0]);
    expect(await spoken(page)).toHaveLength(1);
    expect(await page.evaluate('said.at(-1)')).toBe('hush');
  });
});

test('leaving the page stops what it was saying', async () => {
  await on({ hold: true }, async (page) => {
    await page.goto(`${server.url}/guide/impots.essai`);
    await button(page).click();
    await page.locator('.aig-heard').waitFor();
    // What the next page may know of this one: whether it was still speaking.
    await page.evaluate(
      `addEventListener('pagehide', () => sessionStorage.setItem('last', said.at(-1)))`,
    );
    await page.getByRole('link', { name: 'Oui', exact: true }).click();
    await page.getByText('Question 2').waitFor();
    expect(await page.evaluate('sessionStorage.getItem("last")')).toBe('hush');
  });
});

test('a sensitive screen says to take earphones; a danger is never read', async () => {
  await on({}, async (page) => {
    await page.goto(`${server.url}/guide/impots.essai`);
    expect(await button(page).innerText()).toBe('Écouter');
    await page.goto(`${server.url}/guide/caf.secret`);
    await button(page).waitFor();
    expect(await button(page).innerText()).toMatch(/^Écouter\s+avec des écouteurs$/);
    await hear(page);
    await page.goto(server.url);
    await page.locator('#aig-search').fill('mon mari me frappe');
    await page.locator('.aig-search button').click();
    await page.locator('.aig-quit').waitFor();
    expect(await page.locator('[data-listen]').count()).toBe(0);
  });
});

test('the button and the part being read break no rule, and are as large as any other', async () => {
  await on({ hold: true, bypassCSP: true }, async (page) => {
    for (const path of ['/', '/guide/caf.secret', '/vie-privee']) {
      await page.goto(server.url + path);
      await button(page).click();
      await page.locator('.aig-heard').waitFor();
      expect([path, await violationsEverywhere(page)]).toEqual([path, []]);
      const { width = 0, height = 0 } = (await button(page).boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });
});
