import { expect, test } from '@jest/globals';
import { toActivity } from '../../bot/channels/botframework/to-activities.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { DANGERS } from '../../bot/understanding/danger.ts';
import { type LinkMaker } from '../../bot/view/link-maker.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const THURSDAY = Date.UTC(2026, 11, 3, 9, 0);

const type = (state: State, text: string, now = THURSDAY) =>
  turn(world, { state, message: { kind: 'text', text }, now });
const begun = turn(world, {
  state: newState(),
  message: { kind: 'action', action: { do: 'flow', flow: 'caf.declaration-trimestrielle' } },
  now: THURSDAY,
}).state;

function dialled(view: View): readonly string[] {
  if (view.body.kind !== 'danger') return [];
  return view.body.sections.flatMap(({ calls }) => calls.map(({ dial }) => dial));
}

/** The screen of numbers of some kinds, as the line above a demand opens it. */
const numbersFor = (state: State, dangers: readonly string[], now = THURSDAY) =>
  turn(world, { state, message: { kind: 'action', action: { do: 'urgent', dangers } }, now });

const links: LinkMaker = {
  to: () => ({ href: '/' }),
  typed: () => ({ action: '/', fields: [] }),
  ticked: () => ({ action: '/', fields: [] }),
  quit: () => ({ action: '/', fields: [] }),
};

const lineOf = (view: View) => view.alert?.says.text;

test('a soft danger is a line above the demand, which goes on', () => {
  const { state, screen: view } = type(
    newState(),
    "je n'ai plus rien à manger et je dois faire ma déclaration trimestrielle caf",
  );
  expect(state.walks.at(-1)?.flow).toBe('caf.declaration-trimestrielle');
  expect(view.body.kind).toBe('question');
  expect(lineOf(view)).toContain('CCAS');
  expect(view.alert?.call?.dial).toBe('115');
  expect(toHtml(view, links)).toContain('href="tel:115"');
  expect(toPlain(view)).toContain('115');
  expect(toActivity(toChatMessage(view)).text).toContain('115');
  // Told once, with the message that said it.
  const next = turn(world, { state, message: { kind: 'text', text: '1' }, now: THURSDAY });
  expect(next.screen.alert).toBeUndefined();
});

test.each([
  [
    'ya un mec sur snap il vend les rdv prefecture 150e pour ma mère, je paye ou pas',
    'Ne payez pas',
  ],
  ['mail piraté, le même code partout banque compris, on fait quoi', 'Appelez d'],
  ['trois banques ont refusé un compte. comment je mange', 'CCAS'],
  ['un dossier de surendettement. un huissier vient vendredi pour la voiture', 'Appelez aujourd'],
])('what presses in "%s" stands above what is asked first', (text, says) => {
  const { screen: view } = type(newState(), text);
  expect(view.body.kind).not.toBe('danger');
  expect(lineOf(view)).toContain(says);
});

test('what presses is no line where nothing presses', () => {
  for (const text of [
    'prendre un rdv en préfecture',
    'un rdv à la mairie pour un passeport',
    'je mange à la cantine',
  ]) {
    expect(type(newState(), text).state.notices.filter(({ code }) => code === 'alert')).toEqual([]);
  }
});

test('the demand that a line offers waits as well, beside the one that goes on', () => {
  const text = 'j’ai reçu un commandement de payer pour le loyer et je veux aussi demander l’apl';
  const { state, screen: view } = type(newState(), text);
  expect(state.walks.at(-1)?.flow).toBe('caf.aide-logement');
  expect(view.alert?.choice.action).toEqual({ do: 'flow', flow: 'logement.impaye-loyer' });
  expect(state.later?.map(({ flow }) => flow)).toEqual(['logement.impaye-loyer']);
});

test.each([
  ['la MSA me réclame 8 000 de cotisations, tout le monde serait mieux sans moi', 'msa.'],
  ['il a changé mon mot de passe caf, il va me taper encore', 'caf.'],
  [
    'je veux savoir pour l’avocat gratuit pour divorcer et aussi si la caf change tout de suite. il regarde mon telephone. dimanche il m’a serré le cou',
    'caf.',
  ],
])('beside the danger in "%s" the service that is named keeps its button', (text, flows) => {
  const { screen: view, state } = type(newState(), text);
  expect(view.body.kind).toBe('danger');
  const { prompt } = state;
  expect(prompt?.kind === 'danger' && prompt.flows.some((id) => id.startsWith(flows))).toBe(true);
  const on = { kind: 'action', action: { do: 'command', command: 'back' } } as const;
  const left = turn(world, { state, message: on, now: THURSDAY }).state;
  const offered =
    left.prompt?.kind === 'suggestions' ? left.prompt.ids : left.walks.map(({ flow }) => flow);
  expect(offered.some((id) => id.startsWith(flows))).toBe(true);
});

/** Where a danger leads by itself. */
const DOORS = new Set([...(world.urgent?.values() ?? [])].flatMap(({ doors }) => doors));

/** What a screen of danger offers to go on with. */
function offered(text: string): readonly string[] {
  const { body } = type(newState(), text).screen;
  expect(body.kind).toBe('danger');
  return body.kind === 'danger'
    ? body.choices.flatMap(({ action }) => (action.do === 'flow' ? [action.flow] : []))
    : [];
}

test.each([
  'mon mari me frappe',
  'il me tape quand il boit',
  "mon fils me vole ma retraite et me pousse dans l'escalier",
  "j'ai préparé des cachets pour ce soir",
  'je veux mourir',
  "mon compagnon m'enferme la journée",
  "il a dit qu'il me tuerait si je pars",
  'je me taillade les bras',
  'she hits me',
  "je n'en peux plus je vais en finir",
])('beside a danger said alone no demand is guessed: %s', (text) => {
  expect(offered(text).filter((flow) => !DOORS.has(flow))).toEqual([]);
});

test.each([
  ['mon mari me frappe et je dois déclarer mes impôts', 'impots.declarer'],
  ['il me bat, je voudrais demander un logement social', 'logement.demande-hlm'],
  ['je veux mourir, la caf me réclame 3000 euros', 'caf.dette'],
  ['mon ex me menace, je veux changer mon adresse', 'demenagement.adresse'],
  ['il garde ma carte vitale et me frappe', 'ameli.carte-vitale'],
  ['mon conjoint me frappe et je veux divorcer', 'justice.avocat-gratuit'],
])('a demand made beside a danger is the way on: %s', (text, flow) => {
  expect(offered(text)).toContain(flow);
});

test('a soft danger said alone is the demand', () => {
  const { state, screen: view } = type(newState(), "j'ai une oqtf");
  expect(state.walks.at(-1)?.flow).toBe('justice.urgence');
  expect(view.alert?.call?.dial).toBe('3039');
  // Where no flow answers it, its numbers.
  expect(type(newState(), "plus d'électricité chez moi").screen.body.kind).toBe('danger');
});

test('hunger alone is a demand, not a wall: tonight 115, then who helps', () => {
  const { state, screen: view } = type(newState(), "je n'ai rien à manger");
  expect(state.walks.at(-1)?.flow).toBe('aide.manger');
  expect(view.alert?.call?.dial).toBe('115');
});

test('a soft danger with a clock comes before the demand, which stays as a button', () => {
  const { screen: view } = type(newState(), 'on va m’expulser demain, et ma demande de hlm ?');
  expect(view.body.kind).toBe('danger');
  const labels =
    view.body.kind === 'danger' ? view.body.choices.map(({ label }) => label.text) : [];
  expect(labels.some((label) => label.startsWith('Continuer : '))).toBe(true);
});

test('a power cut shows who gives light tonight, not the line for unpaid rent', () => {
  const { screen: view } = type(newState(), "on m'a coupé l'électricité ce soir");
  expect(view.body.kind).toBe('danger');
  expect(dialled(view)).not.toContain('0805160075');
  const plain = toPlain(view);
  expect(plain).toMatch(/fournisseur[^]*facture[^]*CCAS/);
  expect(plain).toContain('31 mars');
});

test('a scam under way: hang up, one’s bank, then the rest; never to throw the message away', () => {
  for (const text of [
    "j'ai donné le code à un faux banquier",
    'un faux conseiller bancaire au téléphone me demande mes codes',
    'il a pris la main sur mon ordinateur et il veut ma carte',
  ]) {
    const { screen: view } = type(newState(), text);
    expect(view.body.kind).toBe('danger');
    const plain = toPlain(view);
    expect(plain).toMatch(/Raccrochez[^]*banque[^]*dos de votre carte[^]*bloquer/);
    expect(plain).not.toMatch(/jete[rz]/i);
  }
});

test('a scam under way in haste: the bank and the police are seen, the rest opens by its question', () => {
  for (const lang of ['fr', 'en', 'ar']) {
    const view = type({ ...newState(), lang }, "j'ai donné le code à un faux banquier").screen;
    const { body } = view;
    const sections = body.kind === 'danger' ? body.sections : [];
    const seen = sections.filter(({ later }) => later !== true);
    expect(seen.flatMap(({ calls }) => calls.map(({ dial }) => dial))).toEqual(['17']);
    expect(seen.flatMap(({ says }) => says).length).toBeLessThanOrEqual(4);
    const [first = '', ...folded] = toHtml(view, links).split('<details><summary>');
    expect([folded.length, sections.length]).toEqual([3, 5]);
    expect(first).toContain('tel:17');
    expect(folded.join()).toContain('tel:0892705705');
  }
});

test('bad air: what the hand does stands above the numbers, and no other danger below', () => {
  const told =
    'on n’a plus de gaz, on chauffe au brasero dans le salon, mes petits ont la tête qui tourne';
  for (const lang of ['fr', 'en', 'ar']) {
    const view = type({ ...newState(), lang }, told).screen;
    const { body } = view;
    const sections = body.kind === 'danger' ? body.sections : [];
    expect(sections.map(({ acts = [] }) => acts.length)).toEqual([3]);
    expect(dialled(view)).toEqual(['18', '15', '114']);
    const [act] = sections[0]?.acts ?? [];
    for (const drawn of [toPlain(view), toHtml(view, links)]) {
      expect(drawn.indexOf(act?.text ?? '?')).toBeGreaterThan(-1);
      expect(drawn.indexOf(act?.text ?? '?')).toBeLessThan(drawn.indexOf('18'));
    }
  }
});

test.each([
  ['on sent une odeur de gaz', ['18', '114'], 'Ne téléphonez pas dedans'],
  ['un gars a une vidéo de moi nue, il la publie si je paye pas', ['3018', '17'], 'Ne payez pas'],
])('"%s": what the hand does stands above the numbers', (told, numbers, act) => {
  const view = type(newState(), told).screen;
  expect(dialled(view).slice(0, numbers.length)).toEqual(numbers);
  const said = toPlain(view);
  expect(said.indexOf(act)).toBeGreaterThan(-1);
  expect(said.indexOf(act)).toBeLessThan(said.indexOf(numbers[0] === '18' ? '18' : '30 18'));
});

test('bullying of a young person shows the 3018', () => {
  expect(dialled(type(newState(), 'mon fils est harcelé au collège').screen)).toContain('3018');
});

test('abuse of an older person shows the 3977, a farmer in distress Agri’écoute', () => {
  expect(dialled(numbersFor(newState(), ['elder']).screen)).toContain('3977');
  expect(dialled(numbersFor(newState(), ['farmer']).screen)).toContain('0969392919');
});

test('what was said survives "Ce n\'est pas ça"', () => {
  const said = type(newState(), 'il me frappe et je dois faire ma déclaration trimestrielle caf');
  expect(said.screen.body.kind).toBe('danger');
  const after = turn(world, {
    state: said.state,
    message: { kind: 'action', action: { do: 'command', command: 'back' } },
    now: THURSDAY,
  });
  expect(after.state.walks.at(-1)?.flow).toBe('caf.declaration-trimestrielle');
});

test('no danger screen has "Ce n\'est pas ça" as its only way on', () => {
  for (const kind of DANGERS) {
    const { body } = numbersFor(newState(), [kind]).screen;
    const leads =
      body.kind === 'danger' ? body.choices.filter(({ action }) => action.do === 'flow') : [];
    expect({ kind, leads: leads.length > 0 }).toEqual({ kind, leads: true });
  }
});

test('the walk under way is named on the way back to it', () => {
  const { screen: view } = type(begun, 'mon mari me frappe');
  const last = view.body.kind === 'danger' ? view.body.choices.at(-1) : undefined;
  expect(last?.label.text).toContain('Faire ma déclaration trimestrielle');
});

test('the commune asked is answered by its name, whatever else the name says', () => {
  const asked: State = { ...begun, prompt: { kind: 'commune', among: [] } };
  for (const [name, insee] of [
    ['Cognac', '16102'],
    ['Die', '26113'],
    ["j'habite à Die", '26113'],
    ['le Taillan', '33519'],
  ] as const) {
    const { state } = type(asked, name);
    expect([name, state.commune ?? state.prompt]).toEqual([name, insee]);
  }
});

test('every label of an option is that option, whatever else it says', () => {
  const state = turn(world, {
    state: newState(),
    message: { kind: 'action', action: { do: 'flow', flow: 'justice.urgence' } },
    now: THURSDAY,
  });
  const options = state.screen.body.kind === 'question' ? state.screen.body.choices : [];
  expect(options.length).toBeGreaterThan(1);
  for (const { label, action } of options) {
    const after = type(state.state, label.text).state;
    const tapped = turn(world, {
      state: state.state,
      message: { kind: 'action', action },
      now: THURSDAY,
    }).state;
    expect(after.walks).toEqual(tapped.walks);
  }
});

test('a service waits behind who helps near, on the screen of a child in danger too', () => {
  const { state } = type(
    newState(),
    'mon mari me frappe, il garde mon rsa, la caf doit changer mon rib',
  );
  expect(state.prompt?.kind).toBe('danger');
  const child = turn(world, {
    state,
    message: { kind: 'action', action: { do: 'command', command: 'danger-child' } },
    now: THURSDAY,
  }).screen;
  if (child.body.kind !== 'danger') throw new Error(child.body.kind);
  const [first, then] = child.body.choices.map(({ label }) => label.text);
  expect(first).toContain('assistante sociale');
  expect(then).toMatch(/^Plus tard : /);
});
