import { expect, test } from '@jest/globals';
import { hereOf } from '../../bot/conversation/where.ts';
import { languagesOf } from '../../bot/conversation/languages.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9);
const REVIEW = 'Traduction non relue. Le français fait foi.';
const arabic = newState({ lang: 'ar', structure: 'demonstration' });

const tap = (state: State, action: Action) =>
  turn(world, { state, message: { kind: 'action', action }, now: NOW }).state;

test('a language that is only wanted is off until a structure turns it on', () => {
  expect(languagesOf(world, undefined)).toEqual(['fr', 'en']);
  expect(languagesOf(world, 'unknown')).toEqual(['fr', 'en']);
  expect(languagesOf(world, 'demonstration')).toEqual(['fr', 'en', 'ar']);
});

test('a structure may not turn on what the flows do not want', () => {
  const structure = world.structures.get('demonstration');
  if (!structure) throw new Error('no demonstration');
  const structures = new Map([['demonstration', { ...structure, languages: ['ps', 'ar'] }]]);
  expect(languagesOf({ ...world, structures }, 'demonstration')).toEqual(['fr', 'en', 'ar']);
});

test('a screen offers the languages of its structure, and no language is had that no screen is in', () => {
  const offered = (state: State) => screen(world, state, NOW).languages.map(({ label }) => label);
  expect(offered(newState())).toEqual([{ text: 'English', lang: 'en' }]);
  expect(offered(newState({ structure: 'demonstration' }))).toEqual([
    { text: 'English', lang: 'en' },
    { text: 'العربية', lang: 'ar' },
  ]);
  const choose = (lang: string): Action => ({ do: 'language', lang });
  expect(tap(newState(), choose('pt')).lang).toBe('fr');
  expect(tap(newState(), choose('ar')).lang).toBe('ar');
});

test('every screen in Arabic says that it was not reviewed', () => {
  const states = [
    arabic,
    tap(arabic, { do: 'flow', flow: 'ants.carte-identite' }),
    tap(arabic, { do: 'flow', flow: 'energie.cheque-energie' }),
    tap(arabic, { do: 'command', command: 'erase' }),
    turn(world, { state: arabic, message: { kind: 'text', text: 'je veux mourir' }, now: NOW })
      .state,
  ];
  for (const state of states) {
    const { lang, dir, translation } = screen(world, state, NOW);
    expect([lang, dir]).toEqual(['ar', 'rtl']);
    expect(translation?.map(({ text }) => text)).toContain(REVIEW);
  }
  expect(screen(world, newState({ lang: 'en' }), NOW).translation).toBeUndefined();
});

test('a flow without Arabic shows its French, and says so kindly', () => {
  const missing = [...world.flows.values()].find(({ title }) => title['ar'] === undefined);
  if (!missing) return;
  const view = screen(world, tap(arabic, { do: 'flow', flow: missing.id }), NOW);
  expect(view.heading.lang).toBe('fr');
  expect(view.translation?.[0]).toMatchObject({ lang: 'ar' });
  expect(view.translation).toHaveLength(3);
  const told = screen(world, tap(arabic, { do: 'flow', flow: 'ants.carte-identite' }), NOW);
  expect(told.heading.lang).toBe('ar');
  expect(told.translation).toHaveLength(2);
});

/** What a typed message leads to, from French screens of no structure. */
function typed(text: string, state = newState()): State {
  return turn(world, { state, message: { kind: 'text', text }, now: NOW }).state;
}

test.each([
  ['بطاقة الإقامة ديالي غادي تسالي في شهر يناير', 'prefecture.titre-sejour'],
  ['أريد تجديد بطاقة الإقامة', 'prefecture.titre-sejour'],
])(
  'Arabic typed in French screens is answered in Arabic, where the topic has it: %s',
  (text, id) => {
    const state = typed(text);
    expect(state.lang).toBe('ar');
    const { lang, dir } = screen(world, state, NOW);
    expect([lang, dir]).toEqual(['ar', 'rtl']);
    const ids = state.prompt?.kind === 'suggestions' ? state.prompt.ids : [];
    expect([state.walks.at(-1)?.flow, ...ids]).toContain(id);
    // One may go back to French, and is not sent there.
    expect(screen(world, state, NOW).languages.map(({ label }) => label.lang)).toEqual([
      'fr',
      'en',
    ]);
  },
);

test('Arabic that asks for what is told in French alone keeps its one line', () => {
  const state = typed('شيك الطاقة');
  expect(state.lang).toBe('fr');
  expect(state.notices).toContainEqual({ code: 'other-language', lang: 'ar' });
});

test('who has no internet and says so in Arabic is not asked about it', () => {
  const { situation } = typed('عندي بطاقة الإقامة تنتهي في شهر يناير وليس عندي إنترنت');
  expect(situation?.map(({ kind }) => kind)).toContain('no-internet');
});

test('a danger told in Arabic is answered in Arabic', () => {
  expect(typed('أريد أن أموت').lang).toBe('ar');
});

test('Arabic typed at a question of a topic that has it turns that question to Arabic', () => {
  const asked = tap(newState(), { do: 'flow', flow: 'prefecture.titre-sejour' });
  const state = typed('لا أفهم السؤال', asked);
  expect([state.lang, hereOf(world, state)?.flow.id]).toEqual(['ar', 'prefecture.titre-sejour']);
});
