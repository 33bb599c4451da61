import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from '@jest/globals';
import { createApi } from '../../../bot/channels/api/create-api.ts';
import { publicPermanences } from '../../../bot/channels/api/public-permanences.ts';
import { OPENAPI } from '../../../bot/channels/api/openapi.ts';
import { MAX_REQUESTS } from '../../../bot/channels/api/rate-limit.ts';
import { naiveCandidates } from '../../../bench/naive-candidates.ts';
import { compareCandidates } from '../../../bot/permanences/candidate.ts';
import { createPermanenceIndex } from '../../../bot/permanences/create-permanence-index.ts';
import { knowPermanence } from '../../../bot/permanences/known-permanence.ts';
import { type Permanence } from '../../../bot/permanences/model.ts';
import { replacedOperator } from '../../../bot/permanences/replaced-operator.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const shipped = shippedWorld();
const [example] = [...shipped.permanences.all].filter(({ place }) => place !== undefined);
if (example === undefined) throw new Error('no permanence');
const hidden = { ...example, id: 'only-for-mediators', for: 'mediators' as const };
const worldWith = (permanences: readonly Permanence[]): World => ({
  ...shipped,
  permanences: createPermanenceIndex({
    operators: shipped.operators,
    permanences,
    communes: shipped.communes.byInsee,
    departements: shipped.communes.departements,
    zones: shipped.zones,
  }),
});
const world = worldWith([...shipped.permanences.all, hidden]);

const NOW = Date.parse('2026-11-26T09:00:00Z');
let addresses = 0;
const askOf =
  (served: World) =>
  (target: string, headers: Record<string, string> = {}, now = NOW, method = 'GET') => {
    const [path = '', query = ''] = target.split('?');
    const api = createApi({ world: () => served, now: () => now });
    return api.handle({
      method,
      path: `/api/v1${path}`,
      query,
      headers,
      address: `a${addresses++}`,
    });
  };
const ask = askOf(world);
const jsonOf = (target: string) => JSON.parse(ask(target).body) as Record<string, never>;

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(OPENAPI, 'openapi');
const fits = (name: string, body: string) => {
  const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
  if (!validate) throw new Error(name);
  const isFine = validate(JSON.parse(body)) === true;
  return isFine ? true : validate.errors;
};

test('serves its own description, and every answer fits it', () => {
  expect(JSON.parse(ask('/openapi.json').body)).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
  const [flow] = world.flows.keys();
  const answers: Record<string, string> = {
    '/permanences': 'Permanences',
    '/permanences?operator=caf&need=ressources&commune=33281': 'Permanences',
    '/permanences?commune=97411&mode=walk-in&when=2026-12-24T10:00:00%2B04:00': 'Permanences',
    '/operators': 'Operators',
    '/flows': 'Flows',
    ...Object.fromEntries([...world.flows.keys()].map((id) => [`/flows/${id}`, 'FlowDetail'])),
    '/communes?q=merignac%2033': 'Communes',
    '/communes?q=st%20denis': 'Communes',
  };
  for (const [target, schema] of Object.entries(answers)) {
    const answer = ask(target);
    expect([target, answer.status, fits(schema, answer.body)]).toEqual([target, 200, true]);
  }
  for (const path of Object.keys(OPENAPI.paths)) {
    const written = path.replace('{id}', String(flow)).replace('/communes', '/communes?q=Brest');
    expect([path, ask(written).status]).toEqual([path, 200]);
  }
});

test('names the parameter that is wrong, and quotes nothing', () => {
  const wrong: Record<string, string> = {
    '/permanences?operator=zebulon': 'operator',
    '/permanences?operator=caf&need=zebulon': 'need',
    '/permanences?commune=zebulon': 'commune',
    '/permanences?commune=99999': 'commune',
    '/permanences?when=demain': 'when',
    '/permanences?when=2028-12-24T10:00:00Z': 'when',
    '/permanences?when=2026-02-31T99:00:00Z': 'when',
    '/permanences?mode=zebulon': 'mode',
    '/permanences?page=0': 'page',
    '/permanences?page=1&page=2': 'page',
    '/permanences?zebra=1': 'zebra',
    '/permanences.ics?territory=zebulon': 'territory',
    '/permanences.ics?territory=99999': 'territory',
    '/permanences.ics?territory=33&territory=17': 'territory',
    '/permanences.ics?commune=33281': 'commune',
    '/operators?page=x': 'page',
    '/flows?operator=caf': 'operator',
    '/communes': 'q',
    '/communes?q=marie.zebulon%40example.fr': 'q',
    [`/communes?q=${'z'.repeat(101)}`]: 'q',
    '/communes?q=2%2085%2005%2078%20006%20084%2091': 'q',
  };
  for (const [target, parameter] of Object.entries(wrong)) {
    const { status, headers, body } = ask(target);
    expect([target, headers['content-security-policy'], headers['referrer-policy']]).toEqual([
      target,
      expect.stringContaining("default-src 'none'"),
      'no-referrer',
    ]);
    expect([target, status, headers['content-type']]).toEqual([
      target,
      400,
      'application/problem+json; charset=utf-8',
    ]);
    expect([target, JSON.parse(body)]).toEqual([target, expect.objectContaining({ parameter })]);
    expect(fits('Problem', body)).toBe(true);
    expect(body).not.toMatch(/zebulon/);
  }
  expect([ask('/nothing').status, ask('/flows/no.thing').status]).toEqual([404, 404]);
  expect(ask('/permanences', {}, NOW, 'POST').status).toBe(405);
  // 400 days, and not a second more.
  const iso = (instant: number) => new Date(instant).toISOString();
  const [last, beyond] = [NOW + 400 * 86_400_000, NOW + 400 * 86_400_000 + 1000].map(iso);
  expect(ask(`/permanences?when=${String(last)}`).status).toBe(200);
  expect(ask(`/permanences?when=${String(beyond)}`).status).toBe(400);
  expect(ask(`/permanences?${'z'.repeat(2000)}=1`).status).toBe(414);
});

test('what is for mediators never appears; demonstration is said', () => {
  const seen: { id: string; demonstration: boolean }[] = [];
  for (let target: string | null = '/permanences'; target !== null;) {
    const page = jsonOf(target) as unknown as { items: typeof seen; next: string | null };
    expect(page.items.length).toBeLessThanOrEqual(100);
    seen.push(...page.items);
    target = page.next === null ? null : page.next.replace('/api/v1', '');
  }
  const open = [...world.permanences.all].filter((one) => one.for === 'public');
  expect(seen.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
  expect(seen.some(({ demonstration }) => demonstration)).toBe(true);
  expect(ask('/permanences.ics').body).not.toContain('only-for-mediators');
});

test('gives those of the design, whatever the commune, and no date for appointments', () => {
  const communes = new Set([...world.permanences.all].flatMap(({ place }) => place?.commune ?? []));
  const known = [...world.permanences.all].map((one) =>
    knowPermanence(one, world.communes.byInsee, world.zones),
  );
  let compared = 0;
  for (const insee of communes) {
    const commune = world.communes.byInsee.get(insee);
    if (commune === undefined) throw new Error(insee);
    for (const [id, need] of [
      ['caf', 'ressources'],
      ['cpam', 'carte-vitale'],
      ['france-services', 'faire-le-point'],
      ['impots', undefined],
    ] as const) {
      const operator = replacedOperator(world.operators, {
        operator: id,
        need,
        facts: new Map(),
        commune,
      });
      if (operator === undefined) throw new Error(id);
      const query = {
        operator: id,
        commune,
        audience: 'citizen',
        now: NOW,
        facts: new Map(),
      } as const;
      const needs = need === undefined ? operator.needs : [need];
      const naive = needs
        .flatMap((one) => naiveCandidates(known, operator, { ...query, need: one }))
        .sort(compareCandidates)
        .map((one) => one.known.permanence.id);
      const target = `/permanences?operator=${id}&commune=${insee}${need ? `&need=${need}` : ''}`;
      const { items, total } = jsonOf(target) as unknown as {
        total: number;
        items: { id: string; mode: string; next: unknown }[];
      };
      expect([target, ...items.map((one) => one.id)]).toEqual([
        target,
        ...[...new Set(naive)].slice(0, 20),
      ]);
      expect(total).toBe(items.length);
      for (const one of items) if (one.mode === 'appointment') expect(one.next).toBeNull();
      compared += items.length;
    }
  }
  expect(compared).toBeGreaterThan(100);
});

test('an operator that is replaced there is replaced, and what is out of reach is not shown', () => {
  // In La Réunion the CGSS stands in for the Assurance maladie.
  const [there] = [...shipped.permanences.all].filter(({ place }) => place?.commune === '97411');
  if (there === undefined) throw new Error('no desk');
  const open = { ...there, needs: [], serves: 'anywhere' as const };
  const both = askOf(
    worldWith([
      { ...open, id: 'a', operator: 'cpam' },
      { ...open, id: 'b', operator: 'cgss' },
    ]),
  );
  const idsOf = (target: string) =>
    (JSON.parse(both(target).body) as { items: { id: string }[] }).items.map(({ id }) => id);
  expect(idsOf('/permanences?operator=cpam&commune=97411')).toEqual(['b']);
  expect(idsOf('/permanences?commune=97411')).toEqual(['b']);
  // A Caf desk for everyone, in Mérignac: 500 km from Rennes, an ocean from La Réunion.
  const [desk] = [...shipped.permanences.all].filter(
    ({ operator, place }) => operator === 'caf' && place?.commune === '33281',
  );
  if (desk === undefined) throw new Error('no desk');
  const anywhere = askOf(worldWith([{ ...desk, serves: 'anywhere' }]));
  const totals = ['33281', '35238', '97411'].map((insee) => {
    const { body } = anywhere(`/permanences?operator=caf&commune=${insee}`);
    return (JSON.parse(body) as { total: number }).total;
  });
  expect(totals).toEqual([1, 0, 0]);
});

test('without a commune it lists all of an operator, a need and a mode, made once a World', () => {
  const list = publicPermanences(world, { operator: 'caf', mode: 'appointment' });
  expect(publicPermanences(world, { operator: 'caf', mode: 'appointment' })).toBe(list);
  const { total } = jsonOf('/permanences?operator=caf&mode=appointment') as unknown as {
    total: number;
  };
  expect([total > 0, total]).toEqual([true, list.length]);
});

test('a World that is reloaded answers at once with what it holds', () => {
  const target = '/permanences?operator=caf&commune=33281';
  const before = ask(target);
  const tag = before.headers['etag'] ?? '';
  const fewer = askOf(
    worldWith([...shipped.permanences.all].filter(({ operator }) => operator !== 'caf')),
  );
  const after = fewer(target, { 'if-none-match': tag });
  expect([after.status, after.headers['etag'] === tag]).toEqual([200, false]);
  expect(fewer('/permanences.ics?operator=caf').body).not.toContain('BEGIN:VEVENT');
  expect(ask('/permanences.ics?operator=caf').body).toContain('BEGIN:VEVENT');
});

test('a village whose name looks like a code is read all the same', () => {
  const { status, body } = ask('/communes?q=Le%20Pin%2003130');
  expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ decision: 'found' })]);
});

test('is kept until what is shown changes, and not sent twice', () => {
  const target = '/permanences?operator=caf&commune=33281';
  const first = ask(target);
  const tag = first.headers['etag'] ?? '';
  for (const known of [tag, `W/${tag}`, `"x", W/${tag}`, '*']) {
    expect(ask(target, { 'if-none-match': known })).toMatchObject({ status: 304, body: '' });
  }
  expect(ask(target, { 'if-none-match': '"x"' }).status).toBe(200);
  expect(ask('/communes?q=Brest').headers['cache-control']).toBe('no-store');
  expect(ask(target, {}, NOW, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('what is kept is never wrong, at any moment', () => {
  const targets = [
    '/permanences?operator=caf&commune=33281',
    '/permanences?operator=impots&commune=33063&mode=walk-in',
    '/permanences?commune=97411',
    '/permanences?operator=caf',
    '/permanences.ics?operator=caf&territory=33',
  ];
  const minutes = fc.integer({ min: 0, max: 300 * 24 * 60 });
  fc.assert(
    fc.property(fc.constantFrom(...targets), minutes, (target, minute) => {
      const now = NOW + minute * 60_000;
      const first = ask(target, {}, now);
      const age = Number(/max-age=(\d+)/.exec(first.headers['cache-control'] ?? '')?.[1]);
      expect(age).toBeLessThanOrEqual(3600);
      expect(ask(target, {}, now + age * 1000 - 1).body).toBe(first.body);
    }),
    { numRuns: 60 },
  );
});

test('serves an agenda of at most 2,000 dates', () => {
  const { headers, body } = ask('/permanences.ics');
  expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  const calendar = new ICAL.Component(ICAL.parse(body) as unknown[]);
  expect(calendar.getAllSubcomponents('vevent').length).toBeLessThanOrEqual(2000);
  const here = ask('/permanences.ics?operator=caf&territory=33').body;
  expect(here).toContain('rignac');
  expect(here).not.toContain('Saint-Denis');
});

test('an address asks so many times a minute', () => {
  const api = createApi({ world: () => world, now: () => NOW });
  const request = { method: 'GET', path: '/api/v1/flows', query: '', headers: {} };
  for (let at = 0; at < MAX_REQUESTS; at += 1) {
    expect(api.handle({ ...request, address: 'x' }).status).toBe(200);
  }
  const refused = api.handle({ ...request, address: 'x' });
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1']);
  expect(api.handle({ ...request, address: 'y' }).status).toBe(200);
});
