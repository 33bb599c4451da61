import { expect, test } from '@jest/globals';
import { createApi, ROUTES } from '../../../bot/channels/api/create-api.ts';
import { OPENAPI } from '../../../bot/channels/api/openapi.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-11-30T09:00:00Z');
const ask = (target: string, now = NOW) => {
  const [path = '', query = ''] = target.split('?');
  const api = createApi({ world: () => world, now: () => now });
  return api.handle({ method: 'GET', path: `/api/v1${path}`, query, headers: {}, address: 'a' });
};

test('its description stands by itself: no reference leads nowhere, no parameter is invented', () => {
  expect(Object.keys(OPENAPI.paths).sort()).toEqual([...ROUTES, '/flows/{id}'].sort());
  const text = JSON.stringify(OPENAPI);
  const names = new Set(Object.keys(OPENAPI.components.schemas));
  for (const [, name = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    expect(names).toContain(name);
  }
  const values: Record<string, string> = {
    structure: 'demonstration',
    operator: 'caf',
    need: 'ressources',
    commune: '33281',
    when: '2026-12-24T10:00:00Z',
    mode: 'walk-in',
    page: '1',
    territory: '33',
    q: 'Brest',
  };
  for (const [path, item] of Object.entries(OPENAPI.paths)) {
    const { parameters, responses } = (
      item as { get: { parameters: { name: string; in: string }[]; responses: object } }
    ).get;
    expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '304', '400', '429']));
    if (path.includes('{')) continue;
    const query = parameters.map(({ name }) => `${name}=${values[name] ?? ''}`);
    expect([path, ask(`${path}?${query.join('&')}`).status]).toEqual([path, 200]);
    // Whatever is not described is refused.
    for (const name of Object.keys(values)) {
      if (parameters.some((one) => one.name === name)) continue;
      const answer = ask(`${path}?${[...query, `${name}=1`].join('&')}`);
      expect([path, name, answer.status]).toEqual([path, name, 400]);
    }
  }
});

test('every result says its state, what it rests on, and what is to be checked', () => {
  interface Told {
    readonly kind: string;
    readonly truth?: {
      readonly state: string;
      readonly sources: readonly { readonly seen: string; readonly url: string }[];
      readonly toCheck: readonly string[];
    };
  }
  // Of several services: one looks at a campaign, one names facts written once.
  const FLOWS = ['caf.dette', 'impots.declarer', 'msa.demarches', 'etat-civil.deces'];
  const at = (now: number) =>
    FLOWS.flatMap((id) => {
      const { body } = ask(`/flows/${id}`, now);
      return (JSON.parse(body) as { steps: readonly Told[] }).steps;
    });
  const results = at(NOW).filter(({ kind }) => kind === 'orientation' || kind === 'autonomy');
  const states = new Set(results.map(({ truth }) => truth?.state));
  // None that ships was read at a desk.
  expect([...states].sort()).toEqual(['according-to', 'to-check']);
  for (const { truth } of results) {
    expect(truth?.sources.length).toBeGreaterThan(0);
    expect(truth?.state === 'to-check').toBe((truth?.toCheck.length ?? 0) > 0);
  }
  // Years later nothing stands as if it had just been read.
  const late = at(Date.parse('2029-01-01T09:00:00Z')).flatMap(({ truth }) => truth?.state ?? []);
  expect(new Set(late)).toEqual(new Set(['to-check']));
  const age = /max-age=(\d+)/.exec(
    ask('/flows/caf.dette', NOW).headers['cache-control'] ?? '',
  )?.[1];
  expect(Number(age)).toBeGreaterThan(0);
});
