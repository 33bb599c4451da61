import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLiveWorld } from '../../../bot/service/live-world.ts';
import { createOverlayFolder } from '../../../bot/service/overlay-folder.ts';
import { keepCurrent } from '../../../bot/service/keep-current.ts';
import { layChanges } from '../../../bot/service/lay-changes.ts';
import { finish } from '../../../bot/source/steps.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { openSqliteDesk } from '../../../bot/storage/sqlite-desk.ts';
import { openSqliteStore } from '../../../bot/storage/sqlite.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { openReplica } from '../../storage/postgres-store.ts';
import { type Databases } from '../../support/databases.ts';
import { openDatabases } from '../../support/open-databases.ts';
import { deskBrowser } from './open-desk.ts';
import { attempts } from './attempts.ts';
import { hiddenIn, ILL_AT, openCalendar, textOf } from './open-calendar.ts';
import { openReports } from './open-reports.ts';

const HOME = '/atelier/permanences';
const CANCEL = `${HOME}/p/demo-impots-merignac/2026-12-01/0900-1200/annuler`;
const clock = { now: ILL_AT };

let databases: Databases;
let folder = '';
beforeAll(async () => {
  databases = await openDatabases();
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-desk-'));
}, 60_000);
afterAll(async () => {
  await databases.remove();
  rmSync(folder, { recursive: true, force: true });
});

type Desk = Awaited<ReturnType<typeof openReports>>;

/** Signs in at one, cancels a date at the other, and sees it at both. */
async function cancelsAcross(one: Desk, other: Desk): Promise<{ readonly id: string }> {
  const keeper = await one.person();
  const there = deskBrowser(other.url);
  there.take(keeper.cookie());
  const page = await there.get(CANCEL);
  const done = await there.send(CANCEL, { ...hiddenIn(page.body, CANCEL), act: 'do' });
  expect(done.status).toBe(303);
  for (const browser of [keeper, there]) {
    expect(textOf((await browser.get(HOME)).body)).toContain(
      'Annulé. Les gens verront le mardi 15 décembre.',
    );
    expect(textOf((await browser.get(`${HOME}/historique`)).body)).toContain('annulé. accueil');
  }
  // Both at once, each by its own replica: one is told.
  const paths = ['2026-12-15', '2027-01-05'].map((day) => CANCEL.replace('2026-12-01', day));
  const [mine = '', theirs = ''] = paths;
  const pages = [await keeper.get(mine), await there.get(theirs)];
  const answers = await Promise.all([
    keeper.send(mine, { ...hiddenIn(pages[0]?.body ?? '', mine), act: 'do' }),
    there.send(theirs, { ...hiddenIn(pages[1]?.body ?? '', theirs), act: 'do' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  await one.store.desk.revokeKey(keeper.id);
  expect((await there.get(HOME)).body).toContain('Votre clé');
  return keeper;
}

/** A World as a service keeps it: what keepers change is laid over, whoever wrote it. */
async function served(store: Store<State>, root: string) {
  const nothing = { issues: [], texts: new Map<string, string>() };
  const overlay = createOverlayFolder(store.overlay, root);
  const live = createLiveWorld({ ...nothing, world: shippedWorld() }, (world) => {
    const files = new Map();
    const laid = finish(layChanges(world, files, overlay.current(), '2026-12-01'));
    return { ...nothing, ...(laid && { world: laid }) };
  });
  const current = keepCurrent({
    world: live,
    overlay,
    taken: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  await current.lookAtOverlay();
  const stop = store.overlay.subscribe(() => void current.lookAtOverlay());
  return { live, stop };
}

test('what a keeper changes at one replica is served by the other within ten seconds', async () => {
  const url = await databases.database();
  const now = () => clock.now;
  const stores = [await openReplica(url, now), await openReplica(url, now)];
  const [one, other] = stores as unknown as Store<State>[];
  if (!one || !other) throw new Error('two');
  const there = await served(other, join(folder, 'other'));
  const desk = await openCalendar(clock, { store: one });
  const keeper = await desk.keeper();
  const second = await openCalendar(clock, { store: other });
  const session = deskBrowser(second.url);
  const page = await keeper.get(CANCEL);
  const from = performance.now();
  expect((await keeper.send(CANCEL, { ...hiddenIn(page.body, CANCEL), act: 'do' })).status).toBe(
    303,
  );
  const isClosed = () =>
    there.live
      .current()
      .permanences.all.get('demo-impots-merignac')
      ?.schedule.closed.dates.includes('2026-12-01');
  while (isClosed() !== true && performance.now() - from < 10_000) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(isClosed()).toBe(true);
  // A key that is revoked at one is over at the other, at its next request.
  session.take(keeper.cookie());
  expect((await session.get(HOME)).body).not.toContain('Votre clé');
  await one.desk.revokeKey(keeper.id);
  expect((await session.get(HOME)).body).toContain('Votre clé');
  there.stop();
  await desk.close();
  await second.close();
}, 60_000);

test('two replicas on PostgreSQL know the same session, change and end, and refuse the same', async () => {
  const url = await databases.database();
  const now = () => clock.now;
  const stores = [await openReplica(url, now), await openReplica(url, now)];
  const [one, other] = await Promise.all(
    stores.map((store) => openReports(clock, { store: store as unknown as Store<State> })),
  );
  if (!one || !other) throw new Error('two');
  await attempts(one, other);
  await cancelsAcross(one, other);
  await one.close();
  await other.close();
}, 60_000);

test('on SQLite attempts are refused, a change is on disk, and a command beside the service ends what a key opened', async () => {
  const store = openSqliteStore<State>({ folder, now: () => clock.now });
  const desk = await openReports(clock, { store });
  await attempts(desk, desk);
  const { id } = await cancelsAcross(desk, desk);
  const keeper = await desk.person();
  const command = openSqliteDesk(folder);
  const known = (await command.keys()).map((key) => key.id);
  expect([known.includes(keeper.id), known.includes(id)]).toEqual([true, false]);
  await command.revokeKey(keeper.id);
  await command.close();
  expect((await keeper.get(HOME)).body).toContain('Votre clé');
  await desk.close();
  const again = openSqliteStore<State>({ folder, now: () => clock.now });
  const { files } = await again.overlay.read();
  expect([...files.keys()].sort()).toEqual([
    'changes/2026-12-01.ndjson',
    'links.json',
    'permanences/demo-impots-merignac.yaml',
  ]);
  await again.close();
});
