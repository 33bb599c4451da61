import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type State } from '../../../bot/conversation/state.ts';
import { openSqliteStore } from '../../../bot/storage/sqlite.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { headingOf } from './browse.ts';
import { keptWorld as world } from './kept-world.ts';
import { NOW } from './pages-world.ts';
import { createReplica, visit, type Shown, type Visitor } from './visitor.ts';

// The visit that a browser names by its cookie, in a guide whose screens no address may tell.
const ERASED = "C'est effacé";

let folder: string;
let store: Store<State>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-visit-'));
  store = openSqliteStore({ folder, now: () => NOW });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const browser = (): Visitor =>
  visit([createReplica({ screens: store.screens, world: () => world, now: () => NOW })]);

async function walk(person: Visitor): Promise<Shown> {
  const second = await person.tap(await person.open('/guide/caf.secret'), 'Oui');
  return person.tap(second, 'Non');
}

test('the id that a browser sends as its visit is in no file, and erases what it kept', async () => {
  const person = browser();
  // A telephone and an account, in the form of an id of ours.
  const chosen = 'v0751426389FR1420041010';
  person.cookies.set('visite', chosen);
  const last = await walk(person);
  expect(person.cookies.get('visite')).toBe(chosen);
  expect(await store.screens.size()).toBeGreaterThan(0);
  await person.tap(last, 'Tout effacer');
  expect(await store.screens.size()).toBe(0);
  const files = readdirSync(folder).filter((name) =>
    readFileSync(join(folder, name), 'latin1').includes(chosen.slice(1)),
  );
  expect(files).toEqual([]);
});

test('a browser that goes on from a copied address erases the walk that it came to', async () => {
  const person = browser();
  const last = await walk(person);
  const guest = browser();
  const there = await guest.tap(await guest.open(last.at), 'Revenir');
  expect(headingOf(there)).not.toBe(ERASED);
  expect(headingOf(await guest.tap(there, 'Tout effacer'))).toBe(ERASED);
  expect(await store.screens.size()).toBe(0);
  expect(headingOf(await person.open(last.at))).toBe(ERASED);
});
