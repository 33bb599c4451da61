import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { createChanges, newOnce } from '../../../bot/channels/atelier/calendar/keep-changes.ts';
import { COMMAND } from '../../../bot/commands/permanence/make-change.ts';
import { cancelDate } from '../../../bot/data/calendar/change.ts';
import { hoursOn } from '../../../bot/permanences/day-hours.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { readLog } from '../../../bot/data/calendar/change-log.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { hiddenIn, ILL_AT, openCalendar, textOf } from './open-calendar.ts';

const MINUTE = 60_000;
const HOME = '/atelier/permanences';
const TAXES = `${HOME}/p/demo-impots-merignac`;
const CANCEL = `${TAXES}/2026-12-01/0900-1200/annuler`;
const MOVE = `${TAXES}/2026-12-01/0900-1200/deplacer`;

const clock = { now: ILL_AT };
const opened: Awaited<ReturnType<typeof openCalendar>>[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
});

let desk: Awaited<ReturnType<typeof openCalendar>>;
beforeEach(async () => {
  clock.now = ILL_AT;
  desk = await openCalendar(clock);
  opened.push(desk);
});

type Keeper = Awaited<ReturnType<typeof desk.keeper>>;

/** Opens a page that says something back, and its button. */
async function confirmed(keeper: Keeper, path: string, fields: Record<string, string> = {}) {
  const asked =
    Object.keys(fields).length === 0
      ? await keeper.get(path)
      : await keeper.post(path, fields, path);
  const done = await keeper.send(path, { ...hiddenIn(asked.body, path), act: 'do' });
  return { asked, done, at: done.headers.get('location') ?? '' };
}

async function permanenceFile(id: string): Promise<string | undefined> {
  const path = `permanences/${id}.yaml`;
  return (await desk.store.overlay.files([path])).get(path)?.text;
}

async function logged() {
  const { files } = await desk.store.overlay.read();
  return [...files].flatMap(([path, { text }]) =>
    path.startsWith('changes/') ? readLog(text) : [],
  );
}

test('today and the week by place stand in one look', async () => {
  const keeper = await desk.keeper();
  const page = await keeper.get(HOME);
  const text = textOf(page.body);
  expect(text).toMatch(
    /Aujourd’hui Mardi 1er décembre 9 h – 12 h Service des impôts Mairie Exemple Annuler/,
  );
  expect(text).toMatch(/Jusqu’au lundi 7 décembre Mairie Exemple mercredi 2 décembre/);
  expect(text).toContain('Sur rendez-vous');
  // Pessac is no part of it.
  expect(text).not.toContain('Pessac');
});

test('ill at 8:15: said back with what people will see, cancelled, and undone', async () => {
  const keeper = await desk.keeper();
  const { asked, at } = await confirmed(keeper, CANCEL);
  expect(textOf(asked.body)).toMatch(
    /Annuler cette date \? mardi 1er décembre de 9 h à 12 h Service des impôts, Mairie Exemple Les gens verront Prochaine date : mardi 15 décembre, de 9 h à 12 h\. Oui, annuler/,
  );
  expect(at).toMatch(/^\/atelier\/permanences\/fait\/[\w-]{16}$/);
  const done = await keeper.get(at);
  expect(textOf(done.body)).toMatch(
    /C’est fait, à 8 h 15 Mardi 1er décembre, Mairie Exemple, Service des impôts : annulé\. Les gens voient le mardi 15 décembre\./,
  );
  const home = textOf((await keeper.get(HOME)).body);
  expect(home).toMatch(
    /Service des impôts Mairie Exemple Annulé\. Les gens verront le mardi 15 décembre\. Remettre/,
  );
  expect(await permanenceFile('demo-impots-merignac')).toContain('"2026-12-01"');
  clock.now += 5 * MINUTE;
  const undo = at.replace('fait', 'defaire');
  const undone = await keeper.send(undo, { ...hiddenIn(done.body, undo), act: 'do' });
  expect(undone.status).toBe(303);
  expect(textOf((await keeper.get(HOME)).body)).toMatch(
    /Service des impôts Mairie Exemple Annuler/,
  );
  const history = textOf((await keeper.get(`${HOME}/historique`)).body);
  expect(history).toMatch(
    /Aujourd’hui, mardi 1er décembre 8 h 20 Défait : Mardi 1er décembre.*8 h 15 Mardi 1er décembre, Mairie Exemple, Service des impôts : annulé\. accueil de la mairie \(calendrier\) Défait à 8 h 20/,
  );
  // By role and place, never a person.
  expect((await logged()).map(({ by }) => by)).toEqual([
    { structure: 'demonstration', role: 'calendar', label: 'accueil de la mairie' },
    { structure: 'demonstration', role: 'calendar', label: 'accueil de la mairie' },
  ]);
});

test('what a command did stands in the history of the desk, and is undone there', async () => {
  const keeper = await desk.keeper();
  const world = shippedWorld();
  const { overlay } = desk.store;
  const permanence = world.permanences.all.get('demo-impots-merignac');
  const commune = world.communes.byInsee.get('33281');
  const [hours] = permanence ? hoursOn(permanence.schedule, permanence.holidays, '2026-12-01') : [];
  const change = permanence && hours && cancelDate(permanence, '2026-12-01', hours);
  if (!change) throw new Error('open');
  const wanted = { once: newOnce(), change, said: 'Annulé, à la main.' };
  const changes = createChanges({ overlay, world: () => world, now: () => clock.now });
  await changes.make({ key: COMMAND }, { permanence, commune, version: 0 }, wanted);
  const history = await keeper.get(`${HOME}/historique`);
  expect(textOf(history.body)).toContain('8 h 15 Annulé, à la main. ligne de commande Défaire');
  const { done } = await confirmed(keeper, `${HOME}/defaire/${wanted.once}`);
  expect(done.status).toBe(303);
  expect(await permanenceFile('demo-impots-merignac')).not.toContain('"2026-12-01"');
});

test('a Saturday more, and a move to another day', async () => {
  const keeper = await desk.keeper();
  const add = `${TAXES}/ajouter`;
  const { asked, at } = await confirmed(keeper, add, { date: '2026-12-05' });
  expect(textOf(asked.body)).toMatch(
    /Ajouter cette date \? samedi 5 décembre de 9 h à 12 h .* Prochaine date : aujourd’hui, mardi 1er décembre/,
  );
  expect(textOf((await keeper.get(at)).body)).toMatch(
    /Samedi 5 décembre, Mairie Exemple, Service des impôts, de 9 h à 12 h : ajouté\./,
  );
  expect(textOf((await keeper.get(HOME)).body)).toMatch(
    /samedi 5 décembre 9 h – 12 h Service des impôts/,
  );
  const moved = await confirmed(keeper, MOVE, { date: '2026-12-03', start: '14:00', end: '17:00' });
  expect(textOf(moved.asked.body)).toMatch(
    /mardi 1er décembre de 9 h à 12 h devient jeudi 3 décembre de 14 h à 17 h .*Prochaine date : jeudi 3 décembre, de 14 h à 17 h/,
  );
  expect(textOf((await keeper.get(moved.at)).body)).toMatch(
    /Service des impôts : déplacé au jeudi 3 décembre, de 14 h à 17 h\. Les gens voient le jeudi 3 décembre\./,
  );
  const home = textOf((await keeper.get(HOME)).body);
  expect(home).toMatch(/jeudi 3 décembre 14 h – 17 h Service des impôts/);
  // The Saturday can go again by itself.
  const cancel = `${TAXES}/2026-12-05/0900-1200/annuler`;
  expect((await confirmed(keeper, cancel)).done.status).toBe(303);
  expect(textOf((await keeper.get(HOME)).body)).not.toMatch(
    /samedi 5 décembre 9 h – 12 h Service des impôts/,
  );
});

test('another date of the same service at the same place is told where it comes first', async () => {
  const keeper = await desk.keeper();
  const other = `${HOME}/p/demo-impots-merignac-2`;
  await confirmed(keeper, `${other}/juste`);
  // A day on which it receives already is not offered.
  const days = (await keeper.get(`${TAXES}/ajouter`)).body;
  expect([days.includes('value="2026-12-03"'), days.includes('value="2026-12-01"')]).toEqual([
    true,
    false,
  ]);
  await confirmed(keeper, `${other}/ajouter`, { date: '2026-12-03' });
  const { asked, at } = await confirmed(keeper, CANCEL);
  expect(textOf(asked.body)).toContain(
    'Prochaine date : mardi 15 décembre, de 9 h à 12 h. Avant, au même endroit : jeudi 3 décembre, de 13 h 30 à 16 h 30.',
  );
  expect(textOf((await keeper.get(at)).body)).toContain(
    'Les gens voient le jeudi 3 décembre, au même endroit.',
  );
});

test('what a form cannot mean is said beside it, and changes nothing', async () => {
  const keeper = await desk.keeper();
  const wrong: readonly (readonly [Record<string, string>, RegExp])[] = [
    [{ date: '2026-11-30' }, /Cette date est passée/],
    [{ date: '2026-02-30' }, /Choisissez une date/],
    [{ date: '2026-12-05', start: '12:00', end: '09:00' }, /La fin vient avant le début/],
    [{ date: '2026-12-05', start: 'midi', end: '09:00' }, /Écrivez les heures/],
    [{ date: '2027-09-05' }, /ne voient pas de date après le samedi 3 juillet 2027/],
    [{ date: '2026-12-15', start: '10:00', end: '11:00' }, /Il y a déjà une permanence/],
  ];
  for (const [fields, says] of wrong) {
    const refused = await keeper.post(`${TAXES}/ajouter`, fields);
    expect([fields, refused.status, textOf(refused.body)]).toEqual([
      fields,
      422,
      expect.stringMatching(says),
    ]);
  }
  expect((await desk.store.overlay.list()).version).toBe(0);
});

test('still right: checked anew, and known until the end of a school year', async () => {
  const keeper = await desk.keeper();
  const path = `${HOME}/p/demo-france-services-merignac/juste`;
  const toSee = textOf((await keeper.get(`${HOME}/a-revoir`)).body);
  expect(toSee).toMatch(
    /France services, Mairie Exemple Chaque mercredi, de 9 h à 12 h Sans date depuis/,
  );
  const { asked, at } = await confirmed(keeper, path);
  expect(textOf(asked.body)).toMatch(
    /jusqu’au mardi 31 août 2027.*Prochaine date : demain, mercredi 2 décembre/,
  );
  expect(textOf((await keeper.get(at)).body)).toMatch(
    /France services : toujours juste\. Les gens voient le mercredi 2 décembre/,
  );
  expect(textOf((await keeper.get(`${HOME}/a-revoir`)).body)).not.toContain('France services');
  const undo = at.replace('fait', 'defaire');
  expect((await confirmed(keeper, undo)).done.status).toBe(303);
  expect(textOf((await keeper.get(`${HOME}/a-revoir`)).body)).toContain('France services');
  const over = await confirmed(keeper, `${TAXES}/fini`);
  expect(textOf(over.asked.body)).toMatch(/C’est fini \?.*Plus aucune date/);
  expect(textOf((await keeper.get(HOME)).body)).not.toMatch(
    /9 h – 12 h Service des impôts Mairie Exemple Annuler/,
  );
});

test('two keepers on one permanence: the second sees the first’s change, nothing is overwritten', async () => {
  const [first, second] = [await desk.keeper(), await desk.keeper({ label: 'médiathèque' })];
  const later = `${TAXES}/2026-12-15/0900-1200/annuler`;
  const seenBySecond = await second.get(later);
  clock.now += 2 * MINUTE;
  await confirmed(first, CANCEL);
  clock.now += MINUTE;
  const refused = await second.send(later, { ...hiddenIn(seenBySecond.body, later), act: 'do' });
  expect(refused.status).toBe(409);
  expect(textOf(refused.body)).toMatch(
    /Entre-temps, quelqu’un a changé cette permanence\. Votre changement n’est pas fait\. accueil de la mairie, à 8 h 17 : Mardi 1er décembre, Mairie Exemple, Service des impôts : annulé\. Voici ce qu’il donnerait maintenant\..*Prochaine date : mardi 5 janvier 2027/,
  );
  expect(await logged()).toHaveLength(1);
  const done = await second.send(later, { ...hiddenIn(refused.body, later), act: 'do' });
  expect(done.status).toBe(303);
  const text = (await permanenceFile('demo-impots-merignac')) ?? '';
  expect(text).toMatch(/"2026-12-01"[^]*"2026-12-15"/);
  // The same by both: the second has nothing left to do.
  const [a, b] = [await first.get(MOVE), await second.get(CANCEL)];
  expect(textOf(a.body)).toContain('Déplacer à quel jour');
  expect(textOf(b.body)).toContain('Ce n’est plus à faire');
});

test('written at the same moment, one is written and the other told, however often it is tried', async () => {
  const keepers = await Promise.all([desk.keeper(), desk.keeper(), desk.keeper()]);
  const days = ['2026-12-15', '2027-01-05', '2027-01-19'];
  const paths = days.map((day) => `${TAXES}/${day}/0900-1200/annuler`);
  const pages = await Promise.all(keepers.map((one, at) => one.get(paths[at] ?? '')));
  const answers = await Promise.all(
    keepers.map((one, at) =>
      one.send(paths[at] ?? '', { ...hiddenIn(pages[at]?.body ?? '', paths[at] ?? ''), act: 'do' }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
  expect(await logged()).toHaveLength(1);
});

test('cut in the middle and sent again, a change is done once', async () => {
  const keeper = await desk.keeper();
  const page = await keeper.get(CANCEL);
  const fields = { ...hiddenIn(page.body, CANCEL), act: 'do' };
  // The answer to the first never came.
  const [first, again] = await Promise.all([
    keeper.send(CANCEL, fields),
    keeper.send(CANCEL, fields),
  ]);
  const third = await keeper.send(CANCEL, fields);
  const places = [first, again, third].map(({ headers }) => headers.get('location'));
  expect(new Set(places).size).toBe(1);
  expect(await logged()).toHaveLength(1);
});

test('a store that is away is said, with nothing changed', async () => {
  const store = createMemoryStore<State>({ now: () => clock.now });
  const broken = await openCalendar(clock, { store });
  const keeper = await broken.keeper();
  const page = await keeper.get(CANCEL);
  const fields = { ...hiddenIn(page.body, CANCEL), act: 'do' };
  await store.close();
  const refused = await keeper.send(CANCEL, fields);
  expect(refused.status).toBe(503);
  expect(textOf(refused.body)).toContain('Rien n’est changé');
  await broken.close();
});

test('another territory is as if it were not there, to read and to write', async () => {
  const keeper = await desk.keeper({ territory: ['33318'] });
  expect(textOf((await keeper.get(HOME)).body)).not.toContain('Mérignac');
  const paths = [TAXES, CANCEL, MOVE, `${TAXES}/ajouter`, `${TAXES}/juste`, `${TAXES}/fini`];
  for (const path of [...paths, `${HOME}/lieu/demo-mairie-merignac`]) {
    expect([path, (await keeper.get(path)).status]).toEqual([path, 404]);
    const fields = { act: 'do', version: '0', once: 'a'.repeat(16), date: '2026-12-05' };
    expect([path, (await keeper.post(path, fields)).status]).toEqual([path, 404]);
  }
  const other = await desk.keeper();
  const { at } = await confirmed(other, CANCEL);
  for (const path of [at, at.replace('fait', 'defaire')]) {
    expect((await keeper.get(path)).status).toBe(404);
  }
  expect(textOf((await keeper.get(`${HOME}/historique`)).body)).not.toContain('Mérignac');
});

test('who only reads or mediates changes nothing, and is offered nothing', async () => {
  for (const role of ['reviewer', 'mediator'] as const) {
    const keeper = await desk.keeper({ role });
    const page = await keeper.get(HOME);
    expect(page.body).not.toMatch(/Annuler|Ajouter|Nouvelle/);
    for (const path of [CANCEL, `${TAXES}/ajouter`, `${HOME}/nouvelle`, `${TAXES}/juste`]) {
      expect([path, (await keeper.get(path)).status]).toEqual([path, 403]);
      expect([path, (await keeper.post(path, { act: 'do' })).status]).toEqual([path, 403]);
    }
  }
  expect((await desk.store.overlay.list()).version).toBe(0);
});

test('a forged form, an old one, and a key revoked meanwhile change nothing', async () => {
  const keeper = await desk.keeper();
  const page = await keeper.get(CANCEL);
  const fields = { ...hiddenIn(page.body, CANCEL), act: 'do' };
  expect((await keeper.send(CANCEL, { ...fields, token: 'forged' })).status).toBe(403);
  expect((await keeper.send(CANCEL, fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  for (const version of ['', '7', '-1', 'NaN', '0x0']) {
    expect((await keeper.send(CANCEL, { ...fields, version })).status).toBe(409);
  }
  await desk.store.desk.revokeKey(keeper.id);
  const over = await keeper.send(CANCEL, fields);
  expect([over.status, textOf(over.body)]).toEqual([
    403,
    expect.stringContaining('Rien n’a été changé'),
  ]);
  expect((await desk.store.overlay.list()).version).toBe(0);
});
