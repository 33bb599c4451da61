import { expect, test } from '@jest/globals';
import { createPermanencesPage } from '../../../bot/channels/api/create-permanences-page.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { browse, headingOf } from './browse.ts';

const NOW = Date.parse('2026-11-26T09:00:00Z');
const publicUrl = 'https://guide.example';
const shipped = shippedWorld();

/** What ships is marked as demonstration: here the same calendars, as if a town hall kept them. */
function kept(): World {
  const permanences = [...shipped.permanences.all].map((one) => ({ ...one, demonstration: false }));
  const { operators, communes, zones } = shipped;
  const index = createPermanenceIndex({
    operators,
    permanences,
    zones,
    communes: communes.byInsee,
    departements: communes.departements,
  });
  return { ...shipped, permanences: index };
}
const real = kept();

const receptions = (world: World) => {
  const pages = createPermanencesPage({ world: () => world, now: () => NOW, publicUrl });
  return (path: string) => pages.handle({ method: 'GET', path, query: '', headers: {} });
};

test('the page of who receives near a commune is indexed only with a sure date', () => {
  const path = '/permanences/33281/caf';
  const page = receptions(real)(path);
  expect(headingOf(page)).toBe('La Caf reçoit près de Mérignac');
  expect(page.body).toContain(`<link rel="canonical" href="${publicUrl}${path}">`);
  expect(page.headers['X-Robots-Tag']).toBeUndefined();
  const invented = receptions(shipped)(path);
  expect(invented.headers['X-Robots-Tag']).toBe('noindex');
  expect(invented.body).toContain('<meta name="robots" content="noindex">');
  const later = createPermanencesPage({
    world: () => real,
    now: () => NOW + 400 * 86_400_000,
    publicUrl,
  }).handle({ method: 'GET', path, query: '', headers: {} });
  expect(later.headers['X-Robots-Tag']).toBe('noindex');
});

test('the sitemap holds what is indexed, and nothing sensitive', () => {
  const person = browse({ world: () => real, now: () => NOW });
  const { body, headers } = person.get('/sitemap.xml');
  expect(headers['Content-Type']).toContain('application/xml');
  const paths = [...body.matchAll(/<loc>https:\/\/guide\.example([^<]*)<\/loc>/g)].map(
    ([, path]) => path ?? '',
  );
  expect(paths).toContain('/permanences/33281/caf');
  expect(paths).toContain('/comment-ca-marche');
  expect(paths.some((path) => path.startsWith('/guide/'))).toBe(true);
  expect(paths).toContain('/papiers');
  expect(paths).toContain('/papier/caf-contrainte');
  const show = receptions(real);
  for (const path of paths) {
    const page = path.startsWith('/permanences') ? show(path) : person.get(path);
    expect([path, page.status, page.headers['X-Robots-Tag']]).toEqual([path, 200, undefined]);
    expect(page.body).toContain(`<link rel="canonical" href="${publicUrl}${path}">`);
  }
  expect(browse({ world: () => shipped }).get('/sitemap.xml').body).not.toContain('/permanences/');
  expect(person.get('/robots.txt').body).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
});

test('a letter has a page: three links lead there, and its button opens the step', () => {
  const person = browse({ world: () => shipped, now: () => NOW });
  const who = person.open('/papiers');
  const bold = person.tap(who, 'La Caf');
  const letter = person.tap(bold, 'Contrainte');
  expect([letter.at, headingOf(letter)]).toEqual(['/papier/caf-contrainte', 'Contrainte']);
  expect(letter.body).toContain('Vrai ou faux');
  expect(headingOf(person.tap(letter, 'Voir quoi faire'))).toBe(
    'Dans quelle commune habitez-vous ?',
  );
  expect(person.open('/papier/nothing').status).toBe(404);
});

test.each([
  ['33069', 'La Caf reçoit près du Bouscat'],
  ['33013', "La Caf reçoit près d'Artigues-près-Bordeaux"],
  ['33162', "La Caf reçoit près d'Eysines"],
])('the title joins the commune to its words: %s', (insee, title) => {
  const page = receptions(real)(`/permanences/${insee}/caf`);
  expect(headingOf(page)).toBe(title);
  expect(page.body).toContain(`<title>${title.replace(/'/g, '’')}`);
});

test('a sure date may be taken as a calendar that holds nothing of a walk', () => {
  const show = receptions(real);
  const file = show('/permanences/33281/caf.ics');
  expect(file.headers['Content-Type']).toContain('text/calendar');
  expect(file.body.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(show('/permanences/33281/nobody.ics').status).toBe(404);
  expect(show('/permanences/33281/caf/nothing').status).toBe(404);
});

test('robots and what is fetched ahead count nothing; what a person sends does', () => {
  const browser = browse();
  const ahead = [
    { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' },
    { purpose: 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
  ];
  const page = browser.get('/');
  const links = [...page.body.matchAll(/href="(\/(?:guide|menu|famille)[^"#]*)"/g)].flatMap(
    ([, href]) => (href === undefined ? [] : [href.replaceAll('&amp;', '&')]),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const href of ['/', ...links]) {
    for (const headers of ahead)
      expect([href, browser.get(href, headers).counts]).toEqual([href, undefined]);
  }
  expect(browser.post('/', { q: 'zzz brlm' }).counts).toMatchObject([{ what: 'no-flow' }]);
});
