import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { expect, test } from '@jest/globals';
import { createApi } from '../../../bot/channels/api/create-api.ts';
import { OPENAPI } from '../../../bot/channels/api/openapi.ts';
import { MAX_REQUESTS } from '../../../bot/channels/api/rate-limit.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const shipped = shippedWorld();
const [example] = shipped.permanences.all.filter(({ place }) => place !== undefined);
if (example === undefined) throw new Error('no permanence');
const hidden = { ...example, id: 'only-for-mediators', for: 'mediators' as const };
const world: World = {
  ...shipped,
  permanences: { ...shipped.permanences, all: [...shipped.permanences.all, hidden] },
};

const NOW = Date.parse('2026-11-26T09:00:00Z');
let addresses = 0;
const ask = (target: string, headers: Record<string, string> = {}, now = NOW, method = 'GET') => {
  const [path = '', query = ''] = target.split('?');
  const api = createApi({ world: () => world, now: () => now });
  return api.handle({ method, path: `/api/v1${path}`, query, headers, address: `a${addresses++}` });
};
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
    [`/flows/${String(flow)}`]: 'FlowDetail',
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
    '/communes': 'q',
    '/communes?q=marie.zebulon%40example.fr': 'q',
    [`/communes?q=${'z'.repeat(101)}`]: 'q',
    '/communes?q=2%2085%2005%2078%20006%20084%2091': 'q',
  };
  for (const [target, parameter] of Object.entries(wrong)) {
    const { status, headers, body } = ask(target);
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
});

test('what is for mediators never appears; demonstration is said', () => {
  const seen: { id: string; demonstration: boolean }[] = [];
  for (let target: string | null = '/permanences'; target !== null;) {
    const page = jsonOf(target) as unknown as { items: typeof seen; next: string | null };
    expect(page.items.length).toBeLessThanOrEqual(100);
    seen.push(...page.items);
    target = page.next === null ? null : page.next.replace('/api/v1', '');
  }
  const open = world.permanences.all.filter((one) => one.for === 'public');
  expect(seen.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
  expect(seen.some(({ demonstration }) => demonstration)).toBe(true);
  expect(ask('/permanences.ics').body).not.toContain('only-for-mediators');
});

test('gives the nearest first among those that serve the commune, and no date for appointments', () => {
  const { items } = jsonOf('/permanences?commune=33281&operator=caf') as unknown as {
    items: { km: number | null; mode: string; next: unknown; serves: unknown }[];
  };
  expect(items.length).toBeGreaterThan(0);
  const kms = items.map(({ km }) => km ?? Infinity);
  expect(kms).toEqual([...kms].sort((a, b) => a - b));
  const appointments = items.filter(({ mode }) => mode === 'appointment');
  expect(appointments.every(({ next }) => next === null)).toBe(true);
  // A desk of La Réunion does not serve Gironde.
  const far = jsonOf('/permanences?commune=97411&operator=caf') as unknown as { items: object[] };
  expect(far.items.length).toBeGreaterThan(0);
  expect(JSON.stringify(far)).not.toContain('merignac');
});

test('is kept until what is shown changes, and not sent twice', () => {
  const target = '/permanences?operator=caf&commune=33281';
  const first = ask(target);
  const tag = first.headers['etag'] ?? '';
  expect(ask(target, { 'if-none-match': tag })).toMatchObject({ status: 304, body: '' });
  const age = Number(/max-age=(\d+)/.exec(first.headers['cache-control'] ?? '')?.[1]);
  expect(age).toBeLessThanOrEqual(3600);
  // The same answer all along: what is kept is never wrong.
  const later = NOW + age * 1000 - 1;
  expect(ask(target, {}, later).body).toBe(first.body);
  expect(ask('/communes?q=Brest').headers['cache-control']).toBe('no-store');
  expect(ask(target, {}, NOW, 'HEAD')).toMatchObject({ status: 200, body: '' });
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
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '60']);
  expect(api.handle({ ...request, address: 'y' }).status).toBe(200);
});
