import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { createDashboard } from '../../../bot/channels/atelier/dashboard/create-dashboard.ts';
import { demonstrationFigures } from '../../../bot/channels/atelier/dashboard/demonstration-figures.ts';
import { figuresHere } from '../../../bot/channels/atelier/dashboard/figures.ts';
import { createReview } from '../../../bot/channels/atelier/review/create-review.ts';
import { byOwner, todaysOf } from '../../../bot/channels/atelier/review/review-page.ts';
import { type ToReview } from '../../../bot/channels/atelier/review/to-review.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { readLog } from '../../../bot/data/calendar/change-log.ts';
import { readReviews } from '../../../bot/data/reviews.ts';
import { type WrongReport } from '../../../bot/storage/reports.ts';
import { violationsEverywhere } from '../../support/axe.ts';
import { launchChromium } from '../../support/chromium.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { hiddenIn, MERIGNAC, textOf } from '../../channels/atelier/open-calendar.ts';
import { BOARD, sortsByKeys, testDashboard } from './dashboard-tests.ts';
import { deskBrowser, openDesk } from '../../channels/atelier/open-desk.ts';

const PATH = '/atelier/relire';
const TAXES = 'demo-impots-merignac';
const clock = { now: Date.UTC(2026, 11, 1, 8) };
const DAY = 86_400_000;

/** Two flows and an operator, so that a list ends. */
const shipped = shippedWorld();
const few = <T>(all: ReadonlyMap<string, T>, ...ids: readonly string[]) =>
  new Map([...all].filter(([id]) => ids.includes(id)));
const world: World = {
  ...shipped,
  flows: few(shipped.flows, 'caf.dette', 'impots.payer'),
  operators: few(shipped.operators, 'caf', 'impots'),
};

const REPORT: WrongReport = {
  id: 'r1',
  of: 'permanence',
  record: TAXES,
  kind: 'closed',
  territory: ['33281', '33'],
  day: '2026-11-30',
  opening: '',
  by: 'mediator',
};

/** A line of the country, without a commune. */
const LINE = { of: 'national', record: 'caf//line' } as const;

const opened: Awaited<ReturnType<typeof open>>[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
});
async function open() {
  const now = () => clock.now;
  return openDesk({
    world: () => world,
    now,
    parts: ({ store }) => [
      createReview({ ...store, world: () => world, now, publicUrl: 'http://127.0.0.1:3978' }),
      createDashboard({
        ...store,
        figures: figuresHere(store.pages),
        demonstration: demonstrationFigures,
        world: () => world,
        now,
        publicUrl: 'http://127.0.0.1:3978',
      }),
    ],
  });
}

let desk: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  clock.now = Date.UTC(2026, 11, 1, 8);
  desk = await open();
  opened.push(desk);
  await desk.store.reports.add(REPORT);
});

async function reader(more: Parameters<typeof desk.newKey>[0] = {}) {
  const key = await desk.newKey({
    role: 'reviewer',
    label: 'relecture',
    territory: MERIGNAC,
    ...more,
  });
  const browser = deskBrowser(desk.url);
  await browser.signIn(key.shown);
  const say = (verdict: string, what: string) => browser.post(PATH, { what, verdict }, PATH);
  return { ...browser, ...key, say };
}

const whatIn = (body: string): string => /name="what" value="([^"]+)"/.exec(body)?.[1] ?? '';
async function kept() {
  const { files } = await desk.store.overlay.read();
  const reviews = readReviews(files.get('reviews.yaml')?.text);
  const lines = (files.get('reviews/2026-12-01.ndjson')?.text ?? '').split('\n').filter(Boolean);
  const changes = readLog(files.get('changes/2026-12-01.ndjson')?.text ?? '');
  return { reviews, lines, changes, files };
}

test('what is reported comes first; found right, it is settled, confirmed and told in the history', async () => {
  const one = await reader();
  const page = await one.get(PATH);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(textOf(page.body)).toMatch(
    /Fait 0 sur \d+\. Le calendrier\. Est-ce toujours juste \?.*Chaque 1er et 3e mardi du mois, .*« Fermé », par un médiateur.*Voir ses dates/,
  );
  expect(whatIn(page.body)).toBe(`permanence/${TAXES}`);
  const said = await one.say('right', whatIn(page.body));
  expect([said.status, said.headers.get('location')]).toEqual([303, PATH]);
  const { reviews, lines, changes, files } = await kept();
  expect(reviews.get(`permanence/${TAXES}`)).toEqual([
    { structure: 'demonstration', role: 'reviewer', date: '2026-12-01', verdict: 'right' },
  ]);
  expect(lines).toHaveLength(1);
  expect(changes.map(({ permanence, change }) => [permanence, change.kind])).toEqual([
    [TAXES, 'check'],
  ]);
  expect(files.get(`permanences/${TAXES}.yaml`)?.text).toContain('by: "relecture"');
  expect(await desk.store.reports.open({ limit: 9 })).toEqual([]);
  // Sent twice, it is done once.
  await one.say('right', `permanence/${TAXES}`);
  expect((await kept()).lines).toHaveLength(1);
  expect(textOf((await one.get(PATH)).body)).toContain('Fait 1 sur');
});

test('a guide that was read is due again only as long after as its author gave it', async () => {
  clock.now += 300 * DAY;
  const again = await reader();
  const body = async () => (await again.get(PATH)).body;
  const seen: string[] = [];
  for (let at = 0; at < 12; at += 1) {
    const what = whatIn(await body());
    if (what === '') break;
    seen.push(what);
    if (what.startsWith('flow/')) expect(await body()).toContain('Ouvrez la page, et comparez');
    await again.say('right', what);
  }
  expect(seen).toContain('flow/caf.dette');
  expect(new Set(seen).size).toBe(seen.length);
  expect(textOf(await body())).toContain('C’est tout pour aujourd’hui');
  clock.now += DAY;
  const later = await reader();
  const next = (await later.get(PATH)).body;
  expect(next).not.toContain('flow/caf.dette');
});

test('each answer stands in the history of the structure, and its undo brings all of it back', async () => {
  const one = await reader();
  await one.say('right', `permanence/${TAXES}`);
  const history = await one.get(`${PATH}/historique`);
  expect(textOf(history.body)).toMatch(
    /Aujourd’hui, mardi 1er décembre 9 h Signalé : .*service des impôts, .*\. Réponse : juste\. relecture \(relecture\) Défaire/,
  );
  const [, undo = ''] = /href="(\/atelier\/relire\/defaire\/[\w-]+)"/.exec(history.body) ?? [];
  // Another structure, and another territory, see nothing of it; no form of ours, nothing is done.
  const elsewhere = await reader({ territory: ['17306'] });
  expect((await elsewhere.get(undo)).status).toBe(404);
  expect(textOf((await elsewhere.get(`${PATH}/historique`)).body)).toContain('Rien n’a été relu');
  const mediator = await reader({ role: 'mediator' });
  expect((await mediator.post(undo, { act: 'do' })).status).toBe(403);
  expect((await one.send(undo, { act: 'do' })).status).toBe(403);
  expect(await desk.store.reports.open({ limit: 9 })).toEqual([]);
  const asked = await one.get(undo);
  expect(textOf(asked.body)).toContain('Défaire cette réponse ?');
  const fields = { ...hiddenIn(asked.body, undo), act: 'do' };
  for (let times = 0; times < 2; times += 1) {
    const done = await one.send(undo, fields);
    expect(done.headers.get('location')).toBe(`${PATH}/historique`);
  }
  const { reviews, lines, changes } = await kept();
  expect([reviews.size, lines.length]).toEqual([0, 2]);
  expect(changes.map(({ undoes }) => undoes === undefined)).toEqual([true, false]);
  expect(await desk.store.reports.open({ limit: 9 })).toEqual([REPORT]);
  expect(whatIn((await one.get(PATH)).body)).toBe(`permanence/${TAXES}`);
  expect(textOf((await one.get(`${PATH}/historique`)).body)).toContain('Défait à 9 h');
});

test('an answer that another followed is not undone, and the one before stands again', async () => {
  const one = await reader();
  await one.say('to-check', `permanence/${TAXES}`);
  clock.now += DAY;
  const next = await reader();
  await next.say('wrong', `permanence/${TAXES}`);
  const body = async () => (await next.get(`${PATH}/historique`)).body;
  const [newest = '', oldest = ''] = [
    ...(await body()).matchAll(/href="(\/atelier\/relire\/defaire\/[\w-]+)"/g),
  ].map(([, path = '']) => path);
  expect(textOf((await next.get(oldest)).body)).toContain('Ce n’est plus à faire');
  await next.post(newest, { act: 'do' }, newest);
  expect((await kept()).reviews.get(`permanence/${TAXES}`)?.[0]).toMatchObject({
    date: '2026-12-01',
    verdict: 'to-check',
  });
});

test('what is reported of no commune reaches who reads again, wherever they are', async () => {
  await desk.store.reports.add({ ...REPORT, id: 'r2', ...LINE, territory: ['FR'] });
  for (const role of ['reviewer', 'coordinator'] as const) {
    const one = await reader({ role, territory: ['17306'] });
    expect(whatIn((await one.get(PATH)).body)).toBe('national/caf//line');
  }
  const one = await reader();
  await one.say('right', 'national/caf//line');
  expect((await desk.store.reports.ofRecord(LINE))[0]?.settled?.how).toBe('right');
});

test('the ten minutes of today hold few things that take long, more that are short', () => {
  const one = (what: string): ToReview => ({
    what,
    owner: '',
    kind: 'review',
    day: '2026-12-01',
    title: what,
    says: what,
    pages: [],
  });
  const guides = Array.from({ length: 20 }, (_, at) => one(`flow/${at}`));
  const dates = Array.from({ length: 20 }, (_, at) => one(`permanence/${at}`));
  const count = (all: readonly ToReview[], done: readonly string[] = []) =>
    todaysOf({ all, done }).length;
  expect([count(guides), count(dates)]).toEqual([4, 5]);
  expect(count(guides, ['flow/x', 'flow/y'])).toBe(2);
  expect(count(guides, ['flow/x', 'flow/y', 'flow/z', 'permanence/a'])).toBe(0);
});

test('to make sure of is set aside for the day; to correct says who does', async () => {
  const one = await reader();
  await one.say('to-check', `permanence/${TAXES}`);
  expect(whatIn((await one.get(PATH)).body)).not.toBe(`permanence/${TAXES}`);
  expect(await desk.store.reports.open({ limit: 9 })).toHaveLength(1);
  clock.now += DAY;
  const next = await reader();
  expect(whatIn((await next.get(PATH)).body)).toBe(`permanence/${TAXES}`);
  const correct = await next.say('wrong', `permanence/${TAXES}`);
  expect(textOf(correct.body)).toContain('qui tient le calendrier');
  clock.now += DAY;
  const same = await reader({ role: 'coordinator' });
  expect((await same.say('wrong', `permanence/${TAXES}`)).headers.get('location')).toBe(
    `/atelier/permanences/p/${TAXES}`,
  );
});

test('a keeper of the calendar, a mediator and another territory write nothing', async () => {
  for (const role of ['calendar', 'mediator'] as const) {
    const other = await reader({ role });
    expect((await other.get(PATH)).status).toBe(403);
    const tried = await other.post(PATH, { what: `permanence/${TAXES}`, verdict: 'right' });
    expect(tried.status).toBe(403);
  }
  const elsewhere = await reader({ territory: ['17306'] });
  expect((await elsewhere.get(PATH)).body).not.toContain(TAXES);
  await elsewhere.say('right', `permanence/${TAXES}`);
  await (await reader()).say('right', 'flow/nulle-part');
  await (await reader()).say('adored', `permanence/${TAXES}`);
  const forged = await reader();
  expect((await forged.send(PATH, { what: `permanence/${TAXES}`, verdict: 'right' })).status).toBe(
    403,
  );
  const { reviews, lines, changes } = await kept();
  expect([reviews.size, lines, changes]).toEqual([0, [], []]);
});

test('the things of one owner stand together, the most urgent owner first', () => {
  const one = (what: string, owner: string): ToReview => ({
    what,
    owner,
    kind: 'review',
    day: '2026-12-01',
    title: what,
    says: what,
    pages: [],
  });
  const mixed = [one('a', 'argent'), one('b', 'logement'), one('c', 'argent'), one('d', '')];
  expect(byOwner(mixed).map(({ what }) => what)).toEqual(['a', 'c', 'b', 'd']);
});

test('a key of alerts signs nobody in', async () => {
  const alerts = await reader({ role: 'alerts' });
  expect((await alerts.get('/atelier')).body).toContain('Votre clé');
  expect((await alerts.get(PATH)).body).not.toContain('name="what"');
});

testDashboard(reader, (id) => desk.store.desk.revokeKey(id));

test('without JavaScript, on a phone: one thing at a time, nothing beyond its edge', async () => {
  const { shown } = await desk.newKey({ role: 'coordinator', territory: MERIGNAC });
  const browser = await launchChromium();
  const phone = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  await page.goto(`${desk.url}/atelier`);
  await page.getByLabel('Votre clé').fill(shown);
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.getByRole('link', { name: /^Relire/ }).click();
  await page.getByRole('heading', { name: 'Dix minutes pour relire' }).waitFor();
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate<number>(beyond)).toBe(0);
  await page.getByRole('button', { name: 'Juste' }).click();
  await page.getByText('Fait 1 sur').waitFor();
  await page.getByRole('link', { name: 'Ce qui a été relu' }).click();
  await page.getByRole('link', { name: /^Défaire/ }).waitFor();
  expect(await page.evaluate<number>(beyond)).toBe(0);
  await page.getByRole('link', { name: /^Défaire/ }).click();
  await page.getByRole('button', { name: 'Oui, défaire' }).click();
  await page.getByText('Défait à').waitFor();
  expect(await page.evaluate<number>(beyond)).toBe(0);
  await page.goto(desk.url + BOARD);
  await page.getByRole('link', { name: 'Par nom', exact: true }).click();
  await page.getByRole('heading', { name: /^Hit-parade/ }).waitFor();
  expect(await page.evaluate<number>(beyond)).toBe(0);
  await page.getByRole('link', { name: /^La note/ }).click();
  await page.getByRole('heading', { name: 'Ce que demandent les habitants' }).waitFor();
  expect(await page.evaluate<number>(beyond)).toBe(0);
  // The tool that looks for faults needs scripts.
  const storageState = await context.storageState();
  const other = await sortsByKeys(await browser.newContext({ storageState }), desk.url, beyond);
  for (const path of [PATH, `${PATH}/historique`, BOARD, `${BOARD}/note`]) {
    await other.goto(desk.url + path);
    expect(await violationsEverywhere(other)).toEqual([]);
  }
  const printed = (await other.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2);
  await browser.close();
}, 120_000);
