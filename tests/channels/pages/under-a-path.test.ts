import { expect, test } from '@jest/globals';
import { createIntegrate } from '../../../bot/channels/integrate/create-integrate.ts';
import { createPermanencesPage } from '../../../bot/channels/api/create-permanences-page.ts';
import { type Pages } from '../../../bot/channels/pages/pages.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { createTestPages } from './create-test-pages.ts';
import { NOW } from './pages-world.ts';

const HOST = 'https://ville.example';
const ROOT = '/guide';
const world = shippedWorld();

/** All pages of the service at an address, with what a form sends there. */
function pagesAt(publicUrl: string): Pages {
  const own = { world: () => world, now: () => NOW, publicUrl };
  const permanences = createPermanencesPage(own);
  const guide = createIntegrate({
    ...own,
    conversationMinutes: 120,
    pinned: () => ({ path: '/widget-0123456789ab.js', integrity: 'sha384-x' }),
    requests: { save: () => 'abcdefgh' },
  }).before(createTestPages(own));
  return {
    handle: (request) =>
      (request.path.startsWith('/permanences') ? permanences : guide).handle(request),
  };
}

/**
 * A page with what differs by nature taken out: seals, codes to be read by a phone, messages that are
 * as long as fits, the script.
 */
function bare(text: string): string {
  return text
    .replace(/name="state" value="[^"]*"/g, '')
    .replace(/<svg viewBox="0 -\.5 [^]*?<\/svg>/g, '<svg/>')
    .replace(/ href="(?:sms|mailto):[^"]*"/g, '')
    .replace(/<script src[^>]*><\/script>/g, '');
}

test('under a path every page is the one without, but for its addresses', () => {
  const [plain, under] = [pagesAt(HOST), pagesAt(HOST + ROOT)];
  const queue = [
    '/',
    '/integrer',
    '/affiche',
    '/permanences',
    '/effacer',
    '/aujourdhui',
    '/nothing',
  ];
  queue.push(...[...world.flows.keys()].map((id) => `/guide/${id}`));
  queue.push(...[...(world.pages?.keys() ?? [])].map((id) => `/${id}`), '/permanences/33063/caf');
  queue.push('/essai/action.0b4a46/guide/caf.paiement', '/sitemap.xml', '/robots.txt');
  const seen = new Set<string>();
  for (let href = queue.shift(); href !== undefined && seen.size < 600; href = queue.shift()) {
    if (seen.has(href)) continue;
    seen.add(href);
    const [path = '/', query = ''] = href.split('?');
    const request = { method: 'GET', path, query, headers: {} };
    const [one, other] = [plain.handle(request), under.handle(request)];
    expect([href, other.status]).toEqual([href, one.status]);
    // Where it leads is written under the path by who serves it.
    expect(other.headers['Location']).toBe(one.headers['Location']);
    const asOne = other.body
      .replaceAll(HOST + ROOT, HOST)
      .replace(/ (href|src|action)="\/guide\//g, ' $1="/')
      .replaceAll(`${HOST}/;`, `${HOST};`);
    expect([href, bare(asOne)]).toEqual([href, bare(one.body)]);
    const links = [...one.body.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map(([, to = '']) => to);
    queue.push(
      ...[...links, one.headers['Location'] ?? '/'].map((to) => to.replaceAll('&amp;', '&')),
    );
  }
  expect(seen.size).toBe(600);
});

test('what binds a whole host is said where the whole host is ours, and nowhere else', () => {
  const erased = { method: 'GET', path: '/effacer', query: '', headers: {} };
  const picture = { ...erased, path: '/aujourdhui.svg' };
  for (const request of [erased, picture]) {
    expect(pagesAt(HOST).handle(request).headers['Clear-Site-Data']).toBe('"cache"');
    expect(pagesAt(HOST + ROOT).handle(request).headers['Clear-Site-Data']).toBeUndefined();
  }
  const left = { method: 'POST', path: '/aujourdhui', query: '', headers: {}, body: '' };
  expect(pagesAt(HOST).handle(left).headers['Set-Cookie']).toMatch(/^__Host-jour=1; Path=\/; /);
  expect(pagesAt(HOST + ROOT).handle(left).headers['Set-Cookie']).toMatch(
    /^__Secure-jour=1; Path=\/guide\/; .*HttpOnly; Secure/,
  );
  const plain = pagesAt('http://localhost:3978/guide').handle(left).headers['Set-Cookie'];
  expect(plain).toMatch(/^jour=1; Path=\/guide\/; /);
});
