import { expect, test } from '@jest/globals';
import { type PagesOptions } from '../../../bot/channels/pages/create-pages.ts';
import { createPermanencesPage } from '../../../bot/channels/api/create-permanences-page.ts';
import { type Structure } from '../../../bot/conversation/structure.ts';
import { createTestPages } from './create-test-pages.ts';
import { NOW, human, ordinary, pagesWorld, sensitive } from './pages-world.ts';

const v = ordinary.digest.slice(0, 8);
const DAY = '/aujourdhui';
const structure: Structure = {
  id: 'mairie',
  name: 'Mairie',
  origins: ['https://mairie.example'],
  languages: ['ar'],
  facts: new Map(),
  device: 'own',
  contact: { phone: '05 56 00 00 00' },
};
const world = {
  ...pagesWorld([ordinary, sensitive, human], [structure]),
  publicHolidays: new Set(['2027-01-01', '2026-11-11', '2026-12-25', '2027-03-29']),
};
const LEFT = '__Host-jour=1';

type Headers = Readonly<Record<string, string>>;

function asker(options: Partial<PagesOptions> = {}) {
  const pages = createTestPages({ world: () => world, ...options });
  const ask =
    (method: string) =>
    (href: string, headers: Headers = {}, body?: string) => {
      const [path = '/', query = ''] = href.split('?');
      return pages.handle({
        method,
        path,
        query,
        headers,
        ...(body === undefined ? {} : { body }),
      });
    };
  return { get: ask('GET'), head: ask('HEAD'), post: ask('POST') };
}

const danger = () => {
  const { get, post } = asker();
  const at = post('/', {}, 'q=mon+mari+me+frappe').headers['Location'] ?? '';
  return { at, page: get(at) };
};

test('a danger is left by a form, first on its page, to an address of ours that tells nothing', () => {
  const { body } = danger().page;
  const form = /<nav class="aig-quit"[^>]*><form method="post" action="([^"]*)">/.exec(body);
  expect(form?.[1]).toBe(DAY);
  expect(body.indexOf('aig-quit')).toBeLessThan(body.indexOf('<h1'));
  expect(body).not.toContain('meteofrance');
});

test('leaving erases and goes by 303; the one cookie says nothing', () => {
  const answer = asker().post(DAY);
  expect([answer.status, answer.headers['Location'], answer.body]).toEqual([303, DAY, '']);
  expect(answer.headers['Set-Cookie']).toBe(
    `${LEFT}; Path=/; Max-Age=86400; HttpOnly; Secure; SameSite=Lax`,
  );
  const plain = asker({ publicUrl: 'http://guide.example' }).post(DAY);
  expect(plain.headers['Set-Cookie']).toBe('jour=1; Path=/; Max-Age=86400; HttpOnly; SameSite=Lax');
  // A browser keeps no other in the frame of somebody's page.
  const framed = asker().post(DAY, { 'sec-fetch-dest': 'iframe' });
  expect(framed.headers['Set-Cookie']).toContain('Secure; SameSite=None; Partitioned');
});

test('the page after is the day, and only that', () => {
  const { get, head } = asker();
  const page = get(DAY);
  expect([page.status, page.headers['Cache-Control']]).toEqual([200, 'no-store']);
  expect(page.headers['X-Robots-Tag']).toBe('noindex');
  expect(page.body).toContain('<title>Jeudi 3 décembre</title>');
  const text = textOf(page.body);
  for (const said of [
    'Semaine 49. Jour 337 de l’année.',
    'vendredi 25 décembre',
    'vendredi 1er janvier',
    'Voir la météo',
    'Accueil',
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toMatch(/11 novembre|29 mars/);
  expect(text).not.toMatch(/aiguillage|guide|démarche|danger|urgence|aide|effac|quitt/i);
  // Nothing is asked for elsewhere: the weather is a link.
  expect(page.body.match(/(?:src|<link[^>]*href)="[^"]*"/g)?.join()).not.toMatch(/https?:/);
  expect(page.body).not.toContain('<script');
  expect(head(DAY).body).toBe('');
});

test('it is said in the language of the person, for the frame they were in', () => {
  const page = asker().get(`${DAY}?lang=ar&structure=mairie`);
  expect(page.body).toContain('<html lang="ar" dir="rtl">');
  expect(textOf(page.body)).not.toMatch(/[a-zé]{4}/i);
  expect(page.headers['Content-Security-Policy']).toContain('https://mairie.example');
  expect(asker().get(`${DAY}?lang=en`).body).toContain('<title>Thursday 3 December</title>');
  for (const asked of [`${DAY}?commune=33281`, `${DAY}?lang=xx`, `${DAY}?structure=no`]) {
    const { status, headers } = asker().get(asked);
    expect([asked, status, headers['Location']]).toEqual([asked, 303, DAY]);
  }
});

test('opened by itself, as the guide on somebody’s page does, it hides the pages too', () => {
  const { get } = asker();
  expect(get(DAY).headers['Set-Cookie']).toContain(LEFT);
  expect(get(DAY, { cookie: LEFT }).headers['Set-Cookie']).toBeUndefined();
});

test('from then on every page leads there, whatever is asked or sent again', () => {
  const { get, head, post } = asker();
  const cookie = { cookie: `other=2; ${LEFT}` };
  const walked = `/guide/impots.essai?a=online.no&v=${v}&commune=33281`;
  for (const path of [
    '/',
    walked,
    walked.replace('guide', 'feuille'),
    '/guide/caf.secret',
    '/menu/caf',
    '/famille/social-sante',
    '/effacer',
    '/vie-privee',
    '/nothing',
    danger().at,
  ]) {
    for (const ask of [get, head, post]) {
      const { status, headers, body } = ask(path, cookie, 'q=mon+mari+me+frappe');
      expect([path, status, headers['Location'], body]).toEqual([path, 303, DAY, '']);
    }
  }
  expect(get('/?lang=en&structure=mairie', cookie).headers['Location']).toBe(
    `${DAY}?lang=en&structure=mairie`,
  );
  expect(get('/structure/mairie', cookie).headers['Location']).toBe(`${DAY}?structure=mairie`);
  // What the page of the day is made with.
  const style = /href="(\/aiguillage-[^"]*)"/.exec(get(DAY).body)?.[1] ?? '';
  expect(get(style, cookie).status).toBe(200);
  const picture = get('/aujourdhui.svg', cookie);
  expect([picture.status, picture.headers['Clear-Site-Data']]).toEqual([200, '"cache"']);
});

test('pages of who receives where are hidden too', () => {
  const pages = createPermanencesPage({
    world: () => world,
    now: () => NOW,
    publicUrl: 'https://guide.example',
  });
  for (const path of [
    '/permanences',
    '/permanences/33281/impots',
    '/permanences/33281/impots.ics',
  ]) {
    const request = { method: 'GET', path, query: '', headers: { cookie: LEFT } };
    expect([path, pages.handle(request).headers['Location']]).toEqual([path, DAY]);
  }
});

test('its button begins anew, without what was before', () => {
  const { get, post } = asker();
  const { body } = get(`${DAY}?lang=en&structure=mairie`);
  const action = /<form method="post" action="([^"]*)"/.exec(body)?.[1] ?? '';
  const answer = post(action.replaceAll('&amp;', '&'), { cookie: LEFT });
  expect([answer.status, answer.headers['Location']]).toEqual([303, '/?lang=en&structure=mairie']);
  expect(answer.headers['Set-Cookie']).toMatch(/^__Host-jour=; Path=\/; Max-Age=0/);
});

function textOf(html: string): string {
  return (/<body.*<\/body>/s.exec(html)?.[0] ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('\u00a0', ' ');
}
