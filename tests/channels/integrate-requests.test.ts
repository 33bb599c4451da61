import { type IncomingMessage } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createMaySend } from '../../bot/channels/integrate/may-send.ts';
import { openRequests } from '../../bot/data/structure-requests.ts';
import { FIELDS, open } from './integrate-open.ts';
import { NOW } from './pages/pages-world.ts';

test.each([
  [{ phone: '06 12 34 56 78' }, 'phone', 'celui de l’accueil'],
  [{ phone: '+33 7 12 34 56 78' }, 'phone', 'celui de l’accueil'],
  [{ phone: '0690 12 34 56' }, 'phone', 'celui de l’accueil'],
  [{ phone: '185057800608491' }, 'phone', 'Sécurité sociale'],
  [{ name: 'Mairie 0612345678' }, 'name', 'portable'],
  [{ name: 'Mairie zero six douze trente-quatre cinquante-six dix' }, 'name', 'portable'],
  [{ name: 'FR76 3000 6000 0112 3456 7890 189' }, 'name', 'compte'],
  [{ url: 'https://x.example/?tel=0612345678' }, 'url', 'portable'],
  [{ origins: 'https://0612345678.example' }, 'origins', 'portable'],
  [{ territory: '1 85 05 78 006 084 91' }, 'territory', 'Sécurité sociale'],
  [{ commune: '06.12.34.56.78' }, 'commune', 'portable'],
  [{ legal: 'La maire.\nNIR 1 85 05 78 006 084 91' }, 'legal', 'Sécurité sociale'],
  [{ legal: 'La maire, née le 12/03/1985.' }, 'legal', 'naissance'],
])(
  'nothing of a person is kept, and it is said kindly beside its field: %j',
  (wrong, field, said) => {
    const { ask, kept } = open();
    const { status, body } = ask('POST', '/integrer', { ...FIELDS, ...wrong, act: 'send' });
    const text = body.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/<\/?span[^>]*>/g, '');
    expect(status).toBe(422);
    expect(text).toMatch(new RegExp(`href="#f-${field}">[^<]*${said}`));
    expect(kept).toEqual([]);
  },
);

test('what stands at the end of a long notice is found as well', () => {
  const legal = `${'Une phrase. '.repeat(230)}IBAN FR7630006000011234567890189`;
  const { ask, kept } = open();
  expect(ask('POST', '/integrer', { ...FIELDS, legal, act: 'send' }).status).toBe(422);
  expect(kept).toEqual([]);
});

test('what a notice has to say is kept: desk, e-mail, address, director, number of a firm', () => {
  const legal = `Directrice de la publication : Mme Jeanne Dupont, maire.
Mairie, 12 rue de la Mairie, 33700 Mérignac, tél. 05 56 00 00 00 ou +33 (0)5 56 00 00 01, dpo@merignac.example
SIRET 213 302 816 00015, hébergée par Toile, 1007.`;
  const { ask, kept } = open();
  const phone = '0 809 401 401';
  const sent = ask('POST', '/integrer', { ...FIELDS, phone, legal, act: 'send' });
  expect([sent.status, kept.length]).toEqual([200, 1]);
});

test('an id is never made of a phone', () => {
  const { ask, kept } = open();
  for (const name of ['Mairie 05 56 00 00 00', '0556000000', '05-56-00-00-00 CCAS du 13e']) {
    ask('POST', '/integrer', { ...FIELDS, name, act: 'send' });
  }
  const ids = kept.map((yaml) => /^id: "?([^"\n]+)/m.exec(yaml)?.[1]);
  expect(ids).toEqual(['mairie', 'structure', 'ccas-du-13e']);
});

test('what another structure has already is shown before the request is sent', () => {
  const { ask } = open();
  const { body } = ask('POST', '/integrer', { ...FIELDS, act: 'look' });
  const text = body.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/<\/?span[^>]*>/g, '');
  expect(text).toContain('Déjà à une autre structure');
  expect(text).toContain('aussi à « Mairie de Mérignac » (mairie-de-merignac).');
  expect(text).toContain('effacée après 30 jours');
  const other = ask('POST', '/integrer', { ...FIELDS, name: 'CCAS', act: 'look' });
  expect(other.body).not.toContain('Déjà à une autre structure');
});

test('who may not send one more is told so, and only then', () => {
  const { ask, kept } = open();
  const no = () => false;
  expect(ask('POST', '/integrer', { ...FIELDS, act: 'look' }, no).status).toBe(200);
  const sent = ask('POST', '/integrer', { ...FIELDS, act: 'send' }, no);
  expect([sent.status, kept]).toEqual([429, []]);
  expect(sent.body).toContain('Attendez demain');
  expect(sent.body).toContain('value="Mairie de Mérignac"');
});

test('one address cannot fill the queue, and a hundred leave room', () => {
  const clock = { now: NOW };
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-queue-'));
  const requests = openRequests(folder, () => clock.now);
  const maySend = createMaySend({ requests, now: () => clock.now, trustProxy: { hops: 1 } });
  const sends = (address: string) => {
    const req = {
      socket: {},
      headers: { 'x-forwarded-for': address },
    } as unknown as IncomingMessage;
    return maySend(req) && requests.save('id: a\n') !== undefined;
  };
  const many = (addressAt: (at: number) => string, times: number) =>
    Array.from({ length: times }, (_, at) => sends(addressAt(at))).filter(Boolean).length;
  expect(many(() => '192.0.2.1', 20)).toBe(3);
  expect(many((at) => `2001:db8:1:${(at * 256).toString(16)}::1`, 50)).toBe(12);
  many((at) => `192.0.2.${at % 100}`, 300);
  expect(sends('198.51.100.1')).toBe(true);
  clock.now += 86_400_000;
  expect(sends('192.0.2.1')).toBe(true);
  rmSync(folder, { recursive: true });
});
