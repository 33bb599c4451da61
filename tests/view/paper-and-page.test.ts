import { expect, test } from '@jest/globals';
import { pageOf, toPage, type PageHead } from '../../bot/view/page.ts';
import { phrase } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { resultSize, sheetSize } from '../../bot/view/sheet-size.ts';
import { hasSheet } from '../../bot/view/has-sheet.ts';
import { toSheet, type SheetParts } from '../../bot/view/sheet.ts';
import { PAGE_STYLE } from '../../bot/view/style.ts';
import { contrast, OWN_COLORS, themeCss, themeFaults, themePairs } from '../../bot/view/theme.ts';
import { type Take, type View, type Words } from '../../bot/view/view.ts';
import { autonomyView, base, fr, menuView, questionView } from './fixtures.ts';
import { asLinks } from './link-maker.ts';
import { confirmView, sureView } from './orientation-fixtures.ts';
import { outlineOf } from './outline.ts';
import { RICH_VIEWS } from './rich-views.ts';
import { besides, heldIn, OWN, saidBy } from './said.ts';

const say = (key: PhraseKey) => phrase('fr', false, key);
const made = (lang: string) => (lang === 'fr' ? 'Fait le 30 novembre' : `Made ${lang}`);
const parts = (own: View, more: Partial<SheetParts> = {}): SheetParts => ({
  own,
  made,
  back: { href: '/retour' },
  ...more,
});

const ends = Object.entries({
  sure: sureView,
  'to be confirmed': confirmView,
  alone: autonomyView,
  'alone with all': RICH_VIEWS['autonomy with all'] ?? autonomyView,
  'orientation with all': RICH_VIEWS['orientation with all'] ?? sureView,
});

/** The words of a view, as another language would say them. */
function inEnglish<T>(part: T): T {
  if (Array.isArray(part)) return part.map((one: unknown) => inEnglish(one)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const record = part as Readonly<Record<string, unknown>>;
  if (typeof record['text'] === 'string' && typeof record['lang'] === 'string') {
    const words: Words = { text: record['text'] && `${record['text']} in English`, lang: 'en' };
    return words as unknown as T;
  }
  const all = Object.entries(record).map(([key, value]) => [key, inEnglish(value)]);
  return Object.fromEntries(all) as T;
}

const asEnglish = (view: View): View => ({ ...inEnglish(view), lang: 'en' });

test('only the end of a path is carried away on paper', () => {
  expect(ends.every(([, view]) => hasSheet(view))).toBe(true);
  expect([hasSheet(menuView), hasSheet(questionView)]).toEqual([false, false]);
});

test.each(ends)('the sheet of %s says its words alone, in known classes', (_name, view) => {
  const html = toSheet(parts(view));
  outlineOf(html);
  const said = saidBy(html);
  const { words } = heldIn(view);
  expect(besides(said, [...words, ...OWN, made('fr')])).toMatch(/^[\d ]*$/);
  for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) {
    expect(names).toMatch(/^\S+(?: \S+)*$/);
    expect(names.split(' ').filter((name) => !PAGE_STYLE.includes(`.${name}`))).toEqual([]);
  }
  const hrefs = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
  expect(hrefs.filter((href) => !/^(?:tel:|https:)/.test(href))).toEqual(['/retour']);
  expect(html).not.toMatch(/undefined|\[object|<h2><\/h2>|map\.example|openstreetmap/);
});

test('the sheet of what one does alone leaves out none of its parts; nothing to bring has no title', () => {
  const view = RICH_VIEWS['autonomy with all'] ?? autonomyView;
  if (view.body.kind !== 'autonomy') throw new Error(view.body.kind);
  const { do: steps, have, see, keep, beware, deadline, learn } = view.body.parts;
  const html = toSheet(parts(view));
  for (const part of [steps, have, see, keep, beware, deadline, learn]) {
    for (const { text } of part?.items ?? []) expect(html).toContain(text);
  }
  expect(html).toMatch(/<svg[^>]*>(?:(?!<\/svg>).)*<\/svg>(?:<span>)?Des faux sites\./s);
  if (sureView.body.kind !== 'orientation') throw new Error(sureView.body.kind);
  const bare = toSheet(parts({ ...sureView, body: { ...sureView.body, bring: [] } }));
  expect(bare).not.toMatch(/À apporter|undefined/);
});

test('the sheet of a place says when, where, what to bring, what to say, and how true it is', () => {
  const html = toSheet(parts(sureView));
  const order = [
    '<h1 id="aig-heading" tabindex="-1">La Caf peut vous aider</h1>',
    '<h2>Un montant ne correspond pas à votre fiche de paie.</h2>',
    '<h2>Allez</h2>',
    'mardi 8',
    'Mairie de Mérignac',
    '<h2>Ou appelez</h2>',
    '<h2>Si personne ne répond</h2>',
    '<h2>À apporter</h2>',
    `<h2>${say('sheet-say').text}</h2>`,
    'Une ligne préremplie est fausse',
    'Démonstration',
    'D’après',
    'Fait le 30',
  ];
  const at = order.map((part) => html.indexOf(part));
  expect(at.filter((one) => one < 0)).toEqual([]);
  expect(at).toEqual([...at].sort((one, other) => one - other));
  expect(html).toContain('data-print hidden');
  // Nothing of the screen alone: why this door, and the way to another.
  expect(html).not.toMatch(/le plus proche|\/tap/);
});

test('another language stands beside the French, and what has none stands once', () => {
  const html = toSheet(parts(asEnglish(sureView), { french: sureView }));
  expect(html).toContain('<p class="aig-lead" lang="fr" dir="ltr">La Caf peut vous aider</p>');
  const rows = html.split('<div class="aig-bi">');
  const doors = rows.filter((row) => row.includes('Allez'));
  expect(doors).toHaveLength(1);
  expect(doors[0]).toMatch(/<section class="aig-stack"><h2>Allez in English<\/h2>/);
  expect(doors[0]).toMatch(/<section class="aig-stack" lang="fr" dir="ltr"><h2>Allez<\/h2>/);
  expect(html).toContain('<blockquote class="aig-say" lang="fr" dir="ltr">');
  const alike = toSheet(parts({ ...sureView, lang: 'en' }, { french: sureView }));
  expect(alike.match(/<h2[^>]*>(?:<[^>]*>)?Allez/g)).toHaveLength(1);
  expect(alike.match(/La Caf peut vous aider/g)).toHaveLength(1);
  expect(alike).not.toContain(' · ');
});

test('of a sensitive topic the sheet says who, where and when, and leads to all of it', () => {
  const brief = toSheet(parts(sureView, { whole: { href: '/tout' } }));
  expect(brief).toContain('href="/tout"');
  for (const kept of ['mardi 8', 'Mairie de Mérignac', '32 30']) {
    expect(brief.replaceAll('\u00a0', ' ')).toContain(kept);
  }
  expect(brief).not.toMatch(/fiche de paie|À apporter|préremplie|D’après/);
  const take: Take = { lines: ['Un pas à faire', 'Sur la page'], vital: [], dated: false };
  const alone = toSheet(parts({ ...autonomyView, take }, { whole: { href: '/tout' } }));
  expect(alone).toContain('<p>Un pas à faire</p>\n<p>Sur la page</p>');
  expect(alone).not.toContain('Mon Compte');
});

test('codes stand side by side; lines to fill in have as many cells as titles', () => {
  const elsewhere = { url: 'https://guide.example/a', qr: '<svg>a</svg>' };
  const wrong = { url: 'https://guide.example/b', qr: '<svg>b</svg>' };
  const both = toSheet(parts(sureView, { elsewhere, wrong }));
  expect(both.match(/<div class="aig-take"><div class="aig-qr">/g)).toHaveLength(1);
  expect(both.match(/class="aig-qr"/g)).toHaveLength(2);
  expect(toSheet(parts(sureView, { elsewhere }))).not.toContain('aig-take');
  const blanks = { title: fr('Demandé le'), columns: [fr('Qui'), fr('Quand')] };
  const take: Take = { lines: [], vital: [], dated: false, blanks };
  const html = toSheet(parts({ ...sureView, take }));
  expect(html).toContain('<th scope="col">Qui</th><th scope="col">Quand</th>');
  expect(html.match(/<tr><td><\/td><td><\/td><\/tr>/g)).toHaveLength(6);
});

test('the longer a sheet, the smaller its type, within its sizes', () => {
  const row = `<div class="aig-bi"><section><h2>Titre</h2><p>${'Des mots. '.repeat(12)}</p></section></div>`;
  const sizes = [1, 2, 4, 8, 16, 64].map((count) =>
    sheetSize(`<h1>Titre</h1>${row.repeat(count)}`),
  );
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  expect([sizes[0], sizes.at(-1)]).toEqual([36, 17]);
  const column = (count: number) =>
    `<h1>Titre</h1><div class="aig-two"><div class="aig-col">${`<p>${'Des mots. '.repeat(30)}</p>`.repeat(count)}</div></div>`;
  const results = [1, 4, 16].map((count) => resultSize(column(count)));
  expect(results).toEqual([...results].sort((one, other) => other - one));
  expect(new Set(results).size).toBeGreaterThan(1);
  expect(results).toEqual([26, 24, 17]);
  // Alone in its row a part has the whole width.
  const side = `<section><p>${'Des mots. '.repeat(40)}</p></section>`;
  const alone = sheetSize(`<div class="aig-bi">${side}</div>`.repeat(4));
  expect(alone).toBeGreaterThan(sheetSize(`<div class="aig-bi">${side}${side}</div>`.repeat(4)));
  expect(PAGE_STYLE).toContain(`.aig-half${alone} { --aig-font-size: ${alone / 2}pt; }`);
});

const head: PageHead = {
  styleHref: '/style.css?a&b',
  iconHref: '/icone.svg',
  homeHref: '/accueil',
  accessibilityHref: '/accessibilite',
  privacyHref: '/vie-privee',
  legalHref: '/mentions-legales',
  howHref: '/comment',
};

test('a page names its language, its title, its style, and the pages about it', () => {
  const html = toPage(questionView, asLinks, head);
  expect(html).toMatch(
    /^<!doctype html>\n<html lang="fr" dir="ltr">\n<head><meta charset="utf-8">/,
  );
  expect(html).toContain(
    '<title>Les montants déjà écrits sont-ils les bons\u00a0? – Aiguillage</title>',
  );
  expect(html).toContain('<link rel="stylesheet" href="/style.css?a&amp;b">');
  expect(html).toContain('<link rel="icon" type="image/svg+xml" href="/icone.svg">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<a class="aig-skip" href="#aig-main">');
  expect(html).toContain('<main class="aig-main" id="aig-main">\n<div class="aig-bar">');
  expect(html).toContain('<a class="aig-brand" href="/accueil">');
  expect(html).toContain('<body class="aig">');
  const foot = html.slice(html.indexOf('<footer'));
  const hrefs = [...foot.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual(['/comment', '/mentions-legales', '/accessibilite', '/vie-privee']);
  expect(foot.replaceAll('\u00a0', ' ')).toContain(`>${say('accessibility').text}</a>`);
  expect(html).toMatch(
    /<nav aria-label="[^"]+"><a [^>]*lang="en" dir="ltr"[^>]* hreflang="en"[^>]*>English<\/a><\/nav>/,
  );
});

test('a page has what else it is told: address to keep, description, script, colours, helper', () => {
  const html = pageOf({
    lang: 'ar',
    dir: 'rtl',
    title: { text: 'Aiguillage', lang: 'fr' },
    wide: true,
    paper: 26,
    sheet: true,
    main: '<h1>Titre</h1>',
    languages: [],
    links: asLinks,
    head: {
      ...head,
      themeHref: '/couleurs.css',
      moreStyleHref: '/plus.css',
      canonical: 'https://guide.example/?a=1&b=2',
      description: fr('Un guide « pour » tous'),
      script: { href: '/page.js', told: { state: '"x"', lang: 'ar' } },
      helperHref: '/mediateur/',
      conformity: 'partial',
    },
  });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('<title>Aiguillage</title>');
  expect(html).toContain('<body class="aig aig-wide aig-sheet aig-half26">');
  expect(html).toMatch(/style\.css[^>]*><link[^>]*plus\.css[^>]*><link[^>]*couleurs\.css/);
  expect(html).toContain('<link rel="canonical" href="https://guide.example/?a=1&amp;b=2">');
  expect(html).not.toContain('noindex');
  expect(html).toContain('<meta name="description" content="Un guide « pour » tous">');
  expect(html).toContain('<script src="/page.js" defer data-state="&quot;x&quot;" data-lang="ar">');
  expect(html).toMatch(/<footer class="aig-foot"><a [^>]*rel="nofollow" href="\/mediateur\/"/);
  expect(html).toContain(`>${phrase('ar', false, 'accessibility-partial').text}</a>`);
  expect(html).not.toContain('<nav');
  const own = pageOf({
    ...{ lang: 'fr', dir: 'ltr', title: fr('T'), wide: false, main: '', languages: [] },
    links: asLinks,
    head,
    beside: '<b>à côté</b>',
  });
  expect(own).toContain('</a><b>à côté</b></header>');
});

test('a page of a result is wide, and says the size of its type on paper', () => {
  expect(toPage(sureView, asLinks, head)).toMatch(/<body class="aig aig-wide aig-half\d\d">/);
  expect(toPage({ ...base, ...menuView }, asLinks, head)).toContain('<body class="aig aig-wide">');
});

test('the colours of a structure reach each way to see them, and nothing else', () => {
  const css = themeCss({
    light: { action: '#003b73', page: '#fff' },
    dark: { action: '#9cf' },
    radius: '.2em',
    'font-family': 'Verdana',
  });
  expect(css.split('\n').map((line) => line.trim())).toEqual([
    ':root, :host(:not(#_)) { --aig-radius: .2em; --aig-font-family: Verdana, system-ui, sans-serif; }',
    '@media (forced-colors: none) {',
    ':host(:not([theme=auto]):not(#_)) { --aig-color-action: #003b73; --aig-color-page: #fff; }',
    '@media (prefers-color-scheme: light) { :root, :host([theme=auto]:not(#_)) { --aig-color-action: #003b73; --aig-color-page: #fff; } }',
    '@media (prefers-color-scheme: dark) { :root, :host([theme=auto]:not(#_)) { --aig-color-action: #9cf; } }',
    '}',
    '',
  ]);
  expect(themeCss({}).split('\n')).toEqual([
    '@media (forced-colors: none) {',
    ':host(:not([theme=auto]):not(#_)) {  }',
    '@media (prefers-color-scheme: light) { :root, :host([theme=auto]:not(#_)) {  } }',
    ...['}', ''],
  ]);
});

test('contrast is that of WCAG, and every pair of ours is readable', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#fff')).toBe(1);
  // As told by the examples of WCAG: the lightest grey that can be read on white.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#777', '#fff')).toBeLessThan(4.5);
  expect(themeFaults({})).toEqual([]);
  const faults = themeFaults({ light: { 'action-text': '#003b73', action: '#003b73' } });
  expect(faults.map(({ role, on }) => `${role} on ${on}`)).toEqual(['action-text on action']);
  const pairs = themePairs({ dark: { text: OWN_COLORS.dark['page'] ?? '' } });
  const unread = pairs.filter(({ ratio }) => ratio === 1);
  expect(unread.map(({ scheme, role, on }) => `${scheme} ${role} ${on}`)).toEqual([
    'dark text page',
  ]);
});
