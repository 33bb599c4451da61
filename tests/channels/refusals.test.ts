import { expect, test } from '@jest/globals';
import { TOO_MANY } from '../../bot/channels/http/gate.ts';
import { refusalWords, toRefusal } from '../../bot/channels/refusals.ts';
import { type Refusal } from '../../bot/service/limits.ts';
import { SPOKEN } from '../../bot/view/phrases.ts';

const PAGES = 'https://guide.example/structure/mairie';
const WHYS: readonly Refusal[] = ['full', 'too-many', 'too-long', 'too-fast'];
/** Languages that people speak; `fr-simple` is French. */
const LANGUAGES = SPOKEN.filter((lang) => !lang.includes('-'));

test('says each refusal in every language of the guide, with the way to the pages', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['fr', 'en', 'ar']));
  for (const why of WHYS) {
    const said = LANGUAGES.map((lang) => toRefusal({ why }, lang, PAGES).message);
    expect(new Set(said).size).toBe(LANGUAGES.length);
    for (const message of said) expect(message.endsWith(` ${PAGES}`)).toBe(true);
    expect(toRefusal({ why }, 'ar', PAGES).message).toMatch(/^\p{Script=Arabic}/u);
  }
});

test('says so in French to who speaks none of them', () => {
  for (const lang of ['de', '', 'constructor', '__proto__']) {
    const [full, french] = [lang, 'fr'].map(
      (one) => toRefusal({ why: 'full' }, one, PAGES).message,
    );
    expect(full).toBe(french);
    expect(refusalWords({ why: 'full' }, lang)).toEqual(refusalWords({ why: 'full' }, 'fr'));
  }
});

test('says when to come back to the second, rounded up; nothing where it would be in vain', () => {
  const after = (waitMs?: number) =>
    toRefusal({ why: 'full', ...(waitMs !== undefined && { waitMs }) }, 'fr', PAGES).headers;
  expect([after(1), after(60_001), after()]).toEqual([
    { 'retry-after': '1' },
    { 'retry-after': '61' },
    {},
  ]);
});

test('a screen says it as a heading, with the name of the way out, in every language', () => {
  for (const why of ['full', 'too-many'] as const) {
    const said = LANGUAGES.map((lang) => refusalWords({ why }, lang));
    expect(said.map(({ lang }) => lang)).toEqual(LANGUAGES);
    expect(new Set(said.map(({ wayOut }) => wayOut)).size).toBe(LANGUAGES.length);
    for (const { says } of said) expect(says).toMatch(/\p{L}\.$/u);
  }
});

test('has the refusal of an address in every language too', () => {
  expect(Object.keys(TOO_MANY).sort()).toEqual([...LANGUAGES].sort());
});
