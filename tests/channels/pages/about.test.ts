import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { noCache } from '../../../bot/data/data-cache.ts';
import { parsePage } from '../../../bot/data/parse-page.ts';
import { readAudit, readPages } from '../../../bot/data/read-pages.ts';
import { Report } from '../../../bot/data/report.ts';
import { browse, headingOf } from './browse.ts';
import { pagesWorld } from './pages-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-pages-'));
mkdirSync(join(folder, 'pages'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reading() {
  return { folders: ['data', folder], report: new Report(), cache: noCache };
}

test('every page about the guide is there, indexed, with its links in order', () => {
  const person = browse();
  const pages = ['comment-ca-marche', 'vie-privee', 'mentions-legales', 'accessibilite'];
  for (const id of pages) {
    const page = person.get(`/${id}`);
    expect([id, page.status, page.headers['X-Robots-Tag']]).toEqual([id, 200, undefined]);
    for (const other of pages) expect(page.body).toContain(`href="/${other}"`);
  }
});

test('the legal notice says what the sources are, and that no service read what is said', () => {
  const body = browse().get('/mentions-legales').body.replaceAll('\u00a0', ' ');
  for (const said of [
    'les sites des services eux-mêmes',
    'la presse et des associations',
    'n’ont ni écrit ni relu ces conseils',
  ]) {
    expect(body).toContain(said);
  }
  expect(body).not.toContain('Elles viennent des sites officiels');
});

test('without an audit the statement says non conforme, and where to complain', () => {
  const page = browse().get('/accessibilite');
  expect(headingOf(page).replace(/\s+/g, ' ')).toBe('Accessibilité : non conforme');
  expect(page.body).toContain('audit non réalisé');
  expect(page.body).toContain('https://www.defenseurdesdroits.fr');
  expect(page.body).toContain('href="/schema-pluriannuel"');
});

test.each([
  [100, 'totalement conforme'],
  [72.5, 'partiellement conforme'],
  [30, 'non conforme'],
])('an audit at %d %% changes the statement and the mention on every page', (rate, said) => {
  writeFileSync(
    join(folder, 'accessibility-audit.yaml'),
    `date: "2027-02-01"\nby: Cabinet Exemple\nrate: ${rate}\nfailing: [Un titre manque]\n`,
  );
  const audit = readAudit(reading());
  const person = browse({ world: () => ({ ...pagesWorld(), audit }) });
  const page = person.get('/accessibilite');
  expect(headingOf(page).replace(/\s+/g, ' ')).toBe(`Accessibilité : ${said}`);
  expect(page.body).toContain('Cabinet Exemple');
  for (const path of ['/', '/guide/impots.essai']) {
    expect(person.get(path).body.replaceAll('\u00a0', ' ')).toContain(
      `Accessibilité : ${said}</a>`,
    );
  }
});

test('a folder of a structure replaces a page and adds others', () => {
  writeFileSync(join(folder, 'pages', 'vie-privee.md'), '# Chez nous\n\nRien <b>ne</b> sort.\n');
  writeFileSync(join(folder, 'pages', 'merci.md'), '# Merci\n\n- un\n- deux\n');
  const { report, ...parts } = reading();
  const pages = readPages({ ...parts, report });
  expect(report.issues).toEqual([]);
  const person = browse({ world: () => ({ ...pagesWorld(), pages }) });
  expect(headingOf(person.get('/vie-privee'))).toBe('Chez nous');
  expect(person.get('/vie-privee').body).toContain('&lt;b&gt;ne&lt;/b&gt;');
  expect(person.get('/merci').body).toContain('<li>deux</li>');
});

test.each([
  ['', 'page-title', 1],
  ['Un texte sans titre', 'page-title', 1],
  ['# Titre\n\n[ici](javascript:x)', 'page-link', 3],
  ['# Titre\n\n- [ici](http://exemple.fr)', 'page-link', 3],
])('a page at fault is told at its line, and left out: %j', (written, code, line) => {
  const { page, faults } = parsePage('essai', written);
  expect(page).toBeUndefined();
  expect(faults.map((one) => [one.code, one.line])).toEqual([[code, line]]);
});

test.each([
  [120, '2 heures'],
  [60, '1 heure'],
  [90, '90 minutes'],
])('the privacy page says how long answers are kept: %d minutes', (conversationMinutes, said) => {
  const { body } = browse({ conversationMinutes }).get('/vie-privee');
  expect(body.replaceAll('\u00a0', ' ')).toContain(`jusqu’à ${said} après votre dernier message`);
});

test('the words of the first screen are a file, and no page of their own', () => {
  writeFileSync(
    join(folder, 'pages', 'accueil.md'),
    '# Bienvenue à la mairie\n\nJe suis le robot de la mairie.\n\nJe vous montre le chemin.\n',
  );
  const pages = readPages(reading());
  const person = browse({ world: () => ({ ...pagesWorld(), pages }) });
  const home = person.get('/');
  expect(headingOf(home)).toBe('Bienvenue à la mairie');
  expect(home.body).toContain('Je suis le robot de la mairie. Je vous montre le chemin.');
  expect(headingOf(person.get('/?lang=en'))).not.toContain('mairie');
  expect(person.get('/accueil').status).toBe(404);
  expect(person.get('/sitemap.xml').body).not.toContain('accueil');
});
