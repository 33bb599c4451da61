import { expect, test } from '@jest/globals';
import { encode } from 'uqr';
import { drawQr } from '../../../bot/channels/pages/draw-qr.ts';
import { resultSize, sheetSize } from '../../../bot/view/sheet-size.ts';
import { browse, headingOf, hiddenFields, listOf } from './browse.ts';
import { ordinary } from './pages-world.ts';

const v = ordinary.digest.slice(0, 8);
const guide = '/guide/impots.essai';
const orientation = `${guide}?a=online.no&v=${v}&commune=33281`;
const autonomy = `${guide}?a=online.yes,aids.rsa,right.yes&v=${v}`;
const person = browse();

/** Addresses of the links of a page that leave it, decoded. */
function messages(body: string): readonly string[] {
  return [...body.matchAll(/href="((?:sms|mailto):[^"]*)"/g)].map(([, href = '']) =>
    decodeURIComponent(href.replaceAll('&amp;', '&')),
  );
}

test('an orientation is carried by an address of operator, commune and need, in every way', () => {
  const { body } = person.get(orientation);
  const reception = 'https://guide.example/permanences/33281/impots/ressources';
  const sent = messages(body);
  expect(sent.map((one) => one.split(':')[0])).toEqual(['sms', 'mailto']);
  for (const one of sent) {
    expect(one).toContain('mardi 8 décembre');
    expect(one).not.toMatch(/online|[?&]a=/);
  }
  // What to bring comes before it in a message of two parts.
  expect(sent[0]).toContain('A apporter : ');
  expect(sent[1]).toContain(reception);
  expect(body).toContain(`aria-label="QR : ${reception}"`);
  expect(body).toContain('href="/permanences/33281/impots/ressources.ics?pour=impots.essai/go"');
});

test('what one does alone is carried by its own address', () => {
  const { body } = person.get(autonomy);
  for (const one of messages(body)) expect(one).toContain(`https://guide.example${autonomy}`);
  expect(body).not.toContain('.ics"');
});

test('of a sensitive guide only operator, need and commune go out; its sheet has no address', () => {
  const second = person.tap(person.open('/guide/caf.secret'), 'Oui');
  const asked = person.tap(second, 'Non');
  const end = person.post('/guide/caf.secret', { ...hiddenFields(asked.body), q: 'Bordeaux' });
  expect(headingOf(end)).toBe('Le service des impôts peut vous aider');
  for (const one of messages(end.body)) {
    expect(one).toContain('https://guide.example/permanences/33063/impots/');
    expect(one).not.toMatch(/dette|letter|secret/i);
  }
  const sheet = person.tap(end, 'Imprimer');
  expect([sheet.status, sheet.at, sheet.headers['Cache-Control']]).toEqual([
    200,
    '/guide/caf.secret',
    'no-store',
  ]);
  expect(sheet.body).toMatch(/<title>Feuille à emporter/);
  // Who, where and when; what to bring and to say by one more tap.
  for (const part of ['À apporter', 'Dites ou montrez cette phrase', 'D’après']) {
    expect(sheet.body).not.toContain(part);
  }
  const whole = person.tap(sheet, 'Aussi quoi apporter');
  expect([whole.status, whole.at]).toEqual([200, '/guide/caf.secret']);
  expect(whole.body).toContain('Dites ou montrez cette phrase');
  expect(whole.body).not.toContain('<h2></h2>');
  expect(whole.body).not.toContain('Aussi quoi apporter');
  expect(headingOf(person.tap(sheet, 'Revenir'))).toBe(headingOf(end));
});

test('the sheet says what, who, where, when, what to bring and to say; nothing of the answers', () => {
  const page = person.open(orientation);
  const sheet = person.tap(page, 'Imprimer');
  expect(sheet.at).toBe(orientation.replace('/guide/', '/feuille/'));
  expect(headingOf(sheet)).toBe(headingOf(page));
  const text = sheet.body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
  for (const part of [
    'mardi 8 décembre',
    'Appeler le',
    'Dites ou montrez cette phrase',
    'À écrire à la main',
    'Feuille faite le 3 décembre 2026',
    'D’après « impots.gouv.fr, site des impôts », vue le 24 novembre.',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('Avez-vous internet');
  expect(sheet.headers['X-Robots-Tag']).toBe('noindex');
  expect(headingOf(person.tap(sheet, 'Revenir'))).toBe(headingOf(page));
});

test('in another language each part stands in both, and the desk is asked to speak slowly', () => {
  const sheet = person.open(`${orientation.replace('/guide/', '/feuille/')}&lang=en`);
  const body = sheet.body
    .replaceAll('\u00a0', ' ')
    .replace(/<span class="aig-nb">(.*?)<\/span>/g, '$1');
  expect(body).toContain('<html lang="en"');
  expect(body).toMatch(/<section[^>]*lang="fr"[^>]*>/);
  expect(body).toContain('mardi 8 décembre');
  expect(body).toContain('Tuesday 8 December');
  expect(body).toContain('Je parle peu français. Pouvez-vous parler lentement');
  expect(body).toContain('I speak little French');
  expect(person.open(orientation.replace('/guide/', '/feuille/')).body).not.toContain('lentement');
});

test('what has no translation stands once, in French, under both titles', () => {
  const { body } = person.open(`${orientation.replace('/guide/', '/feuille/')}&lang=en`);
  expect(body.split('Vos 3 dernières fiches de paie').length).toBe(2);
  expect(body).toMatch(/Bring · <bdi lang="fr" dir="ltr">À apporter<\/bdi>/);
  const alone = person.open(`${autonomy.replace('/guide/', '/feuille/')}&lang=en`).body;
  expect(alone.split('Vous pouvez envoyer votre déclaration vous-même').length).toBe(2);
});

test('a sheet is set in type as large as its page takes', () => {
  const pointsOf = (path: string) => Number(/aig-half(\d+)/.exec(person.open(path).body)?.[1]) / 2;
  const sheet = autonomy.replace('/guide/', '/feuille/');
  expect(pointsOf(sheet)).toBeGreaterThanOrEqual(14);
  expect(pointsOf(`${sheet}&lang=en`)).toBeGreaterThanOrEqual(12);
  const many = `<h1>Title</h1>${'<div class="aig-bi"><section><h2>Part</h2><p>Words and words and more words.</p></section></div>'.repeat(18)}`;
  expect(sheetSize(many)).toBeLessThan(sheetSize('<h1>Title</h1>'));
  expect(sheetSize(many.repeat(9))).toBe(17);
});

test('a long result is printed in smaller type, a short one in 13 points', () => {
  const door = '<li class="aig-stack"><h2>Go</h2><p>Words and words and more words of it.</p></li>';
  const result = (doors: number) =>
    `<h1>Title</h1><div class="aig-two"><ol class="aig-way">${door.repeat(doors)}</ol><div class="aig-col"></div></div>`;
  expect(resultSize(result(3))).toBe(26);
  expect(resultSize(result(15))).toBeLessThan(26);
  expect(resultSize(result(150))).toBe(17);
  expect(person.get(orientation).body).toContain('<body class="aig aig-wide aig-half26">');
});

test('before its end a guide has no sheet: the question is asked', () => {
  const asked = person.open(`/feuille/impots.essai?a=online.yes&v=${v}`);
  expect(asked.at).toBe(`${guide}?a=online.yes&v=${v}`);
});

test('a danger has nothing to take along', () => {
  const danger = person.send('/', { q: 'je veux mourir' });
  expect(danger.body).toContain('aig-quit');
  expect(danger.body).not.toContain('aig-take');
  expect(messages(danger.body)).toEqual([]);
  expect(listOf(danger.body)).not.toContain('Imprimer');
});

test('the code that is drawn has the modules of the text, and a white edge', () => {
  const text = 'https://guide.example/permanences/33281/impots/ressources';
  const svg = drawQr(text);
  const { data, size } = encode(text, { ecc: 'M', border: 4, maskPattern: 0 });
  const drawn = data.map((row) => row.map(() => false));
  let [x, y] = [0, 0];
  for (const [, go = '', right, down] of svg.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (go === 'M') [x, y] = [Number(right), Number(down)];
    else {
      const row = drawn[y] ?? [];
      if (go === 'h') row.fill(true, x, x + Number(right));
      x += Number(right);
    }
  }
  expect(drawn).toEqual(data);
  expect(svg).toContain(`viewBox="0 -.5 ${size} ${size}"`);
  expect(data.slice(0, 4).flat().some(Boolean)).toBe(false);
  expect(svg).not.toMatch(/style=|http/);
});
