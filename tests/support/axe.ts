import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules whose answer changes with the width of the window or its colours. */
const SEEN = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'];

/** Windows at which every kind of screen is looked at, beside the first in full. */
const WINDOWS = [
  { width: 320, height: 256, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark' },
  { width: 360, height: 640, colorScheme: 'dark' },
] as const;

/**
 * Rules of WCAG A and AA that the page breaks, and best practice: all of them as the page stands,
 * then those that depend on width and colours at 320 and 1280 px, in light and dark.
 */
export async function violationsEverywhere(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = [...(await run(page))];
  const before = page.viewportSize() ?? { width: 360, height: 640 };
  for (const { width, height, colorScheme } of WINDOWS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    found.push(...(await run(page, SEEN)).map((one) => `${width} ${colorScheme}: ${one}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  return found;
}

async function run(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  return await page.evaluate(async (some) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const asked = some ? { runOnly: { type: 'rule', values: some } } : {};
    const { violations } = await axe.run({ ...asked, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, rules);
}
