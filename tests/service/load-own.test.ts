import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { worldIn } from '../../bot/conversation/world-in.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Structure } from '../../bot/conversation/structure.ts';
import { createLiveWorld } from '../../bot/service/live-world.ts';
import { loadOwn, ownWorlds } from '../../bot/service/load-own.ts';
import { loadWorld, loadWorldSteps } from '../../bot/service/load-world.ts';
import { finish } from '../../bot/source/steps.ts';
import { browse } from '../channels/pages/browse.ts';
import { warmed } from '../support/shared-snapshot.ts';
import { CANTEEN, CANTEEN_EN, DESK, structureFile, writeFiles } from './own-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-own-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const today = '2026-11-30';
const now = Date.parse('2026-11-30T09:00:00Z');
const overlay = (id: string) => `flows: [${id}/flows]\ndata: [${id}/data]\n`;
writeFiles(join(folder, 'structures'), {
  'mende.yaml': structureFile('mende', overlay('mende')),
  'mende/flows/mairie/cantine.yaml': CANTEEN,
  'mende/flows/mairie/cantine.en.yaml': CANTEEN_EN,
  'mende/data/permanences/guichet.yaml': DESK,
  // A branch of the same town hall, which shares its folders.
  'annexe.yaml': structureFile('annexe', overlay('mende')),
  'autre.yaml': structureFile('autre'),
});

// Everyone's flows are one: own ones over all that ships are in tests/commands/check-own.test.ts.
const everyone = join(folder, 'everyone');
writeFiles(everyone, {
  'families.yaml': 'famille-scolarite:\n  title: Ma famille et l’école\n  drawing: school\n',
  'facts.yaml': 'account:\n  values: [open, none]\n',
  'languages.yaml': 'required: [fr]\nwanted: [en]\n',
  'menu.yaml':
    'first:\n  title: C’est avec qui ?\n  rows:\n    - title: La mairie\n      drawing: family\n      goes:\n        flow: mairie.creche\n',
  'mairie/creche.yaml': CANTEEN.replace('mairie.cantine', 'mairie.creche')
    .replaceAll('cantine', 'crèche')
    .replaceAll('midi', 'soir')
    .replace('restauration scolaire', 'garde du bébé')
    .replace('self de', 'dortoir de')
    .replaceAll('need: ecole', 'need: identite'),
});

const snapshotDir = warmed(join(folder, 'var'));
const folders = { flowsDirs: [everyone], dataDirs: ['data', folder], snapshotDir, today };
const load = (before?: World) => loadWorld({ ...folders, before });
const first = finish(loadWorldSteps(folders));

function sound({ world, issues }: ReturnType<typeof load>): World {
  if (world) return world;
  throw new Error(issues.map(({ file, line, code }) => `${file}:${line} ${code}`).join('\n'));
}

function errorsIn({ issues }: ReturnType<typeof load>) {
  return issues.filter(({ file, severity }) => file.startsWith(folder) && severity === 'error');
}

test("a structure's own flow and desk are in its guide, and in nobody else's", () => {
  const world = sound(first);
  expect(errorsIn(first)).toEqual([]);
  expect(first.refused).toEqual([]);
  expect(world.flows.has('mairie.cantine')).toBe(false);
  const own = worldIn(world, 'mende');
  const begun = begin(own, { structure: 'mende' });
  // The one commune that it serves is taken for the person's.
  expect(begun.commune).toBe('48095');
  const asked = turn(own, {
    state: begun,
    message: { kind: 'text', text: 'inscrire mon enfant à la cantine' },
    now,
  });
  expect(asked.screen.heading.text).toBe("C'est la première inscription ?");
  const told = turn(own, {
    state: asked.state,
    message: { kind: 'text', text: 'Oui' },
    now,
  }).screen;
  expect(JSON.stringify(told.body)).toContain('Guichet des écoles');
  expect(worldIn(world, 'autre')).toBe(world);
});

test('what is not overridden is shared, and the same folders are read once', () => {
  const world = sound(first);
  const own = worldIn(world, 'mende');
  expect(worldIn(world, 'annexe')).toBe(own);
  for (const [id, flow] of world.flows) expect(own.flows.get(id)).toBe(flow);
  for (const [id, operator] of world.operators) expect(own.operators.get(id)).toBe(operator);
  const shared = new Set(world.permanences.all);
  expect([...own.permanences.all].filter((one) => !shared.has(one)).map(({ id }) => id)).toEqual([
    'mairie-guichet-ecole',
  ]);
  expect(own.communes).toBe(world.communes);
  expect(own.sources).toBe(world.sources);
});

test('pages, the calendar that they give and the sitemap know the own flows and data', () => {
  const world = sound(first);
  const person = browse({ world: () => world, now: () => now });
  expect(person.get('/guide/mairie.cantine').status).toBe(404);
  const page = person.open('/guide/mairie.cantine?structure=mende&commune=48095');
  const end = person.tap(page, 'Oui');
  expect(end.body).toContain('Guichet des écoles');
  expect(end.body).toContain(
    '/permanences/48095/mairie/ecole.ics?pour=mairie.cantine/see-town-hall&amp;structure=mende',
  );
  expect(person.get('/sitemap.xml').body).toContain(
    '<loc>https://guide.example/permanences/48095/mairie?structure=annexe</loc>',
  );
});

test('a flow at fault is named and put aside alone; the old one serves on', async () => {
  const live = createLiveWorld({ ...first, world: sound(first) }, load);
  writeFiles(join(folder, 'structures'), {
    'mende/flows/mairie/cantine.yaml': CANTEEN.replace('go: see-town-hall', 'go: nowhere'),
  });
  const file = join(folder, 'structures', 'mende/flows/mairie/cantine.yaml');
  const reloaded = await live.reload();
  expect([reloaded.taken, reloaded.refused]).toEqual([true, []]);
  expect(reloaded.setAside).toEqual([{ file, id: 'mairie.cantine', instead: 'older' }]);
  const [fault] = errorsIn(reloaded);
  expect(fault).toMatchObject({ file, code: 'unknown-target', line: 34 });
  const own = worldIn(live.current(), 'mende');
  expect(own.flows.get('mairie.cantine')).toBe(
    worldIn(sound(first), 'mende').flows.get('mairie.cantine'),
  );
  expect(own.router.route('inscrire mon enfant à la cantine').ranked[0]?.id).toBe('mairie.cantine');
  expect(screen(own, begin(own, { structure: 'mende' }), now).heading.text).not.toBe('');
  // From a start, there is no old one: everyone's guide stands in, with the desk of its own.
  const world = sound(load());
  const begun = worldIn(world, 'mende');
  expect(begun.flows.has('mairie.cantine')).toBe(false);
  expect([...begun.permanences.all].some(({ id }) => id === 'mairie-guichet-ecole')).toBe(true);
});

test("own data at odds with everyone's flows refuses the folders, and the old ones serve on", async () => {
  const live = createLiveWorld({ ...first, world: sound(first) }, load);
  // Own data that takes from an operator what everyone's flows ask of it.
  const town = readFileSync('data/operators/mairie.yaml', 'utf8');
  writeFiles(join(folder, 'structures'), {
    'mende/flows/mairie/cantine.yaml': CANTEEN,
    'mende/data/operators/mairie.yaml': town.replace(/needs:\n(?: {2}- .*\n)+/, 'needs: [ecole]\n'),
  });
  const reloaded = await live.reload();
  expect([...(reloaded.refused ?? [])].sort()).toEqual(['annexe', 'mende']);
  expect(worldIn(live.current(), 'mende').flows.has('mairie.cantine')).toBe(true);
  expect(worldIn(sound(load()), 'mende').isOwn).toBeUndefined();
  rmSync(join(folder, 'structures', 'mende/data/operators'), { recursive: true });
});

test('a folder that is not there is told at its line', () => {
  writeFiles(join(folder, 'structures'), {
    'mende/flows/mairie/cantine.yaml': CANTEEN,
    'perdue.yaml': structureFile('perdue', 'flows: [perdue/flows]\n'),
  });
  const { issues, world } = load();
  const told = issues.filter(({ code }) => code === 'no-folder');
  expect(told).toMatchObject([
    { file: join(folder, 'structures', 'perdue.yaml'), line: 6, column: 9 },
  ]);
  expect(world?.structures.has('perdue')).toBe(false);
  expect(world?.own?.has('mende')).toBe(true);
});

test('a record of the own data at fault is left out, and the rest of it serves', () => {
  writeFiles(join(folder, 'structures'), {
    'mende/data/permanences/autre.yaml': DESK.replace('mairie-guichet-ecole', 'faux').replace(
      'operator: mairie',
      'operator: nobody',
    ),
    'mende/data/communes.tsv': '',
  });
  const { issues, world } = load();
  const own = join(folder, 'structures', 'mende', 'data');
  const told = issues.filter(({ file }) => file.startsWith(own));
  expect(told.map(({ code, severity }) => [code, severity]).sort()).toEqual([
    ['no-effect', 'warning'],
    ['unknown-operator', 'error'],
  ]);
  const all = [...(world?.own?.get('mende')?.permanences.all ?? [])];
  expect(
    all.map(({ id }) => id).filter((id) => ['faux', 'mairie-guichet-ecole'].includes(id)),
  ).toEqual(['mairie-guichet-ecole']);
});

/** What serves of a structure that has data of its own, and no flow. */
function withDataAlone(files: Readonly<Record<string, string>>, options = {}) {
  const world = sound(first);
  const [forAll, other] = [first.read?.forAll, world.structures.get('autre')];
  if (!forAll || !other) throw new Error('nothing was read');
  const data = mkdtempSync(join(folder, 'data-alone-'));
  writeFiles(data, files);
  const alone: Structure = { ...other, id: 'seule', overlay: { flows: [], data: [data] } };
  const [one, ...more] = loadOwn(forAll, [alone, other], { today, ...options });
  if (!one || more.length > 0) throw new Error('one has folders of its own');
  const { own, refused } = finish(ownWorlds([one], forAll, world, undefined));
  const served = own.get('seule');
  const ids = [...(served?.permanences.all ?? [])].map(({ id }) => id);
  return { world, forAll, one, served, refused, has: (id: string) => ids.includes(id) };
}

test("data alone are laid over everyone's: their flows, and what finds them, are the same", () => {
  const desk = { 'permanences/guichet.yaml': DESK };
  const { world, forAll, one, served, refused, has } = withDataAlone(desk);
  expect([one.issues, one.flows.issues, one.flows.aside, refused]).toEqual([[], [], [], []]);
  expect(one.flows.flows).toBe(forAll.flows);
  expect(served?.router).toBe(world.router);
  expect([has('mairie-guichet-ecole'), served?.isOwn]).toEqual([true, true]);
});

test('data alone at odds with the flows are refused, and their demonstration is read unless it is off', () => {
  const town = readFileSync('data/operators/mairie.yaml', 'utf8');
  const odd = town.replace(/needs:\n(?: {2}- .*\n)+/, 'needs: [ecole]\n');
  const { one, refused } = withDataAlone({ 'operators/mairie.yaml': odd });
  expect(refused).toEqual(['seule']);
  // What was told of everyone's files is not told again.
  const told = new Set(first.issues.map((issue) => JSON.stringify(issue)));
  expect(told.size).toBeGreaterThan(0);
  expect(one.issues.filter((issue) => told.has(JSON.stringify(issue)))).toEqual([]);
  const shown = { 'permanences/guichet.yaml': `${DESK}  demonstration: true\n` };
  expect(withDataAlone(shown).has('mairie-guichet-ecole')).toBe(true);
  expect(withDataAlone(shown, { demonstration: false }).has('mairie-guichet-ecole')).toBe(false);
});
