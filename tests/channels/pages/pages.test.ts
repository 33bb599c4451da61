import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { browse, headingOf, hiddenFields, listOf } from './browse.ts';
import { human, ordinary, pagesWorld, sensitive } from './pages-world.ts';
import { option } from '../../engine/build-flow.ts';

const short = ordinary.digest.slice(0, 8);
const guide = '/guide/impots.essai';

test('the home page says what it is, what it does not do, and asks what happens', () => {
  const page = browse().get('/');
  expect(page.status).toBe(200);
  expect(headingOf(page)).toBe('Que vous arrive-t-il ?');
  expect(page.body).toContain('Je suis un robot');
  expect(page.body).toContain('Je ne remplis rien à votre place');
  expect(page.body).toContain('rien n’est envoyé');
});

test('a guide is walked by links alone, to an autonomy step', () => {
  const person = browse();
  const start = person.tap(person.get('/'), 'Les impôts');
  expect(start.at).toBe(guide);
  const several = person.tap(start, 'Oui');
  expect(several.at).toBe(`${guide}?a=online.yes&v=${short}`);
  const ticked = person.post(several.at, { walk: '0', step: 'aids', o: ['rsa', 'apl'] });
  expect([ticked.status, ticked.headers['Location']]).toEqual([
    303,
    `${guide}?a=online.yes,aids.rsa+apl&v=${short}`,
  ]);
  const last = person.open(ticked.headers['Location'] ?? '');
  const done = person.tap(last, 'Oui, tout est bon');
  expect(headingOf(done)).toBe('Vous pouvez envoyer votre déclaration vous-même');
});

test('an orientation asks for the commune by POST and keeps only its code', () => {
  const person = browse();
  const asked = person.open(`${guide}?a=online.no&v=${short}`);
  expect(asked.body).toContain('name="q"');
  const sent = person.post(asked.at, { q: 'bordeaux' });
  expect(sent.headers['Location']).toBe(`${guide}?a=online.no&v=${short}&commune=33063`);
});

test('a shared name is asked, then the place, the date and the phone are told', () => {
  const person = browse();
  const sent = person.post(`${guide}?a=online.no&v=${short}`, { q: 'Mérignac' });
  expect(sent.status).toBe(303);
  expect(sent.headers['Location']).not.toMatch(/m%C3%A9rignac|merignac/i);
  const which = person.open(sent.headers['Location'] ?? '');
  const page = person.tap(which, 'Gironde');
  expect(page.at).toBe(`${guide}?a=online.no&v=${short}&commune=33281`);
  for (const said of [
    'mardi 8 décembre',
    'de 9 h à 12 h',
    'Mairie de Mérignac',
    'tel:0809401401',
  ]) {
    expect(page.body.replaceAll('\u00a0', ' ')).toContain(said);
  }
  expect(page.headers['Cache-Control']).toBe('no-store');
});

test('someone who prefers not to say goes on without a commune', () => {
  const person = browse();
  const page = person.tap(person.open(`${guide}?a=online.no&v=${short}`), 'Je préfère ne pas dire');
  expect(page.at).toContain('commune=declined');
  expect(headingOf(page)).toBe('Le service des impôts peut vous aider');
});

test('Revenir goes one question back, Changer asks one anew and keeps the later answers', () => {
  const person = browse();
  const at = `${guide}?a=online.yes,aids.rsa&v=${short}`;
  const page = person.open(at);
  expect(person.tap(page, 'Revenir').at).toBe(`${guide}?a=online.yes&v=${short}`);
  const again = person.tap(page, 'Changer : Avez-vous internet');
  expect(again.at).toBe(`${guide}?a=aids.rsa&v=${short}`);
  expect(headingOf(again)).toBe('Avez-vous internet chez vous ?');
  expect(headingOf(person.tap(again, 'Oui'))).toBe('Les montants déjà écrits sont-ils les bons ?');
});

test('language and simpler words stay in the address and change nothing else', () => {
  const person = browse();
  const page = person.tap(person.open(guide), 'English');
  expect(page.at).toBe(`${guide}?lang=en`);
  expect(headingOf(page)).toBe('Do you have internet at home?');
  expect(page.body).toContain('<html lang="en"');
  expect(person.tap(person.open(guide), 'Mots plus simples').at).toBe(`${guide}?simple=1`);
});

test('what is not ours in an address is taken out by a redirect', () => {
  const person = browse();
  for (const [asked, canonical] of [
    [`${guide}?nom=Dupont&lang=en`, `${guide}?lang=en`],
    [`${guide}?lang=en&lang=fr`, `${guide}?lang=en`],
    [`${guide}?fact.regime=msa&fact.autre=x&fact.regime=caf`, `${guide}?fact.regime=msa`],
    [`${guide}?commune=99999&structure=a%20b`, guide],
    [`${guide}?a=nowhere.x,online.maybe&v=${short}`, guide],
    [`${guide}?v=${short}`, guide],
    ['/?q=mon+nom', '/'],
    ['/vouliez-vous-dire?parmi=x', '/'],
  ] as const) {
    const answer = person.get(asked);
    expect([asked, answer.status, answer.headers['Location']]).toEqual([asked, 302, canonical]);
  }
});

test('canonical addresses are answered at once, whatever was asked', () => {
  const person = browse();
  const piece = fc.constantFrom(
    'a=online.yes',
    'a=online.no,aids.rsa',
    'v=1',
    `v=${short}`,
    'lang=en',
    'commune=33281',
    'commune=declined',
    'simple=1',
    'x=%',
    'fact.regime=caf',
    'structure=mairie',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 6 }),
      fc.constantFrom('/', guide, '/guide/caf.secret', '/menu/caf'),
      (pieces, path) => {
        expect(person.open(`${path}?${pieces.join('&')}`).status).toBe(200);
      },
    ),
    { numRuns: 60 },
  );
});

test('any path, query and body is answered with a page, never a fault', () => {
  const faults: unknown[] = [];
  const person = browse({ report: (fault) => faults.push(fault) });
  fc.assert(
    fc.property(
      fc.constantFrom('/', guide, '/guide/', '/guide/caf.secret', '/menu/x', '/x/y/z', '/effacer'),
      fc.string(),
      fc.dictionary(
        fc.constantFrom('q', 'state', 'do', 'step', 'walk', 'o', 'misses'),
        fc.string(),
      ),
      (path, query, fields) => {
        expect(person.get(`${path}?${query}`).status).toBeLessThan(500);
        expect(person.post(path, fields).status).toBeLessThan(500);
      },
    ),
    { numRuns: 150 },
  );
  expect(faults).toEqual([]);
});

test('typed words are never shown again nor put in an address', () => {
  const person = browse();
  for (const typed of ['zzzz qqqq', 'je veux déclarer mes revenus', 'ma dette caf xylophone']) {
    const all = JSON.stringify([person.post('/', { q: typed }), person.send('/', { q: typed })]);
    for (const word of ['zzzz', 'qqqq', 'xylophone']) expect(all).not.toContain(word);
  }
});

test('a clear demand goes to its guide by redirect', () => {
  const answer = browse().post('/?lang=en', { q: 'déclarer mes revenus' });
  expect([answer.status, answer.headers['Location']]).toEqual([303, `${guide}?lang=en`]);
});

test('a demand not understood is told kindly, twice with a way to a person', () => {
  const person = browse();
  const once = person.send('/', { q: 'zzzz' });
  expect(once.status).toBe(200);
  expect(once.headers['Cache-Control']).toBe('no-store');
  expect(hiddenFields(once.body)).toEqual({ misses: '1' });
  const twice = person.send('/', { q: 'yyyy', ...hiddenFields(once.body) });
  expect(twice.body).toContain('parlez à quelqu’un');
});

test('a number typed by mistake is told, and not kept', () => {
  const page = browse().send('/', { q: 'déclarer mes revenus 1234567890123' });
  expect(page.body).not.toContain('1234567890123');
  expect(page.body).toContain('aig-calm');
});

test('answers of a sensitive guide never stand in an address, nor in clear in the page', () => {
  const person = browse();
  const start = person.open('/guide/caf.secret');
  expect(start.headers['Cache-Control']).toBe('no-store');
  const second = person.tap(start, 'Oui');
  expect([second.status, second.at]).toEqual([200, '/guide/caf.secret']);
  expect(headingOf(second)).toBe('Pouvez-vous payer en une fois ?');
  expect(second.body).not.toMatch(/a=letter|"letter"|letter\.yes/);
  expect(second.body).not.toMatch(/<title>[^<]*payer/);
  const back = person.tap(second, 'Revenir');
  expect(headingOf(back)).toBe('Avez-vous reçu une lettre ?');
  const commune = person.tap(second, 'Non');
  const sent = person.post(commune.at, { ...hiddenFields(commune.body), q: 'Bordeaux' });
  expect([sent.status, headingOf(sent)]).toEqual([200, 'Le service des impôts peut vous aider']);
});

test('answers of a sensitive guide put in an address by hand are dropped', () => {
  const answer = browse().get(`/guide/caf.secret?a=letter.yes&v=${sensitive.digest.slice(0, 8)}`);
  expect([answer.status, answer.headers['Location']]).toEqual([302, '/guide/caf.secret']);
});

test('talking to someone keeps the sensitive walk below, and comes back to it', () => {
  const person = browse();
  const second = person.tap(person.open('/guide/caf.secret'), 'Oui');
  const talk = person.tap(second, "Parler à quelqu'un");
  expect(headingOf(talk)).toBe('Comment voulez-vous parler ?');
  const again = person.tap(talk, 'Revenir à : Une dette à la Caf');
  expect(headingOf(again)).toBe('Pouvez-vous payer en une fois ?');
});

test('a seal that is not ours gives a page in plain words', () => {
  const person = browse();
  for (const state of ['', 'x', 'AAAA', 'A'.repeat(80)]) {
    const answer = person.post('/guide/caf.secret', {
      state,
      do: '{"do":"command","command":"back"}',
    });
    expect(answer.status).toBe(400);
    expect(listOf(answer.body)).toContain("Parler à quelqu'un");
  }
});

test('Tout effacer leaves nothing in the address, asks the browser to forget, and is kept by nobody', () => {
  const person = browse();
  const page = person.tap(
    person.open(`${guide}?a=online.yes&v=${short}&commune=33281`),
    'Tout effacer',
  );
  expect(page.at).toBe('/effacer');
  expect(page.headers['Clear-Site-Data']).toBe('"cache"');
  expect(page.headers['Cache-Control']).toBe('no-store');
  const sealed = person.tap(person.open('/guide/caf.secret'), 'Oui');
  expect(person.tap(sealed, 'Tout effacer').at).toBe('/effacer');
});

test('an address of a former guide goes to the guide of today', () => {
  const answer = browse().get('/guide/impots.ancien?lang=en');
  expect([answer.status, answer.headers['Location']]).toEqual([301, `${guide}?lang=en`]);
});

test('a guide that changed is replayed; an answer that is gone is told and asked again', () => {
  const steps = new Map(ordinary.steps);
  const step = steps.get('online');
  if (step?.kind !== 'question') throw new Error('no question');
  steps.set('online', {
    ...step,
    options: [
      option('mobile', 'aids', { label: { fr: 'Sur mon téléphone' } }),
      ...step.options.slice(1),
    ],
  });
  const changed = { ...ordinary, steps, digest: 'f'.repeat(64) };
  const world = pagesWorld([changed, sensitive, human]);
  const person = browse({ world: () => world });
  const lost = person.get(`${guide}?a=online.yes&v=${short}`);
  expect(lost.status).toBe(200);
  expect(headingOf(lost)).toBe('Avez-vous internet chez vous ?');
  expect(lost.body).toContain('aig-calm');
  const kept = person.get(`${guide}?a=online.no&v=${short}`);
  expect([kept.status, kept.headers['Location']]).toEqual([302, `${guide}?a=online.no&v=ffffffff`]);
});

test('a topic without a guide yet leads to a person', () => {
  const person = browse();
  const page = person.tap(person.get('/'), 'La retraite');
  expect(page.at).toBe('/guide/ameli.stub');
  expect(headingOf(person.tap(page, 'Voir qui peut'))).toBe('Comment voulez-vous parler ?');
});

test('an unknown page says so in plain words, with a way to a person', () => {
  const answer = browse().get('/guide/nothing');
  expect(answer.status).toBe(404);
  expect(listOf(answer.body)).toContain("Parler à quelqu'un");
});

test('a structure and facts from outside follow the person', () => {
  const person = browse();
  const page = person.tap(person.open(`${guide}?structure=mairie&fact.regime=msa`), 'Oui');
  expect(page.at).toBe(`${guide}?a=online.yes&v=${short}&structure=mairie&fact.regime=msa`);
});
