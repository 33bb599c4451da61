import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { type SCREENS, walkTo } from './support/screens.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const say = (state: State, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const at = (which: keyof typeof SCREENS) => walkTo(world, which, NOW);
const UNKNOWN = /je ne sais pas\./i;

function rowsOf(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`rows/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | '));
}

/** The topic that was heard in words typed at a screen. */
function topicOf({ notices }: State): string {
  const notice = notices.find(({ code }) => code === 'screen-question');
  return notice?.code === 'screen-question' ? notice.topic : '';
}

test('a hundred questions about the screen get an answer, above the same screen', () => {
  const told = rowsOf('screen-questions').map(([which = '', topic = '', text = '']) => {
    const before = at(which as keyof typeof SCREENS);
    return { which, topic, text, before, ...say(before, text) };
  });
  expect(told).toHaveLength(100);
  const wrong = told.filter(({ topic, state }) => topicOf(state) !== topic);
  expect(wrong.map(({ which, text, state }) => `${which}: ${text} (${topicOf(state)})`)).toEqual(
    [],
  );
  for (const { before, screen: view, text, state } of told) {
    expect(view.notices.length).toBeGreaterThan(0);
    const shown = screen(world, before, NOW);
    expect(view.heading).toEqual(shown.heading);
    // For whom one asks may add a line to it.
    expect(view.body.kind).toBe(shown.body.kind);
    expect(state.walks).toEqual(before.walks);
    expect(JSON.stringify(state)).not.toContain(text);
  }
  const unknown = told.filter(({ screen: { notices } }) =>
    notices.some(({ text }) => UNKNOWN.test(text)),
  );
  expect(unknown.length).toBeLessThanOrEqual(20);
});

test('none of 150 demands and answers is taken for one', () => {
  const rows = rowsOf('not-about-the-screen');
  expect(rows).toHaveLength(150);
  const taken = rows.filter(([which = '', text = '']) => {
    const { state, screen: view } = say(at(which as keyof typeof SCREENS), text);
    // What is not clear enough to leave an end is a button beside who knows; of some, nobody knows here.
    return !['', 'matter'].includes(topicOf(state)) && view.next?.isAsked !== true;
  });
  expect(taken).toEqual([]);
});

test.each([
  ['place', 'et le samedi ?', /^D'habitude, .* reçoit le samedi/],
  ['place', 'et le lundi ?', /^D'habitude, .* reçoit le lundi de 8 h 30 à/],
  ['place', 'et le dimanche ?', /^Je n'ai pas d'horaire le dimanche/],
  ['place', "c'est loin ?", /à environ 5 km/],
  ['phone', "l'appel est payant ?", /Appel gratuit/],
  ['phone', 'et si personne répond', /Un avocat/],
  ['steps', 'et si je me trompe', /Sur le site lui-même, relisez/],
  ['steps', 'ça prend combien de temps', /La Caf peut vous répondre : appelez le 32 30/],
  ['question', 'et le samedi ?', /à la fin/],
  ['commune', "c'est loin ?", /à la fin/],
] as const)('%s: "%s" is answered by what the screen holds', (which, text, says) => {
  const { screen: view } = say(at(which), text);
  expect(view.notices[0]?.text).toMatch(says);
  expect(toPlain(view)).toMatch(new RegExp(says.source.replace('^', '')));
});

test('who cannot phone is told no number', () => {
  const { screen: view } = say(
    { ...at('steps'), situation: [{ kind: 'no-phone' }] },
    "c'est gratuit ?",
  );
  expect(view.notices[0]?.text).not.toMatch(/\d{2}/);
});

test('the answer is in the language of the screen, the words to show at a desk in French', () => {
  const english: State = { ...at('place'), lang: 'en' };
  expect(say(english, 'how far is it?').screen.notices).toEqual([
    { lang: 'en', text: 'France services Exemple: about 5 km away (as the crow flies).' },
  ]);
  const arabic: State = { ...at('place'), lang: 'ar' };
  const { notices } = say(arabic, 'il y a un interprète qui parle arabe ?').screen;
  expect(notices.at(-1)?.text).toContain('Je parle peu français');
});

test('a question that only sounds like a danger brings a line at most; a plea is no question', () => {
  const heard = say(at('commune'), 'ce sera loin ?');
  expect(heard.screen.body.kind).toBe('commune');
  expect(topicOf(heard.state)).toBe('distance');
  for (const plea of ['mon mari me frappe, je vais où ?', 'je veux mourir, à quoi ça sert ?']) {
    expect(say(at('place'), plea).screen.body.kind).toBe('danger');
  }
});

test('only the guide itself is asked about on the first screen', () => {
  expect(topicOf(say(newState(), 'vous êtes un robot ?').state)).toBe('robot');
  expect(topicOf(say(newState(), "c'est loin ?").state)).toBe('');
});

test('a topic that no version knows says nothing', () => {
  const state: State = { ...at('place'), notices: [{ code: 'screen-question', topic: 'none' }] };
  expect(screen(world, state, NOW).notices).toEqual([]);
});

test('what is asked again at its own end is told to be there', () => {
  const { state, screen: view } = say(at('place'), 'je fais ma déclaration trimestrielle');
  expect(state.notices).toEqual([{ code: 'already-here' }]);
  expect(view.notices[0]?.text).toMatch(/^Vous y êtes déjà : /);
});

const danger: State = {
  ...newState(),
  prompt: { kind: 'danger', dangers: ['violence'], soft: false, flows: [] },
};
const heard = at('question').walks.map((walk) => ({
  ...walk,
  answers: [{ step: 'payer', options: ['unsure'], heard: true as const }],
}));
const SOMEWHERE: Readonly<Record<string, State>> = {
  first: newState(),
  danger,
  confirm: { ...at('question'), walks: heard },
  suggestions: { ...newState(), prompt: { kind: 'suggestions', ids: ['caf.dette'] } },
  place: at('place'),
  phone: at('phone'),
  steps: at('steps'),
  question: at('question'),
  commune: at('commune'),
};

test.each(Object.keys(SOMEWHERE))(
  '%s: no message brings the same screen without a word',
  (which) => {
    const before = SOMEWHERE[which] ?? newState();
    const shown = screen(world, before, NOW);
    const words = fc.constantFrom(
      'zblorg',
      'euh',
      'et',
      'hm',
      'bof',
      'caf',
      'samedi',
      'quoi',
      'loin',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (some) => {
        const { screen: view } = say(before, some.join(' '));
        const isSame = JSON.stringify(view.body) === JSON.stringify(shown.body);
        expect(!isSame || view.notices.length > 0 || view.alert !== undefined).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

test('where to sleep is asked of the 115, at an end', () => {
  const { state } = say(at('place'), 'on dort où ce soir ?');
  expect(topicOf(state)).toBe('sleep');
  expect(toPlain(screen(world, state, NOW))).toMatch(/Appelez le 115/);
});
