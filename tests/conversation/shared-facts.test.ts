import { expect, test } from '@jest/globals';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { fillShared, type SharedFact } from '../../bot/conversation/shared-facts.ts';
import { type World } from '../../bot/conversation/world.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { buildFlow, orientation } from '../engine/build-flow.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.parse('2026-11-30T10:00+01:00');
const shipped = shippedWorld();

const fact: SharedFact = {
  id: 'caf-delai',
  kind: 'delay',
  text: { fr: '2 mois', en: '2 months' },
  source: 'caf-site',
  seen: '2026-11-24',
  review: '2027-05-24',
  owner: 'caf-flows',
};

function shown(reason: string, lang = 'fr') {
  const step = { ...orientation('go'), reason: { fr: reason, en: `EN ${reason}` } };
  const flow = buildFlow([step], { id: 'caf.essai' });
  const world: World = {
    ...shipped,
    flows: new Map([[flow.id, flow]]),
    sharedFacts: new Map([[fact.id, fact]]),
  };
  const state = { ...begin(world, { flow: flow.id, lang }), commune: 'declined' };
  return toPlain(screen(world, state, NOW));
}

test('what is written once stands in the text of each flow that names it, in each language', () => {
  expect(shown('Vous avez {fact:caf-delai}.')).toContain('Vous avez 2 mois.');
  expect(shown('You have {fact:caf-delai}.', 'en')).toContain('EN You have 2 months.');
});

test('the number of a service is the one of its record', () => {
  expect(shown('Appelez le {phone:point-justice}.')).toContain('Appelez le 30 39.');
});

test('what ships names only what is there: no brace is left on a screen', () => {
  const named = [...shipped.flows.values()].flatMap(
    ({ steps }) => JSON.stringify([...steps]).match(/\{(?:fact|phone):[^}]*\}/g) ?? [],
  );
  expect(new Set(named).size).toBeGreaterThan(15);
  for (const one of new Set(named)) expect(fillShared(one, shipped, ['fr'])).toMatch(/^[^{}]+$/);
});
