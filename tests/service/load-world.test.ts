import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { createLiveWorld, type Loaded } from '../../bot/service/live-world.ts';
import { loadWorld } from '../../bot/service/load-world.ts';
import { sayLoaded } from '../../bot/service/say-loaded.ts';
import { CANTEEN, CANTEEN_EN, writeFiles } from './own-files.ts';

const today = '2026-11-30';
const now = Date.parse('2026-11-27T09:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'aiguillage-world-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let folders = 0;
/** A folder of one's own with these files. */
function own(files: Readonly<Record<string, string>>): string {
  const path = join(folder, `own-${folders++}`);
  writeFiles(path, files);
  return path;
}

/** Two flows that ship, and all that they need. */
const SHIPPED = join(folder, 'shipped');
for (const name of ['facts.yaml', 'languages.yaml', 'shared']) {
  cpSync(join('flows', name), join(SHIPPED, name), { recursive: true });
}
for (const topic of ['caf/declaration-trimestrielle', 'caf/attestation']) {
  for (const end of ['yaml', 'en.yaml']) {
    cpSync(join('flows', `${topic}.${end}`), join(SHIPPED, `${topic}.${end}`));
  }
}
const families = readFileSync('flows/families.yaml', 'utf8');
writeFiles(SHIPPED, {
  'families.yaml': families.replace(/\n {2}topics:(?:\n {4}- .*)+/g, ''),
  'menu.yaml': `first:
  title: { fr: "C'est avec qui ?", en: "Who is it with?" }
  rows:
    - title: { fr: La Caf, en: The Caf }
      drawing: family
      goes: { menu: caf }
    - title: { fr: Autre chose, en: Something else }
      drawing: dots
      goes: { family: social-sante }
caf:
  title: { fr: "C'est pour quoi ?", en: "What is it for?" }
  rows:
    - title: { fr: Ma déclaration, en: My declaration }
      drawing: family
      goes: { flow: caf.declaration-trimestrielle }
`,
});

/** Those flows with folders of one's own after them, read as the service does. */
const load = (flowsDirs: readonly string[], before?: World, dataDirs = ['data']): Loaded =>
  loadWorld({ flowsDirs, dataDirs, today, before, snapshotDir: join(folder, 'snapshot') });
const withOwn = (files: Readonly<Record<string, string>>) => load([SHIPPED, own(files)]);

function worldOf({ world, issues }: Loaded): World {
  if (world) return world;
  throw new Error(issues.map(({ file, line, code }) => `${file}:${line} ${code}`).join('\n'));
}

const errorsOf = ({ issues }: Loaded) =>
  issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);

const DECLARATION = 'caf/declaration-trimestrielle.yaml';
const shippedText = (name: string) => readFileSync(join(SHIPPED, name), 'utf8');
const shipped = worldOf(load([SHIPPED]));

/** A piece of a shipped file replaced; throws when it is not there. */
function changed(name: string, from: string, to: string): string {
  const text = shippedText(name);
  if (!text.includes(from)) throw new Error(`${from} is not in ${name}`);
  return text.replace(from, to);
}

/** The first screen of a flow, in a language. */
const firstOf = (world: World, flow: string, lang: string) =>
  turn(world, {
    state: newState({ lang }),
    message: { kind: 'action', action: { do: 'flow', flow } },
    now,
  }).screen;

test('one letter changed in a French label: that text alone is French', () => {
  const label = 'label: La MSA';
  const text = shippedText(DECLARATION);
  expect(text).toContain(label);
  const loaded = withOwn({ [DECLARATION]: text.replace(label, `${label} !`) });
  const world = worldOf(loaded);
  expect(loaded.setAside).toEqual([]);
  expect(new Set(errorsOf(loaded))).toEqual(new Set(['stale-translation']));
  expect(sayLoaded(loaded).join('\n')).toMatch(/stale-translation[^]*le français sert à la place/);
  const { body, heading } = firstOf(world, 'caf.declaration-trimestrielle', 'en');
  expect(heading.lang).toBe('en');
  const labels = JSON.stringify(body);
  expect(labels).toContain('{"text":"La MSA !","lang":"fr"}');
  expect(labels).toMatch(/"lang":"en"/);
});

test('a flow in French alone is served in French, and said', () => {
  const loaded = withOwn({ 'mairie/cantine.yaml': CANTEEN });
  const world = worldOf(loaded);
  expect([loaded.setAside, errorsOf(loaded)]).toEqual([[], ['missing-translation']]);
  expect(world.router.route('inscrire à la cantine').ranked[0]?.id).toBe('mairie.cantine');
  const { heading } = firstOf(world, 'mairie.cantine', 'en');
  expect(heading).toEqual({ text: "C'est la première inscription ?", lang: 'fr' });
});

const FAULTY = CANTEEN.replace('go: see-town-hall', 'go: nowhere');
const MENU = changed('menu.yaml', 'family: social-sante', 'flow: mairie.cantine');

test('a faulty flow is put aside with what leads to it; all others are served', () => {
  const loaded = withOwn({
    'mairie/cantine.yaml': FAULTY,
    'mairie/cantine.en.yaml': CANTEEN_EN,
    'mairie/piscine.yaml': 'id: mairie.piscine\ntitle: "La piscine\n',
  });
  const world = worldOf(loaded);
  expect(loaded.setAside?.map(({ id, instead }) => [id, instead])).toEqual([
    ['mairie.cantine', 'nothing'],
    ['mairie.piscine', 'nothing'],
  ]);
  expect(errorsOf(loaded)).toContain('unknown-target');
  const said = sayLoaded(loaded).join('\n');
  expect(said).toMatch(/cantine\.yaml:\d+:\d+ unknown-target/);
  expect(said).toContain('« mairie.cantine » n’est pas proposé');
  expect([...world.flows.keys()]).toEqual([...shipped.flows.keys()]);
  for (const [id, flow] of shipped.flows) expect(world.flows.get(id)?.digest).toBe(flow.digest);
  expect(world.router.route('inscrire à la cantine').ranked[0]?.id).not.toBe('mairie.cantine');
});

test('a row of a menu to a flow put aside is left out, and is no fault of the menu', () => {
  const files = { 'menu.yaml': MENU, 'mairie/cantine.en.yaml': CANTEEN_EN };
  const rows = (flow: string) => {
    const loaded = withOwn({ ...files, 'mairie/cantine.yaml': flow });
    const { body } = screen(worldOf(loaded), newState(), now);
    return { faults: errorsOf(loaded), rows: body.kind === 'menu' ? body.rows.length : 0 };
  };
  const shippedRows = shipped.menus.get('first')?.rows.length ?? 0;
  expect(rows(FAULTY)).toEqual({ faults: ['unknown-target'], rows: shippedRows - 1 });
  expect(rows(CANTEEN)).toEqual({ faults: [], rows: shippedRows });
});

test('what a faulty file of one’s own replaced is served in its place', () => {
  const loaded = withOwn({
    [DECLARATION]: changed(DECLARATION, 'go: see-msa', 'go: nowhere'),
    'shared/online-account.yaml': changed(
      'shared/online-account.yaml',
      'exits:\n',
      'exits:\n  - elsewhere\n',
    ),
    'menu.yaml': 'first: 3\n',
    'facts.yaml': 'constructor: 3\n',
    'caf/attestation.en.yaml': 'title: "unclosed\n',
  });
  const world = worldOf(loaded);
  expect(new Set(loaded.setAside?.map(({ instead }) => instead))).toEqual(new Set(['under']));
  expect(loaded.setAside?.map(({ id }) => id).sort()).toEqual([
    'caf.attestation',
    'caf.declaration-trimestrielle',
    'facts',
    'menu',
    'shared.online-account',
  ]);
  for (const [id, flow] of shipped.flows) expect(world.flows.get(id)).toEqual(flow);
  expect(world.menus).toEqual(shipped.menus);
});

test('a faulty translation of one’s own flow leaves it in French', () => {
  const loaded = withOwn({
    'mairie/cantine.yaml': CANTEEN,
    'mairie/cantine.en.yaml': CANTEEN_EN.replace('First time', 'Type your password'),
  });
  const [aside, ...more] = loaded.setAside ?? [];
  expect([aside?.id, aside?.instead, more]).toEqual(['mairie.cantine', 'french', []]);
  expect(firstOf(worldOf(loaded), 'mairie.cantine', 'en').heading.lang).toBe('fr');
});

test('a piece put aside takes along the flows that enter it, and no other', () => {
  const piece = `id: shared.ici
title: Ici
owner: operators
start: where
exits: [done]
steps:
  where:
    question: Venez-vous souvent ?
    help: Répondez comme vous voulez.
    options:
      - { id: yes, label: Souvent, go: exit.done }
      - { id: unsure, label: Je ne sais pas, go: nowhere }
`;
  const entering = CANTEEN.replace('start: first-time', 'start: here').replace(
    'steps:\n',
    'steps:\n  here:\n    subflow: shared.ici\n    exits: { done: first-time }\n',
  );
  const loaded = withOwn({
    'shared/ici.yaml': piece,
    'mairie/cantine.yaml': entering,
    'mairie/cantine.en.yaml': CANTEEN_EN,
  });
  expect([...worldOf(loaded).flows.keys()]).toEqual([...shipped.flows.keys()]);
  expect(loaded.setAside?.map(({ id }) => id).sort()).toEqual(['mairie.cantine', 'shared.ici']);
  // The cause is told, not its effects.
  expect(errorsOf(loaded).filter((code) => code !== 'missing-translation')).toEqual([
    'unknown-target',
  ]);
});

test('a menu left with no row is not led to', () => {
  const copy = join(folder, 'emptied');
  cpSync(SHIPPED, copy, { recursive: true });
  writeFiles(copy, {
    'caf/declaration-trimestrielle.yaml': changed(DECLARATION, 'go: see-msa', 'go: nowhere'),
  });
  const { menus, flows } = worldOf(load([copy]));
  expect([...flows.keys()]).toEqual(['caf.attestation']);
  expect(menus.get('first')?.rows.map(({ goes }) => goes)).toEqual([{ family: 'social-sante' }]);
});

test('a list at fault that nothing stands under refuses the whole', () => {
  const copy = join(folder, 'copy');
  cpSync(SHIPPED, copy, { recursive: true });
  writeFiles(copy, { 'facts.yaml': 'account: 3\n' });
  const loaded = load([copy]);
  expect(loaded.world).toBeUndefined();
  expect(errorsOf(loaded)).toContain('wrong-type');
});

test('at a reload a flow at fault stays as it was, whatever else is new', async () => {
  const path = own({ 'mairie/cantine.yaml': CANTEEN, 'mairie/cantine.en.yaml': CANTEEN_EN });
  const first = load([SHIPPED, path]);
  const live = createLiveWorld({ ...first, world: worldOf(first) }, (before) =>
    load([SHIPPED, path], before),
  );
  const old = live.current().flows.get('mairie.cantine');
  writeFiles(path, {
    'mairie/cantine.yaml': FAULTY,
    [DECLARATION]: changed(DECLARATION, 'label: La MSA', 'label: La MSA !'),
  });
  for (const time of ['first', 'second']) {
    const reloaded = await live.reload();
    expect([time, reloaded.taken]).toEqual([time, true]);
    expect(reloaded.setAside).toMatchObject([{ id: 'mairie.cantine', instead: 'older' }]);
    expect(sayLoaded(reloaded).join('\n')).toContain('l’ancienne sert encore');
    expect(live.current().flows.get('mairie.cantine')).toBe(old);
    expect(live.current().router.route('inscrire à la cantine').ranked[0]?.id).toBe(
      'mairie.cantine',
    );
    const labels = JSON.stringify(firstOf(live.current(), 'caf.declaration-trimestrielle', 'fr'));
    expect(labels).toContain('La MSA !');
  }
  // Taken away on purpose, it goes.
  rmSync(join(path, 'mairie'), { recursive: true });
  expect((await live.reload()).taken).toBe(true);
  expect(live.current().flows.has('mairie.cantine')).toBe(false);
});

test('a reload that would take a flow away from people is refused whole', async () => {
  const data = own({
    'operators/centre.yaml': readFileSync('data/operators/mairie.yaml', 'utf8').replace(
      'id: mairie',
      'id: centre',
    ),
  });
  const flow = CANTEEN.replace('operator: mairie', 'operator: centre');
  const path = own({ 'mairie/cantine.yaml': flow, 'mairie/cantine.en.yaml': CANTEEN_EN });
  const read = (before?: World) => load([SHIPPED, path], before, ['data', data]);
  const first = read();
  const live = createLiveWorld({ ...first, world: worldOf(first) }, read);
  writeFiles(data, { 'operators/centre.yaml': 'id: centre\n' });
  const reloaded = await live.reload();
  expect([reloaded.taken, reloaded.lost]).toEqual([false, ['mairie.cantine']]);
  expect(live.current()).toBe(first.world);
  expect(sayLoaded(reloaded).join('\n')).toContain('« mairie.cantine » ne serait plus servi');
});

test('a reading that stops where none foresees refuses the version, and ends no service', async () => {
  const first = { world: shipped, issues: [], texts: new Map<string, string>() };
  const live = createLiveWorld(first, () => {
    throw Object.assign(new Error('EACCES: /mine/x.yaml'), {
      code: 'EACCES',
      path: '/mine/x.yaml',
    });
  });
  const { taken, issues } = await live.reload();
  expect([taken, live.current()]).toEqual([false, shipped]);
  expect(issues).toMatchObject([{ file: '/mine/x.yaml', code: 'unreadable' }]);
});
