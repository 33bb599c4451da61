import { expect, test } from '@jest/globals';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type Circumstance } from '../../bot/conversation/state.ts';
import { type World } from '../../bot/conversation/world.ts';
import { type Operator, type Permanence } from '../../bot/permanences/model.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Door, type View } from '../../bot/view/view.ts';
import { buildFlow, orientation } from '../engine/build-flow.ts';
import { indexOf, operator, permanence } from '../permanences/support/territory.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';

const MONDAY = Date.parse('2026-11-30T10:00+01:00');
const LINE = { number: '3230', cost: { fr: 'Prix d’un appel normal.' } };
const needs = ['ressources'];
const caf = operator('caf', { needs, said: { fr: 'La Caf' }, phones: [LINE] });
const second = operator('second', { needs, said: { fr: 'France services' }, phones: [] });

/** The screen of `caf` in Mérignac, with another operator behind "Si personne ne répond". */
function shown(
  permanences: readonly Permanence[],
  parts: {
    readonly operators?: readonly Operator[];
    readonly commune?: string;
    readonly situation?: readonly Circumstance[];
  } = {},
): View {
  const { operators = [caf, second], commune = '33281', situation = [] } = parts;
  const flow = buildFlow(
    [orientation('go', 'other'), { ...orientation('other'), operator: 'second' }],
    { id: 'caf.essai' },
  );
  const world: World = {
    ...shippedWorld(),
    flows: new Map([[flow.id, flow]]),
    operators: new Map(operators.map((one) => [one.id, one])),
    permanences: indexOf(permanences, operators),
  };
  return screen(world, { ...begin(world, { flow: flow.id }), commune, situation }, MONDAY);
}

test('of a second door at the same operator it is said what is done there', () => {
  const flow = buildFlow(
    [
      { ...orientation('go', 'other'), operator: 'caf' },
      { ...orientation('other'), operator: 'caf', reason: { fr: "L'assistante sociale." } },
    ],
    { id: 'caf.essai' },
  );
  const world: World = {
    ...shippedWorld(),
    flows: new Map([[flow.id, flow]]),
    operators: new Map([[caf.id, caf]]),
    permanences: indexOf([], [caf]),
  };
  const view = screen(world, { ...begin(world, { flow: flow.id }), commune: '33281' }, MONDAY);
  const last = doorsOf(view).at(-1);
  expect(last?.kind).toBe('second');
  expect(last?.lines[1]?.text).toBe("L'assistante sociale.");
});

function doorsOf({ body }: View): readonly Door[] {
  return body.kind === 'orientation' ? body.doors : [];
}

const textOf = ({ lines }: Pick<Door, 'lines'>) => lines.map(({ text }) => text).join(' ');

/** What can be tapped of the doors, in the order of the page. */
function buttonsOf(view: View): readonly string[] {
  const html = /<ol class="aig-way">[\s\S]*?<\/ol>/.exec(toHtml(view, asLinks))?.[0] ?? '';
  return [...html.matchAll(/<(?:a|button)[^>]*>([\s\S]*?)<\/(?:a|button)>/g)].map(
    ([, inner = '']) => inner.replace(/<[^>]*>/g, '').replace(/\u00a0/g, ' '),
  );
}

const BOOKING = {
  how: 'Demandez un rendez-vous par téléphone.',
  phone: '05 56 00 00 01',
  url: 'https://rdv.example/',
  needsAccount: false,
};

test('the phone for an appointment is the first button, with what to say', () => {
  const view = shown([permanence('desk', '33281', { mode: 'appointment', booking: BOOKING })]);
  const [ask, call] = doorsOf(view);
  expect(ask).toMatchObject({
    kind: 'ask-appointment',
    first: true,
    phone: { dial: '0556000001' },
    phoneFirst: true,
  });
  expect(ask && textOf(ask)).toContain('« Je voudrais un rendez-vous. »');
  expect(buttonsOf(view)[0]).toBe('Appeler le 05 56 00 00 01');
  expect(buttonsOf(view)).toContain('Demander un rendez-vous en ligne');
  expect(call?.phone?.dial).toBe('3230');
  const plain = toPlain(view);
  expect(plain.indexOf('05 56 00 00 01')).toBeLessThan(plain.indexOf('https://rdv.example/'));
  expect(view.take?.lines).toContain('05 56 00 00 01');
  const chat = toChatMessage(view).text;
  expect(chat.indexOf('05 56 00 00 01')).toBeLessThan(chat.indexOf('Je voudrais un rendez-vous'));
});

test('a booking through the line of the operator is one button, with what the line costs', () => {
  const booking = { how: 'Par téléphone.', phone: '32 30', needsAccount: false };
  const view = shown([permanence('desk', '33281', { mode: 'appointment', booking })]);
  expect(doorsOf(view).map(({ kind }) => kind)).toEqual(['ask-appointment', 'second']);
  expect(buttonsOf(view).filter((label) => label.startsWith('Appeler'))).toEqual([
    'Appeler le 32 30',
  ]);
  expect(doorsOf(view)[0]?.phone?.notes.map(({ text }) => text)).toContain(
    'Prix d’un appel normal.',
  );
});

test('a desk by appointment without a phone says how', () => {
  const booking = { how: 'À l’accueil.', needsAccount: false };
  const view = shown([permanence('desk', '33281', { mode: 'appointment', booking })]);
  expect(doorsOf(view)[0]?.phone).toBeUndefined();
  expect(textOf(doorsOf(view)[0] ?? { lines: [] })).toContain('À l’accueil.');
});

const EXPIRED = { checked: { date: '2025-03-01', by: 'mairie' }, knownUntil: '2025-08-31' };

test('what expired keeps its address and its phone, and loses its hours', () => {
  const view = shown([permanence('desk', '33281', { ...EXPIRED, booking: BOOKING })]);
  const [call, go, other] = doorsOf(view);
  expect(call).toMatchObject({ kind: 'call', first: true, phone: { dial: '0556000001' } });
  expect(go).toMatchObject({
    kind: 'go',
    certain: false,
    certainty: 'expired',
    place: { name: { text: 'Mairie' }, address: { text: '1 place, Mérignac' } },
  });
  expect(go && textOf(go)).toContain('Je ne connais pas ses horaires');
  expect(other?.kind).toBe('second');
  const said = toPlain(view);
  expect(said).toContain('1 place, Mérignac');
  expect(said).not.toMatch(/mardi|9 h|Confirmé le/);
  expect(view.take?.dated).toBe(false);
  expect(view.take?.lines).toEqual(expect.arrayContaining(['05 56 00 00 01']));
});

test('what expired without a phone of its own is called by the line of the operator', () => {
  const [call, go] = doorsOf(shown([permanence('desk', '33281', EXPIRED)]));
  expect([call?.phone?.dial, go?.place?.name.text]).toEqual(['3230', 'Mairie']);
});

test('a desk by appointment that expired keeps its phone too', () => {
  const desk = { ...EXPIRED, mode: 'appointment', booking: BOOKING } as const;
  const [call, go] = doorsOf(shown([permanence('desk', '33281', desk)]));
  expect([call?.phone?.dial, go?.place?.name.text]).toEqual(['0556000001', 'Mairie']);
});

test('a place to confirm is called by its own number', () => {
  const booking = { how: 'Par téléphone.', phone: '05 56 00 00 02', needsAccount: false };
  const old = { checked: { date: '2026-06-01', by: 'mairie' } };
  const [call, go] = doorsOf(shown([permanence('desk', '33281', { ...old, booking })]));
  expect([call?.kind, call?.phone?.dial, go?.certainty]).toEqual([
    'call',
    '0556000002',
    'to-confirm',
  ]);
});

test('the second door that expired keeps its address, and promises no hours', () => {
  const view = shown([permanence('other', '33281', { ...EXPIRED, operator: 'second' })]);
  const door = doorsOf(view).at(-1);
  expect(door?.place?.address.text).toBe('1 place, Mérignac');
  expect([door?.certain, door?.date, door?.hours]).toEqual([false, undefined, undefined]);
  expect(door?.action?.label.text).toBe('France services');
});

const mairie = operator('mairie', { needs, said: { fr: 'La mairie' }, each: 'commune' });
const ccas = operator('caf', {
  needs,
  said: { fr: 'Le service social de la mairie', en: 'The welfare office' },
  each: 'commune',
  knownBy: 'mairie',
  fallback: { url: 'https://www.service-public.gouv.fr' },
});

test('a competent door without address or number is named, with who gives them', () => {
  const view = shown([], { operators: [ccas, second, mairie] });
  const [door] = doorsOf(view);
  expect(door?.first).toBe(true);
  expect(door && textOf(door)).toContain(
    "Le service social de la mairie de Mérignac Je n'ai ni son adresse ni son numéro : la mairie vous les donne.",
  );
  expect(view.take?.lines).toContain(
    "Je n'ai ni son adresse ni son numéro : la mairie vous les donne.",
  );
  const there = doorsOf(
    shown([permanence('desk', '33281', EXPIRED)], { operators: [ccas, mairie] }),
  );
  expect(there[0] && textOf(there[0])).toContain(
    "Je n'ai pas son numéro : la mairie vous le donne.",
  );
});

test('who has no internet is given a number and an address, not a site', () => {
  const { place } = permanence('desk', '33281');
  const desk = permanence('desk', '33281', {
    operator: 'mairie',
    ...(place && { place: { ...place, phone: '0500000000' } }),
  });
  const firstOf = (situation: readonly Circumstance[]) =>
    doorsOf(shown([desk], { operators: [{ ...ccas, phones: [] }, mairie], situation }))[0];
  const online = firstOf([]);
  const offline = firstOf([{ kind: 'no-internet' }]);
  expect([online?.link?.url, offline?.link]).toEqual([
    'https://www.service-public.gouv.fr',
    undefined,
  ]);
  expect(offline?.phone?.notes[0]?.text).toBe('Mairie, 1 place');
});

test('without a commune it is named all the same', () => {
  const view = shown([], { operators: [ccas, second, mairie], commune: 'declined' });
  expect(textOf(doorsOf(view)[0] ?? { lines: [] })).toContain(
    'Le service social de la mairie Je n',
  );
});

test('a second door with neither address nor hours promises none, and says who gives them', () => {
  const named = { ...second, said: { fr: 'Le CCAS' }, each: 'commune', knownBy: 'mairie' } as const;
  const door = doorsOf(shown([], { operators: [caf, named, mairie] })).at(-1);
  expect(door && textOf(door)).toContain('Le CCAS de Mérignac');
  expect(door && textOf(door)).toContain('la mairie vous les donne');
  expect(door?.action?.label.text).toBe('Le CCAS de Mérignac');
  expect(door?.title.text).toBe('Ou voyez aussi');
});

test('a second door without an address shows its number', () => {
  const phoned = { ...second, phones: [{ number: '3039' }] };
  const door = doorsOf(shown([], { operators: [caf, phoned] })).at(-1);
  expect([door?.phone?.dial, door?.title.text]).toEqual(['3039', 'Ou appelez']);
});

test('only an official site is called one', () => {
  const labelOf = (parts: Partial<Operator>) =>
    doorsOf(shown([], { operators: [{ ...caf, phones: [], ...parts }, second] }))[0]?.link?.label
      .text;
  const url = 'https://www.banque-france.fr';
  expect(labelOf({ fallback: { url } })).toBe('Voir le site : banque-france.fr');
  expect(labelOf({ fallback: { url }, site: 'banque-france.fr' })).toBe(
    'Site officiel : banque-france.fr',
  );
  expect(labelOf({ fallback: { url: 'https://x.gouv.fr/a' } })).toBe('Site officiel : x.gouv.fr');
  expect(labelOf({ fallback: { url: 'https://gouv.fr.example' } })).toBe(
    'Voir le site : gouv.fr.example',
  );
  expect(labelOf({ fallback: { where: { fr: 'Le numéro est sur la carte.' } } })).toBeUndefined();
});

test('no screen of ours calls the site of another the official one', () => {
  const { operators } = shippedWorld();
  expect(operators.get('banque')?.fallback.url).toBeUndefined();
});

function leadsOn({ phone, link, lines }: Door): boolean {
  return phone !== undefined || link !== undefined || lines.length > 0;
}

test('each operator that ships is named, and leads somewhere, where nothing is known', () => {
  const world = shippedWorld();
  for (const one of world.operators.values()) {
    const flow = buildFlow([{ ...orientation('go'), operator: one.id, need: one.needs[0] ?? '' }]);
    const alone = { ...world, flows: new Map([[flow.id, flow]]), permanences: indexOf([], [one]) };
    const [door] = doorsOf(
      screen(alone, { ...begin(alone, { flow: flow.id }), commune: '33281' }, MONDAY),
    );
    expect([one.id, door !== undefined]).toEqual([one.id, true]);
    expect([one.id, door && leadsOn(door)]).toEqual([one.id, true]);
    expect(door?.link?.label.text).not.toBe(`Site officiel : ${one.names.now}`);
  }
});
