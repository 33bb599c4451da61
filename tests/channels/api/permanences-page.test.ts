import { expect, test } from '@jest/globals';
import { createPermanencesPage } from '../../../bot/channels/api/create-permanences-page.ts';
import { SCRIPT } from '../../../bot/channels/pages/assets.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-26T09:00:00Z');
const pages = createPermanencesPage({
  world: () => world,
  now: () => NOW,
  publicUrl: 'https://guide.example',
});
const get = (path: string) => pages.handle({ method: 'GET', path, query: '', headers: {} });
const post = (body: string) =>
  pages.handle({ method: 'POST', path: '/permanences', query: '', headers: {}, body });

test('a commune and an operator lead to an address of codes, without JavaScript', () => {
  const form = get('/permanences');
  expect([form.status, form.body.includes('<script')]).toEqual([200, false]);
  expect(form.body).toContain('method="post"');
  const answer = post('operator=caf&commune=m%C3%A9rignac+33');
  expect([answer.status, answer.headers['Location']]).toEqual([303, '/permanences/33281/caf']);
  const page = get('/permanences/33281/caf');
  expect(page.status).toBe(200);
  expect(page.body).toContain('Mérignac');
  expect(page.headers['Cache-Control']).toBe('no-store');
});

test('carries JSON-LD of those that serve the commune, and no other script but ours that prints', () => {
  const { body } = get('/permanences/33281/caf');
  const scripts = [...body.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].toReversed();
  expect(scripts.map(([, type]) => type)).toEqual([
    ' type="application/ld+json"',
    expect.stringMatching(`^ src="${SCRIPT.path}" defer data-cut="[^"]+" data-danger="[^"]+"$`),
  ]);
  const { '@graph': graph } = JSON.parse(scripts[0]?.[2] ?? '') as { '@graph': object[] };
  expect(graph.length).toBeGreaterThan(0);
  expect(JSON.stringify(graph)).toContain('demo-caf-merignac');
});

test('asks which one, and shows nothing of what was typed', () => {
  const ask = post('operator=caf&commune=st+denis');
  expect([ask.status, ask.headers['Cache-Control']]).toEqual([200, 'no-store']);
  expect(ask.body).toContain('/permanences/97411/caf');
  expect(ask.body).toContain('/permanences/93066/caf');
  for (const typed of [
    'zebulonville',
    'marie%40example.fr',
    '2+85+05+78+006+084+91',
    'z'.repeat(500),
  ]) {
    const { status, body, headers } = post(`operator=caf&commune=${typed}`);
    expect([status, headers['Cache-Control']]).toEqual([422, 'no-store']);
    expect(body).toContain('role="alert"');
    expect(body).not.toMatch(/zebulon|marie|006|zzz/);
  }
  expect(post('operator=zzz&commune=Brest').status).toBe(422);
  // No operator is chosen for the person; the one that they chose stays.
  const none = post('operator=&commune=Brest');
  expect([none.status, none.body.includes('Choisissez un organisme.')]).toEqual([422, true]);
  expect(get('/permanences').body).toMatch(/<select[^>]* required><option value="">/);
  expect(post('operator=caf&commune=zebulonville').body).toContain('value="caf" selected');
});

test.each([
  ['dans+le+93', 'Je connais ce département.'],
  ['rue+victor+hugo', 'Gardez la rue pour vous.'],
])('what lacks a commune is said, and asked again: %s', (typed, said) => {
  const { status, body } = post(`operator=caf&commune=${typed}`);
  expect([status, body.includes(said), body.includes('<form')]).toEqual([422, true, true]);
});

test('what is not there is said in plain words, with the form', () => {
  for (const path of [
    '/permanences/99999/caf',
    '/permanences/33281/zzz',
    '/permanences/33281/caf/x',
  ]) {
    const { status, body } = get(path);
    expect([path, status]).toEqual([path, 404]);
    expect(body).toContain('<form');
  }
});

test('where the day is to be confirmed one calls first, the way is dashed, and nothing says open', () => {
  const later = createPermanencesPage({
    world: () => world,
    now: () => Date.parse('2027-03-15T09:00:00Z'),
    publicUrl: 'https://guide.example',
  });
  const path = '/permanences/33281/caf';
  const { body } = later.handle({ method: 'GET', path, query: '', headers: {} });
  expect(body).toMatch(/<li class="on dash aig-stack"><h2>Appelez avant de partir/);
  expect(body).toMatch(/<li class="dash aig-stack"><h2>Puis allez/);
  expect(body).toMatch(/class="aig-btn aig-main-btn aig-big" href="tel:3230"/);
  expect(body).toMatch(/que vous recevez à Mérignac cette semaine/);
  // Nobody knows that it is open: nothing says so.
  expect(body).not.toMatch(/ouvert maintenant|premier ouvert/);
});
