import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type State } from '../../../bot/conversation/state.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { openPostgresStore } from '../../../bot/storage/postgres.ts';
import { openSqliteStore } from '../../../bot/storage/sqlite.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { addressOf } from '../../storage/address-of.ts';
import { type Databases } from '../../support/databases.ts';
import { openDatabases } from '../../support/open-databases.ts';
import { headingOf } from './browse.ts';
import { testCountsOnce } from './counts-once.ts';
import { keptWorld as world } from './kept-world.ts';
import { NOW, ordinary } from './pages-world.ts';
import { createReplica, tapForm, visit, type Form, type Shown, type Visitor } from './visitor.ts';

const MINUTE = 60_000;
const SECRET = '/guide/caf.secret';
const ERASED = "C'est effacé";
const v = ordinary.digest.slice(0, 8);

let databases: Databases;
let folder: string;
const closing: Store<State>[] = [];
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());
afterEach(async () => {
  for (const store of closing.splice(0)) await store.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** Replicas on one store, with a clock that the test moves. */
type Opened = readonly Store<State>[];
const STORES: Readonly<Record<string, (now: () => number) => Promise<Opened>>> = {
  memory: (now) => Promise.resolve([createMemoryStore({ now })]),
  sqlite: (now) => {
    folder = mkdtempSync(join(tmpdir(), 'aiguillage-kept-'));
    return Promise.resolve([openSqliteStore({ folder, now })]);
  },
  'two replicas on one PostgreSQL': async (now) => {
    const address = addressOf(await databases.database());
    const stores = [0, 1].map(() =>
      openPostgresStore<State>({ address, now, chance: Math.random }),
    );
    for (const one of stores) await one.started;
    return stores;
  },
};

async function open(name: string) {
  const clock = { ahead: 0 };
  const now = () => NOW + clock.ahead;
  const stores = (await STORES[name]?.(now)) ?? [];
  closing.push(...stores);
  const replicas = stores.map(({ screens }) => createReplica({ screens, world: () => world, now }));
  return { clock, now, stores, replicas, person: visit(replicas) };
}

interface Walk {
  readonly begin: (person: Visitor) => Promise<Shown>;
  /** Labels of the next taps. */
  readonly taps: readonly string[];
  /** What its last address leads to once it is erased. */
  readonly after: string;
}

/** Walks that no address may tell. */
const WALKS: Readonly<Record<string, Walk>> = {
  'a sensitive flow': {
    begin: (person) => person.open(SECRET),
    taps: ['Oui', 'Non'],
    after: ERASED,
  },
  'a walk that was heard': {
    begin: async (person) =>
      person.type(await person.open('/'), "déclarer mes revenus, j'ai internet chez moi"),
    taps: ['Changer : Avez-vous internet'],
    after: 'Avez-vous internet chez vous ?',
  },
  'a walk on a shared device': {
    begin: (person) => person.open('/guide/impots.essai?structure=borne'),
    taps: ['Oui'],
    after: 'Avez-vous internet chez vous ?',
  },
};

const CASES = Object.keys(STORES).flatMap((store) =>
  Object.keys(WALKS).map((walk) => [store, walk] as const),
);

async function walk(person: Visitor, name: string) {
  const { begin, taps, after } = WALKS[name] ?? WALKS['a sensitive flow'] ?? fail();
  const shown = [await begin(person)];
  const forms: Form[] = [];
  for (const label of taps) {
    const from = shown.at(-1) ?? fail();
    const form = tapForm(from, label);
    if (typeof form !== 'string') forms.push(form);
    shown.push(await person.tap(from, label));
  }
  return { shown, forms, after, last: shown.at(-1) ?? fail() };
}

function fail(): never {
  throw new Error('no such walk');
}

test.each(CASES)(
  '%s: each screen of %s is an address, the same whenever it is opened',
  async (name, what) => {
    const { person, replicas } = await open(name);
    const { shown, last } = await walk(person, what);
    const kept = shown.filter(({ at }) => at.includes('ecran='));
    expect(kept.length).toBeGreaterThan(0);
    expect(new Set(shown.map(({ at }) => at)).size).toBe(shown.length);
    for (const page of [...shown].reverse()) {
      // Back, forward, reload; and the address copied into a browser that has no cookie.
      for (const who of [person, person, visit(replicas)]) {
        const again = await who.open(page.at);
        expect([again.status, again.at, again.hops]).toEqual([200, page.at, 0]);
        expect(headingOf(again)).toBe(headingOf(page));
        expect(again.headers['Cache-Control']).toBe('no-store');
      }
    }
    expect(last.at).toMatch(/^\/(?:guide\/[a-z.]+)?\?ecran=[\w-]{22}(?:&structure=borne)?$/);
  },
);

test.each(CASES)('%s: once %s is erased, no way back shows it', async (name, what) => {
  const { person, replicas, stores } = await open(name);
  const { shown, forms, last, after } = await walk(person, what);
  const erased = await person.tap(last, 'Tout effacer');
  expect([headingOf(erased), erased.headers['Clear-Site-Data']]).toEqual([ERASED, '"cache"']);
  expect(erased.at).toMatch(/^\/effacer/);
  for (const who of [person, person, visit(replicas)]) {
    for (const { at } of shown.filter((one) => one.at.includes('ecran='))) {
      expect(headingOf(await who.open(at))).toBe(after);
    }
    for (const form of forms) expect(headingOf(await who.send(form))).toBe(after);
  }
  expect(await stores[0]?.screens.size()).toBe(0);
  expect((await person.tap(erased, 'Tout effacer')).at).toBe(erased.at);
});

test.each(CASES)('%s: left in haste, nothing of %s is kept, nor its cookie', async (name, what) => {
  const { person, stores } = await open(name);
  const { last } = await walk(person, what);
  expect([...person.cookies.keys()]).toEqual(['visite']);
  await person.send({ action: '/aujourdhui', body: '' });
  expect([...person.cookies]).toEqual([['jour', '1']]);
  expect(await stores[0]?.screens.size()).toBe(0);
  expect((await person.open(last.at)).at).toMatch(/^\/aujourdhui/);
});

test.each(Object.keys(STORES))(
  '%s: two tabs of one walk do not disturb each other',
  async (name) => {
    const { person } = await open(name);
    const first = await person.open(SECRET);
    const [yes, no] = [await person.tap(first, 'Oui'), await person.tap(first, 'Non')];
    const [yesNo] = [await person.tap(yes, 'Non')];
    expect(headingOf(await person.open(yes.at))).toBe('Pouvez-vous payer en une fois ?');
    expect(headingOf(await person.open(no.at))).toContain('commune');
    expect(yesNo.at).not.toBe(no.at);
    // Erased in one, both are: they are the same browser.
    await person.tap(no, 'Tout effacer');
    for (const page of [yes, no, yesNo]) expect(headingOf(await person.open(page.at))).toBe(ERASED);
    expect(headingOf(await person.tap(yes, 'Oui'))).toBe(ERASED);
  },
);

test.each(Object.keys(STORES))('%s: what is kept lives as long as a conversation', async (name) => {
  const { person, clock, stores } = await open(name);
  const { last, shown } = await walk(person, 'a sensitive flow');
  const second = shown[1] ?? fail();
  clock.ahead = 119 * MINUTE;
  expect(headingOf(await person.open(last.at))).toBe(headingOf(last));
  clock.ahead = 121 * MINUTE;
  expect(headingOf(await person.open(last.at))).toBe(ERASED);
  expect(headingOf(await person.tap(last, 'Revenir'))).toBe(ERASED);
  // Whoever comes back begins anew.
  expect(headingOf(await person.tap(await person.open(SECRET), 'Oui'))).toBe(headingOf(second));
  await stores[0]?.sweep(NOW + clock.ahead);
  // The sweep of PostgreSQL believes no clock ahead of its own.
  if (!name.includes('PostgreSQL')) expect(await stores[0]?.screens.size()).toBe(1);
});

test.each(Object.keys(STORES))(
  '%s: ten idle minutes end a shared device, a touch goes on',
  async (name) => {
    const { person, clock } = await open(name);
    const { shown, forms } = await walk(person, 'a walk on a shared device');
    const second = shown.at(-1) ?? fail();
    expect(second.body).toContain('data-kept="1"');
    expect(second.headers['Content-Security-Policy']).toContain("connect-src 'self'");
    clock.ahead = 9 * MINUTE;
    expect((await person.ask('HEAD', second.at)).status).toBe(200);
    clock.ahead = 18 * MINUTE;
    expect(headingOf(await person.open(second.at))).toBe(headingOf(second));
    clock.ahead = 29 * MINUTE;
    for (const form of forms) {
      expect(headingOf(await person.send(form))).toBe('Avez-vous internet chez vous ?');
    }
    const over = await person.open(second.at);
    expect(over.at).toBe('/guide/impots.essai?structure=borne');
    // Whoever comes next begins.
    const anew = await person.tap(over, 'Oui');
    expect(headingOf(anew)).toBe(headingOf(second));
    expect(headingOf(await person.open(second.at))).toBe('Avez-vous internet chez vous ?');
    expect(headingOf(await person.open(anew.at))).toBe(headingOf(second));
  },
);

test('addresses with answers open anew once something was erased in this browser, those of after do not', async () => {
  const { person, replicas } = await open('memory');
  const guide = '/guide/impots.essai';
  const old = `${guide}?a=online.no&v=${v}&commune=33281`;
  const walked = await person.open(old);
  expect([walked.at, walked.hops]).toEqual([old, 0]);
  const asked = tapForm(walked, 'Tout effacer');
  await person.tap(walked, 'Tout effacer');
  for (const at of [old, old.replace('guide', 'feuille'), `${guide}?commune=33281`]) {
    expect((await person.open(at)).at).toBe(guide);
  }
  expect((await person.open('/vouliez-vous-dire?parmi=impots.essai')).at).toBe('/');
  if (typeof asked === 'string') fail();
  const sent = await person.send({ action: asked.action, body: 'q=Bordeaux' });
  expect(sent.at).toBe(guide);
  const anew = await person.tap(await person.open(guide), 'Non');
  expect(anew.at).toMatch(/^\/guide\/impots\.essai\?a=online\.no&v=\w{8}&apres=[\w-]{4}$/);
  const place = await person.type(anew, 'bordeaux');
  expect(place.at).toMatch(/commune=33063&apres=[\w-]{4}$/);
  expect(headingOf(await person.open(place.at))).toBe(headingOf(place));
  expect(headingOf(await person.tap(place, 'Imprimer'))).toBe(headingOf(place));
  // Nobody else's browser minds.
  expect((await visit(replicas).open(place.at)).at).not.toContain('apres');
  // An address that is none of ours leads to no other host.
  const [path = '', query = ''] = place.at.split('?');
  const other = `//other.example${path}?${query.replace('apres', 'avant')}`;
  expect((await person.ask('GET', other)).headers['Location']).toMatch(/^\/other\.example\//);
  expect(headingOf(await visit(replicas).open(old))).toBe(headingOf(walked));
});

test('the commune that a structure settles is no answer: it stays after erasing', async () => {
  const { person } = await open('memory');
  const opening = '/guide/impots.essai?commune=33281&structure=borne';
  await person.tap(await person.tap(await person.open(opening), 'Oui'), 'Tout effacer');
  expect((await person.open(opening)).at).toContain(`${opening}&apres=`);
  const other = opening.replace('33281', '33063');
  expect((await person.open(other)).at).toBe('/guide/impots.essai?structure=borne');
});

test('erased in a browser without cookies, a sensitive walk is gone all the same', async () => {
  const { replicas } = await open('memory');
  const person = visit(replicas, { cookies: false });
  const { shown, forms, last } = await walk(person, 'a sensitive flow');
  await person.tap(last, 'Tout effacer');
  for (const { at } of shown.slice(1)) expect(headingOf(await person.open(at))).toBe(ERASED);
  for (const form of forms) expect(headingOf(await person.send(form))).toBe(ERASED);
});

test('a danger in a sensitive walk stands two minutes, then its address shows the step behind', async () => {
  const { person, clock } = await open('memory');
  const second = await person.tap(await person.open(SECRET), 'Oui');
  const commune = await person.tap(second, 'Non');
  const danger = await person.type(commune, 'mon mari me frappe');
  expect(danger.at).toContain('ecran=');
  expect(danger.body).toContain('tel:112');
  clock.ahead = 2 * MINUTE;
  expect((await person.open(danger.at)).body).toContain('tel:112');
  expect(headingOf(await person.tap(danger, "Ce n'est pas ça"))).toBe(headingOf(commune));
  clock.ahead = 2 * MINUTE + 1000;
  const over = await person.open(danger.at);
  expect([over.at, headingOf(over)]).toEqual([commune.at, headingOf(commune)]);
});

test('the sheet of a sensitive walk is an address too, and leads back', async () => {
  const { person } = await open('memory');
  const { last } = await walk(person, 'a sensitive flow');
  const end = await person.type(last, 'bordeaux');
  expect(end.at).toContain('ecran=');
  const sheet = await person.tap(end, 'Imprimer');
  expect([sheet.at, sheet.hops]).toEqual([end.at.replace('/guide/', '/feuille/'), 0]);
  expect((await person.tap(sheet, 'Revenir')).at).toBe(end.at);
  // Who, where and when; what to bring and to say at an address of its own.
  expect(sheet.body).not.toContain('Dites ou montrez cette phrase');
  const whole = await person.tap(sheet, 'Aussi quoi apporter');
  expect([whole.at, whole.hops]).toEqual([`${sheet.at}&tout=1`, 0]);
  expect(whole.body).toContain('Dites ou montrez cette phrase');
  expect((await person.tap(whole, 'Revenir')).at).toBe(end.at);
});

test('no answer stands in an address, a cookie or a name of what is kept', async () => {
  const { person, stores } = await open('memory');
  const { shown } = await walk(person, 'a sensitive flow');
  const told = JSON.stringify([shown.map(({ at, headers }) => [at, headers]), [...person.cookies]]);
  expect(told).not.toMatch(/letter|mine|yes|pay/);
  expect(await stores[0]?.screens.size()).toBe(2);
});

test('two first pages opened before any answer belong to one visit once one is answered', async () => {
  const { person } = await open('memory');
  const [one, other] = [await person.open(SECRET), await person.open(SECRET)];
  const first = await person.tap(one, 'Oui');
  const second = await person.tap(other, 'Oui');
  const form = tapForm(other, 'Oui');
  await person.tap(first, 'Tout effacer');
  expect(headingOf(await person.open(second.at))).toBe(ERASED);
  if (typeof form === 'string') fail();
  expect(headingOf(await person.send(form))).toBe(ERASED);
});

test('an address that names no screen of ours opens the topic anew', async () => {
  const { person } = await open('memory');
  expect((await person.open(`${SECRET}?ecran=x`)).at).toBe(SECRET);
  expect((await person.open(`${SECRET}?ecran=${'A'.repeat(22)}&lang=en`)).at).toBe(
    '/effacer?lang=en',
  );
  expect((await person.open(`/?ecran=${'A'.repeat(22)}`)).at).toBe('/');
  expect((await person.open(`/guide/nothing?ecran=${'A'.repeat(22)}`)).at).toBe('/');
});

testCountsOnce(Object.keys(STORES), open, (person) => walk(person, 'a sensitive flow'));
