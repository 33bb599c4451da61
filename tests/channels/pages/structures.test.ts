import { expect, test } from '@jest/globals';
import { type Structure } from '../../../bot/conversation/structure.ts';
import { browse, headingOf } from './browse.ts';
import { human, ordinary, pagesWorld, sensitive } from './pages-world.ts';

const own: Structure = {
  id: 'mairie',
  name: 'Mairie de Mérignac',
  origins: ['https://www.mairie.example', 'https://mairie.example'],
  languages: ['ar'],
  flow: 'impots.essai',
  commune: '33281',
  facts: new Map([['regime', 'msa']]),
  device: 'own',
  contact: { phone: '05 56 00 00 00' },
  legal: ['Directrice de la publication : la maire.'],
};
const shared: Structure = { ...own, id: 'borne', device: 'shared' };
const world = pagesWorld([ordinary, sensitive, human], [own, shared]);
const person = browse({ world: () => world });
const guide = '/guide/impots.essai';
const short = ordinary.digest.slice(0, 8);

test("a structure's short address opens its flow with its commune and facts", () => {
  const { status, headers } = person.get('/structure/mairie');
  expect([status, headers['Location']]).toEqual([
    302,
    `${guide}?commune=33281&structure=mairie&fact.regime=msa`,
  ]);
  expect(person.get('/structure/nobody').status).toBe(404);
});

test("only a structure's own pages may frame its guide, which tells them its height", () => {
  const { headers, body } = person.get(`${guide}?structure=mairie`);
  const policy = headers['Content-Security-Policy'] ?? '';
  expect(policy).toContain(
    "frame-ancestors 'self' https://www.mairie.example https://mairie.example",
  );
  expect(policy).toContain("script-src 'self'");
  expect(headers['X-Frame-Options']).toBeUndefined();
  expect(body).toMatch(
    /<script src="\/aiguillage-[0-9a-f]+\.js" defer data-cut="[^"]+" data-danger="[^"]+" data-parents="[^"]+">/,
  );
  const other = person.get(`${guide}?structure=nobody`);
  expect(other.headers['Content-Security-Policy']).toMatch(/frame-ancestors 'none'$/);
  expect(other.headers['X-Frame-Options']).toBe('DENY');
  expect(other.body).not.toContain('data-parents');
});

test('names in each address the origins of its one structure, and of no other', () => {
  const origins = ['https://medias.example:8443'];
  const other = { ...own, id: 'mediatheque', origins };
  const none = { ...own, id: 'sans-page', origins: [] };
  const world = pagesWorld([ordinary, human], [own, other, none]);
  const several = browse({ world: () => world });
  const framing = (address: string) => {
    const { status, headers } = several.get(address);
    const policies = (headers['Content-Security-Policy'] ?? '').split('; ');
    const said = policies.filter((policy) => policy.startsWith('frame-ancestors'));
    return { status, said, frame: headers['X-Frame-Options'] };
  };
  const ours = { status: 200, said: ["frame-ancestors 'none'"], frame: 'DENY' };
  const of = (all: readonly string[]) => ({
    status: 200,
    said: [`frame-ancestors 'self' ${all.join(' ')}`],
    frame: undefined,
  });
  for (const page of [`${guide}?`, `${guide}?a=online.yes&v=${short}&`, '/?']) {
    expect([page, framing(`${page}structure=mairie`)]).toEqual([page, of(own.origins)]);
    expect([page, framing(`${page}structure=mediatheque`)]).toEqual([page, of(origins)]);
    expect([page, framing(`${page}structure=sans-page`)]).toEqual([page, ours]);
    expect([page, framing(page.slice(0, -1))]).toEqual([page, ours]);
  }
  // A structure that nobody knows is taken out of the address, or names nobody.
  for (const id of ['nobody', '__proto__', 'constructor', 'https:%2F%2Fexemple.fr', 'mairie%20*']) {
    const { said, frame } = framing(`${guide}?structure=${id}`);
    expect([id, said, frame]).toEqual([id, ours.said, ours.frame]);
  }
  const twice = framing(`${guide}?structure=mairie&structure=mediatheque`);
  expect([twice.status, twice.said]).toEqual([302, ours.said]);
});

test('in the frame of a structure no link and no fault leads to a page that shows nothing', () => {
  const framed = (answer: { readonly headers: Readonly<Record<string, string>> }) => ({
    by: /frame-ancestors (.*)$/.exec(answer.headers['Content-Security-Policy'] ?? '')?.[1],
    denied: answer.headers['X-Frame-Options'],
  });
  const shown = { by: `'self' ${own.origins.join(' ')}`, denied: undefined };
  const page = person.get(`${guide}?structure=mairie`);
  const links = [...page.body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&'),
  );
  expect(links).toEqual(
    expect.arrayContaining(['/vie-privee?structure=mairie', '/accessibilite?structure=mairie']),
  );
  for (const href of links) expect([href, framed(person.open(href))]).toEqual([href, shown]);
  const about = person.get('/vie-privee?structure=mairie').body;
  expect(about).toContain('class="aig-brand" href="/?structure=mairie"');

  const asked = person.open('/guide/caf.secret?structure=mairie');
  const action = /<form[^>]* action="([^"]*)"/.exec(asked.body)?.[1] ?? '';
  const lost = person.post(action, { state: 'x', do: '{}' });
  expect([lost.status, framed(lost)]).toEqual([400, shown]);
  expect(lost.body).toContain('href="/?structure=mairie"');
  const missing = person.get('/guide/caf.nothing?structure=mairie');
  expect([missing.status, framed(missing)]).toEqual([404, shown]);
  const long = person.post('/?structure=mairie', { q: 'x'.repeat(70_000) });
  expect([long.status, framed(long)]).toEqual([413, shown]);
  for (const path of ['/nothing', '/nothing?structure=nobody', '/vie-privee']) {
    expect(framed(person.get(path))).toEqual({ by: "'none'", denied: 'DENY' });
  }
});

test('on a shared device no flow has an answer in its address, and nobody keeps a page', () => {
  const start = person.open(`${guide}?structure=borne`);
  expect(start.headers['Cache-Control']).toBe('no-store');
  expect(start.headers['X-Robots-Tag']).toBe('noindex');
  const second = person.tap(start, 'Oui');
  expect([second.status, second.at]).toEqual([200, `${guide}?structure=borne`]);
  expect(headingOf(second)).toContain('recevez-vous');
  expect(second.body).toMatch(/<title>Question 2/);
  const typed = person.get(`${guide}?a=online.yes&v=${short}&structure=borne`);
  expect(typed.headers['Location']).toBe(`${guide}?structure=borne`);
});

test('a shared device erases itself, and says so before', () => {
  const { body } = person.open(`${guide}?structure=borne`);
  expect(body).toContain('data-idle="600000" data-warning="30000"');
  expect(body).toContain(
    'data-erase="{&quot;do&quot;:&quot;command&quot;,&quot;command&quot;:&quot;erase&quot;}"',
  );
  expect(body).toContain('id="aig-tap"');
  expect(person.get('/effacer?structure=borne').body).not.toContain('data-idle');
});

test('the legal notice names the structure that one came from', () => {
  const { body } = person.open(`${guide}?structure=mairie`);
  expect(body).toContain('href="/mentions-legales?structure=mairie"');
  const notice = person.get('/mentions-legales?structure=mairie').body;
  expect(notice).toContain('Mairie de Mérignac');
  expect(notice).toContain('Directrice de la publication');
  expect(person.get('/mentions-legales').body).not.toContain('Mairie de Mérignac');
});

test("a structure's colours come after ours, and never where colours are forced", () => {
  const themed = { ...own, theme: { light: { action: '#003b73' }, radius: '0' } };
  const world = pagesWorld([ordinary, human], [themed]);
  const themedPerson = browse({ world: () => world });
  const page = themedPerson.get(`${guide}?structure=mairie`).body;
  expect(page).toMatch(
    /aiguillage-[0-9a-f]+\.css"><link rel="stylesheet" href="\/theme\/mairie\.css">/,
  );
  const sheet = themedPerson.get('/theme/mairie.css');
  expect(sheet.headers['Content-Type']).toContain('text/css');
  expect(sheet.body).toContain('--aig-color-action: #003b73;');
  expect(sheet.body).toContain('forced-colors: none');
  expect(themedPerson.get('/theme/nobody.css').status).toBe(404);
});
