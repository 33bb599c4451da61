import { expect, test } from '@jest/globals';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { type Permanence } from '../../bot/permanences/model.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type OneTripSaid, type View } from '../../bot/view/view.ts';
import { buildFlow, facts, option, orientation, question } from '../engine/build-flow.ts';
import { indexOf, operator, permanence } from '../permanences/support/territory.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';

const MONDAY = Date.parse('2026-11-30T10:00+01:00');
const HALL: [number, number] = [-0.678, 44.838];
const BESIDE: [number, number] = [-0.678, 44.8395];
const ON_FOOT: [number, number] = [-0.678, 44.843];

const needs = ['help'];
const OPERATORS = [
  operator('tax', { needs, said: { fr: 'Le service des impôts', en: 'The tax office' } }),
  operator('services', { needs, said: { fr: 'France services' } }),
  operator('caf', {
    needs,
    said: { fr: 'La Caf' },
    instead: [{ when: [{ kind: 'any', fact: 'regime', values: ['msa'] }], operator: 'msa' }],
  }),
  operator('msa', { needs, said: { fr: 'La MSA' } }),
];

const end = (address: string, of: string, ifThatFails?: string) => ({
  ...orientation(address, ifThatFails),
  operator: of,
  need: 'help',
});
const tax = buildFlow([end('go', 'tax', 'other'), end('other', 'services')], { id: 'tax.pay' });
const caf = buildFlow(
  [
    question('regime', [
      option('general', 'see-caf', { set: [['regime', 'caf']] }),
      option('farm', 'see-msa', { set: [['regime', 'msa']] }),
    ]),
    end('see-caf', 'caf'),
    end('see-msa', 'msa'),
  ],
  { id: 'caf.aide', facts: facts({ regime: ['caf', 'msa'] }) },
);
const services = buildFlow([end('go', 'services')], { id: 'services.read' });

function worldOf(permanences: readonly Permanence[], flows: readonly Flow[]): World {
  return {
    ...shippedWorld(),
    flows: new Map(flows.map((flow) => [flow.id, flow])),
    operators: new Map(OPERATORS.map((one) => [one.id, one])),
    permanences: indexOf(permanences, OPERATORS),
  };
}

function shown(permanences: readonly Permanence[], who: Partial<State> = {}): View {
  const world = worldOf(permanences, [tax, caf, services]);
  return screen(world, { ...begin(world, { flow: tax.id }), commune: '33281', ...who }, MONDAY);
}

function tripIn({ body }: View): OneTripSaid | undefined {
  return body.kind === 'orientation' ? body.trip : undefined;
}

function desk(of: string, at = HALL, rest: Partial<Permanence> = {}): Permanence {
  const one = permanence(of, '33281', { operator: of, demonstration: false, at, ...rest });
  return one.place ? { ...one, place: { ...one.place, id: at.join() } } : one;
}

test('a door and its second beside it are one trip, said with the first door', () => {
  const view = shown([desk('tax'), desk('services', BESIDE)]);
  expect(tripIn(view)?.says.text).toBe(
    "Demain, mardi 1er décembre à Mérignac : le service des impôts à 9 h, France services à côté jusqu'à 11 h 30.",
  );
  expect(tripIn(view)?.says.later).toMatch(/^Mardi 1er décembre à Mérignac : /);
  const html = toHtml(view, asLinks);
  expect(html.indexOf('En un seul trajet')).toBeGreaterThan(html.indexOf('<ol class="aig-way">'));
  expect(html.indexOf('En un seul trajet')).toBeLessThan(html.lastIndexOf('<li class="'));
  for (const text of [toPlain(view), toChatMessage(view).text]) {
    expect(text.indexOf('En un seul trajet')).toBeGreaterThan(0);
    expect(text.indexOf('En un seul trajet')).toBeLessThan(text.indexOf('Allez'));
  }
  expect(view.demonstration).toBeUndefined();
});

test('the demand that waits comes before the second door, with what to do before leaving', () => {
  const view = shown([desk('tax'), desk('services', ON_FOOT)], {
    later: [{ flow: services.id }],
  });
  expect(tripIn(view)?.says.text).toContain(
    "France services à environ 15 minutes à pied, jusqu'à 11 h 30.",
  );
  expect(tripIn(view)?.more.map(({ text }) => text)).toEqual([
    'Le service des impôts : Mairie, 1 place, Mérignac',
    'France services : Mairie, 1 place, Mérignac',
    `Avant de partir, répondez aux questions de votre autre demande : ${services.title.fr}.`,
  ]);
});

test('where its questions still decide who serves the person, none is promised', () => {
  const desks = [desk('tax'), desk('caf')];
  const later = { flow: caf.id };
  expect(tripIn(shown(desks, { later: [later] }))).toBeUndefined();
  const heard = (choice: string) => ({
    [caf.id]: [{ step: 'regime', options: [choice], heard: true as const }],
  });
  const general = shown(desks, { later: [later], heard: heard('general') });
  expect(tripIn(general)?.says.text).toContain('la Caf au même endroit');
  const farm = shown(desks, { later: [later], heard: heard('farm') });
  expect(tripIn(farm)).toBeUndefined();
});

test('two demands for one desk are one visit', () => {
  const other = buildFlow([end('go', 'tax')], { id: 'tax.refund' });
  const world = worldOf([desk('tax')], [tax, other]);
  const state = { ...begin(world, { flow: tax.id }), commune: '33281' };
  const view = screen(world, { ...state, later: [{ flow: other.id }] }, MONDAY);
  expect(tripIn(view)?.says.text).toBe(
    'Demain, mardi 1er décembre à Mérignac : le service des impôts à 9 h, pour vos deux demandes.',
  );
});

test.each<[string, readonly Permanence[], Partial<State>]>([
  [
    'the second is by appointment',
    [desk('tax'), desk('services', HALL, { mode: 'appointment' })],
    {},
  ],
  ['nothing is known of it', [desk('tax')], {}],
  ['no commune is told', [desk('tax'), desk('services')], { commune: 'declined' }],
  [
    'one went there for nothing',
    [desk('tax'), desk('services')],
    { situation: [{ kind: 'tried-went', operator: 'services' }] },
  ],
])('no trip where %s', (_, desks, who) => {
  expect(tripIn(shown(desks, who))).toBeUndefined();
});

test('what is invented is said to be', () => {
  const invented = desk('services', HALL, { demonstration: true });
  expect(shown([desk('tax'), invented]).demonstration).toBeDefined();
});

test.each([
  ['en', 'Tomorrow', 'the tax office at 9'],
  ['ar', 'الثلاثاء', 'في المكان نفسه'],
])('in %s', (lang, day, part) => {
  const says = tripIn(shown([desk('tax'), desk('services')], { lang }))?.says;
  expect(says?.lang).toBe(lang);
  expect(says?.text).toContain(day);
  expect(says?.text).toContain(part);
});

test('it is carried away with its date, and not from a sensitive topic', () => {
  const desks = [desk('tax'), desk('services')];
  expect(shown(desks).take?.lines[1]).toMatch(/^Mardi 1er décembre à Mérignac/);
  const discreet = { ...tax, sensitive: true };
  const world = worldOf(desks, [discreet]);
  const state = { ...begin(world, { flow: tax.id }), commune: '33281' };
  const view = screen(world, state, MONDAY);
  expect(tripIn(view)).toBeDefined();
  expect(view.take?.lines.some((line) => line.includes('France services'))).toBe(false);
});
