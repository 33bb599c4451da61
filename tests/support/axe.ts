import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Windows and colours at which every kind of screen is looked at. */
const LOOKS = [320, 360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/**
 * Rules of WCAG A and AA that the page breaks, and best practice: all of them at 320, 360 and
 * 1280 px, in light and dark.
 */
export async function violationsEverywhere(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 360, height: 640 };
  for (const { width, colorScheme } of LOOKS) {
    await page.setViewportSize({ width, height: width === 1280 ? 800 : 640 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page)).map((one) => `${width} ${colorScheme}: ${one}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  return found;
}

async function violations(page: Page): Promise<readonly string[]> {
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
