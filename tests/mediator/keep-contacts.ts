import { expect } from '@jest/globals';
import { type Page } from 'playwright-core';
import { violationsEverywhere } from '../support/axe.ts';
import { type OpenApp } from './open-app.ts';

/** All that the device keeps beside the caches. */
const stored = (page: Page) => page.evaluate<string>('JSON.stringify(localStorage)');

/** Contacts stay on the device where that is asked for, offline too, until their key is revoked. */
export async function keepContacts(page: Page, app: OpenApp): Promise<void> {
  const keeping = page.locator('[name=keep-contacts]');
  expect(await keeping.isChecked()).toBe(false);
  expect(await stored(page)).not.toContain('partenaires');
  await keeping.check();
  await page.locator('.aig-back').click();
  await app.cut();
  await page.locator('.aig-dock [value=new]').click();
  await page.locator('[value=contacts]').click();
  await page.getByText('La ligne des partenaires').waitFor();
  expect(await page.locator('main').innerText()).toContain('Gardés sur cet appareil le');
  expect(await keeping.isChecked()).toBe(true);
  expect(await violationsEverywhere(page)).toEqual([]);
  await keeping.uncheck();
  expect(await stored(page)).not.toContain('partenaires');
  await keeping.check();
  await page.locator('.aig-back').click();
  await app.restore();
  await app.service.revoke();
  await page.evaluate("dispatchEvent(new Event('online'))");
  for (let tries = 0; tries < 100 && (await stored(page)).includes('partenaires'); tries += 1) {
    await page.waitForTimeout(50);
  }
  expect(await stored(page)).not.toContain('partenaires');
}
