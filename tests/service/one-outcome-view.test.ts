import { expect, test } from '@jest/globals';
import { type World } from '../../bot/conversation/world.ts';
import { type Operator } from '../../bot/permanences/model.ts';
import { oneOutcomeView } from '../../bot/service/one-outcome-view.ts';
import { routerAfter } from '../../bot/service/router-after.ts';
import { finish } from '../../bot/source/steps.ts';
import { smallWorld } from './small-world.ts';

const operator = (id: string, said: string): Operator =>
  ({
    id,
    names: { now: said, before: [] },
    said: { fr: said },
    role: { fr: `${said} reçoit` },
    needs: ['dette', 'faire-le-point'],
    phones: [],
    serves: 'anywhere',
    instead: [],
    sources: [],
    toCheck: [],
    fallback: {},
    verified: { by: 'mairie', date: '2026-11-20' },
  }) as unknown as Operator;
const CAF = operator('caf', 'La Caf');
const HOUSE = operator('france-services', 'France services');
const world: World = {
  ...smallWorld(),
  operators: new Map([CAF, HOUSE].map((one) => [one.id, one])),
};
const [commune] = [...world.communes.byInsee.values()];

function shown(asked: Operator, of: World = world) {
  if (!commune) throw new Error('no commune');
  const now = Date.UTC(2026, 11, 3, 9);
  return oneOutcomeView(of, { operator: asked, need: 'dette', commune, audience: 'citizen', now });
}

/** Who stands behind the door that follows, if nobody answers. */
function behind(asked: Operator, of?: World): readonly string[] {
  const { body } = shown(asked, of);
  if (body.kind !== 'orientation') throw new Error(body.kind);
  return body.doors.flatMap((door) =>
    door.kind === 'second' ? door.lines.map(({ text }) => text) : [],
  );
}

test('who is asked for is said with what it does and the sentence to say there', () => {
  const { heading, body, take } = shown(CAF);
  expect(heading.text).toBe('La Caf peut vous aider');
  expect(body).toMatchObject({
    kind: 'orientation',
    reason: { text: 'La Caf reçoit' },
    ask: { text: 'Je voudrais de l’aide pour une démarche. Qui peut me recevoir ?' },
  });
  const reception = { operator: 'caf', need: 'dette', commune: '33063' };
  expect(take).toMatchObject({ outcome: 'aide.find/go', reception });
});

test('France services stands behind every other, and behind itself there is no second', () => {
  expect(behind(CAF)).toEqual(['France services']);
  expect(behind(HOUSE)).not.toContain('France services');
  expect(behind(CAF, { ...world, operators: new Map([['caf', CAF]]) })).not.toContain(
    'France services',
  );
});

test('no way leads on from it: nothing to go back to, no other language, no door to open', () => {
  for (const one of [CAF, HOUSE]) {
    const view = shown(one);
    expect(view).toMatchObject({ ways: [], languages: [] });
    expect(Object.keys(view)).not.toEqual(expect.arrayContaining(['back']));
    expect(Object.keys(view)).not.toEqual(expect.arrayContaining(['simpler']));
    expect(JSON.stringify(view.body)).not.toContain('"action"');
  }
});

test('a router that hears the same words is taken over, another is made where they differ', () => {
  const data = { language: world.language, routeModel: undefined } as unknown as Parameters<
    typeof routerAfter
  >[2];
  const after = (next: World, language = world.language, before: World | undefined = world) =>
    finish(
      routerAfter(before, next as unknown as Parameters<typeof routerAfter>[1], {
        ...data,
        language,
      }),
    );
  expect(after({ ...smallWorld(), language: world.language })).toBe(world.router);
  const renamed = after(smallWorld('Autre titre'));
  expect(renamed).toBeDefined();
  expect(renamed).not.toBe(world.router);
  expect(after(world, { ...world.language })).not.toBe(world.router);
  expect(
    finish(routerAfter(undefined, world as unknown as Parameters<typeof routerAfter>[1], data)),
  ).toBeUndefined();
});
