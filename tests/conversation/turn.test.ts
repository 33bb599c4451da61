import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';
import { anyText } from '../support/any-text.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const MERIGNAC = '33281';
const DECLARATION = 'caf.declaration-trimestrielle';

function say(state: State, ...texts: readonly string[]): State {
  return texts.reduce(
    (at, text) => turn(world, { state: at, message: { kind: 'text', text }, now: NOW }).state,
    state,
  );
}

function tap(state: State, ...actions: readonly Action[]): State {
  return actions.reduce(
    (at, action) => turn(world, { state: at, message: { kind: 'action', action }, now: NOW }).state,
    state,
  );
}

const show = (state: State) => screen(world, state, NOW);
const begun = tap(newState(), { do: 'flow', flow: DECLARATION });
const answer = (step: string, ...options: readonly string[]): Action => ({
  do: 'answer',
  walk: 0,
  step,
  options,
});

test('begins with what happens, and says what it is and for whom', () => {
  const view = show(newState());
  expect(view.heading.text).toBe('Que vous arrive-t-il ?');
  expect(view.body).toMatchObject({ kind: 'menu', home: { about: { lang: 'fr' } } });
  expect(choicesOf(view).map(({ label }) => label.text)).toEqual([
    'La Caf',
    'La Sécu',
    'Les impôts',
    'Mes papiers',
    'La retraite',
    'France Travail',
    'Un courrier',
    "Parler à quelqu'un",
    'Je ne sais pas',
    'Autre chose',
  ]);
  expect(view.back).toBeUndefined();
});

test('no entry of any menu is a dead end', () => {
  const seen = new Set<string>();
  const visit = (state: State): void => {
    for (const { action } of choicesOf(show(state))) {
      const key = JSON.stringify(action);
      if (seen.has(key)) continue;
      seen.add(key);
      const next = tap(state, action);
      const there = show(next);
      expect(there.heading.text).not.toBe('');
      expect(choicesOf(there).length + there.ways.length).toBeGreaterThan(0);
      if (there.body.kind === 'menu') visit(next);
    }
  };
  visit(newState());
  expect(seen.size).toBeGreaterThan(30);
});

test.each([
  ['1', 'menu'],
  ['la caf', 'menu'],
  ['CAF', 'menu'],
  ['Caf ', 'menu'],
])('reads %j on the first screen as the first choice', (text, kind) => {
  const state = say(newState(), text);
  expect(state.prompt).toEqual({ kind, menu: 'caf' });
});

test('routes a misspelt demand, asks the commune, and ends where and when', () => {
  let state = say(newState(), 'jarrive pa a faire ma declaration trimestriel caf');
  expect(state.walks[0]?.flow).toBe(DECLARATION);
  state = say(state, 'la Caf', '1', '1', '2', "J'ai comparé, il est toujours faux", '1');
  expect(show(state).body.kind).toBe('commune');
  state = say(state, 'merignac');
  const shared = show(state);
  expect(choicesOf(shared).length).toBeGreaterThanOrEqual(3);
  state = say(state, '33700');
  const view = show(state);
  expect(view.body.kind).toBe('orientation');
  expect(state.commune).toBe(MERIGNAC);
  if (view.body.kind !== 'orientation') throw new Error('not an orientation');
  expect(view.body.doors.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['go', 'call', 'second']),
  );
  expect(view.body.ask.text).not.toBe('');
  expect(view.demonstration).toBeDefined();
});

test('a shared name is asked with its département, the largest first, never guessed', () => {
  const asked = tap(newState(), { do: 'command', command: 'change-commune' });
  const shared = say(asked, 'Mérignac');
  expect(shared.commune).toBeUndefined();
  const labels = choicesOf(show(shared)).map(({ label }) => label.text);
  expect(labels[0]).toBe('Mérignac, Gironde (33)');
  expect(labels).toHaveLength(4);
  expect(say(shared, '1').commune).toBe(MERIGNAC);
});

test('who prefers not to say gets the phone and the second door', () => {
  const state = tap(begun, answer('payer', 'msa'), { do: 'commune', commune: 'declined' });
  const view = show(state);
  expect(view.body.kind).toBe('orientation');
});

test('goes back one screen at a time, to the first', () => {
  let state = say(newState(), 'la caf', '1', '1');
  const kinds: string[] = [];
  for (let steps = 0; steps < 6 && show(state).back; steps++) {
    state = tap(state, { do: 'command', command: 'back' });
    kinds.push(state.prompt?.kind ?? (state.walks.length > 0 ? 'walk' : 'first'));
  }
  expect(kinds.at(-1)).toBe('first');
  expect(kinds).toContain('walk');
  expect(kinds).toContain('menu');
});

test('a button of an earlier question changes that answer; twice the same does nothing', () => {
  const answered = tap(begun, answer('payer', 'caf'));
  expect(tap(answered, answer('payer', 'caf'))).toEqual({ ...answered, notices: [] });
  const changed = tap(answered, answer('payer', 'msa'));
  expect(changed.walks[0]?.answers).toEqual([{ step: 'payer', options: ['msa'] }]);
});

test('Changer asks that question again and keeps what still fits', () => {
  const answered = tap(begun, answer('payer', 'caf'));
  const asked = tap(answered, { do: 'change', walk: 0, step: 'payer' });
  expect(show(asked).heading).toEqual(show(begun).heading);
  expect(tap(asked, { do: 'command', command: 'back' }).walks).toEqual(answered.walks);
});

test('a new demand in a walk waits for the return', () => {
  const inside = tap(begun, answer('payer', 'caf'));
  const away = say(inside, world.flows.get('impots.payer')?.title.fr ?? '');
  expect(away.walks.map(({ flow }) => flow)).toEqual([DECLARATION, 'impots.payer']);
  expect(away.notices).toContainEqual({ code: 'digression', flow: 'impots.payer' });
  const back = tap(away, { do: 'command', command: 'return' });
  expect(back.walks).toEqual(inside.walks);
});

test('of two demands in a message one is answered, the other waits and is told', () => {
  const text = "j'ai perdu ma carte vitale et je dois m'actualiser à pole emploi";
  const both = say(newState(), text);
  expect(both.walks.map(({ flow }) => flow)).toEqual(['ameli.carte-vitale']);
  expect(both.later?.map(({ flow }) => flow)).toEqual(['france-travail.actualisation']);
  expect(both.notices).toEqual([{ code: 'second-demand', flow: 'france-travail.actualisation' }]);
  const then = tap(both, { do: 'flow', flow: 'france-travail.actualisation' });
  expect(show(then).body.kind).toBe('question');
  expect(then.later).toBeUndefined();
});

test('a number typed by mistake is answered kindly and stands nowhere', () => {
  const message = { kind: 'text', text: 'mon numero 255081416802538' } as const;
  const taken = turn(world, { state: begun, message, now: NOW });
  expect(taken.state.notices).toContainEqual({ code: 'guarded' });
  expect(JSON.stringify(taken)).not.toContain('255081416802538');
  expect(taken.state.walks).toEqual(begun.walks);
});

test('a number told at a question brings the same question, never another flow', () => {
  const text = 'mon numero de secu est 255081416802538';
  const told = say(begun, text);
  expect(told.walks).toEqual(begun.walks);
  expect(told.prompt).toBeUndefined();
  expect(told.notices).toEqual([{ code: 'guarded' }]);
  expect(told.misses).toBe(0);
});

test('what is not understood is asked again, with a person the second time', () => {
  const once = say(begun, 'xyzzy plugh');
  expect(once.notices).toEqual([{ code: 'not-understood', misses: 1 }]);
  // The same question in simpler words.
  expect(show(once).heading).toEqual(show({ ...begun, simple: true }).heading);
  expect(show(once).heading).not.toEqual(show(begun).heading);
  expect(show(once).notices[0]?.text).toMatch(/autrement/);
  const twice = say(once, 'xyzzy plugh');
  expect(twice.notices).toEqual([{ code: 'not-understood', misses: 2 }]);
  expect(choicesOf(show(twice)).at(-1)?.action).toEqual({ do: 'command', command: 'human' });
  const taken = tap(twice, answer('payer', 'caf'));
  expect(taken.misses).toBe(0);
});

test('erase leaves nothing but language and audience', () => {
  const state = tap(
    tap(begun, answer('payer', 'caf'), { do: 'commune', commune: MERIGNAC }),
    { do: 'language', lang: 'en' },
    { do: 'command', command: 'erase' },
  );
  expect(state).toEqual({ ...newState({ lang: 'en' }), prompt: { kind: 'erased' } });
});

test('in another language the sentence to say stays French, with its meaning beside', () => {
  const view = show(
    tap(
      begun,
      answer('payer', 'msa'),
      { do: 'commune', commune: MERIGNAC },
      { do: 'language', lang: 'en' },
    ),
  );
  if (view.body.kind !== 'orientation') throw new Error('not an orientation');
  expect(view.body.ask.lang).toBe('fr');
  expect(view.body.askHint?.lang).toBe('en');
});

test('citizen and mediator reach the same outcome; the mediator also has words', () => {
  const steps = [answer('payer', 'msa'), { do: 'commune', commune: MERIGNAC } as const];
  const citizen = show(tap(begun, ...steps));
  const mediator = show(
    tap(newState({ audience: 'mediator' }), { do: 'flow', flow: DECLARATION }, ...steps),
  );
  expect(mediator.heading).toEqual(citizen.heading);
  expect(citizen.mediator).toBeUndefined();
  expect(mediator.mediator?.say?.items.length).toBeGreaterThan(0);
  expect(mediator.mediator?.never?.items.length).toBeGreaterThan(0);
});

test('a flow of another version is replayed; a walk of a flow that is no more goes', () => {
  const old: State = {
    ...newState(),
    walks: [
      {
        flow: DECLARATION,
        digest: 'old',
        answers: [{ step: 'gone', options: ['x'] }],
        outside: [],
      },
    ],
  };
  expect(say(old, 'xyzzy plugh').walks[0]?.digest).toBe(world.flows.get(DECLARATION)?.digest);
  const unknown: State = { ...old, walks: old.walks.map((walk) => ({ ...walk, flow: 'no.flow' })) };
  expect(say(unknown, 'xyzzy plugh').walks).toEqual([]);
});

const anythingTyped = fc.oneof(
  anyText(120),
  fc.constantFrom(
    '1',
    '2',
    '9',
    'oui',
    'retour',
    'menu',
    'english',
    'mérignac',
    'parler',
    '__proto__',
  ),
  fc.constantFrom('constructor', 'toString', 'je ne sais pas', 'caf', 'impots', 'declaration', ''),
);
const anyId = fc.constantFrom('payer', 'caf', DECLARATION, 'first', '__proto__', 'constructor', '');
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constant('answer' as const),
    walk: fc.integer({ min: -1, max: 3 }),
    step: anyId,
    options: fc.array(anyId, { maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('change' as const), walk: fc.nat(2), step: anyId }),
  fc.record({
    do: fc.constant('flow' as const),
    flow: fc.constantFrom(...world.flows.keys(), 'x'),
  }),
  fc.record({ do: fc.constant('menu' as const), menu: anyId }),
  fc.record({ do: fc.constant('family' as const), family: anyId }),
  fc.record({
    do: fc.constant('commune' as const),
    commune: fc.constantFrom(MERIGNAC, 'declined', 'x'),
  }),
  fc.record({ do: fc.constant('language' as const), lang: fc.constantFrom('fr', 'en', 'xx') }),
  fc.record({ do: fc.constant('simple' as const), on: fc.boolean() }),
  fc.record({
    do: fc.constant('command' as const),
    command: fc.constantFrom('back', 'restart', 'erase', 'human', 'change-commune', 'return'),
  }),
);

test('any message at any step gets a screen that every channel can lay out', () => {
  const message = fc.oneof(
    anythingTyped.map((text) => ({ kind: 'text', text }) as const),
    anyAction.map((action) => ({ kind: 'action', action }) as const),
    fc.nat(12).map((position) => ({ kind: 'choice', position }) as const),
  );
  fc.assert(
    fc.property(fc.array(message, { maxLength: 12 }), (messages) => {
      let state = newState();
      for (const one of messages) {
        const choice = one.kind === 'choice' ? choicesOf(show(state))[one.position] : undefined;
        const sent =
          one.kind === 'choice'
            ? ({ kind: 'action', action: choice?.action ?? { do: 'simple', on: false } } as const)
            : one;
        const taken = turn(world, { state, message: sent, now: NOW });
        expect(taken.screen).toEqual(screen(world, taken.state, NOW));
        expect(taken.screen.heading.text).not.toBe('');
        expect(toPlain(taken.screen)).not.toMatch(/undefined|\{\w+\}|\[object/);
        expect(toHtml(taken.screen, asLinks)).not.toMatch(/undefined|\[object/);
        expect(JSON.parse(JSON.stringify(taken.state))).toEqual(taken.state);
        state = taken.state;
      }
    }),
    { numRuns: 150 },
  );
});
