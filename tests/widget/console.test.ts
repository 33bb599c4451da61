import { expect, jest, test } from '@jest/globals';
import { type Page } from 'playwright-core';
import { strict } from './town-hall.ts';
import { GUIDE, hall, until, visit, type Visit } from './visitor.ts';

jest.setTimeout(30_000);

/** What our script wrote to the console, once it wrote something. */
async function told({ page, complaints }: Visit): Promise<readonly string[]> {
  const ours = () => complaints.filter((one) => one.startsWith('Aiguillage : '));
  await until(page, () => ours().length > 0);
  await page.waitForTimeout(200);
  return ours();
}

async function keepsItsLink(page: Page): Promise<void> {
  expect(await page.getByRole('link', { name: /Ouvrir le guide/ }).isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: /39 39/ }).isVisible()).toBe(true);
}

test('a structure that is not there: the file to write', async () => {
  await visit({ attributes: 'structure="nobody"' }, async (one) => {
    const [said = '', ...more] = await told(one);
    expect(said).toContain(`structure « nobody », origine ${hall().url}`);
    expect(said).toContain('ce service n’a pas cette structure');
    expect(said).toContain('data/structures/<structure>.yaml');
    expect(more).toEqual([]);
    await keepsItsLink(one.page);
  });
});

test('an origin that is not declared: the origin to declare', async () => {
  await visit({ attributes: GUIDE }, async (one) => {
    const elsewhere = hall().url.replace('127.0.0.1', 'localhost');
    await one.page.goto(elsewhere);
    const [said = '', ...more] = await told(one);
    expect(said).toContain(`structure « mairie », origine ${elsewhere}`);
    expect(said).toContain('cette origine n’est pas déclarée');
    expect(said).toContain('origins');
    expect(more).toEqual([]);
    await keepsItsLink(one.page);
  });
});

test('a policy that lets nothing be asked: the line to add', async () => {
  const { url } = hall().service;
  const policy = `script-src ${url}; style-src ${url} 'self'; connect-src 'self'`;
  await visit({ attributes: GUIDE, policy }, async (one) => {
    const said = (await told(one)).join('\n');
    expect(said).toContain('politique de sécurité (CSP)');
    expect(said).toContain(`Ajoutez : connect-src ${url}`);
    expect(said).toContain('le guide ne s’ouvre pas');
    await keepsItsLink(one.page);
  });
});

test('a policy that forgets the name of trusted types', async () => {
  const { url } = hall().service;
  await visit({ attributes: GUIDE, policy: `${strict(url)}; trusted-types autre` }, async (one) => {
    expect((await told(one)).join()).toContain('Ajoutez : trusted-types aiguillage');
    await keepsItsLink(one.page);
  });
});

test('a policy that lets no script in: the browser names the directive, and the link stays', async () => {
  const policy = "default-src 'self'; style-src 'self'";
  await visit({ attributes: GUIDE, policy }, async ({ page, complaints }) => {
    await until(page, () => complaints.length > 0);
    expect(complaints.join()).toMatch(/widget\.js.*script-src/s);
    await keepsItsLink(page);
  });
});
