import { expect, test } from '@jest/globals';
import { type BrowserContext, type Page } from 'playwright-core';
import { textOf } from '../../channels/atelier/open-calendar.ts';

export const BOARD = '/tableau-de-bord';

interface Keyed {
  readonly role?: 'coordinator';
  readonly territory?: readonly string[];
}

/** One who is signed in at the desk. */
interface Reader {
  readonly id: string;
  get(
    path: string,
  ): Promise<{ readonly status: number; readonly body: string; readonly headers: Headers }>;
}

/** What the dashboard shows, and to whom; on the desk that a test file opened. */
export function testDashboard(
  reader: (key?: Keyed) => Promise<Reader>,
  revoke: (id: string) => Promise<unknown>,
): void {
  test('the dashboard is for coordinators, tells what is published, and hands it out', async () => {
    const other = await reader();
    expect((await other.get(BOARD)).status).toBe(403);
    const one = await reader({ role: 'coordinator', territory: ['243300316'] });
    const { body, headers } = await one.get(BOARD);
    expect(headers.get('cache-control')).toContain('no-store');
    const said = textOf(body);
    expect(said).toContain('Démonstration : chiffres inventés.');
    expect(said).toContain('parcours commencés, pas des personnes');
    expect(said).toContain('moins de 11');
    const sheet = await one.get(`${BOARD}/chiffres.csv`);
    expect(sheet.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.-]+\.csv"$/,
    );
    expect(sheet.body).toContain('Tableau;Ligne;Nombre;En plus');
    // No cell begins what a spreadsheet would work out.
    expect(sheet.body.split(/[;\r\n]+/).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    const { findings } = JSON.parse((await one.get(`${BOARD}/chiffres.json`)).body) as {
      readonly findings: readonly {
        readonly id: string;
        readonly rows: readonly { readonly count?: number }[];
      }[];
    };
    const walks = findings.filter(({ id }) => id !== 'gaps').flatMap(({ rows }) => rows);
    expect(walks.every(({ count = 15 }) => count >= 15 && count % 5 === 0)).toBe(true);
    const elsewhere = await one.get(`${BOARD}?territoire=200070092`);
    expect(textOf(elsewhere.body)).toContain('Bordeaux');
  });

  test('a key that is revoked sees no figure any more', async () => {
    const one = await reader({ role: 'coordinator', territory: ['243300316'] });
    expect((await one.get(BOARD)).status).toBe(200);
    await revoke(one.id);
    expect(textOf((await one.get(BOARD)).body)).toContain('Votre clé');
  });
}

/** By keys alone, with text twice as large: another order of the same board, on the page given back. */
export async function sortsByKeys(
  context: BrowserContext,
  url: string,
  beyond: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url + BOARD);
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect(await page.evaluate<number>(beyond)).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate<number>(beyond)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  const reached = () => page.evaluate<string>('document.activeElement.textContent');
  for (let tabs = 0; tabs < 12 && (await reached()) !== 'Par changement'; tabs++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/tri=changement/);
  expect(await page.locator('[aria-current]').allInnerTexts()).toContain('Par changement');
  return page;
}
