import { expect, test } from '@jest/globals';
import { loadData } from '../../bot/data/load-data.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { buildFlow, orientation } from '../engine/build-flow.ts';
import { folderWith } from '../flows/support/folders.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';
import { sharedSnapshot } from '../support/shared-snapshot.ts';

const cache = sharedSnapshot();
const today = '2026-11-28';

const HOURS = {
  ...{ operator: 'france-services', serves: 'anywhere', for: 'public', mode: 'walk-in' },
  schedule: {
    sessions: [{ days: ['lundi'], start: '09:00', end: '12:00' }],
    closed: { 'public-holidays': true, 'school-holidays': false },
  },
};

interface Written {
  readonly id: string;
  readonly date: string;
  readonly more?: object;
  readonly hours?: boolean;
}

/** A feed as sync writes it: places of France services of Mérignac. */
function feed(name: string, places: readonly Written[]): string {
  const lines = places.flatMap(({ id, date, more = {}, hours = false }) => [
    {
      kind: 'place',
      value: {
        ...{ id: `${name}-${id}`, name: 'France services de Mérignac', address: '1 rue Neuve' },
        ...{ commune: '33281', operator: 'france-services', source: name, checked: date },
        ...more,
      },
    },
    ...(hours
      ? [
          {
            kind: 'hours',
            value: {
              id: `${name}-${id}`,
              ...HOURS,
              place: `${name}-${id}`,
              checked: { date, by: name },
            },
          },
        ]
      : []),
  ]);
  const source = { kind: 'source', id: name, title: `la liste ${name}`, url: 'https://a.example' };
  const all = [{ ...source, format: 'dila', imported: today }, ...lines];
  return `${all.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

const read = (files: Readonly<Record<string, string>>) =>
  loadData(['data', folderWith(files)], { cache, today, demonstration: false });

test('a place of two lists is one: the fresher first, the other for what it lacks', () => {
  const { data, issues } = read({
    'imported/old.ndjson': feed('old', [
      {
        id: '1',
        date: '2026-01-01',
        more: { phone: '0556000000', lon: -0.65, lat: 44.84 },
        hours: true,
      },
    ]),
    'imported/new.ndjson': feed('new', [
      { id: 'a', date: '2026-11-01', more: { access: 'Au fond de la cour' }, hours: true },
    ]),
  });
  expect(issues.filter(({ file }) => file.includes('imported'))).toEqual([]);
  const here = data.permanences.filter(({ place }) => place?.commune === '33281');
  expect(here.map(({ id }) => id)).toEqual(['new-a']);
  expect(here[0]?.place).toMatchObject({
    ...{ id: 'new-a', phone: '0556000000', access: 'Au fond de la cour' },
    from: { phone: { source: 'la liste old', date: '2026-01-01' } },
  });
  expect(data.places.get('old-1')).toBe(data.places.get('new-a'));

  // The last screen says which list the number and the point are of.
  const step = { ...orientation('go'), operator: 'france-services', need: 'faire-le-point' };
  const flow = buildFlow([step], { id: 'aide.essai' });
  const { byInsee, departements } = data.communes;
  const world = {
    ...shippedWorld(),
    flows: new Map([[flow.id, flow]]),
    permanences: createPermanenceIndex({ ...data, communes: byInsee, departements }),
  };
  const state = { ...begin(world, { flow: flow.id }), commune: '33281' };
  const html = toHtml(screen(world, state, Date.parse(`${today}T10:00+01:00`)), asLinks);
  const said = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(said).toContain('05 56 00 00 00');
  expect(said).toMatch(/Numéro d’après la liste old, le 1er janvier/);
  expect(said).toMatch(/Au fond de la cour[^]*Accès d’après la liste old, le 1er janvier/);
});

test('our own fields come first, whatever their age; of hours that are past, those of a list stand', () => {
  const own = (until: string) =>
    `
- id: ours
  name: Espace France services
  address: 1 rue neuve
  commune: "33281"
  operator: france-services
  phone: "0557000000"
  source: service-public-france-services
  checked: 2025-02-01
`.concat(until);
  const permanence = (until: string) => `
id: ours-monday
operator: france-services
place: ours
serves: anywhere
mode: walk-in
schedule: { sessions: [{ days: [mardi], start: "10:00", end: "12:00" }] }
checked: { date: 2025-02-01, by: mairie }
known-until: ${until}
`;
  const { data: shipped } = loadData(['data'], { cache, today });
  const [source = ''] = shipped.sources.keys();
  const files = (until: string) => ({
    'places/ours.yaml': own('').replace('service-public-france-services', source),
    'permanences/ours.yaml': permanence(until),
    'imported/new.ndjson': feed('new', [
      { id: 'a', date: '2026-11-01', more: { phone: '0556000000', access: 'Cour' }, hours: true },
    ]),
  });
  const at = (until: string) => {
    const { data } = read(files(until));
    return data.permanences.filter(({ place }) => place?.commune === '33281');
  };
  const living = at('2027-08-31');
  expect(living.map(({ id }) => id)).toEqual(['ours-monday']);
  expect(living[0]?.place).toMatchObject({
    ...{ name: 'Espace France services', phone: '0557000000', access: 'Cour' },
    from: { access: { source: 'la liste new', date: '2026-11-01' } },
  });
  expect(
    at('2025-08-31')
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['new-a', 'ours-monday']);
});

test('two records of one list stay two, and so do two operators under one roof', () => {
  const { data } = read({
    'imported/new.ndjson': feed('new', [
      { id: 'a', date: '2026-11-01', hours: true },
      { id: 'b', date: '2026-11-01', hours: true },
    ]),
    'imported/old.ndjson': feed('old', [
      { id: '1', date: '2026-01-01', more: { operator: 'caf', name: 'Caf' } },
    ]),
  });
  const here = data.permanences.filter(({ place }) => place?.commune === '33281');
  expect(here.map(({ id }) => id)).toEqual(['new-a', 'new-b']);
  expect(data.places.get('old-1')).toMatchObject({ operator: 'caf' });
});

test('a folder laid over those of everyone merges with what they read', () => {
  const files = {
    'imported/new.ndjson': feed('new', [{ id: 'a', date: '2026-11-01', hours: true }]),
  };
  const over = read(files);
  const own = folderWith({
    'imported/theirs.ndjson': feed('theirs', [
      { id: '1', date: '2026-10-01', more: { phone: '0556000000' } },
    ]),
  });
  const { data } = loadData([own], { cache, today, over });
  const here = data.permanences.filter(({ place }) => place?.commune === '33281');
  expect(here.map(({ place }) => place?.phone)).toEqual(['0556000000']);
  const nothing = loadData([folderWith()], { cache, today, over });
  expect(nothing.data.permanences).toBe(over.data.permanences);
});
