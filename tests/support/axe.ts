import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Rules whose verdict hangs on colours, and on what lies over what. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** And those that hang on the room that there is, where the same things are shown. */
const ROOM = [...COLOURS, 'scrollable-region-focusable'];

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** All, unless these alone can tell anything that another look did not. */
  readonly rules?: readonly string[];
}

/**
 * Windows and colours at which every kind of screen is looked at. Dark changes colours alone, and
 * the style makes no difference between 320 and 360 px.
 */
const LOOKS: readonly Look[] = [
  { width: 320, colorScheme: 'light', rules: ROOM },
  { width: 320, colorScheme: 'dark', rules: COLOURS },
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark', rules: COLOURS },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark', rules: COLOURS },
];

/**
 * Rules of WCAG A and AA that the page breaks, and best practice: at 320, 360 and 1280 px, in light
 * and dark, each rule wherever its verdict may be another.
 */
export async function violationsEverywhere(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(AXE);
  const found: string[] = [];
  const before = page.viewportSize() ?? { width: 360, height: 640 };
  for (const { width, colorScheme, rules } of LOOKS) {
    await page.setViewportSize({ width, height: width === 1280 ? 800 : 640 });
    await page.emulateMedia({ colorScheme });
    found.push(...(await violations(page, rules)).map((one) => `${width} ${colorScheme}: ${one}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(before);
  return found;
}

async function violations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  return await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run({
      resultTypes: ['violations'],
      // What it would load beforehand is for sounds that start by themselves, which it never calls a
      // violation, and for a rule that is off.
      preload: false,
      ...(runOnly && { runOnly }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  }, rules);
}
