import { expect, test } from '@jest/globals';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type LinkMaker, type TakeLinks } from '../../bot/view/link-maker.ts';
import { isWrittenFirst } from '../../bot/view/is-written-first.ts';
import { phrase } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toMail } from '../../bot/view/to-mail.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { toSms } from '../../bot/view/to-sms.ts';
import { type Door, type Take, type View } from '../../bot/view/view.ts';
import { answer, autonomyView, base, fr, menuView, messageView, named } from './fixtures.ts';
import { asLinks } from './link-maker.ts';
import { sureView, withDoor } from './orientation-fixtures.ts';
import { outlineOf } from './outline.ts';
import { RICH_VIEWS } from './rich-views.ts';

const say = (key: PhraseKey) => phrase('fr', false, key).text.replaceAll("'", '’');
const view = (name: string): View => RICH_VIEWS[name] ?? menuView;
/** Lines of some text, without margins. */
const linesOf = (text: string) => text.split('\n').map((line) => line.trimEnd());

const page = { label: fr('La page'), url: 'https://rdv.example/' };
const asked: Pick<Door, 'kind' | 'first' | 'link'> = {
  kind: 'ask-appointment',
  first: true,
  link: page,
};

test.each<readonly [what: string, change: object, written: boolean]>([
  ['the page of a first door', {}, true],
  ['not of a later one', { first: false }, false],
  ['not where one goes', { kind: 'go' }, false],
  ['not where the phone comes first', { phoneFirst: true }, false],
  ['not without a page', { link: undefined }, false],
])('an appointment is asked in writing first: %s', (_, change, written) => {
  expect(isWrittenFirst({ ...asked, ...change })).toBe(written);
});

const phone = { shown: '39 39', dial: '3939', label: fr('Appeler le 39 39'), notes: [] };
const htmlOf = (door: Partial<Door>) => toHtml(withDoor(door), asLinks);
/** Whether a part of some text comes before another. */
const isBefore = (text: string, one: string, other: string) =>
  text.includes(one) && text.indexOf(one) < text.indexOf(other);

test('of an appointment, the page or the number comes first, as the door says', () => {
  const written = htmlOf({ ...asked, phone });
  expect(isBefore(written, 'href="https://rdv.example/"', 'href="tel:3939"')).toBe(true);
  const called = htmlOf({ ...asked, phone, phoneFirst: true });
  expect(isBefore(called, 'href="tel:3939"', 'href="https://rdv.example/"')).toBe(true);
  // Only one of them is large.
  expect(written.match(/aig-big/g)).toHaveLength(1);
  expect(written).toMatch(/<a class="[^"]*aig-big[^"]*" href="https:/);
  expect(called).toMatch(/<a class="[^"]*aig-big[^"]*" href="tel:/);
  const later = htmlOf({ ...asked, phone, first: false, lines: [fr('Dites pourquoi.')] });
  expect(isBefore(later, 'href="tel:3939"', 'Dites pourquoi.')).toBe(true);
  expect(later).not.toContain('aig-big');
});

test('where one goes, the place comes first where it is sure, and the number last', () => {
  const place = { name: fr('Mairie'), address: fr('1 place'), notes: [] };
  const lines = [fr('Sans papier.')];
  const sure = htmlOf({ certainty: 'sure', place, lines, phone });
  expect(isBefore(sure, 'Mairie', 'Sans papier.')).toBe(true);
  expect(isBefore(sure, 'Sans papier.', 'tel:3939')).toBe(true);
  const unsure = htmlOf({ certainty: 'to-confirm', place, lines, phone });
  expect(isBefore(unsure, 'Sans papier.', 'Mairie')).toBe(true);
  expect(sure).toContain('<p><b>Mairie</b><br>1 place</p>');
});

test('a name that leads to its own screen stands once, as a link', () => {
  const action = { label: fr('France services'), action: answer('fs') };
  const own = htmlOf({ lines: [fr('France services'), fr('Ils aident.')], action });
  expect(own.match(/France services/g)).toHaveLength(1);
  expect(own).toMatch(/<a class="aig-link"[^>]*><span>France services<\/span><\/a>\n<p>Ils aident/);
  const other = htmlOf({ lines: [fr('Ils aident.')], action });
  expect(isBefore(other, 'Ils aident.', 'France services')).toBe(true);
  expect(htmlOf({ lines: [fr('Un nom'), fr('Une phrase.')] })).toContain(
    '<p><span class="aig-lead">Un nom</span> Une phrase.</p>',
  );
});

test('a state looks checked where its date is sure, or where no date is told', () => {
  const state = fr('Confirmé hier');
  expect(htmlOf({ state, certainty: 'sure' })).toMatch(/<p class="aig-state"><svg.*Confirmé hier/);
  expect(htmlOf({ state })).toMatch(/<p class="aig-state">/);
  expect(htmlOf({ state, certainty: 'to-confirm' })).toContain(
    '<p class="aig-small">Confirmé hier</p>',
  );
});

test('a danger has its numbers in full colour, to call and to write to', () => {
  const html = toHtml(view('danger'), asLinks);
  expect(html).toMatch(/<a class="aig-btn aig-danger aig-big" href="sms:114">/);
  expect(html).toMatch(/<a class="aig-btn aig-main-btn aig-big" href="tel:119">/);
  expect(html).toContain('<div class="aig-ways">');
  const [alert] =
    /<div class="aig-alert">.*<\/div>/.exec(toHtml(view('question with all'), asLinks)) ?? [];
  expect(alert).toContain('<a class="aig-btn" href="sms:114">');
  expect(alert).toMatch(/<a class="aig-link" href="\/tap/);
});

test('what else to know stands before or after, as steps or a list, with who answers', () => {
  const html = toHtml(view('autonomy with all'), asLinks);
  const order = ['Avant tout, un', 'Ouvrez la page.', 'Après cela, un'];
  expect(order.map((part) => html.indexOf(part))).toEqual(
    order.map((part) => html.indexOf(part)).sort((one, other) => one - other),
  );
  expect(html).toContain('<ol class="aig-way aig-num"><li>Avant tout, un</li>');
  expect(html).toContain('<ul class="aig-list"><li><span>Après cela, un</span></li>');
  expect(html).toMatch(/<a class="aig-link" [^>]*><span>Ouvrir la suite<\/span>/);
  expect(html.match(/Avant tout, un/g)).toHaveLength(1);
});

test('as text, each thing has its mark: first, next, step, letter, item', () => {
  const lines = linesOf(toPlain(view('autonomy with all')));
  for (const line of ['  1) Ouvrez la page.', '  2) Lisez.', '  a) Avant tout, un']) {
    expect(lines).toContain(line);
  }
  expect(lines).toContain('  - Après cela, un');
  const danger = linesOf(toPlain(view('danger')));
  expect(danger).toContain('* Écrire au 114 : les secours');
  expect(danger).toContain('* Appeler le 119 : les secours');
  const plain = linesOf(toPlain(sureView));
  expect(plain).toContain('* Allez');
  expect(plain).toContain('o Ou appelez');
  expect(plain).toContain('  Appeler le 32 30');
  expect(linesOf(toPlain(autonomyView))).toContain('Voir la page officielle : https://www.caf.fr/');
  const question = linesOf(toPlain(view('question with all')));
  expect(question).toContain('o La ligne');
  expect(question).toContain('o Votre commune. Ou son code.');
  expect(question).toContain('> Voir tous les numéros');
  expect(linesOf(toPlain(withDoor(asked)))).toContain('  La page : https://rdv.example/');
});

test('what a typed number means: every choice of every kind of screen, in order', () => {
  const labels = (one: View) => choicesOf(one).map(({ label }) => label.text);
  expect(labels(menuView)).toEqual(['La Caf', 'Les impôts', 'Je ne sais pas']);
  expect(labels(messageView)).toEqual(['Revenir au début']);
  expect(labels(view('danger'))).toEqual(['Ce n’est pas moi', 'Continuer']);
  expect(labels(view('autonomy with all'))).toEqual([
    'Terminé',
    'Qui peut aider',
    'Ouvrir la suite',
    'Y aller',
  ]);
  expect(labels(view('orientation with all'))).toEqual([
    'France services',
    'Ouvrir la suite',
    'Y aller',
  ]);
  const decline = { label: fr('Plutôt pas'), action: answer('no') };
  const commune = { kind: 'commune', help: fr('Où ?'), choices: [], decline } as const;
  expect(labels({ ...base, ...named('Où ?'), body: commune })).toEqual(['Plutôt pas']);
  const none = { kind: 'suggestions', choices: [decline], none: decline } as const;
  expect(labels({ ...base, ...named('Quoi ?'), body: none })).toEqual(['Plutôt pas', 'Plutôt pas']);
});

const take: Take = {
  lines: ['La Caf', 'Mardi à 9 h', 'https://long.example/page'],
  vital: ['La Caf', 'Mardi à 9 h'],
  bring: { title: fr('À apporter'), items: [fr('Un papier'), fr('Une pièce')] },
  steps: { title: fr('Étapes'), items: [fr('Ouvrir')] },
  say: { title: fr('Dire'), items: [fr('Bonjour')] },
  deadline: { title: fr('Délai'), items: [fr('Deux mois. Par exemple : le 3 mars.')] },
  dated: true,
};

test('a mail says all that is carried away, block by block', () => {
  expect(toMail(take, 'https://guide.example/x')).toEqual({
    subject: 'La Caf',
    body: [
      'La Caf\nMardi à 9 h\nhttps://long.example/page',
      'À apporter :\n- Un papier\n- Une pièce',
      'Étapes :\n- Ouvrir',
      'Dire :\nBonjour',
      'Délai :\nDeux mois. Par exemple : le 3 mars.',
      'https://guide.example/x',
    ].join('\n\n'),
  });
  expect(toMail({ lines: [], vital: [], dated: false }, undefined)).toEqual({
    subject: '',
    body: '',
  });
  const two = toMail({ lines: ['Un\nDeux'], vital: [], dated: false }, undefined);
  expect(two.subject).toBe('Un Deux');
});

test('a text message keeps the order of reading, whatever came in first', () => {
  expect(toSms(take, 'https://guide.example/x')).toBe(
    [
      ...[
        'La Caf',
        'Mardi à 9 h',
        'https://long.example/page',
        // The alphabet of a message has no such letter.
        'A apporter : Un papier, Une pièce',
      ],
      ...[
        'Dire : Bonjour',
        'Délai : Deux mois. Par exemple : le 3 mars.',
        'https://guide.example/x',
      ],
    ].join('\n'),
  );
});

const carrying = (told: TakeLinks): LinkMaker => ({ ...asLinks, take: () => told });
const carried = (told: TakeLinks) => toHtml({ ...sureView, take }, carrying(told));

test('an end is carried on paper, in a message, in a calendar, to another phone', () => {
  const html = carried({
    sheet: { href: '/feuille' },
    printing: true,
    calendar: '/calendrier.ics',
    elsewhere: { url: 'https://guide.example/x', qr: '<svg>code</svg>' },
    wrong: { href: '/signaler?a' },
  });
  outlineOf(html);
  const box = html.slice(html.indexOf('aig-take-box'), html.indexOf('</details>'));
  const hrefs = [...box.matchAll(/ href="([^":?]*)/g)].map(([, href]) => href);
  expect(hrefs).toEqual(['/feuille', 'sms', 'mailto', '/calendrier.ics']);
  expect(box).toContain(
    `<span>${say('take-sheet')}</span></a><button type="button" class="aig-btn" data-print hidden>`,
  );
  for (const key of ['take-sms', 'take-mail', 'take-calendar'] as const) {
    expect(box).toMatch(
      new RegExp(`<a class="aig-btn" href="[^"]*"><svg[^>]*>.*?</svg><span>${say(key)}</span></a>`),
    );
  }
  expect(box).toContain(
    '<div role="img" aria-label="QR : https://guide.example/x"><svg>code</svg></div>',
  );
  expect(html).toMatch(/<a class="aig-link" href="\/signaler\?a" rel="nofollow"><span>C’est faux/);
  const few = carried({});
  expect(few).not.toMatch(/data-print|calendrier|aig-qr|signaler|\/feuille/);
  expect(few).toContain('href="sms:?body=La%20Caf');
});
