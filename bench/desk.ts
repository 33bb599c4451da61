import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { openPostgresStore } from '../bot/storage/postgres.ts';
import { openLargeTerritory } from '../tests/channels/atelier/large-territory.ts';
import {
  ILL_AT,
  MERIGNAC,
  openCalendar,
  hiddenIn,
} from '../tests/channels/atelier/open-calendar.ts';
import { deskBrowser, newKeyIn } from '../tests/channels/atelier/open-desk.ts';
import { addressOf } from '../tests/storage/address-of.ts';
import { launchChromium } from '../tests/support/chromium.ts';
import { startPostgres } from '../tests/support/postgres.ts';
import { type Bench, figuresOf, type Result } from './harness.ts';
import { startProgram, type Side } from './service/side.ts';
import { slowed, VIEWPORT } from './web-visit.ts';

const ROUNDS = 5;
const HOME = '/atelier/permanences';
const RECORD = `${HOME}/p/demo-impots-merignac`;
/** What the desk promises. */
const MOST_CPU_MS = 300;
const MOST_CHANGE_MS = 20_000;
const MOST_SEEN_MS = 10_000;

/** The calendar desk: what a page costs, what a change takes on a slow phone, and until others see it. */
export const desk: Bench = {
  name: 'desk',
  run: async () => [await largeTerritory(), await slowPhone(), await twoReplicas()],
};

/** One figure, in milliseconds, with what was promised of it. */
function resultOf(title: string, taken: readonly number[], most: number): Result {
  const figures = figuresOf(
    'desk',
    taken.map((ms) => ms * 1000),
  );
  const median = figures.median / 1000;
  const words = `at most ${most} ms: ${median.toFixed(0)} ms`;
  const met = median <= most;
  const same = figuresOf('promised', [most * 1000]);
  const ratio = figuresOf('promised / desk', [most / median]);
  const goals = [{ goal: { kind: 'figure', words, met }, met }] as const;
  return { title, ours: figures, peer: same, ratio, goals };
}

async function largeTerritory(): Promise<Result> {
  const { desk: server, keeper } = await openLargeTerritory();
  const taken: number[] = [];
  try {
    await keeper.get(HOME);
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      await keeper.get(HOME);
      const { user, system } = process.cpuUsage(before);
      taken.push((user + system) / 1000);
    }
  } finally {
    await server.close();
  }
  return resultOf('Desk: CPU of a page with 2,000 permanences', taken, MOST_CPU_MS);
}

/** From the first tap, *Annuler*, to "C’est fait", on the slow phone of the bench of the web. */
async function slowPhone(): Promise<Result> {
  const server = await openCalendar({ now: ILL_AT });
  const browser = await launchChromium();
  const taken: number[] = [];
  try {
    const { shown } = await server.newKey({ territory: MERIGNAC });
    for (let round = 0; round < ROUNDS; round += 1) {
      taken.push(await cancelSlowly(browser, server.url, shown));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const title =
    'Desk: a change on a slow phone (CPU ÷ 4, 400 kbit/s, 400 ms), first tap to “C’est fait”';
  return resultOf(title, taken, MOST_CHANGE_MS);
}

async function cancelSlowly(browser: Browser, url: string, shown: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    await page.goto(url + HOME);
    await page.getByLabel('Votre clé').fill(shown);
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.waitForURL(url + HOME);
    await slowed(page);
    return await tapped(page);
  } finally {
    await context.close();
  }
}

/** Each round cancels another date. */
async function tapped(page: Page): Promise<number> {
  const from = performance.now();
  await page
    .getByRole('link', { name: /^Annuler : / })
    .first()
    .click();
  await page.getByRole('button', { name: 'Oui, annuler' }).click();
  await page.getByText('C’est fait').waitFor();
  return performance.now() - from;
}

/** A date that is cancelled at one of two services on PostgreSQL, until people see it at the other. */
async function twoReplicas(): Promise<Result> {
  const postgres = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-desk-'));
  const sides: Side[] = [];
  const taken: number[] = [];
  try {
    const url = await postgres.database();
    for (const name of ['one', 'other']) {
      sides.push(await startProgram({ VAR_DIR: join(folder, name), DATABASE_URL: url }));
    }
    const [one = '', other = ''] = sides.map(({ port }) => `http://localhost:${port}`);
    const store = openPostgresStore({
      address: addressOf(url),
      now: Date.now,
      chance: Math.random,
      news: {},
    });
    await store.started;
    const { shown } = await newKeyIn(store, { territory: MERIGNAC });
    await store.close();
    const keeper = deskBrowser(one);
    await keeper.signIn(shown);
    for (let round = 0; round < ROUNDS; round += 1) taken.push(await seenAfter(keeper, other));
  } finally {
    for (const side of sides) side.close();
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  return resultOf('Desk: until a change is seen at another replica', taken, MOST_SEEN_MS);
}

async function seenAfter(keeper: ReturnType<typeof deskBrowser>, other: string): Promise<number> {
  const record = await keeper.get(RECORD);
  const [path = '', date = ''] =
    /\/atelier\/[^"]*\/(\d{4}-\d{2}-\d{2})\/[^"]*\/annuler/.exec(record.body) ?? [];
  if (date === '' || !(await isSeen(other, date))) throw new Error(`not shown before: ${date}`);
  const page = await keeper.get(path);
  const done = await keeper.send(path, { ...hiddenIn(page.body, path), act: 'do' });
  if (done.status !== 303) throw new Error(`not done: ${done.status}`);
  const from = performance.now();
  while (await isSeen(other, date)) await new Promise((resolve) => setTimeout(resolve, 50));
  return performance.now() - from;
}

/** Whether people are told a date of the taxes of Mérignac. */
async function isSeen(url: string, date: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/v1/permanences?commune=33281&operator=impots`);
  return (await answer.text()).includes(date);
}
