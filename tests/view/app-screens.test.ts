import { expect, test } from '@jest/globals';
import { ageLine, toldLine } from '../../bot/view/app/app-pieces.ts';
import { appPhrase, type AppKey } from '../../bot/view/app/app-phrase.ts';
import { contactsScreen } from '../../bot/view/app/contacts-screen.ts';
import { homeScreen } from '../../bot/view/app/home-screen.ts';
import { exerciseScreen, trainingScreen } from '../../bot/view/app/training-screen.ts';
import { walkScreen } from '../../bot/view/app/walk-screen.ts';
import { without } from '../../bot/engine/without.ts';
import { phrase } from '../../bot/view/phrases.ts';
import { type PhraseKey } from '../../bot/view/phrases/phrase-key.ts';
import { PAGE_STYLE } from '../../bot/view/style.ts';
import { APP_STYLE } from '../../bot/view/style/app.ts';
import { toFrenchTypography } from '../../bot/view/typography.ts';
import { autonomyView, en, fr, questionView } from './fixtures.ts';
import { sureView } from './orientation-fixtures.ts';
import { dangerView, DESK, SCREENS } from './app-screens.ts';
import { outlineOf } from './outline.ts';

const app = (key: AppKey, values = {}) => toFrenchTypography(appPhrase('fr', key, values).text);
const say = (key: PhraseKey) => toFrenchTypography(phrase('fr', false, key).text);

/** Each text of some HTML, in order, with those for who hears it. */
const textsIn = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]* aria-label="([^"]*)"[^>]*>/g, '<>$1<>')
    .replace(/<span class="aig-nb">(.*?)<\/span>/g, '$1')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** What each button of the application does, or chooses: its value. */
const tapsIn = (html: string) =>
  [...html.matchAll(/<button type="button" name="app" value="([^"]*)"/g)].map(([, value]) => value);

const each = Object.entries(SCREENS);
const STYLE = `${PAGE_STYLE}${APP_STYLE}`;

test.each(each)(
  '%s is well made: classes that the style knows, nothing empty, no loose end',
  (_name, html) => {
    outlineOf(html);
    for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) {
      expect(names).toMatch(/^\S+(?: \S+)*$/);
      expect(names.split(' ').filter((name) => !STYLE.includes(`.${name}`))).toEqual([]);
    }
    expect(html).not.toMatch(/<(p|li|ul|ol|h\d|span|small|section|a|summary)(?: [^>]*)?><\/\1>/);
    expect(html).not.toMatch(/ (?:name|value|id|for|href|action|aria-\w+)=""|undefined|\[object/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const referred = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(referred.filter((id) => !ids.includes(id))).toEqual([]);
  },
);

test('the first screen has topics, those kept and last opened, what helpers ask, the field, the next person', () => {
  const { home } = SCREENS;
  expect(textsIn(home)).toEqual([
    app('app-heading'),
    app('app-about'),
    app('app-favourites'),
    'Une dette',
    app('app-often'),
    ...['La Caf', 'RSA, prime, logement', 'Les impôts', 'Je ne sais pas'],
    app('app-recent'),
    'La cantine',
    ...[app('app-yourself'), app('app-rights')],
    ...[app('plus-one'), say('training-title'), app('contacts-title')],
    ...[app('app-box'), app('app-search'), app('app-new')],
  ]);
  expect(tapsIn(home)).toEqual(['plus-one', 'trainings', 'contacts', 'new']);
  expect(home).toContain('<form method="post" action="#" class="aig-search">');
  expect(home).toContain('<input type="hidden" name="purpose" value="search">');
  expect(home).toContain(
    'value="{&quot;do&quot;:&quot;menu&quot;,&quot;menu&quot;:&quot;caf&quot;}"',
  );
  const bare = homeScreen({ view: questionView });
  expect(bare).not.toContain('<ul');
  // What is under the thumb stays there, whatever stands above it.
  expect(home).toMatch(/<div class="aig-dock aig-stack">(?:(?!<\/div>).)*<\/div><\/div>$/s);
});

test('a walk has the tools of who helps, the screen, and what to say beside it', () => {
  const { walk } = SCREENS;
  expect(tapsIn(walk).slice(0, 4)).toEqual(['new', 'keep', 'show', 'for-you']);
  expect(textsIn(walk)).toEqual(expect.arrayContaining([app('app-unkeep'), app('cra-button')]));
  expect(walk.match(/aig-pane/g)).toHaveLength(1);
  expect(walk.indexOf('aig-keyed')).toBeLessThan(walk.indexOf('aig-pane'));
  expect(textsIn(walkScreen({ view: sureView, kept: false }))).toContain(app('app-keep'));
  expect(tapsIn(walkScreen({ view: questionView }))).toEqual(['new', 'show']);
  // Both are "Nouvelle personne", which stands in the bar beside the way back.
  for (const anew of ['restart', 'erase']) expect(walk).not.toContain(anew);
  expect(walk.indexOf('aig-back')).toBeLessThan(walk.indexOf('value="new"'));
  expect(walk.match(/aig-back/g)).toHaveLength(1);
  const done = walkScreen({ view: without(autonomyView, 'take') });
  expect(tapsIn(done)).toEqual(['new', 'show', 'cra']);
  expect(done).not.toContain('aig-field');
});

test('a danger is not named where two look: first to see the person alone, then the numbers', () => {
  const { danger } = SCREENS;
  expect(tapsIn(danger)).toEqual(['new', 'show']);
  const said = textsIn(danger).join('\n');
  expect(said).not.toContain('Appelez maintenant');
  expect(textsIn(danger).slice(2, 6)).toEqual([
    app('app-alone-heading'),
    say('say-title'),
    `«\u00a0${app('app-alone-say')}\u00a0»`,
    app('app-alone-then'),
  ]);
  expect(danger).toContain('<h3>Pour un enfant</h3>');
  expect(textsIn(danger).slice(-4)).toEqual([
    app('app-alone-never'),
    ...[app('app-alone-never-1'), app('app-alone-never-2'), app('app-alone-never-3')],
  ]);
  const alone = { title: fr('Seule'), items: [fr('Venez voir l’affiche.')] };
  const own = walkScreen({ view: { ...dangerView, mediator: { title: fr('Pour vous'), alone } } });
  expect(textsIn(own)).toContain('«\u00a0Venez voir l’affiche.\u00a0»');
  expect(tapsIn(own)).toEqual(['new', 'show']);
  expect(own).not.toContain('aig-pane');
});

test('the side of the person is the question alone, in one of their languages', () => {
  const { person, neutral } = SCREENS;
  expect(textsIn(person).slice(0, 7)).toEqual([
    ...[say('person-title'), app('app-turn'), app('app-hide')],
    ...[say('listen'), say('stop'), toFrenchTypography("Question 4. C'est la dernière.")],
    toFrenchTypography('Les montants déjà écrits sont-ils les bons ?'),
  ]);
  expect(textsIn(person).slice(-3)).toEqual([app('app-their-language'), 'Français', 'English']);
  expect(tapsIn(person)).toEqual(['turn', 'hide', 'speak fr', 'speak en']);
  expect(person).toMatch(/^<div class="aig-bar"><p class="aig-small">/);
  expect(person).toContain('class="aig-link" lang="en" dir="ltr"');
  for (const own of ['La Caf', 'Changer', 'Revenir', 'Tout effacer', 'Mots plus simples']) {
    expect(textsIn(person)).not.toContain(own);
  }
  // Of what must not be seen there, nothing: and with one language there is none to choose.
  expect(textsIn(neutral)).toEqual([
    ...[say('person-title'), app('app-turn'), app('app-hide')],
    ...[app('app-wait-heading'), app('app-wait')],
  ]);
});

test('what one saw on the spot is told by a tap, of a desk that it was open too', () => {
  const wrong = ['closed', 'wrong-number', 'moved', 'page-changed', 'wrong-desk'];
  const kinds = wrong.map((kind) => `wrong ${kind}`);
  expect(tapsIn(SCREENS['field of a desk'])).toEqual(['seen', ...kinds]);
  expect(tapsIn(SCREENS['field of an outcome'])).toEqual(kinds);
  expect(textsIn(SCREENS['field of a desk'])[0]).toBe(app('field-title'));
  expect(textsIn(SCREENS['field of an outcome'])[0]).toBe(app('wrong-title'));
  const take = { lines: [], vital: [], dated: false, record: DESK };
  expect(textsIn(walkScreen({ view: { ...sureView, take } }))).toContain(app('field-title'));
});

test('a report stands in a field with its label, to be copied; without its words that is said', () => {
  const { report } = SCREENS;
  expect(textsIn(report)).toEqual([
    ...[say('back'), app('cra-button'), app('cra-about'), app('cra-text')],
    'Thème : &lt;Logement&gt;\nDurée : 20 minutes',
    app('cra-copy'),
  ]);
  expect(report).toContain('lang="fr" readonly rows="5">');
  expect(tapsIn(report)).toEqual(['demand', 'copy']);
  const none = SCREENS['no report'];
  expect(textsIn(none)).toEqual([say('back'), app('cra-button'), app('cra-none')]);
});

test('a demand that was spoken aloud is one tap on its theme, and says when it is counted', () => {
  expect(textsIn(SCREENS['plus one'])).toEqual([
    ...[say('back'), app('plus-one'), app('plus-one-about'), 'Logement', 'Health'],
  ]);
  expect(tapsIn(SCREENS['plus one'])).toEqual(['demand', 'plus logement', 'plus sante']);
  const done = textsIn(SCREENS['plus one, done']);
  expect(done).toEqual(expect.arrayContaining([toFrenchTypography('C’est compté : Logement.')]));
  expect(done).toContain('Thème : Logement');
});

test('a tour says what is chosen and its weight, what is there, and what this device keeps', () => {
  const { tour } = SCREENS;
  expect(textsIn(tour)).toEqual([
    ...[say('back'), app('tour-heading'), app('tour-about'), 'C’est prêt.'],
    ...[app('tour-where'), 'Gironde', app('tour-weight', { kb: 107 })],
    ...[app('tour-add'), 'Lozère', app('tour-add-button')],
    ...[app('tour-languages'), 'English', app('tour-weight', { kb: 1 })],
    `${app('tour-guide')} : ${app('tour-weight', { kb: 900 })}`,
    app('tour-download', { kb: 1008 }),
    app('tour-there', { day: '12 mars' }),
    ...[app('app-settings'), app('app-keys')],
    ...[toFrenchTypography('En attente : 2.'), app('queue-about'), app('app-forget')],
  ]);
  expect(tour.replaceAll('\u00a0', ' ')).toMatch(
    /<button type="submit" class="aig-btn aig-main-btn aig-big">Télécharger/,
  );
  for (const small of ['Déjà là', 'En attente', 'Les nombres']) {
    expect(tour).toContain(`<p class="aig-small">${small}`);
  }
  expect(tour).toContain('<section class="aig-stack"><h2>');
  const checked = /name="(\w+)"(?: value="(\w+)")? checked/g;
  expect([...tour.matchAll(checked)].map(([, name, id]) => [name, id])).toEqual([
    ['place', '33'],
    ['keys', undefined],
  ]);
  expect(tapsIn(tour)).toEqual(['demand', 'add', 'forget']);
  const offline = SCREENS['tour without a network'];
  expect(textsIn(offline)).toEqual([
    ...[say('back'), app('tour-heading'), app('tour-about')],
    ...[app('tour-where'), 'Gironde', app('tour-offline'), app('tour-languages')],
    ...[app('tour-offline'), app('tour-none')],
    ...[app('app-settings'), app('app-keys'), app('app-forget')],
  ]);
  expect(offline).not.toContain('checked');
  const unknown = textsIn(SCREENS['tour of an unknown guide']);
  expect(unknown).toContain(app('tour-download', { kb: 2 }));
  expect(unknown.join()).not.toContain(app('tour-guide'));
});

const training = (...chosen: readonly string[]) =>
  trainingScreen({
    lang: 'fr',
    families: ['logement', 'sante', 'vide'].map((id) => ({
      ...{ id, name: fr(`Thème ${id}`), chosen: chosen.includes(id) },
    })),
    tones: [{ id: 'hurry', name: fr('Pressée'), chosen: chosen.includes('hurry') }],
    situations: [
      { id: 'a', family: 'logement', tone: fr('Pressée'), says: fr('Vite !') },
      { id: 'b', family: 'logement', tone: fr('Calme'), says: fr('Merci.') },
      { id: 'c', family: 'sante', tone: fr('Calme'), says: en('Please.') },
    ],
    paper: '/serie?f=a&t=b',
  });

test('situations stand folded under their themes, open once one is chosen', () => {
  const all = training();
  expect(textsIn(all)).toEqual([
    ...[say('back'), say('training-title'), say('training-none-kept')],
    ...[app('train-family'), app('train-all'), 'Thème logement', 'Thème sante', 'Thème vide'],
    ...[app('train-tone'), app('train-all'), 'Pressée'],
    'Thème logement (2)',
    ...['Pressée : « Vite ! »', 'Calme : « Merci. »'].map(toFrenchTypography),
    ...['Thème sante (1)', 'Calme : « Please. »', app('train-print')],
  ]);
  expect(tapsIn(all)).toEqual(['demand', 'train a', 'train b', 'train c']);
  expect(all).toContain('href="/serie?f=a&amp;t=b"');
  expect(all).toContain('<option value="">');
  expect(all).not.toMatch(/ open| selected/);
  const hurry = training('hurry');
  expect(hurry.match(/<details open>/g)).toHaveLength(2);
  expect(hurry).toContain('<option value="hurry" selected>');
  expect(hurry.match(/ selected/g)).toHaveLength(1);
  outlineOf(hurry);
  const none = SCREENS['no training'];
  expect(textsIn(none).slice(-1)).toEqual([app('train-none')]);
  expect(none).toMatch(/<p class="aig-calm">[^<]+<\/p>$/);
});

test('each way on of an exercise is a button of the application', () => {
  const { exercise } = SCREENS;
  const taps = [...exercise.matchAll(/ name="app" value="([^"]*)"/g)].map(([, value]) => value);
  expect(taps).toEqual(['trainings', 'flow caf.essai', 'said 1', 'sent caf.essai']);
  expect(textsIn(exercise)[0]).toBe(app('train-back'));
  const over = { id: 'x', tone: fr('Pressé'), scene: fr('Il entre.'), says: fr('Vite'), told: [] };
  expect(exerciseScreen('fr', { ...over, options: [] })).toContain('value="train-next"');
});

test('contacts of colleagues say how to reach them, who checked them, and how long they are kept', () => {
  const { contacts } = SCREENS;
  expect(textsIn(contacts)).toEqual([
    ...[say('back'), app('contacts-title'), app('contacts-about')],
    app('contacts-kept', { day: '14 mars' }),
    ...['Maison du test', 'Demandez Claude.', '05 56 00 00 00', 'ici@exemple.fr', 'Le matin.'],
    app('contacts-checked', { day: '12 mars', by: 'la mairie' }),
    ...['Autre maison', app('contacts-checked', { day: '2 mars', by: 'la Caf' })],
    ...[app('contacts-keep'), app('contacts-keep-about')],
  ]);
  expect(contacts).toContain('href="tel:0556000000"');
  expect(contacts).toContain('href="mailto:ici@exemple.fr"');
  expect(contacts).toContain('name="keep-contacts" checked');
  const signIn = SCREENS['contacts to sign in for'];
  expect(textsIn(signIn)).toEqual([
    ...[say('back'), app('contacts-title'), app('contacts-about')],
    ...[app('contacts-sign'), app('sign-in')],
  ]);
  expect(signIn).toContain('href="/atelier"');
  const away = contactsScreen({
    lang: 'fr',
    door: '/atelier',
    contacts: [],
    said: 'contacts-away',
  });
  expect(away).not.toContain('/atelier');
});

test('what is told once, and how old the data are, are said above everything', () => {
  expect(textsIn(toldLine('fr', 'app-erased'))).toEqual([app('app-erased')]);
  expect(textsIn(ageLine('fr', '12 mars'))).toEqual([app('app-age', { day: '12 mars' })]);
  // A sentence that a language lacks is French, and says so.
  expect(appPhrase('pl', 'app-new')).toEqual({ text: 'Nouvelle personne', lang: 'fr' });
  expect(appPhrase('fr', 'app-age').text).toContain('{day}');
  expect(toldLine('pl', 'app-erased')).toContain(' lang="fr" dir="ltr">');
});
