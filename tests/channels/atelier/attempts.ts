import { expect } from '@jest/globals';
import { hiddenIn } from './open-calendar.ts';
import { type openReports } from './open-reports.ts';

type Desk = Awaited<ReturnType<typeof openReports>>;

const HOME = '/atelier/permanences';
const TAXES = `${HOME}/p/demo-impots-merignac`;
const CANCEL = `${TAXES}/2026-12-01/0900-1200/annuler`;
const DONE = { act: 'do', version: '0', once: 'a'.repeat(16), date: '2026-12-05' };
const FORM = 'application/x-www-form-urlencoded';

/** What nobody may do, tried at two servers of one store: each is refused, and no date is changed. */
export async function attempts(one: Desk, other: Desk): Promise<void> {
  await otherTerritory(one);
  await forgedForms(one, other);
  await replayedLinks(one, other);
  const { files } = await one.store.overlay.list();
  // The list of links, which says who was given one.
  expect([...files.keys()]).toEqual(['links.json']);
}

/** Another town's keeper finds nothing of this one, whatever the address, the form or the method. */
async function otherTerritory(one: Desk): Promise<void> {
  const pessac = await one.person({ territory: ['33318'] });
  const acts = ['ajouter', 'juste', 'fini', '2026-12-01/0900-1200/deplacer'];
  const place = one.world().permanences.all.get('demo-impots-merignac')?.place?.id ?? '';
  for (const path of [CANCEL, ...acts.map((act) => `${TAXES}/${act}`), `/atelier/lien/${place}`]) {
    expect([path, (await pessac.get(path)).status]).toEqual([path, 404]);
    expect([path, (await pessac.post(path, DONE)).status]).toEqual([path, 404]);
  }
}

/** No token, another's, one of another site, an old version, or an address that is only looked at. */
async function forgedForms(one: Desk, other: Desk): Promise<void> {
  const [keeper, stranger] = [await one.person(), await other.person()];
  const fields = { ...hiddenIn((await keeper.get(CANCEL)).body, CANCEL), act: 'do' };
  const { token: theirs = '' } = hiddenIn((await stranger.get(CANCEL)).body, CANCEL);
  const bare = Object.entries(fields).filter(([name]) => name !== 'token');
  for (const form of [
    Object.fromEntries(bare),
    ...['', 'x', theirs].map((token) => ({ ...fields, token })),
  ]) {
    expect((await keeper.send(CANCEL, form)).status).toBe(403);
  }
  const cross = { 'sec-fetch-site': 'cross-site' };
  expect((await keeper.send(CANCEL, fields, cross)).status).toBe(403);
  expect((await keeper.send(CANCEL, { ...fields, version: '7' })).status).toBe(409);
  const query = new URLSearchParams(fields).toString();
  expect((await keeper.get(`${CANCEL}?${query}`)).status).toBe(200);
  expect((await keeper.get(`/atelier/fermer?${query}`)).status).toBe(404);
  expect((await keeper.get(CANCEL)).body).toContain('Oui, annuler');
  await one.store.desk.revokeKey(keeper.id);
  expect((await keeper.send(CANCEL, fields)).status).toBe(403);
}

/** A monthly link counts once, wherever it is sent again; altered, or only opened, it does nothing. */
async function replayedLinks(one: Desk, other: Desk): Promise<void> {
  const keeper = await one.person();
  const place = one.world().permanences.all.get('demo-impots-merignac')?.place?.id ?? '';
  const made = await keeper.post(`/atelier/lien/${place}`);
  const path = /(\/lien\/[\w.-]+)</.exec(made.body)?.[1] ?? '';
  const { seen = '' } = hiddenIn((await (await fetch(one.url + path)).text()) || '', path);
  const body = new URLSearchParams({ seen, answer: 'unknown' }).toString();
  const send = async (desk: Desk, to: string) => {
    const headers = { 'content-type': FORM };
    const asked = { method: 'POST', redirect: 'manual', body, headers } as const;
    return (await fetch(desk.url + to, asked)).status;
  };
  expect((await fetch(`${one.url}${path}?${body}`)).status).toBe(200);
  const altered = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
  expect(await send(one, altered)).toBe(404);
  const both = await Promise.all([send(one, path), send(other, path)]);
  expect(both.sort()).toEqual([303, 410]);
  expect([await send(one, path), await send(other, path)]).toEqual([410, 410]);
  expect(await one.store.reports.ofRecord({ of: 'place', record: place })).toHaveLength(1);
}
