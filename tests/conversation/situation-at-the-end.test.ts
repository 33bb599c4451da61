import { expect, test } from '@jest/globals';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { type Scene } from '../../bot/conversation/scene.ts';
import { outcomeScreen } from '../../bot/conversation/screens/outcome-screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type Circumstance, type State } from '../../bot/conversation/state.ts';
import { wordingOf } from '../../bot/conversation/wording.ts';
import { start } from '../../bot/engine/start.ts';
import { type Flow, type Outcome } from '../../bot/engine/model.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Door, type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);
const ENDS = [...world.flows.values()].flatMap((flow) =>
  [...flow.steps.values()].flatMap((step) =>
    step.kind === 'autonomy' || step.kind === 'orientation' ? [{ flow, step }] : [],
  ),
);

/** An end as it is shown to who said this. */
function end(
  { flow, step }: { readonly flow: Flow; readonly step: Outcome },
  situation: readonly Circumstance[],
  more: Partial<State> = {},
): View {
  const walk = start(flow);
  const state: State = {
    ...newState(),
    walks: [walk],
    commune: '33281',
    ...(situation.length > 0 ? { situation } : {}),
    ...more,
  };
  const scene: Scene = { world, state, now: NOW, wording: wordingOf(state) };
  const position = {
    path: [],
    waiting: [],
    lost: [],
    facts: new Map(),
    at: { kind: 'outcome', step } as const,
  };
  const home = { flow, address: step.address };
  return outcomeScreen(scene, { walk, index: 0, flow, position, home, sensitive: false }, step);
}

const doorsOf = ({ body }: View): readonly Door[] =>
  body.kind === 'orientation' ? body.doors : [];
const helperOf = ({ body }: View) => (body.kind === 'autonomy' ? body.parts.helper : undefined);
const at = (flow: string, step: string) => {
  const found = ENDS.find((one) => one.flow.id === flow && one.step.address === step);
  if (!found) throw new Error(`${flow}/${step}`);
  return found;
};
/** The first orientation to an operator. */
const to = (operator: string) => {
  const found = ENDS.find(({ step }) => step.kind === 'orientation' && step.operator === operator);
  if (!found) throw new Error(operator);
  return found;
};
const isOnlySite = ({ link, phone, place }: Door) => !!link && !phone && !place;
const isCall = ({ kind, phone, place, phoneFirst }: Door) =>
  kind === 'call' || phoneFirst === true || (phone !== undefined && place === undefined);

test.each(['33281', 'declined', '97411'])(
  'no end of any flow begins with a call for who cannot phone (%s)',
  (commune) => {
    const wrong = ENDS.filter((one) => {
      const [first] = doorsOf(end(one, [{ kind: 'no-phone' }], { commune }));
      return first && isCall(first);
    });
    expect(wrong.map(({ flow, step }) => `${flow.id}/${step.address}`)).toEqual([]);
  },
);

test('who cannot phone reads what to do alone before having someone call', () => {
  const doors = doorsOf(end(at('caf.mot-de-passe', 'see-caf'), [{ kind: 'no-phone' }]));
  const call = doors.find(({ kind }) => kind === 'call');
  const lines = (call?.lines ?? []).map(({ text }) => text);
  expect(lines[0]).toContain('un interprète traduit');
  expect(lines[1]).toContain('Écrivez, ou allez sur place');
  expect((call?.phone?.more ?? []).map(({ text }) => text)).not.toContain(lines[0]);
});

test('who cannot phone is sent to a branch of the bank, whose number is on their card alone', () => {
  const bank = at('banque.compte-en-ligne', 'see-bank-no-app');
  const [deaf] = doorsOf(end(bank, [{ kind: 'no-phone' }]));
  expect([deaf?.kind, deaf?.title.text, deaf?.lines[0]?.text]).toEqual([
    'go',
    'Allez',
    expect.stringContaining("À l'agence. Ou écrivez à votre conseiller"),
  ]);
  const [other] = doorsOf(end(bank, []));
  expect(other?.kind).toBe('call');
});

test('no first door is titled as another way', () => {
  for (const kind of ['no-phone', 'no-internet', 'tried-phone'] as const) {
    const titles = ENDS.map((one) => doorsOf(end(one, [{ kind }], { commune: 'declined' }))[0]);
    const wrong = titles.filter((door) => door?.title.text.startsWith('Ou '));
    expect(wrong.map((door) => door?.title.text)).toEqual([]);
  }
});

test.each(['33281', 'declined'])(
  'none begins with what is only a site for whom the internet is difficult (%s)',
  (commune) => {
    for (const one of ENDS) {
      const view = end(one, [{ kind: 'no-internet' }], { commune });
      const [first] = doorsOf(view);
      expect(first !== undefined && isOnlySite(first)).toBe(false);
      if (one.step.kind === 'autonomy' && one.step.link !== undefined) {
        expect(helperOf(view)?.title.text).toBe("Vous pouvez le faire avec quelqu'un");
      }
    }
  },
);

test('no door is lost nor made, whatever was tried; where all are barred, one more helps', () => {
  const tried: readonly Circumstance['kind'][] = [
    'no-phone',
    'no-internet',
    'tried-phone',
    'tried-went',
  ];
  for (const one of ENDS) {
    const before = doorsOf(end(one, [])).length;
    for (const kind of tried) {
      const doors = doorsOf(end(one, [{ kind }]));
      expect([0, 1]).toContain(doors.length - before);
      expect(doors.filter(({ first }) => first).length).toBe(doors.length > 0 ? 1 : 0);
    }
  }
});

test('the nearest helper stands before the steps, with the way to others once', () => {
  const view = end(at('caf.mot-de-passe', firstAutonomyOf('caf.mot-de-passe')), [
    { kind: 'no-internet' },
  ]);
  const helper = helperOf(view);
  expect(helper?.place?.address.text).toContain('Mérignac');
  for (const text of [toPlain(view), toChatMessage(view).text]) {
    expect(text.indexOf("avec quelqu'un")).toBeGreaterThan(-1);
    expect(text.indexOf("avec quelqu'un")).toBeLessThan(text.indexOf("dans l'ordre"));
  }
  expect(toHtml(view, asLinks)).toContain('avec quelqu’un');
  expect(toPlain(view).match(/Voir qui peut m'aider/g)).toHaveLength(1);
});

function firstAutonomyOf(id: string): string {
  const steps = [...(world.flows.get(id)?.steps.values() ?? [])];
  return steps.find((step) => step.kind === 'autonomy' && step.link !== undefined)?.address ?? '';
}

test('a site that did not work is no way by itself either; another site is', () => {
  const one = at('caf.mot-de-passe', firstAutonomyOf('caf.mot-de-passe'));
  expect(helperOf(end(one, [{ kind: 'tried-site', operator: 'caf' }]))).toBeDefined();
  expect(helperOf(end(one, [{ kind: 'tried-site', operator: 'impots' }]))).toBeUndefined();
});

test('where nobody answered the call is last, with a word; of another service nothing changes', () => {
  const one = to('caf');
  const away = { commune: 'declined' };
  const plain = doorsOf(end(one, [], away));
  expect(plain[0]?.kind).toBe('call');
  const tried = doorsOf(end(one, [{ kind: 'tried-phone', operator: 'caf' }], away));
  expect(tried[0]?.kind).not.toBe('call');
  expect(tried.at(-1)?.kind).toBe('call');
  expect(tried.at(-1)?.lines[0]?.text).toContain("d'abord l'autre chemin");
  expect(tried.at(-1)?.phoneFirst).toBe(false);
  expect(doorsOf(end(one, [{ kind: 'tried-phone', operator: 'msa' }], away))).toEqual(plain);
});

test('every orientation has, folded, what comes when a public service does not answer', () => {
  const view = end(to('caf'), []);
  expect(view.asides?.map(({ folded, first }) => [folded, first])).toEqual([[true, false]]);
  expect(toHtml(view, asLinks)).toMatch(/<details><summary><span>Non, ou silence\s\?/);
  for (const one of ENDS) {
    if (one.step.kind !== 'orientation') continue;
    const operator = world.operators.get(one.step.operator);
    const [aside] = end(one, []).asides ?? [];
    if (operator?.recourse?.defender !== false) expect(aside?.items.length).toBeGreaterThan(0);
  }
});

test.each([
  ['caf', 'médiateur administratif'],
  ['cpam', 'médiateur'],
  ['impots', 'conciliateur fiscal'],
  ['france-travail', 'médiateur régional'],
  ['assurance-retraite', 'médiateur'],
])('who was refused by %s writes, then has its mediator, then the Défenseur', (id, mediator) => {
  const [aside] = end(to(id), [{ kind: 'refused', operator: id }]).asides ?? [];
  expect(aside).toMatchObject({ folded: false, first: true, ordered: true });
  const [write, then, last] = aside?.items.map(({ text }) => text) ?? [];
  expect(write).toMatch(/^Écrivez à votre /);
  expect(then).toContain(mediator);
  expect(last).toContain('Défenseur des droits');
  expect(aside?.phone?.dial).toBe('0969390000');
  expect(aside?.notes.some(({ text }) => text.startsWith("D'après"))).toBe(true);
});

test('refused elsewhere, the ladder is that of who refused, after the doors', () => {
  const view = end(to('point-justice'), [{ kind: 'refused', operator: 'caf' }]);
  const [aside] = view.asides ?? [];
  expect(aside).toMatchObject({ folded: false, first: false });
  expect(aside?.items[0]?.text).toContain('votre Caf');
});

test('where no mediator is known, a letter and the Défenseur; not for what is no public service', () => {
  for (const id of ['mairie', 'ccas']) {
    const [aside] = end(to(id), [{ kind: 'refused', operator: id }]).asides ?? [];
    expect(aside?.items.map(({ text }) => text.slice(0, 18))).toEqual([
      'Écrivez au maire. ',
      'Toujours rien ? Le',
    ]);
  }
  const bank = end(to('banque'), [{ kind: 'refused', operator: 'banque' }]).asides ?? [];
  expect(bank[0]?.items).toHaveLength(2);
  expect(JSON.stringify(bank)).not.toContain('Défenseur');
});

test('who refused is replaced where another stands in for it', () => {
  const [aside] =
    end(to('caf'), [{ kind: 'refused', operator: 'caf' }], { commune: '97611' }).asides ?? [];
  expect(aside?.items.map(({ text }) => text).join()).not.toContain('votre Caf');
});

test('an autonomy step shows the ladder only to who was refused', () => {
  const one = at('caf.mot-de-passe', firstAutonomyOf('caf.mot-de-passe'));
  expect(end(one, []).asides).toBeUndefined();
  expect(end(one, [{ kind: 'refused', operator: 'caf' }]).asides).toHaveLength(1);
});

test.each([
  ['fr', 'Demandez-lui son accord, à chaque fois.', "J'aide un proche dans ses papiers"],
  ['en', 'Ask them if they agree, each time.', undefined],
  ['ar', 'اطلب موافقته في كل مرة.', undefined],
])(
  'in %s, who speaks for another is told of their yes, and led to how one helps',
  (lang, said, title) => {
    const view = end(to('caf'), [{ kind: 'for-other' }], { lang });
    const aside = view.asides?.find(({ choice }) => choice);
    expect(aside?.items[0]?.text).toBe(said);
    expect(aside?.choice?.action).toEqual({ do: 'flow', flow: 'accompagner.proche' });
    if (title !== undefined) expect(aside?.choice?.label.text).toBe(title);
    expect(toPlain(view)).toContain(said);
  },
);

test.each(['en', 'ar'])('in %s the ladder has its words', (lang) => {
  const [aside] = end(to('caf'), [{ kind: 'refused', operator: 'caf' }], { lang }).asides ?? [];
  expect(aside?.items.map((words) => words.lang)).toEqual([lang, lang, lang]);
});
