import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Browser, type Page } from 'playwright-core';
import * as fc from 'fast-check';
import { readLog } from '../../../bot/data/calendar/change-log.ts';
import { launchChromium } from '../../support/chromium.ts';
import { hiddenIn, ILL_AT, textOf } from '../../channels/atelier/open-calendar.ts';
import { openReports } from '../../channels/atelier/open-reports.ts';

const DAY_MS = 86_400_000;
const clock = { now: ILL_AT };
const TAXES = { of: 'permanence', record: 'demo-impots-merignac' } as const;
let desk: Awaited<ReturnType<typeof openReports>>;
let browser: Browser;
let place = '';

beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());
beforeEach(async () => {
  clock.now = ILL_AT;
  desk = await openReports(clock);
  const found = desk.world().permanences.all.get(TAXES.record);
  place = found?.place?.id ?? '';
});
afterEach(() => desk.close());

/** The path of a new link, made at the desk by a keeper. */
async function newLink(): Promise<string> {
  const keeper = await desk.person();
  const made = await keeper.post(`/atelier/lien/${place}`);
  return /(\/lien\/[\w.-]+)</.exec(made.body)?.[1] ?? '';
}

const get = async (path: string) => {
  const answer = await fetch(desk.url + path);
  return { status: answer.status, body: await answer.text() };
};
const send = async (path: string, fields: readonly (readonly string[])[], headers = {}) => {
  const body = new URLSearchParams(
    fields.map(([name = '', value = '']): [string, string] => [name, value]),
  );
  const answer = await fetch(desk.url + path, {
    method: 'POST',
    redirect: 'manual',
    body,
    headers,
  });
  return { status: answer.status, body: await answer.text() };
};
const seenIn = (path: string, body: string) =>
  ['seen', hiddenIn(body, path)['seen'] ?? ''] as const;
const namesIn = (body: string) =>
  [...body.matchAll(/name="wrong" value="([^"]+)"/g)].map(([, name = '']) => name);
const overlay = () => desk.store.overlay.read();
/** Files that are written, the list of links aside. */
const written = async () =>
  [...(await overlay()).files.keys()].filter((path) => path !== 'links.json');

test('all are right: each check is renewed once, nothing else changes, and the link is spent', async () => {
  const path = await newLink();
  const { body } = await get(path);
  expect(textOf(body)).toContain('mardi 1er décembre');
  expect(namesIn(body).length).toBeGreaterThanOrEqual(4);
  expect(await written()).toEqual([]);
  // What else a form may hold is not read.
  const more = [
    ['phone', '0123456789'],
    ['address', '1 rue Ailleurs'],
    ['place', 'x'],
  ] as const;
  const answer = [seenIn(path, body), ['answer', 'right'], ...more] as const;
  expect((await send(path, answer)).status).toBe(303);
  const { files } = await overlay();
  const [taxes] = [...files].flatMap(([name, { text }]) =>
    name.endsWith(`${TAXES.record}.yaml`) ? [text] : [],
  );
  expect(taxes).toMatch(/date: "?2026-12-01/);
  const lines = [...files].flatMap(([name, { text }]) =>
    name.startsWith('changes/') ? readLog(text) : [],
  );
  expect(lines.map(({ change, by }) => [change.kind, by.label])).toEqual(
    lines.map(() => ['check', 'le lieu, par son lien du mois']),
  );
  const texts = JSON.stringify([...files]);
  for (const [, value] of more) if (value !== 'x') expect(texts).not.toContain(value);
  const before = lines;
  const again = await send(path, answer);
  expect([again.status, textOf(again.body).includes('Ce lien a déjà servi')]).toEqual([410, true]);
  expect(lines.length).toBe(before.length);
});

test('a date that is ticked is to confirm and told to its owner; it is not cancelled', async () => {
  const path = await newLink();
  const { body } = await get(path);
  const name = namesIn(body).find((one) => one.startsWith(TAXES.record)) ?? '';
  const seen = seenIn(path, body);
  expect((await send(path, [seen, ['answer', 'wrong']])).status).toBe(422);
  const both = await send(path, [seen, ['answer', 'right'], ['wrong', name]]);
  // What was ticked stays so, and what to do is said.
  expect([both.status, both.body.match(/ checked/g)?.length]).toEqual([422, 1]);
  expect(textOf(both.body)).toContain('enlevez la coche');
  expect((await send(path, [seen, ['answer', 'wrong'], ['wrong', name]])).status).toBe(303);
  const { files } = await overlay();
  expect([...files.keys()].sort()).toEqual(['links.json', 'reported.yaml']);
  expect(JSON.parse(await desk.doubts())).toEqual({
    [`permanence/${TAXES.record}`]: ['2026-12-01'],
  });
  const keeper = await desk.person();
  const record = textOf((await keeper.get(`/atelier/permanences/p/${TAXES.record}`)).body);
  expect(record).toContain('« Date fausse » : le lieu, par son lien du mois');
  expect(record).toContain('Le téléphone d’abord, sans date');
});

test('who does not know tells the owner, and nobody else', async () => {
  const path = await newLink();
  const { body } = await get(path);
  await send(path, [seenIn(path, body), ['answer', 'unknown']]);
  expect(await written()).toEqual([]);
  const [said] = await desk.store.reports.ofRecord({ of: 'place', record: place });
  expect([said?.kind, said?.by]).toEqual(['not-known', 'place']);
});

test('an answer counts for what was seen, from our own page, in its month', async () => {
  const path = await newLink();
  const { body } = await get(path);
  const answer = [seenIn(path, body), ['answer', 'unknown']] as const;
  expect((await send(path, answer, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect(
    (
      await send(path, [
        ['seen', 'x'],
        ['answer', 'unknown'],
      ])
    ).status,
  ).toBe(409);
  clock.now += 32 * DAY_MS;
  expect([(await get(path)).status, (await send(path, answer)).status]).toEqual([410, 410]);
  expect(await desk.store.reports.open({ limit: 9 })).toEqual([]);
});

test('links that are out are listed to who made them, until when, answered or not, and withdrawn', async () => {
  const [first, second] = [await newLink(), await newLink()];
  const keeper = await desk.person();
  const list = async (who = keeper) => textOf((await who.get('/atelier/lien')).body);
  expect(
    (await list()).match(/Pas encore de réponse\. Bon jusqu’au vendredi 1er janvier/g),
  ).toHaveLength(2);
  const stored = (await overlay()).files.get('links.json')?.text ?? '';
  for (const path of [first, second]) expect(stored).not.toContain(path.slice(6, 30));
  await send(first, [seenIn(first, (await get(first)).body), ['answer', 'unknown']]);
  expect(await list()).toContain('Réponse le mardi 1er décembre : « Je ne sais pas ».');
  const { body } = await keeper.get('/atelier/lien');
  const [, withdraw = ''] = /href="(\/atelier\/lien\/retirer\/[0-9a-f]+)"/.exec(body) ?? [];
  // Others of the structure elsewhere, and who keeps no calendar, neither see nor withdraw it.
  const elsewhere = await desk.person({ territory: ['59'] });
  expect(await list(elsewhere)).toContain('Aucun lien');
  expect((await elsewhere.post(withdraw)).status).toBe(404);
  const mediator = await desk.person({ role: 'mediator' });
  expect((await mediator.post(withdraw)).status).toBe(403);
  expect((await keeper.send(withdraw, { token: 'x' })).status).toBe(403);
  expect((await get(second)).status).toBe(200);
  await keeper.post(withdraw, {}, withdraw);
  expect(await list()).toContain('Retiré le mardi 1er décembre.');
  expect((await keeper.get('/atelier/lien')).body).not.toContain('/retirer/');
  for (const path of [first, second]) {
    expect((await get(path)).status).toBe(410);
    expect((await send(path, [['answer', 'unknown']])).status).toBe(410);
  }
});

test('two answers at once are one', async () => {
  const path = await newLink();
  const answer = [seenIn(path, (await get(path)).body), ['answer', 'unknown']] as const;
  const both = await Promise.all([send(path, answer), send(path, answer)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 410]);
});

test('a link that was altered, or is of another use, opens nothing', async () => {
  const token = (await newLink()).replace('/lien/', '');
  const sheet = desk.tokens.write({ ...TAXES, commune: '33281', opening: '' }, '2026-12-01') ?? '';
  expect(desk.links.read(sheet, '2026-12-01')).toBeUndefined();
  expect(desk.tokens.read(token, '2026-12-01')).toBeUndefined();
  const sign = fc.constantFrom(...'ABCxyz019-_.'.split(''));
  fc.assert(
    fc.property(fc.nat(token.length - 1), sign, (at, put) => {
      const altered = token.slice(0, at) + put + token.slice(at + 1);
      fc.pre(altered !== token);
      expect(desk.links.read(altered, '2026-12-01')).toBeUndefined();
    }),
  );
  expect((await get(`/lien/${token}A`)).status).toBe(404);
  const elsewhere = await desk.person({ territory: ['59'] });
  expect((await elsewhere.post(`/atelier/lien/${place}`)).status).toBe(404);
  const mediator = await desk.person({ role: 'mediator' });
  expect((await mediator.post(`/atelier/lien/${place}`)).status).toBe(403);
});

test('on a phone, without JavaScript: a sheet, then a monthly link', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const shown = { ...TAXES, commune: '33281', opening: '2026-12-01' };
  await page.goto(`${desk.url}/c-est-faux/${desk.tokens.write(shown, '2026-12-01') ?? ''}`);
  await expectNarrow(page);
  await page.getByRole('button', { name: 'C’était fermé' }).click();
  await page.getByRole('heading', { name: 'Merci, c’est noté' }).waitFor();
  await page.goto(desk.url + (await newLink()));
  await expectNarrow(page);
  await page.locator(`input[value^="${TAXES.record} "]`).first().check();
  await page.getByRole('button', { name: 'Envoyer les dates cochées' }).click();
  await page.getByRole('heading', { name: 'Merci, c’est noté' }).waitFor();
  await expectNarrow(page);
  const kinds = (await desk.store.reports.ofRecord(TAXES)).map(({ kind, by }) => [kind, by]);
  expect(kinds).toEqual([
    ['wrong-date', 'place'],
    ['closed', 'citizen'],
  ]);
  await context.close();
});

async function expectNarrow(page: Page): Promise<void> {
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(over).toBeLessThanOrEqual(0);
}
