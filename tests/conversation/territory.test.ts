import { expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type Structure } from '../../bot/conversation/structure.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { buildFlow, orientation } from '../engine/build-flow.ts';
import { indexOf, operator, permanence, WEDNESDAYS } from '../permanences/support/territory.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const MONDAY = Date.parse('2026-11-30T10:00+01:00');

function worldOf(territory: readonly string[]): World {
  const structure: Structure = {
    id: 'ici',
    name: 'Ici',
    origins: [],
    languages: [],
    facts: new Map(),
    device: 'own',
    contact: { phone: '05 56 00 00 00' },
    territory,
  };
  return { ...shippedWorld(), structures: new Map([[structure.id, structure]]) };
}

/** Communes that a shared name is asked among, in their order. */
function among(world: World, structure?: string): readonly string[] {
  const begun = begin(world, { flow: 'caf.dette', ...(structure ? { structure } : {}) });
  const asked = { ...begun, prompt: { kind: 'commune', among: [] } as const };
  const { state } = turn(world, {
    state: asked,
    message: { kind: 'text', text: 'Saint-Denis' },
    now: MONDAY,
  });
  return state.prompt?.kind === 'commune' ? state.prompt.among : [];
}

test('of a shared name, the commune of the territory comes first, and is still asked', () => {
  const [first, second] = among(worldOf(['93']));
  expect(first).not.toBe('93066');
  expect(second).toBeDefined();
  expect(among(worldOf(['93']), 'ici')[0]).toBe('93066');
  expect(among(worldOf(['93']), 'ici').length).toBeGreaterThan(1);
});

test('a structure of one commune begins there; of several, nowhere', () => {
  const communeOf = (territory: readonly string[]) =>
    begin(worldOf(territory), { structure: 'ici' }).commune;
  expect(communeOf(['33281'])).toBe('33281');
  expect(communeOf(['33281', '33063'])).toBeUndefined();
  expect(communeOf(['33'])).toBeUndefined();
});

test('a place of the territory comes first, and a sooner one elsewhere after it', () => {
  const flow = buildFlow([orientation('go')], { id: 'caf.essai' });
  const needs = ['ressources'];
  const caf = operator('caf', { needs });
  // Bordeaux on Tuesdays; Mérignac, next to it, on Wednesdays.
  const desks = [
    permanence('bordeaux', '33063', { at: [-0.588, 44.857] }),
    permanence('merignac', '33281', { raw: WEDNESDAYS }),
  ];
  const doorsIn = (territory: readonly string[]) => {
    const world = {
      ...worldOf(territory),
      flows: new Map([[flow.id, flow]]),
      operators: new Map([['caf', caf]]),
      permanences: indexOf(desks, [caf]),
    };
    const begun = begin(world, { structure: 'ici', flow: flow.id });
    const { body } = screen(world, { ...begun, commune: '33063' }, MONDAY);
    const doors = body.kind === 'orientation' ? body.doors : [];
    return doors.flatMap(({ place }) => (place ? [place.address.text] : []));
  };
  const [bordeaux, merignac] = ['1 place, Bordeaux', '1 place, Mérignac'];
  expect(doorsIn([])).toEqual([bordeaux]);
  expect(doorsIn(['33281'])).toEqual([merignac, bordeaux]);
  expect(doorsIn(['243300316'])).toEqual([bordeaux]);
});

test.each([
  ['49007', "Où aller, près d'Angers ?"],
  ['76351', 'Où aller, près du Havre ?'],
  ['26113', 'Où aller, près de Die ?'],
])('what to ask on the phone joins the commune to its words: %s', (commune, asked) => {
  const flow = buildFlow([orientation('go')], { id: 'caf.essai' });
  const world = { ...shippedWorld(), flows: new Map([[flow.id, flow]]) };
  for (const lang of ['fr', 'en', 'ar']) {
    const view = screen(world, { ...begin(world, { flow: flow.id, lang }), commune }, MONDAY);
    expect(toPlain(view)).toContain(asked);
  }
});
