import { expect, test } from '@jest/globals';
import { TOO_MANY } from '../../bot/channels/http/gate.ts';
import { toRefusal } from '../../bot/channels/refusals.ts';
import { type Refusal } from '../../bot/service/limits.ts';
import { SPOKEN } from '../../bot/view/phrases.ts';

const PAGES = 'https://guide.example';
const WHYS: readonly Refusal[] = ['full', 'too-long', 'too-fast'];
/** Languages that people speak; `fr-simple` is French. */
const LANGUAGES = SPOKEN.filter((lang) => !lang.includes('-'));

test('says each refusal in every language of the guide, with the way to the pages', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['fr', 'en', 'ar']));
  for (const why of WHYS) {
    const said = LANGUAGES.map((lang) => toRefusal(why, lang, PAGES).message);
    expect(new Set(said).size).toBe(LANGUAGES.length);
    for (const message of said) expect(message.endsWith(` ${PAGES}/`)).toBe(true);
    expect(toRefusal(why, 'ar', PAGES).message).toMatch(/^\p{Script=Arabic}/u);
  }
});

test('says so in French to who speaks none of them', () => {
  for (const lang of ['de', '', 'constructor', '__proto__']) {
    expect(toRefusal('full', lang, PAGES).message).toBe(toRefusal('full', 'fr', PAGES).message);
  }
});

test('has the refusal of an address in every language too', () => {
  expect(Object.keys(TOO_MANY).sort()).toEqual([...LANGUAGES].sort());
});
