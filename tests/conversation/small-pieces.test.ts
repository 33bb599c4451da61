import { expect, test } from '@jest/globals';
import { start } from '../../bot/engine/start.ts';
import { withoutTries } from '../../bot/conversation/circumstances.ts';
import { likeCommune } from '../../bot/conversation/hearers/commune.ts';
import { hearingOf, type Hearing } from '../../bot/conversation/hearers/hearing.ts';
import { namedOption } from '../../bot/conversation/hearers/options.ts';
import { type Scene } from '../../bot/conversation/scene.ts';
import { alertOf } from '../../bot/conversation/screens/alert.ts';
import { communeScreen } from '../../bot/conversation/screens/commune-screen.ts';
import { addressDoor, usualDoor } from '../../bot/conversation/screens/go-doors.ts';
import { lookUp } from '../../bot/conversation/screens/look-up.ts';
import { lineOf } from '../../bot/conversation/screens/phone-of.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { DEMONSTRATION } from '../../bot/conversation/structure.ts';
import { enterFlow } from '../../bot/conversation/enter-flow.ts';
import { hereOf } from '../../bot/conversation/where.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { wordingOf } from '../../bot/conversation/wording.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type World } from '../../bot/conversation/world.ts';
import {
  type Found,
  type NearestAndNext,
  type Query,
} from '../../bot/permanences/permanence-index.ts';
import { smallWorld } from '../service/small-world.ts';

const paris = { name: 'Europe/Paris', offsets: [{ from: -Infinity, minutes: 60 }] };
const world: World = { ...smallWorld(), zones: new Map([[paris.name, paris]]) };
const NOW = Date.UTC(2026, 10, 30, 9);
const sceneOf = (state: State, of: World = world): Scene => ({
  ...{ world: of, state, now: NOW },
  wording: wordingOf(state, undefined, of),
});
const inFlow = (state: State, of: World = world): State => {
  const entered = enterFlow(of, state, 'caf.essai');
  if (!entered) throw new Error('caf.essai');
  return entered;
};

const found = {
  permanence: {
    ...{ id: 'un', operator: 'caf', demonstration: false },
    checked: { date: '2026-11-20', by: 'la mairie' },
    place: { id: 'p', name: 'Mairie', address: '1 rue Exemple', commune: '33063' },
  },
  ...{ state: 'to-confirm', openNow: true, reasons: ['open-now', 'nearest'], usually: [2] },
} as unknown as Found;

test('a place to confirm, or known by its address alone, never looks certain', () => {
  for (const doorOf of [usualDoor, addressDoor]) {
    for (const alone of [true, false]) {
      const door = doorOf(sceneOf(newState()), found, alone);
      expect([door.certain, door.first, door.date, door.hours]).toEqual([
        ...[false, alone, undefined, undefined],
      ]);
      expect(door.place?.name.text).toBe('Mairie');
    }
  }
  const usual = usualDoor(sceneOf(newState()), found, true);
  expect(usual.lines[0]?.text).toContain('mardi');
  expect(usual.why?.text).not.toContain('ouvert');
});

test('a name that several communes have is asked again, by their département', () => {
  const scene = sceneOf(newState());
  const asked = communeScreen(scene, []);
  const which = communeScreen(scene, ['33063', '99999']);
  expect(asked.heading).toEqual(scene.wording.say('commune-question'));
  expect(which.heading).toEqual(scene.wording.say('commune-which'));
  const labels = which.body.kind === 'commune' ? which.body.choices : [];
  expect(labels.map(({ label }) => label.text)).toEqual(['Bordeaux, 33']);
});

test('invented places are looked for in the demonstration alone', () => {
  const asked: Query[] = [];
  const permanences = {
    ...world.permanences,
    nearestAndNext: (query: Query) => {
      asked.push(query);
      return undefined;
    },
  };
  const watched: World = { ...world, permanences };
  for (const structure of ['mairie', DEMONSTRATION]) {
    const state = inFlow({ ...newState({ structure }), commune: '33063' }, watched);
    const here = hereOf(watched, state);
    if (here) lookUp(sceneOf(state, watched), here, { operator: 'caf', need: 'rsa' });
  }
  expect(asked.map(({ demonstration }) => demonstration)).toEqual([false, true]);
  expect(asked[0]).toMatchObject({ operator: 'caf', need: 'rsa', audience: 'citizen', now: NOW });
  expect(asked[0]?.commune?.insee).toBe('33063');
  expect(asked[0]).not.toHaveProperty('territory');
});

const hear = (text: string, state: State, more: Partial<Hearing> = {}): Hearing => ({
  ...hearingOf({ world, state, text, view: screen(world, state, NOW), stays: false }),
  routed: () => {
    throw new Error('not asked');
  },
  ...{ danger: () => undefined, asksDoItForMe: () => false },
  ...more,
});

test('a grave danger is never taken for the name of an answer', () => {
  const state = inFlow(newState());
  const flow = world.flows.get('caf.essai');
  const [step] = flow ? [...flow.steps.values()] : [];
  if (flow === undefined || step?.kind !== 'question') throw new Error('caf.essai');
  const options = step.options.map((one) =>
    one.id === 'one' ? { ...one, label: { fr: 'Un huissier, ou une lettre' } } : one,
  );
  const labelled: World = {
    ...world,
    flows: new Map([
      [flow.id, { ...flow, steps: new Map(flow.steps).set(step.address, { ...step, options }) }],
    ]),
  };
  const asked = hear('un huissier', state, {
    world: labelled,
    view: screen(labelled, state, NOW),
  });
  const answer = { do: 'answer', walk: 0, step: 'first', options: ['one'] };
  expect(namedOption(asked)).toEqual({ kind: 'action', action: answer });
  expect(namedOption({ ...asked, text: 'huissier', said: 'huissier' })).toBeUndefined();
  const danger = (strength: 'grave' | 'soft') => () =>
    ({ heard: [{ kind: 'suicide', strength }] }) as unknown as ReturnType<Hearing['danger']>;
  expect(namedOption({ ...asked, danger: danger('soft') })).toBeDefined();
  expect(namedOption({ ...asked, danger: danger('grave') })).toBeUndefined();
});

test('a commune that is told in full is kept and said, and none that only sounds like it', () => {
  const find: World['communes']['find'] = (typed) => {
    const matches = /bord/i.test(typed) ? [...world.communes.byInsee.values()] : [];
    return { decision: matches.length > 0 ? 'found' : 'none', matches };
  };
  const sounding: World = { ...world, communes: { ...world.communes, find } };
  const said = (text: string) => likeCommune(hear(text, inFlow(newState()), { world: sounding }));
  expect(said("j'habite à Bordeaux")).toMatchObject({
    kind: 'action',
    action: { do: 'commune', commune: '33063' },
    told: { code: 'commune-kept' },
  });
  expect(said('Bordeaux 33')).toMatchObject({ kind: 'action' });
  expect(said('je suis débordé')).toBeUndefined();
  expect(said('rien de tel')).toBeUndefined();
});

test('begun anew, what was tried is forgotten, and one’s own means are not', () => {
  const state: State = {
    ...newState(),
    situation: [{ kind: 'no-internet' }, { kind: 'tried-phone', operator: 'caf' }],
  };
  expect(withoutTries(state).situation).toEqual([{ kind: 'no-internet' }]);
  expect(withoutTries(newState())).not.toHaveProperty('situation');
});

test('beside a danger stands the guide that answers it, unless one is in it', () => {
  const line = { fr: 'Bloquez votre carte.' };
  const answer = { line, demand: 'caf.essai', calls: [] };
  const urgent = new Map([['scam-now', answer]]) as unknown as NonNullable<World['urgent']>;
  const warned: World = { ...world, urgent };
  const notices: State['notices'] = [{ code: 'alert', dangers: ['scam-now'], doubtful: false }];
  const shown = (state: State) => alertOf(sceneOf({ ...state, notices }, warned)).alert;
  expect(shown(newState())).toMatchObject({
    says: { text: 'Bloquez votre carte.' },
    choice: { label: { text: 'Essai' }, action: { do: 'flow', flow: 'caf.essai' } },
  });
  expect(shown(inFlow(newState()))?.choice.action).toEqual({ do: 'urgent', dangers: ['scam-now'] });
});

test('a line says until when it answers, only where its hours are sure; on paper nothing of now', () => {
  const opening = { start: NOW - 3_600_000, end: NOW + 3_600_000 };
  const line = { number: '3230', line: { number: '3230' } };
  const phones = (more: object) =>
    ({ phones: [{ ...line, opening, ...more }] }) as unknown as NearestAndNext;
  const notes = (more: object) => lineOf(sceneOf(newState()), phones(more))?.notes ?? [];
  const [open, ...rest] = notes({ openNow: true, state: 'sure' });
  expect([open?.text, open?.later, rest]).toEqual([expect.stringContaining('11 h'), '', []]);
  const [next] = notes({ openNow: false, state: 'sure' });
  expect(next?.text).toContain('9 h');
  expect(notes({ openNow: true, state: 'to-confirm' })).toEqual([]);
  expect(lineOf(sceneOf(newState()), undefined)).toBeUndefined();
  // The first that answers now, else the first.
  const two = {
    phones: [
      { ...line, openNow: false },
      { ...line, number: '3949', openNow: true },
    ],
  };
  const both = two as unknown as NearestAndNext;
  expect(lineOf(sceneOf(newState()), both)?.shown).toBe('39 49');
});

test('who types as an answer is lost is told so, whatever is typed', () => {
  const [flow] = world.flows.values();
  if (!flow) throw new Error('caf.essai');
  const gone = { ...start(flow), flow: 'caf.gone', answers: [{ step: 'first', options: ['one'] }] };
  const codes = (text: string) =>
    turn(world, {
      state: { ...newState(), walks: [gone] },
      message: { kind: 'text', text },
      now: NOW,
    }).state.notices.map(({ code }) => code);
  expect(codes('zzz')).toEqual(['answer-lost', 'not-understood']);
  expect(codes('bonjour')).toEqual(['answer-lost', 'welcome']);
});
