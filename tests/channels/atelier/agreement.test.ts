import { afterAll, expect, test } from '@jest/globals';
import { type World } from '../../../bot/conversation/world.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { hiddenIn, ILL_AT, openCalendar, textOf } from './open-calendar.ts';

const HOME = '/atelier/permanences';
const TAXES = `${HOME}/p/demo-impots-merignac`;
const clock = { now: ILL_AT };

const shipped = shippedWorld();
const [[id, structure] = []] = shipped.structures;
if (id === undefined || structure === undefined) throw new Error('no structure');
const wanting: World = {
  ...shipped,
  structures: new Map([[id, { ...structure, requireValidated: true }]]),
};

const opened: Awaited<ReturnType<typeof openCalendar>>[] = [];
afterAll(async () => {
  for (const one of opened) await one.close();
});
async function open(world: World) {
  const desk = await openCalendar(clock, { world: () => world });
  opened.push(desk);
  return desk;
}

test('an operator agrees in two taps: said back, in its file, in the history, undone', async () => {
  const desk = await open(wanting);
  const keeper = await desk.keeper();
  expect(textOf((await keeper.get(HOME)).body)).toMatch(
    /\d+ permanences attendent l’accord de l’opérateur/,
  );
  expect(textOf((await keeper.get(`${HOME}/accords`)).body)).toContain('Service des impôts');
  const record = textOf((await keeper.get(TAXES)).body);
  expect(record).toContain('Pas encore d’accord de l’opérateur');
  expect(record).toContain('L’adresse et le téléphone, sans date');

  const asked = await keeper.get(`${TAXES}/accord`);
  expect(textOf(asked.body)).toMatch(
    /L’opérateur est d’accord \?.*Les gens verront Prochaine date : aujourd’hui, mardi 1er décembre/,
  );
  const fields = hiddenIn(asked.body, `${TAXES}/accord`);
  const done = await keeper.send(`${TAXES}/accord`, { ...fields, act: 'do' });
  const at = done.headers.get('location') ?? '';
  expect(textOf((await keeper.get(at)).body)).toMatch(
    /Mairie Exemple, Service des impôts : l’opérateur est d’accord\. Les gens/,
  );
  const path = 'permanences/demo-impots-merignac.yaml';
  const text = async () => (await desk.store.overlay.files([path])).get(path)?.text;
  expect(await text()).toMatch(/validated:\s+by: "operator"\s+date: "2026-12-01"/);
  expect(textOf((await keeper.get(TAXES)).body)).toContain(
    'L’opérateur est d’accord, depuis le mardi 1er décembre',
  );

  const undo = at.replace('fait', 'defaire');
  const back = await keeper.get(undo);
  await keeper.send(undo, { ...hiddenIn(back.body, undo), act: 'do' });
  expect(await text()).not.toContain('validated');
});

test('who may only read cannot say so, nor can another territory', async () => {
  const desk = await open(wanting);
  const mediator = await desk.keeper({ role: 'mediator' });
  expect((await mediator.get(TAXES)).body).not.toContain('/accord"');
  const tried = await mediator.post(`${TAXES}/accord`, { act: 'do', version: '0' }, TAXES);
  expect(tried.status).toBe(403);
  const elsewhere = await desk.keeper({ territory: ['33318'] });
  expect((await elsewhere.get(`${TAXES}/accord`)).status).toBe(404);
});

test('a guide that asks for no agreement says nothing of it', async () => {
  const keeper = await (await open(shipped)).keeper();
  expect((await keeper.get(HOME)).body).not.toContain('accord de');
  expect((await keeper.get(TAXES)).body).not.toContain('accord');
});
