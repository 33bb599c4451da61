import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, type Page } from 'playwright-core';
import { launchChromium } from '../tests/support/chromium.ts';
import { figuresOf, type Bench, type Goal, type Result } from './harness.ts';
import { openWebSite, type WebSite } from './web-site.ts';
import { readable, visit, type Visited } from './web-visit.ts';

const ROUNDS = 3;
/** A round trip of the network that is played. */
const ROUND_TRIP = 400;
const IN_GUIDE = `() => document.querySelector('aiguillage-guide')?.shadowRoot?.querySelector('.aig-choices button')`;
const IN_WEB_CHAT = `() => document.querySelector('.webchat__suggested-action, .ac-pushButton')`;

/** The guide on a slow phone (CPU 4 times slower, 400 kbit/s, 400 ms), beside botframework-webchat. */
export const web: Bench = {
  name: 'web',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-web-'));
    const site = await openWebSite(folder);
    const browser = await launchChromium();
    try {
      return resultsOf(await measure(browser, site));
    } finally {
      await browser.close();
      site.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Measured {
  readonly guide: readonly Visited[];
  readonly webChat: readonly Visited[];
  readonly pages: readonly number[];
}

async function measure(browser: Browser, { guide, webChat, page }: WebSite): Promise<Measured> {
  const measured = { guide: [] as Visited[], webChat: [] as Visited[], pages: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    measured.guide.push(await visit(browser, guide, IN_GUIDE, walk));
    measured.webChat.push(
      await visit(browser, webChat, IN_WEB_CHAT, () => Promise.resolve(undefined)),
    );
    measured.pages.push(await readable(browser, page));
  }
  return measured;
}

/** Taps through to an outcome; milliseconds from the first tap to the next question. */
async function walk(page: Page): Promise<number> {
  // A person reads the first question before they tap.
  await page.waitForTimeout(3000);
  const first = await tap(page);
  for (let taps = 0; taps < 12; taps += 1) {
    const more = await page.locator('.aig-choices button').count();
    if (more === 0) break;
    await tap(page);
  }
  return first;
}

async function tap(page: Page): Promise<number> {
  return await page.evaluate<number>(`new Promise((done) => {
    const root = document.querySelector('aiguillage-guide').shadowRoot;
    const before = root.querySelector('#aig-heading');
    const from = performance.now();
    const look = () => root.querySelector('#aig-heading') === before
      ? (performance.now() - from > 10_000 ? done(NaN) : requestAnimationFrame(look))
      : done(performance.now() - from);
    root.querySelector('.aig-choices button').click();
    look();
  })`);
}

function resultsOf({ guide, webChat, pages }: Measured): readonly Result[] {
  const weight = brotliCompressSync(
    readFileSync(new URL('../widget/widget.js', import.meta.url)),
  ).length;
  const of = (name: string, list: readonly number[]) =>
    figuresOf(
      name,
      list.map((one) => one * 1000),
    );
  const choice = of(
    'guide: first choice',
    guide.map((one) => one.choice),
  );
  const peer = of(
    'webchat: first choice',
    webChat.map((one) => one.choice),
  );
  const ratio = figuresOf(
    'peer / ours',
    guide.map((one, round) => (webChat[round]?.choice ?? Number.NaN) / one.choice),
  );
  const [next, blocked, bytes, requests, heap, page] = [
    median(guide.map((one) => one.next ?? Number.NaN)),
    median(guide.map((one) => one.blocked)),
    median(guide.map((one) => one.bytes)),
    median(guide.map((one) => one.requests)),
    median(guide.map((one) => one.heap)),
    median(pages),
  ];
  const figure = (words: string, met: boolean): { goal: Goal; met: boolean } => ({
    goal: { kind: 'figure', words, met },
    met,
  });
  return [
    {
      title:
        'Web: a slow phone (CPU ÷ 4, 400 kbit/s, 400 ms), wall time, beside botframework-webchat',
      ours: choice,
      peer,
      ratio,
      goals: [
        figure('first choice clickable at least 10 times sooner than webchat', ratio.median >= 10),
        figure(`script and style at most 10 kB in brotli: ${kB(weight)}`, weight <= 10_000),
        figure(
          `page, script and first question at most 25 kB in 3 requests: ${kB(bytes)} in ${requests}`,
          bytes <= 25_000 && requests <= 3,
        ),
        figure(`blocking at most 100 ms: ${blocked.toFixed(0)} ms`, blocked <= 100),
        figure(
          `next question within a round trip and 50 ms: ${next.toFixed(0)} ms`,
          next <= ROUND_TRIP + 50,
        ),
        figure(
          `page without JavaScript readable within two round trips and 300 ms: ${page.toFixed(0)} ms`,
          page <= 2 * ROUND_TRIP + 300,
        ),
        figure('that page before the guide', page * 1000 < choice.median),
        figure(`heap at most 4 MB after a whole walk: ${(heap / 1e6).toFixed(2)} MB`, heap <= 4e6),
      ],
    },
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
