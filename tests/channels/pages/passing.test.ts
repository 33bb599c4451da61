import { expect, test } from '@jest/globals';
import { createSeal } from '../../../bot/channels/pages/seal.ts';
import { browse, headingOf, hiddenFields, listOf } from './browse.ts';
import { NOW, ordinary } from './pages-world.ts';

const guide = '/guide/impots.essai';
const walked = `${guide}?a=online.yes&v=${ordinary.digest.slice(0, 8)}`;
const SECOND = 1000;
const LIFE = 120 * 60 * SECOND;

/** A person whose clock goes on, on pages sealed with one key. */
function later() {
  const clock = { ahead: 0 };
  return { clock, person: browse({ now: () => NOW + clock.ahead }) };
}

test.each([
  ['a danger', 'je veux mourir'],
  ['what is not understood', 'zzzz qqqq'],
  ['a number typed by mistake', 'déclarer mes revenus 1234567890123'],
])('%s leaves no form that the browser would send again, and no word', (_, typed) => {
  for (const from of ['/', walked]) {
    const person = browse();
    const sent = person.post(from, { q: typed });
    const at = sent.headers['Location'] ?? '';
    expect([sent.status, at]).toEqual([303, expect.stringMatching(/^\/suite\?s=[\w-]+$/)]);
    const shown = person.get(at);
    expect([shown.status, shown.headers['Cache-Control']]).toEqual([200, 'no-store']);
    expect(shown.headers['X-Robots-Tag']).toBe('noindex');
    expect(JSON.stringify([sent, shown])).not.toMatch(/zzzz|qqqq|mourir|1234567890123/);
  }
});

test('what is opened counts nothing, by a robot or ahead of a tap neither; what is sent counts', () => {
  const ahead = { 'sec-purpose': 'prefetch', purpose: 'prefetch' };
  const robot = { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' };
  const person = browse();
  const paths = ['/', guide, walked, `${guide}?q=oui`, '/?q=je+veux+mourir', `${guide}?do=back`];
  for (const path of paths) {
    for (const headers of [{}, ahead, robot]) {
      expect([path, person.get(path, headers).counts]).toEqual([path, undefined]);
    }
  }
  const sent = person.post('/', { q: 'je veux mourir' });
  expect(sent.counts?.map(({ what }) => what)).toEqual(['danger']);
  // Nor does the page that it leads to.
  expect(person.get(sent.headers['Location'] ?? '').counts).toBeUndefined();
});

test('its address opens two minutes, then leads where the person was', () => {
  for (const [from, typed] of [
    ['/', 'je veux mourir'],
    [walked, 'je veux mourir'],
    [walked, 'zzzz'],
    [`${guide}?lang=en`, 'je veux mourir'],
  ] as const) {
    const { clock, person } = later();
    const at = person.post(from, { q: typed }).headers['Location'] ?? '';
    clock.ahead = 119 * SECOND;
    expect(person.get(at).status).toBe(200);
    clock.ahead = 121 * SECOND;
    const over = person.get(at);
    expect([over.status, over.headers['Location']]).toEqual([302, from]);
  }
});

test('of a sensitive walk, only a danger is sealed in an address, which later tells its guide alone', () => {
  const { clock, person } = later();
  const second = person.tap(person.open('/guide/caf.secret'), 'Oui');
  const fields = hiddenFields(second.body);
  expect(person.post(second.at, { ...fields, q: 'zzzz' }).status).toBe(200);
  const sent = person.post(second.at, { ...fields, q: 'je veux mourir' });
  const at = sent.headers['Location'] ?? '';
  expect(at).toMatch(/^\/suite\?s=[\w-]+$/);
  const on = person.tap(person.get(at), "Ce n'est pas ça");
  expect(headingOf(on)).toBe(headingOf(second));
  clock.ahead = 121 * SECOND;
  expect(person.get(at).headers['Location']).toBe('/guide/caf.secret');
});

test('an address that this service did not write leads home', () => {
  const person = browse();
  const theirs = browse({ seal: createSeal(() => [new Uint8Array(32).fill(9)]) });
  const at = theirs.post('/', { q: 'je veux mourir' }).headers['Location'] ?? '';
  for (const path of [at, '/suite', '/suite?s=', '/suite?s=AAAA', '/suite?x=1']) {
    expect([path, person.get(path).headers['Location']]).toEqual([path, '/']);
  }
});

test('the buttons of a danger do what they say, and one comes back to the walk', () => {
  const person = browse();
  const danger = person.send(walked, { q: 'mon mari me frappe' });
  expect(listOf(danger.body)).toContain("C'est pour une autre personne");
  const other = person.tap(danger, "C'est pour une autre personne");
  expect(listOf(other.body)).not.toContain("C'est pour une autre personne");
  expect(other.body).toContain('tel:');
  expect(person.tap(other, "Ce n'est pas ça").at).toBe(walked);
});

test('without keys yet, a danger is shown all the same', () => {
  const person = browse({
    seal: createSeal(() => []),
  });
  const danger = person.post('/', { q: 'mon mari me frappe' });
  expect([danger.status, danger.headers['Cache-Control']]).toEqual([200, 'no-store']);
  expect(danger.body).toContain('tel:112');
});

test('a page that the version before sealed still opens', () => {
  const key = createSeal(() => [new Uint8Array(32).fill(7)]);
  const { person } = later();
  const second = person.tap(person.open('/guide/caf.secret'), 'Oui');
  const { state = '' } = hiddenFields(second.body);
  const { sealedAt, ...before } = JSON.parse(key.open(state) ?? '') as Record<string, unknown>;
  expect(sealedAt).toBe(NOW);
  const answer = person.post(second.at, {
    state: key.seal(JSON.stringify(before)),
    do: '{"do":"command","command":"back"}',
  });
  expect([answer.status, answer.headers['Location']]).toEqual([303, '/guide/caf.secret']);
});

test('what a page carries sealed opens as long as a conversation lives, then says that it is erased', () => {
  const { clock, person } = later();
  const second = person.tap(person.open('/guide/caf.secret'), 'Oui');
  clock.ahead = LIFE - SECOND;
  expect(person.tap(second, 'Oui').status).toBe(200);
  clock.ahead = LIFE + SECOND;
  const over = person.tap(second, 'Oui');
  expect([over.at, headingOf(over)]).toEqual(['/effacer', "C'est effacé"]);
});
