import { expect, test } from '@jest/globals';
import { browse } from './browse.ts';
import { ordinary } from './pages-world.ts';

const short = ordinary.digest.slice(0, 8);
const guide = '/guide/impots.essai';

test('only GET, HEAD and POST are answered', () => {
  const pages = browse();
  expect(pages.get('/').status).toBe(200);
  expect(pages.post('/accessibilite', {}).status).toBe(405);
  expect(pages.post('/effacer', {}).headers['Allow']).toBe('GET, HEAD');
});

test('a body too large is refused', () => {
  expect(browse().post('/', { q: 'a'.repeat(70_000) }).status).toBe(413);
});

test('every page is safe against framing, scripts, sniffing and referrers, and sets no cookie', () => {
  const person = browse();
  for (const path of ['/', guide, '/guide/caf.secret', '/nothing', '/effacer', '/vie-privee']) {
    const { headers, body } = person.get(path);
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'");
    expect(headers['Content-Security-Policy']).not.toContain('unsafe');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('set-cookie');
    // One script of ours, by its address: nothing is run that stands in the page.
    expect(headers['Content-Security-Policy']).toContain("script-src 'self';");
    expect(body.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script src="\/aiguillage-[0-9a-f]+\.js" defer[^>]*>$/),
    ]);
    expect(body).not.toMatch(/\sstyle=|https?:\/\/(?!www\.|guide\.example|openstreetmap)/);
  }
});

test('search engines keep where a guide begins, and nothing behind', () => {
  const person = browse();
  expect(person.get('/').headers['X-Robots-Tag']).toBeUndefined();
  expect(person.get(guide).headers['X-Robots-Tag']).toBeUndefined();
  expect(person.get(guide).body).toContain(
    '<link rel="canonical" href="https://guide.example/guide/impots.essai">',
  );
  for (const path of [
    `${guide}?a=online.yes&v=${short}`,
    '/guide/caf.secret',
    '/menu/caf',
    '/nothing',
  ]) {
    expect([path, person.get(path).headers['X-Robots-Tag']]).toEqual([path, 'noindex']);
  }
});

test('a document is kept by nobody: Back asks for it again', () => {
  const person = browse();
  const end = `a=online.no&v=${short}&commune=33281`;
  for (const path of [
    '/',
    guide,
    `${guide}?a=online.yes&v=${short}`,
    `${guide}?${end}`,
    `/feuille/impots.essai?${end}`,
    '/guide/caf.secret',
    '/menu/caf',
    '/vie-privee',
    '/nothing',
  ]) {
    expect([path, person.get(path).headers['Cache-Control']]).toEqual([path, 'no-store']);
  }
});

test('a file may be kept, and is known by its tag', () => {
  const person = browse();
  const icon = person.get('/aiguillage.svg');
  expect(icon.headers['Cache-Control']).toBe('public, max-age=300');
  const again = person.get('/aiguillage.svg', { 'if-none-match': icon.headers['ETag'] ?? '' });
  expect([again.status, again.body]).toEqual([304, '']);
});

test('the style sheet has an address that changes with it', () => {
  const person = browse();
  const href = /href="(\/aiguillage-[0-9a-f]+\.css)"/.exec(person.get('/').body)?.[1] ?? '';
  const sheet = person.get(href);
  expect([sheet.status, sheet.headers['Content-Type']]).toEqual([200, 'text/css; charset=utf-8']);
  expect(sheet.headers['Cache-Control']).toContain('immutable');
});
