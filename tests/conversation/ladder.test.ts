import { expect, test } from '@jest/globals';
import { addressOf } from '../../bot/channels/pages/write-address.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { LADDER_FLOW } from '../../bot/conversation/where.ts';
import { type AutonomyStep } from '../../bot/engine/model.ts';
import { start } from '../../bot/engine/start.ts';
import { recourseOf } from '../../bot/permanences/recourse-of.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { endsOf, standAt, type End } from './support/outcomes.ts';

const world = shippedWorld();
const NOW = Date.parse('2026-12-03T10:00+01:00');
const ends = endsOf(world);
const services = world.facts.get('service')?.values ?? [];
const ladder = world.flows.get(LADDER_FLOW);
const DOOR: Action = { do: 'flow', flow: LADDER_FLOW };

const isDoor = (action: Action): boolean => action.do === 'flow' && action.flow === LADDER_FLOW;
const doorsIn = (view: View): number =>
  [...choicesOf(view), ...view.ways].filter(({ action }) => isDoor(action)).length;
const end = (flow: string, step: string): End => {
  const found = ends.find((one) => one.flow.id === flow && one.step.address === step);
  if (!found) throw new Error(`${flow}/${step}`);
  return found;
};
/** The first orientation to an operator. */
const to = (operator: string): End => {
  const found = ends.find(({ step }) => step.kind === 'orientation' && step.operator === operator);
  if (!found) throw new Error(operator);
  return found;
};
const throughDoor = (from: End, who: Partial<State> = {}) => {
  const there = standAt(world, from, who);
  const { state, screen: view } = turn(there.world, {
    state: there.state,
    message: { kind: 'action', action: DOOR },
    now: NOW,
  });
  return { ...there, state, view };
};
const serviceOf = ({ walks }: State) =>
  walks.at(-1)?.outside.find(([fact]) => fact === 'service')?.[1];

/** The screen of a step of the ladder, of a service. */
function rung(service: string, step: AutonomyStep, who: Partial<State> = {}): View {
  if (!ladder) throw new Error(LADDER_FLOW);
  const begun = { ...ladder, start: step.address };
  const state: State = {
    ...newState(),
    commune: '33281',
    walks: [start(begun, [['service', service]])],
    ...who,
  };
  return screen({ ...world, flows: new Map([...world.flows, [begun.id, begun]]) }, state, NOW);
}
const rungs = [...(ladder?.steps.values() ?? [])].filter(
  (step): step is AutonomyStep => step.kind === 'autonomy',
);
const rungOf = (kind: AutonomyStep['ladder']): AutonomyStep => {
  const step = rungs.find((one) => one.ladder === kind);
  if (!step) throw new Error(kind);
  return step;
};

test('every result has the door once, but those of the ladder itself', () => {
  const wrong = ends.filter((one) => {
    const there = standAt(world, one);
    const wanted = one.flow.id === LADDER_FLOW ? 0 : 1;
    return doorsIn(screen(there.world, there.state, NOW)) !== wanted;
  });
  expect(wrong.map(({ flow, step }) => `${flow.id}/${step.address}`)).toEqual([]);
});

test('the door knows the service of the result, and asks what was tried', () => {
  for (const service of ['caf', 'impots', 'mairie', 'ccas', 'banque']) {
    const { state, view } = throughDoor(to(service));
    expect([service, serviceOf(state), view.heading.text]).toEqual([
      service,
      service,
      'Qu’avez-vous fait en dernier ?'.replace('’', "'"),
    ]);
  }
  // What one does alone is about the service of its flow.
  expect(throughDoor(to('caf')).view.topic?.title.text).toBe('Personne ne répond (La Caf)');
  expect(throughDoor(to('mdph')).view.topic?.title.text).toBe('Personne ne répond');
  expect(serviceOf(throughDoor(end('caf.attestation', 'download-alone')).state)).toBe('caf');
  // An emergency line is nobody to complain to.
  expect(throughDoor(to('sos-115')).view.heading.text).toBe('Qui ne répond pas ?');
});

test('one comes back from the ladder to the result', () => {
  const { world: there, state } = throughDoor(to('caf'));
  const { state: back } = turn(there, {
    state,
    message: { kind: 'action', action: { do: 'command', command: 'back' } },
    now: NOW,
  });
  expect(back.walks.map(({ flow }) => flow)).toEqual([to('caf').flow.id]);
  expect(serviceOf(back)).toBeUndefined();
});

test('a service whose name tells too much stands in no address, and is not said back', () => {
  const { world: there, state } = throughDoor(to('mdph'));
  expect(serviceOf(state)).toBe('mdph');
  expect(addressOf(there, { ...state, walks: state.walks.slice(-1) })).toBeUndefined();
  for (const step of rungs) {
    expect(rung('mdph', step).heading.text).not.toContain('MDPH');
    expect(rung('mdph', step).take?.due?.operator).not.toBe('mdph');
  }
  const caf = throughDoor(to('caf'));
  const address = addressOf(caf.world, { ...caf.state, walks: caf.state.walks.slice(-1) });
  expect(address?.pairs).toContainEqual(['fact.service', 'caf']);
});

test('each step of each service says what its record says, and the step after in one line', () => {
  const wrong = services.flatMap((service) => {
    const { other, write, mediator } =
      recourseOf(world.operators, world.operators.get(service)) ?? {};
    const own = { call: other, other, write, wait: undefined, mediator };
    return rungs.flatMap((step) => {
      const view = rung(service, step);
      const text = own[step.ladder ?? 'wait']?.fr ?? '';
      const isSaid = toPlain(view).includes(text.slice(0, 30));
      const isWhole = view.asides?.[0]?.items.length === 1 && view.take?.blanks !== undefined;
      return isSaid && isWhole ? [] : [`${service} ${step.address}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('what nobody confirmed says that it is to be checked', () => {
  const unsure = services.filter(
    (id) => recourseOf(world.operators, world.operators.get(id))?.toCheck === true,
  );
  expect(unsure).not.toEqual([]);
  const silent = unsure.filter((id) => rung(id, rungOf('write')).toCheck === undefined);
  expect(silent).toEqual([]);
});

test('the flow knows the services with a mediator, with a rule of a month, and the private ones', () => {
  const listed = (address: string): readonly string[] => {
    const step = ladder?.steps.get(address);
    const test = step?.kind === 'branch' ? step.rows[0]?.when[0] : undefined;
    return test?.kind === 'any' ? test.values : [];
  };
  const where = (holds: (id: string) => boolean) => services.filter(holds);
  const of = (id: string) => recourseOf(world.operators, world.operators.get(id));
  const isWithinAMonth = (id: string) => {
    const { days = 0, months = 0 } = world.deadlines.get(of(id)?.answer ?? '')?.count ?? {};
    return months === 1 || (days > 0 && days < 60);
  };
  expect(services).toEqual(
    [...world.operators.keys()].filter((id) => of(id)?.write !== undefined).sort(),
  );
  expect(listed('known')).toEqual(services);
  expect(listed('after-months')).toEqual(where((id) => of(id)?.mediator !== undefined));
  expect(listed('after-month')).toEqual(where(isWithinAMonth));
  expect(listed('after-mediator')).toEqual(where((id) => of(id)?.defender === false));
});

test('a line is called first by who tried nothing, but not by who called or cannot phone', () => {
  const helper = (who: Partial<State>, kind: AutonomyStep['ladder'] = 'call') => {
    const { body } = rung('caf', rungOf(kind), who);
    return body.kind === 'autonomy' ? body.parts.helper?.phone?.dial : undefined;
  };
  expect(helper({})).toBe('3230');
  expect(helper({ situation: [{ kind: 'no-phone' }] })).toBeUndefined();
  expect(helper({}, 'other')).toBeUndefined();
});

test('where another stands in for a service, the ladder is that of the other', () => {
  expect(rung('caf', rungOf('write'), { commune: '97608' }).heading.text).toContain('CSSM');
});

test('a mediator sees the ladder beside their own words', () => {
  const view = rung('caf', rungOf('write'), { audience: 'mediator' });
  expect(view.mediator?.never?.items.length).toBeGreaterThan(0);
  expect(toPlain(view)).toContain('Écrivez à votre Caf');
});

test('what was said is understood once, and the end asks nobody to call again first', () => {
  const text = "la caf répond jamais j'ai appelé 10 fois";
  const first = turn(world, { state: newState(), message: { kind: 'text', text }, now: NOW });
  const said = first.screen.understood?.items.map(({ says }) => says.text);
  expect(said).toEqual(['La Caf', "J'ai appelé"]);
  const yes = choicesOf(first.screen)[0];
  if (!yes) throw new Error('nothing to tap');
  const { screen: view } = turn(world, {
    state: first.state,
    message: { kind: 'action', action: yes.action },
    now: NOW,
  });
  expect(view.body.kind === 'autonomy' && view.body.parts.helper).toBeFalsy();
  expect(toPlain(view)).toContain('1) Écrivez un message');
});

test.each([
  ['la Caf ne répond jamais', 'caf', 'tried'],
  ["la caf ne répond jamais j'ai appelé dix fois", 'caf', undefined],
])('« %s » leads to the ladder of that service', (text, service, asked) => {
  const { state } = turn(world, { state: newState(), message: { kind: 'text', text }, now: NOW });
  const walk = state.walks.at(-1);
  const heard = { flow: walk?.flow, answers: walk?.answers.map(({ step }) => step) };
  if (asked === undefined) {
    expect(JSON.stringify(state)).toContain(LADDER_FLOW);
    expect(JSON.stringify(state)).toContain('"phone"');
    return;
  }
  expect(heard).toEqual({ flow: LADDER_FLOW, answers: ['which'] });
  expect(walk?.answers[0]?.options).toEqual([service]);
});
