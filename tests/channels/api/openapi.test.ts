import { expect, test } from '@jest/globals';
import { createApi, ROUTES } from '../../../bot/channels/api/create-api.ts';
import { OPENAPI } from '../../../bot/channels/api/openapi.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

const world = shippedWorld();
const api = createApi({ world: () => world, now: () => Date.parse('2026-11-26T09:00:00Z') });
const ask = (target: string) => {
  const [path = '', query = ''] = target.split('?');
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
