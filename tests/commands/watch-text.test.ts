import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprintOf, isSame } from '../../bot/commands/watch/fingerprint.ts';
import { mainText } from '../../bot/commands/watch/main-text.ts';
import { restsOn } from '../../bot/commands/watch/rests-on.ts';
import { watchedPages } from '../../bot/commands/watch/watched-pages.ts';
import { shippedData, shippedFlows } from '../support/shipped-folders.ts';

test.each([
  ['the main part', '<p>Avant</p><main><p>Le délai est de 2 mois.</p></main><p>Après</p>'],
  ['its role', '<div>Avant</div><div role="main">Le délai est de 2 mois.</div>'],
  ['an article', '<p>Avant</p><article>Le délai est de <b>2 mois</b>.</article>'],
  [
    'all of it, without what stands around',
    `<head><title>Titre</title></head><body><header>Bandeau</header><nav><ul><li>Menu</ul></nav>
     <p>Le délai est de 2&nbsp;mois.<script>let a = "<p>non</p>";</script><style>p{}</style>
     <aside>Voir aussi</aside><div role="search">Chercher</div><footer>Bas</footer></body>`,
  ],
  ['nothing that hides in it', '<main>Le délai est de 2 mois<svg><text>x</text></svg>.</main>'],
  ['a page cut in the middle of its menu', '<main>Le délai est de 2 mois.</main><nav><a href="/x'],
])('takes %s', (_, html) => {
  expect(mainText(html).replace(' .', '.')).toBe('Le délai est de 2 mois.');
});

test('keeps the title that stands in what the page is about', () => {
  expect(mainText('<main><header><h1>Le RSA</h1></header><p>Oui</p></main>')).toBe('Le RSA Oui');
});

test('an empty main part leaves the rest; a page of nothing says nothing', () => {
  expect(mainText('<main> </main><p>Le reste</p>')).toBe('Le reste');
  expect(mainText('<nav>Menu</nav>')).toBe('');
});

test('no page is followed without end', () => {
  expect(() => mainText('<b>'.repeat(300_000))).toThrow('anormale');
});

test('any bytes are read, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      expect(typeof mainText(`<main>${text}`)).toBe('string');
    }),
    { numRuns: 50 },
  );
});

const same = (one: [string, string], other: [string, string]) =>
  isSame(fingerprintOf(...one), fingerprintOf(...other));

test.each([
  ['samedi 28 novembre 2026', 'dimanche 29 novembre 2026'],
  ['28/11/2026 à 10 h 32', '29/11/2026 à 9 h 05'],
  ['2026-11-28', '2026-11-29'],
])('the date of the day is no change: %s', (one, other) => {
  const said = (date: string) => `Nous sommes le ${date}. Le délai est de 2 mois.`;
  expect(same([said(one), '2026-11-28'], [said(other), '2026-11-29'])).toBe(true);
});

test('a date that happens to be today’s is no change the day before, on it or after', () => {
  const text = 'Déclarez avant le 28 novembre 2026.';
  const read = ['2026-11-27', '2026-11-28', '2026-11-29'].map((day): [string, string] => [
    text,
    day,
  ]);
  for (const one of read) for (const other of read) expect(same(one, other)).toBe(true);
});

test('another date, number or word is a change; a space or a tag is none', () => {
  const day = '2026-11-28';
  const differs = (one: string, other: string) => !same([one, day], [other, day]);
  expect(differs('Avant le 3 mai 2026.', 'Avant le 4 mai 2026.')).toBe(true);
  expect(differs('Avant le 8 novembre 2026.', 'Avant le 18 novembre 2026.')).toBe(true);
  expect(differs('Le prix est de 25 euros.', 'Le prix est de 26 euros.')).toBe(true);
  expect(differs('Le prix est\u00a0de 25 euros.', 'Le  prix est de 25 euros .')).toBe(false);
});

test('all that ships is found under its pages, and its owners are known', () => {
  const { data } = shippedData('2026-11-28');
  const rests = restsOn(shippedFlows().flows, data);
  const all = [...rests.values()].flat();
  const kinds = new Set(all.map(({ what }) => what.split('/')[0]));
  const expected = ['campaign', 'deadline', 'fact', 'faq', 'flow', 'letter', 'operator', 'urgent'];
  expect([...kinds].sort()).toEqual(expected);
  const lost = all.filter(({ owner }) => !data.owners.has(owner)).map(({ what }) => what);
  expect(lost.filter((what) => !/^(?:campaign|urgent)\//.test(what))).toEqual([]);
  const { source = '' } = data.sharedFacts.get('opposition-contrainte') ?? {};
  expect(rests.get(source)?.map(({ what }) => what)).toContain('fact/opposition-contrainte');
});

test('a page that two sources name is looked at once; the first page of a site is known as such', () => {
  const source = { title: 'A', proves: 'A', seen: '2026-11-28' };
  const pages = watchedPages([
    { ...source, id: 'a', url: 'https://site.example/p#one' },
    { ...source, id: 'b', url: 'https://site.example/p#two' },
    { ...source, id: 'c', url: 'https://site.example' },
  ]);
  expect(pages.map(({ url, isHome, sources }) => [url, isHome, sources.length])).toEqual([
    ['https://site.example/p', false, 2],
    ['https://site.example/', true, 1],
  ]);
});
