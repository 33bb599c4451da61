import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import { createOverlayFolder } from '../../../bot/service/overlay-folder.ts';
import { loadData } from '../../../bot/data/load-data.ts';
import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { ILL_AT, MERIGNAC, openCalendar } from '../../channels/atelier/open-calendar.ts';
import { sharedSnapshot } from '../../support/shared-snapshot.ts';

const cache = sharedSnapshot();
let browser: Browser;
let desk: Awaited<ReturnType<typeof openCalendar>>;
const clock = { now: ILL_AT };

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  clock.now = ILL_AT;
  desk = await openCalendar(clock);
});
afterEach(async () => {
  await desk.close();
});

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** A phone, its keeper signed in by typing the key. */
async function signedIn(javaScriptEnabled: boolean, label = 'accueil de la mairie') {
  const { shown, id } = await desk.newKey({ territory: MERIGNAC, label });
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${desk.url}/atelier/permanences`);
  await page.getByLabel('Votre clé').fill(shown);
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.waitForURL(`${desk.url}/atelier/permanences`);
  return { page, context, id };
}

const title = async (page: Page) =>
  (await page.locator('h1').textContent())?.replaceAll('\u00a0', ' ');
const overflow = (page: Page) =>
  page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );

for (const withScript of [true, false]) {
  const how = withScript ? 'with JavaScript' : 'without JavaScript';

  test(`ill at 8:15 on a phone, ${how}: two taps, then done, then undone`, async () => {
    const { page, context } = await signedIn(withScript);
    expect(await title(page)).toBe('Mardi 1er décembre');
    await page
      .getByRole('link', { name: /^Annuler : Service des impôts/ })
      .first()
      .click();
    await page.getByText('Prochaine date : mardi 15 décembre').waitFor();
    await page.getByRole('button', { name: 'Oui, annuler' }).click();
    await page.getByText('annulé. Les gens voient le mardi 15 décembre.').waitFor();
    expect(await title(page)).toMatch(/C’est fait, à 8 h 15/);
    // A reload does nothing a second time.
    await page.reload();
    expect((await desk.store.overlay.list()).version).toBe(1);
    await page.getByRole('button', { name: 'Défaire' }).click();
    await page.getByText('Défait : Mardi 1er décembre').waitFor();
    await page.getByRole('link', { name: 'Revenir au calendrier' }).click();
    await page
      .getByRole('link', { name: /^Annuler : Service des impôts/ })
      .first()
      .waitFor();
    await context.close();
  });

  test(`a Saturday more and a move on a phone, ${how}`, async () => {
    const { page, context } = await signedIn(withScript);
    await page.getByRole('link', { name: 'Ajouter une date' }).click();
    await page
      .getByRole('link', { name: /Service des impôts/ })
      .first()
      .click();
    await page.getByRole('button', { name: /samedi 5 décembre/ }).click();
    await page.getByRole('button', { name: 'Oui, ajouter' }).click();
    await page.getByText('ajouté. Les gens voient aujourd’hui').waitFor();
    await page.getByRole('link', { name: 'Revenir au calendrier' }).click();
    await page.getByRole('link', { name: /^Déplacer : Service des impôts, mardi/ }).click();
    await page.getByLabel('Date').fill('2026-12-03');
    await page.getByLabel('De', { exact: true }).fill('14:00');
    await page.getByLabel('À', { exact: true }).fill('17:00');
    await page.getByRole('button', { name: 'Voir ce que les gens verront' }).click();
    await page.getByText('Prochaine date : jeudi 3 décembre, de 14 h à 17 h.').waitFor();
    await page.getByRole('button', { name: 'Oui, déplacer' }).click();
    await page.getByText('déplacé au jeudi 3 décembre').waitFor();
    await context.close();
  });
}

test('two keepers at once: the second sees what the first did, and nothing is lost', async () => {
  const [first, second] = [await signedIn(true), await signedIn(true, 'médiathèque')];
  for (const { page } of [first, second]) {
    await page
      .getByRole('link', { name: /^Annuler : Service des impôts/ })
      .first()
      .click();
  }
  await first.page.getByRole('button', { name: 'Oui, annuler' }).click();
  await first.page.getByText('C’est fait').waitFor();
  await second.page.getByRole('button', { name: 'Oui, annuler' }).click();
  await second.page.getByText('Votre changement n’est pas fait').waitFor();
  expect(await second.page.locator('main').textContent()).toContain('accueil de la mairie');
  expect((await desk.store.overlay.list()).version).toBe(1);
  await first.context.close();
  await second.context.close();
});

test('a revoked key is over at the next touch, which changes nothing', async () => {
  const { page, context, id } = await signedIn(true);
  await page
    .getByRole('link', { name: /^Annuler : Service des impôts/ })
    .first()
    .click();
  await desk.store.desk.revokeKey(id);
  await page.getByRole('button', { name: 'Oui, annuler' }).click();
  await page.getByText('Rien n’a été changé').waitFor();
  expect((await desk.store.overlay.list()).version).toBe(0);
  await context.close();
});

test('without a network nothing is sent, and that is said; cut in the middle, a retry does it once', async () => {
  const { page, context } = await signedIn(true);
  await page
    .getByRole('link', { name: /^Annuler : Service des impôts/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Oui, annuler' }).waitFor();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Oui, annuler' }).click();
  await page.getByText('Pas de réseau. Rien n’est changé.').waitFor();
  expect((await desk.store.overlay.list()).version).toBe(0);
  await context.setOffline(false);
  // Cut once it is sent: it is done, and no answer comes.
  await page.route(
    '**/annuler',
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort('connectionreset');
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Oui, annuler' }).click();
  await page.waitForFunction("location.protocol === 'chrome-error:'");
  await page.reload();
  await page.getByText('C’est fait').waitFor();
  expect((await desk.store.overlay.list()).version).toBe(1);
  await context.close();
});

test('the ten dates follow what one types, and nothing of it leaves for elsewhere', async () => {
  const { page, context } = await signedIn(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await page.getByRole('link', { name: 'Nouvelle permanence' }).click();
  await page.getByLabel('Qui reçoit ?').fill('Impôts');
  await page.getByLabel('Où ?').fill('Mairie Exemple, salle 2');
  await page.getByLabel('Quels jours ?').fill('1er et 3e mardis');
  await page.getByLabel('À quelle heure ?').fill('14h-16h');
  await page.getByText('Les dix prochaines dates').waitFor();
  expect(await page.locator('.aig-dates li').count()).toBe(10);
  await page.getByLabel('Quels jours ?').fill('12 décembre');
  await page.getByText('Le samedi 12 décembre').waitFor();
  await page.getByRole('button', { name: 'C’est juste, publier' }).click();
  await page.getByText('C’est fait').waitFor();
  expect(new Set(asked)).toEqual(new Set([desk.url]));
  await context.close();
});

test('before it ends for want of a touch the session says so, and a touch keeps it', async () => {
  const { page, context } = await signedIn(true);
  await page.clock.install();
  await page.reload();
  await page.clock.fastForward(28 * 60_000 + 1000);
  await page.getByText('Votre session se ferme dans deux minutes.').waitFor();
  await page.getByRole('button', { name: 'Continuer' }).click();
  expect(await page.locator('.aig-idle').count()).toBe(0);
  await page.clock.fastForward(30 * 60_000 + 1000);
  await page.waitForURL(`${desk.url}/atelier`);
  await context.close();
});

test('every page is accessible, and none is wider than a phone, at twice the size of text too', async () => {
  const { page, context } = await signedIn(true);
  const home = '/atelier/permanences';
  const taxes = `${home}/p/demo-impots-merignac`;
  await page.goto(`${desk.url}${taxes}/2026-12-01/0900-1200/annuler`);
  await page.getByRole('button', { name: 'Oui, annuler' }).click();
  await page.getByText('C’est fait').waitFor();
  const done = new URL(page.url()).pathname;
  const paths = [
    '/atelier',
    '/atelier/sessions',
    home,
    done,
    `${home}/a-revoir`,
    `${home}/historique`,
    `${home}/coller`,
    `${home}/listes`,
    `${home}/ajouter`,
    `${home}/nouvelle`,
    taxes,
    `${taxes}/ajouter`,
    `${taxes}/juste`,
    `${taxes}/2026-12-15/0900-1200/annuler`,
  ];
  for (const path of paths) {
    await page.goto(desk.url + path);
    expect([path, await overflow(page)]).toEqual([path, 0]);
    await page.evaluate("document.documentElement.style.setProperty('--aig-font-size', '36px')");
    expect([path, 'twice', await overflow(page)]).toEqual([path, 'twice', 0]);
  }
  for (const path of [
    home,
    `${home}/nouvelle`,
    `${home}/coller`,
    `${home}/historique`,
    `${home}/a-revoir`,
  ]) {
    await page.goto(desk.url + path);
    expect([path, await violationsEverywhere(page)]).toEqual([path, []]);
  }
  await context.clearCookies();
  await page.goto(`${desk.url}/atelier`);
  expect(await violationsEverywhere(page)).toEqual([]);
  await context.close();
}, 60_000);

test('by the keyboard alone a date is cancelled', async () => {
  const { page, context } = await signedIn(true);
  const link = page.getByRole('link', { name: /^Annuler : Service des impôts/ }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Oui, annuler' });
  await button.waitFor();
  for (let each = 0; each < 8; each++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement.value')) === 'do') break;
  }
  await page.keyboard.press('Enter');
  await page.getByText('C’est fait').waitFor();
  // Closed, the session takes along what the application of helpers kept of it on this device.
  await page.evaluate("localStorage.setItem('aiguillage-contacts', '{}')");
  await page.getByRole('button', { name: 'Fermer la session' }).press('Enter');
  await page.getByLabel('Clé').waitFor();
  expect(await page.evaluate("localStorage.getItem('aiguillage-contacts')")).toBeNull();
  await context.close();
});

test('what was cancelled is what the guide then says: another date', async () => {
  const { page, context } = await signedIn(false);
  const cancel = '/atelier/permanences/p/demo-impots-merignac/2026-12-01/0900-1200/annuler';
  await page.goto(desk.url + cancel);
  await page.getByRole('button', { name: 'Oui, annuler' }).click();
  await page.getByText('C’est fait').waitFor();
  await context.close();
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-desk-overlay-'));
  const laid = await createOverlayFolder(desk.store.overlay, folder).lay();
  const { data, issues } = loadData(['data', laid.folder ?? ''], { cache, today: '2026-12-01' });
  rmSync(folder, { recursive: true });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { operators, permanences, communes, zones } = data;
  const { byInsee, departements } = communes;
  const index = createPermanenceIndex({
    operators,
    permanences,
    communes: byInsee,
    departements,
    zones,
  });
  const commune = byInsee.get('33281');
  const found =
    commune &&
    index.near({
      operator: 'impots',
      commune,
      audience: 'citizen',
      now: clock.now,
      facts: new Map(),
    });
  const taxes = found?.find(({ permanence }) => permanence.id === 'demo-impots-merignac');
  expect(new Date(taxes?.opening?.start ?? 0).toISOString()).toBe('2026-12-15T08:00:00.000Z');
});
