import { type Browser, type CDPSession, type Page } from 'playwright-core';

/** A slow phone on a slow network. */
const NETWORK = {
  offline: false,
  latency: 400,
  downloadThroughput: 400_000 / 8,
  uploadThroughput: 400_000 / 8,
};
const CPU_SLOWER = 4;
export const VIEWPORT = { width: 360, height: 640 };

/** What a person on that phone goes through; times in milliseconds since the page was asked for. */
export interface Visited {
  /** The first choice can be tapped. */
  readonly choice: number;
  /** From a tap to the next question; absent where none was tapped. */
  readonly next?: number;
  /** The longest that a tap may have waited, summed over tasks of more than 50 ms, until then. */
  readonly blocked: number;
  readonly bytes: number;
  readonly requests: number;
  /** Bytes of the script heap after a whole walk. */
  readonly heap: number;
}

/** Notes when a choice stands in the page, and how long its scripts held it. */
const WATCH = (choice: string) => `
  window.seen = { blocked: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      if (window.seen.choice === undefined) window.seen.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const find = () => {
    const element = (${choice})();
    if (!element) return requestAnimationFrame(find);
    // The page itself, and all that it has asked for by then.
    window.seen.requests = 1 + performance.getEntriesByType('resource').length;
    window.seen.choice = performance.now();
  };
  requestAnimationFrame(find);`;

/** Visits a page until its first choice; then walks on through `walk`, when one is given. */
export async function visit(
  browser: Browser,
  url: string,
  choice: string,
  walk: (page: Page) => Promise<number | undefined>,
): Promise<Visited> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    const cdp = await slowed(page);
    const sizes: number[] = [];
    cdp.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await page.addInitScript(WATCH(choice));
    await page.goto(url, { waitUntil: 'commit' });
    const seen = await untilSeen(page);
    const bytes = sizes.reduce((sum, one) => sum + one, 0);
    const next = await walk(page);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return { ...seen, bytes, heap: usedSize, ...(next === undefined ? {} : { next }) };
  } finally {
    await context.close();
  }
}

/** When the first words of a page that runs no script can be read, in milliseconds. */
export async function readable(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT, javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await slowed(page);
    await page.goto(url);
    for (;;) {
      const [paint] = await page.evaluate<readonly number[]>(
        `performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime)`,
      );
      if (paint !== undefined) return paint;
      await page.waitForTimeout(50);
    }
  } finally {
    await context.close();
  }
}

/** The slow phone and its network, for a page. */
export async function slowed(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', NETWORK);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  return cdp;
}

type Seen = Pick<Visited, 'choice' | 'blocked' | 'requests'>;

async function untilSeen(page: Page): Promise<Seen> {
  for (;;) {
    const seen = await page.evaluate<Partial<Seen>>('window.seen');
    const { choice, blocked = 0, requests = 0 } = seen;
    if (choice !== undefined) return { choice, blocked, requests };
    await page.waitForTimeout(100);
  }
}
