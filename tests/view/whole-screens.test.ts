import { expect, test } from '@jest/globals';
import { PAGE_STYLE } from '../../bot/view/style.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Choice } from '../../bot/view/view.ts';
import { barred, besides, heldIn, OWN, saidBy } from './said.ts';
import { asButtons, asLinks } from './link-maker.ts';
import { outlineOf } from './outline.ts';
import { RICH_VIEWS } from './rich-views.ts';
import { VIEWS } from './views.ts';

const each = Object.entries({ ...VIEWS, ...RICH_VIEWS });

/** Around the screen, or told in another way: languages, the title of the tab, why a door is the first. */
const ELSEWHERE = new Set(['languages', 'pageTitle', 'leave', 'why']);

function onPages<T>(part: T): T {
  if (Array.isArray(part)) return part.map((one: unknown) => onPages(one)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([key]) => !ELSEWHERE.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, onPages(value as unknown)])) as T;
}

const DEMONSTRATED = ['Confirmé le 20 novembre par la mairie'];
const SAID_IN_A_WORD = ['Oui, je sais quoi faire', 'Non, je ne sais pas'];
const OF_A_HOLDER = ['Dites « conseiller ».', 'Entrée par la cour.', 'Un interprète peut venir.'];

/** What a page leaves out of a screen. */
const LEFT_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  // At its beginning one does not begin again; the field of the first screen has its label inside.
  ['menu', ['Recommencer', 'Ou écrivez avec vos mots']],
  ['message', ['Recommencer']],
  ['danger', ['Recommencer']],
  // Answers are listed at the end of a path.
  ['question', ['Qui vous verse cette aide ?', 'La Caf', 'Changer', 'Ma réponse']],
  // Beside a question a line is named, its number and what it costs: there is no fold.
  [
    'question with all',
    [
      'Qui vous verse cette aide ?',
      'Changer',
      'Ma réponse',
      'Dites « conseiller ».',
      ...OF_A_HOLDER,
    ],
  ],
  // What is invented looks confirmed nowhere.
  ['sure', DEMONSTRATED],
  ['sure with a way back to another walk', DEMONSTRATED],
  ['sure with what the words may ask instead', DEMONSTRATED],
  ['mediator', DEMONSTRATED],
  ['mediator with all', [...DEMONSTRATED, ...OF_A_HOLDER]],
  ['autonomy with all', ['Pour apprendre', ...SAID_IN_A_WORD]],
  ['orientation with all', SAID_IN_A_WORD],
]);

test.each(each)('%s says all its words on a page, and none but its own', (name, view) => {
  const { words } = heldIn(onPages(view));
  const said = saidBy(toHtml(view, asLinks));
  expect(besides(said, [...words, ...OWN])).toMatch(/^[\d ]*$/);
  const missing = words.filter((one) => one !== '' && !barred(said).includes(barred(one)));
  expect(missing).toEqual(LEFT_OUT.get(name) ?? []);
});

test.each(each)('%s says nothing but its own words as text', (_name, view) => {
  const { words, texts } = heldIn(view);
  const said = toPlain(view).replace(/(?:https?|tel|sms):\S+/g, ' ');
  expect(besides(said, [...words, ...OWN])).toMatch(/^(?:[\da-z]\d? ?)*$/);
  expect(texts.filter(([key, url]) => key === 'url' && !toPlain(view).includes(url))).toEqual([]);
});

test.each(each)('%s wears classes that the style knows, and no empty part', (_name, view) => {
  for (const links of [asLinks, asButtons]) {
    const html = toHtml(view, links);
    for (const [, names = ''] of html.matchAll(/ class="([^"]*)"/g)) {
      expect(names).toMatch(/^\S+(?: \S+)*$/);
      const unknown = names.split(' ').filter((name) => !PAGE_STYLE.includes(`.${name}`));
      expect(unknown).toEqual([]);
    }
    expect(html).not.toMatch(/<(p|li|ul|ol|h\d|span|small|div|a|summary)(?: [^>]*)?><\/\1>/);
    expect(html).not.toMatch(/\n\n|\s>|undefined|\[object/);
    outlineOf(html);
  }
});

test.each(each)('what %s refers to stands in it', (_name, view) => {
  for (const links of [asLinks, asButtons]) {
    const html = toHtml(view, links);
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const referred = [
      ...html.matchAll(/ (?:for|form|aria-labelledby|aria-describedby)="([^"]*)"/g),
    ].flatMap(([, names = '']) => names.split(' '));
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  }
});

test.each(each)('each choice, number and page of %s is a tap away', (_name, view) => {
  const { choices, texts } = heldIn(view);
  const html = toHtml(view, asLinks).replaceAll('&amp;', '&');
  const leads = (href: string) => html.includes(`href="${href}"`);
  const isBegun = (action: Choice['action']) =>
    view.back === undefined && action.do === 'command' && action.command === 'restart';
  // The languages stand around a screen; at its beginning one does not begin again.
  const shown = choices.filter(
    ({ action }) => !['language', 'change'].includes(action.do) && !isBegun(action),
  );
  const hrefs = shown.map(({ action }) => `/tap?${encodeURIComponent(JSON.stringify(action))}`);
  expect(hrefs.filter((href) => !leads(href))).toEqual([]);
  const urls = texts.filter(([key]) => key === 'url' || key === 'map').map(([, url]) => url);
  expect(urls.filter((url) => !leads(url))).toEqual([]);
  const dials = texts.filter(([key]) => key === 'dial').map(([, dial]) => dial);
  expect(dials.filter((dial) => !leads(`tel:${dial}`) && !leads(`sms:${dial}`))).toEqual([]);
});
