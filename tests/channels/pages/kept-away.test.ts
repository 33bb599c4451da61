import { expect, test } from '@jest/globals';
import { createEndings } from '../../../bot/channels/pages/endings.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { type Screens } from '../../../bot/storage/screens.ts';
import { StoreError } from '../../../bot/storage/store-error.ts';
import { browse, headingOf } from './browse.ts';
import { keptWorld } from './kept-world.ts';
import { NOW } from './pages-world.ts';
import { createReplica, tapForm, visit, type Form, type ReplicaOptions } from './visitor.ts';

const MINUTE = 60_000;
const SECRET = '/guide/caf.secret';
const ERASED = "C'est effacé";
const SECOND = 'Pouvez-vous payer en une fois ?';

/** Pages over a store that goes away and comes back, with a clock that the test moves. */
function open(more: Partial<ReplicaOptions> = {}) {
  const at = { ahead: 0, isAway: false };
  const now = () => NOW + at.ahead;
  const { screens } = createMemoryStore({ now });
  const check = async (): Promise<void> => {
    await Promise.resolve();
    if (at.isAway) throw new StoreError('unavailable', 'away');
  };
  const through: Screens = {
    keep: (screen) => check().then(() => screens.keep(screen)),
    read: (id) => check().then(() => screens.read(id)),
    prolong: (...given) => check().then(() => screens.prolong(...given)),
    end: (...given) => check().then(() => screens.end(...given)),
    size: () => check().then(() => screens.size()),
  };
  const own = { screens: through, world: () => keptWorld, now, ...more };
  const replicas = [createReplica(own)];
  return { at, screens, own, replicas, person: visit(replicas) };
}

function formOf(...given: Parameters<typeof tapForm>): Form {
  const form = tapForm(...given);
  if (typeof form === 'string') throw new Error('a link');
  return form;
}

test('while the store is away, a sensitive walk goes on, sealed, and never says 503', async () => {
  const { at, person } = open();
  const second = await person.tap(await person.open(SECRET), 'Oui');
  at.isAway = true;
  const third = await person.tap(second, 'Non');
  expect([third.status, third.hops, third.headers['Location']]).toEqual([200, 0, undefined]);
  expect(headingOf(third)).toContain('commune');
  const end = await person.type(third, 'bordeaux');
  expect([end.status, headingOf(end)]).toEqual([200, 'Le service des impôts peut vous aider']);
  expect((await person.tap(end, 'Imprimer')).status).toBe(200);
  // What is kept cannot be seen now: said in plain words.
  const away = await person.open(second.at);
  expect([away.status, headingOf(away)]).toEqual([200, 'Une erreur est arrivée chez nous']);
  at.isAway = false;
  at.ahead = 3000;
  expect(headingOf(await person.open(second.at))).toBe(SECOND);
  // And from a sealed page one comes back to addresses.
  expect((await person.tap(third, 'Je préfère ne pas dire')).at).toContain('ecran=');
});

test('erased while the store is away, nothing opens: here at once, in the store once it is back', async () => {
  const { at, person, replicas, own } = open();
  const second = await person.tap(await person.open(SECRET), 'Oui');
  at.isAway = true;
  const third = await person.tap(second, 'Non');
  const forms = [formOf(second, 'Non'), formOf(third, 'Je préfère')];
  expect(headingOf(await person.tap(third, 'Tout effacer'))).toBe(ERASED);
  for (const form of forms) expect(headingOf(await person.send(form))).toBe(ERASED);
  at.isAway = false;
  at.ahead = 5000;
  expect(headingOf(await visit(replicas).open(second.at))).toBe(ERASED);
  for (const form of forms) expect(headingOf(await visit(replicas).send(form))).toBe(ERASED);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const elsewhere = visit([createReplica(own)]);
  expect(headingOf(await elsewhere.open(second.at))).toBe(ERASED);
  for (const form of forms) expect(headingOf(await elsewhere.send(form))).toBe(ERASED);
}, 20_000);

test('a store away is not asked again at once', async () => {
  const { at, person } = open();
  let page = await person.tap(await person.open(SECRET), 'Oui');
  at.isAway = true;
  page = await person.tap(page, 'Non');
  at.isAway = false;
  at.ahead = 1000;
  expect((await person.tap(page, 'Je préfère')).at).not.toContain('ecran=');
  at.ahead = 2001;
  expect((await person.tap(page, 'Je préfère')).at).toContain('ecran=');
});

test('with no room for one more screen, the page carries its state, dated', async () => {
  for (const { person, at } of [
    open({ most: 0 }),
    (() => {
      const opened = open();
      return { ...opened, person: visit(opened.replicas, { mayKeep: () => false }) };
    })(),
  ]) {
    const second = await person.tap(await person.open(SECRET), 'Oui');
    expect([second.status, second.at, headingOf(second)]).toEqual([200, SECRET, SECOND]);
    at.ahead = 121 * MINUTE;
    expect(headingOf(await person.tap(second, 'Non'))).toBe(ERASED);
  }
});

test('on a shared device a page that carries its state opens for ten minutes', async () => {
  const { person, at } = open({ most: 0 });
  const first = await person.open('/guide/impots.essai?structure=borne');
  const form = formOf(first, 'Oui');
  expect(headingOf(await person.send(form))).toContain('Quelles aides');
  at.ahead = 11 * MINUTE;
  expect((await person.send(form)).at).toBe('/guide/impots.essai?structure=borne');
});

test('replicas of the version before and of this one read what each other sealed', async () => {
  const { person } = open();
  const old = browse({ world: () => keptWorld });
  const before = old.tap(old.open(SECRET), 'Oui');
  const next = await person.tap({ ...before, hops: 0 }, 'Non');
  expect(next.at).toContain('ecran=');
  const back = old.post(next.at, {
    state: /name="state" value="([^"]*)"/.exec(next.body)?.[1] ?? '',
    q: 'bordeaux',
  });
  expect([back.status, headingOf(back)]).toEqual([200, 'Le service des impôts peut vous aider']);
});

test('a visit that waits to be ended is given up once it would be over by itself', async () => {
  const clock = { now: 0 };
  const asked: (readonly string[])[] = [];
  const end = (visits: readonly string[]) => {
    asked.push(visits);
    return Promise.reject(new StoreError('unavailable', 'away'));
  };
  const endings = createEndings({ end }, () => clock.now, MINUTE);
  await endings.end(['a']);
  expect(endings.has('a')).toBe(true);
  clock.now = MINUTE;
  await endings.end([]);
  expect([endings.has('a'), asked]).toEqual([false, [['a']]]);
});
