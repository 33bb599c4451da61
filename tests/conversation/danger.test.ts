import { expect, test } from '@jest/globals';
import { toActivity } from '../../bot/channels/botframework/to-activities.ts';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { DANGERS } from '../../bot/understanding/danger.ts';
import { type LinkMaker } from '../../bot/view/link-maker.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { asLinks } from '../view/link-maker.ts';

const world = shippedWorld();
const THURSDAY = Date.UTC(2026, 11, 3, 9, 0);
const SUNDAY = Date.UTC(2026, 11, 6, 9, 0);

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

test('shows the number first, at any moment', () => {
  for (const state of [newState(), begun]) {
    expect(dialled(type(state, 'mon mari me frappe').screen)).toEqual(['17', '114', '3919']);
    expect(dialled(type(state, 'je veux mourir').screen)[0]).toBe('3114');
    expect(dialled(type(state, 'il ne respire plus').screen)[0]).toBe('15');
    expect(dialled(type(state, "je dors dehors avec mes enfants et j'ai faim").screen)[0]).toBe(
      '115',
    );
  }
});

test('tells who cannot phone where to write first, and keeps the other numbers', () => {
  const deaf: State = { ...newState(), situation: [{ kind: 'no-phone' }] };
  expect(dialled(type(deaf, 'mon mari me frappe').screen)).toEqual(['114', '17', '3919']);
  expect(dialled(type(deaf, 'je veux mourir').screen)).toEqual(['114', '3114', '15']);
  expect(dialled(type(deaf, 'il ne respire plus').screen)[0]).toBe('114');
});

test('adds below it the line for farmers, to one who asks of a debt to the MSA', () => {
  const debt = 'la MSA me réclame des cotisations, mes vaches sont mortes';
  const told = dialled(type(newState(), `${debt}, tout le monde serait mieux sans moi`).screen);
  expect(told).toEqual(['3114', '15', '114', '0969392919']);
  expect(dialled(type(newState(), 'je veux mourir').screen)).not.toContain('0969392919');
});

/** The screen of numbers of some kinds, as the line above a demand opens it. */
const numbersFor = (state: State, dangers: readonly string[], now = THURSDAY) =>
  turn(world, { state, message: { kind: 'action', action: { do: 'urgent', dangers } }, now });

test('says under a number that it is not confirmed; 112 only where a life may be at stake', () => {
  for (const kind of DANGERS) {
    const { screen: view } = numbersFor(newState(), [kind]);
    const parts = view.body.kind === 'danger' ? view.body.sections : [];
    const life = ['suicide', 'violence', 'child', 'medical', 'attacked', 'captive', 'man-hit'];
    const isLife = life.includes(kind);
    const told = parts.flatMap(({ toCheck }) => toCheck?.text ?? []);
    expect(told.filter((text) => text.includes('112'))).toEqual(isLife ? told : []);
    for (const text of told) {
      expect(toPlain(view)).toContain(text);
      expect(toActivity(toChatMessage(view)).text).toContain(text.replace(/\s/g, ' '));
    }
  }
  expect(toPlain(numbersFor(newState(), ['eviction']).screen)).toContain('À vérifier');
  expect(toPlain(type(begun, 'mon mari me frappe').screen)).not.toContain('À vérifier');
});

test('each number stands once, beside the name of who answers it', () => {
  for (const first of DANGERS) {
    for (const second of DANGERS) {
      const { screen: view } = numbersFor(newState(), [first, second]);
      const numbers = dialled(view);
      expect(new Set(numbers).size).toBe(numbers.length);
      const parts = view.body.kind === 'danger' ? view.body.sections : [];
      for (const { calls, says } of parts) {
        for (const { name, shown } of calls) {
          expect(name.text.length).toBeGreaterThan(2);
          // Said beside the number, not again in the sentences.
          expect(says.map(({ text }) => text).join(' ')).not.toMatch(
            new RegExp(`(?<![\\d ])${shown}(?! ?\\d|.* fermé)`),
          );
        }
      }
    }
  }
  // A site is no telephone: 17Cyber has none, Info Escroqueries has its own.
  const scam = numbersFor(newState(), ['scam-now']).screen;
  const calls = scam.body.kind === 'danger' ? scam.body.sections.flatMap((one) => one.calls) : [];
  expect(calls.find(({ dial }) => dial === '0805805817')?.name.text).toContain('Info Escroqueries');
  expect(calls.every(({ name }) => !/17cyber/i.test(name.text))).toBe(true);
  const links = scam.body.kind === 'danger' ? scam.body.sections.map(({ link }) => link?.url) : [];
  expect(links).toContain('https://17cyber.gouv.fr');
});

test('has numbers for each danger', () => {
  for (const kind of DANGERS) {
    const state: State = {
      ...newState(),
      prompt: { kind: 'danger', dangers: [kind], soft: false, flows: [] },
    };
    expect(dialled(screen(world, state, THURSDAY)).length).toBeGreaterThan(0);
    expect(dialled(screen({ ...world, urgent: new Map() }, state, THURSDAY))).toEqual(['112']);
  }
});

test('keeps nothing typed, names nothing in the title, is kept by nobody', () => {
  const { state, screen: view, understood } = type(begun, 'mon mari ahmed me frappe zzyzx');
  expect(view.pageTitle.text).toBe('Aiguillage');
  expect(view.sensitive).toBe(true);
  expect(JSON.stringify({ state, view, understood })).not.toMatch(/ahmed|zzyzx/);
  expect(understood).toEqual({ kind: 'typed' });
});

test('goes on where one was, or to what the words also ask', () => {
  const { state, screen: view } = type(begun, 'mon mari me frappe');
  const choices = view.body.kind === 'danger' ? view.body.choices : [];
  const last = choices.at(-1);
  expect(last?.action).toEqual({ do: 'command', command: 'back' });
  const after = turn(world, {
    state,
    message: { kind: 'text', text: last?.label.text ?? '' },
    now: THURSDAY,
  });
  expect(after.screen.body.kind).toBe('question');
  expect(after.state.walks).toEqual(begun.walks);
});

test('speaks more softly of somebody else', () => {
  const own = type(newState(), 'mon mari me frappe').screen;
  const other = type(newState(), 'ma voisine se fait frapper par son mari').screen;
  expect(other.heading.text).not.toBe(own.heading.text);
  expect(dialled(other)).toEqual(dialled(own));
});

test('offers an overseas line there, and only there', () => {
  const there: State = { ...newState(), commune: '97411' };
  expect(dialled(numbersFor(there, ['legal']).screen)).toEqual(['0970823190']);
  expect(dialled(numbersFor(newState(), ['legal']).screen)).toEqual(['3039']);
});

test('counts danger once a conversation, without a place', () => {
  const at: State = { ...newState(), commune: '33281' };
  const first = type(at, 'il me frappe');
  expect(first.counts).toMatchObject([{ what: 'danger', step: 'violence', epci: '', flow: '' }]);
  expect(type(first.state, 'il va me tuer').counts).toEqual([]);
  expect(first.state.counted).toEqual(['danger']);
});

const links: LinkMaker = {
  to: () => ({ href: '/' }),
  quit: () => ({ action: '/quit', fields: [] }),
  typed: () => ({ action: '/', fields: [] }),
  ticked: () => ({ action: '/', fields: [] }),
};

test('every channel shows the numbers, the way out and the call list', () => {
  const view = type(newState(), 'il me frappe', SUNDAY).screen;
  const html = toHtml(view, links);
  expect(html).toContain('href="tel:17"');
  expect(html).toContain('href="sms:114"');
  expect(html.indexOf('aig-quit')).toBeLessThan(html.indexOf('<h1'));
  expect(html.indexOf('tel:17')).toBeLessThan(html.indexOf('tel:3919'));
  const plain = toPlain(view);
  for (const number of ['17', '114', '39 19']) expect(plain).toContain(number);
  const { text = '' } = toActivity(toChatMessage(view));
  expect(text).toContain('17');
  const urls = toChatMessage(view).links.map(({ url }) => url);
  // Nobody else's page: what there is to do is said.
  expect(urls).toEqual(['tel:17', 'sms:114', 'tel:3919']);
  for (const said of [plain, text]) expect(said).toContain('« Tout effacer », puis fermez');
});

test('"do it for me": a kind no, and who can', () => {
  const { state, screen: view, counts } = type(begun, 'remplissez la moi svp');
  expect(state.walks.at(-1)?.flow).toBe('aide.qui-peut-aider');
  expect(state.walks).toHaveLength(1);
  expect(state.notices).toEqual([{ code: 'do-it-for-me' }]);
  expect(view.notices).toHaveLength(1);
  expect(counts.map(({ what }) => what)).toContain('do-it-for-me');
});

test('"do it for me" in a walk comes back to it; a mediator gets the words to say', () => {
  const answered = type({ ...begun, audience: 'mediator' }, 'La Caf').state;
  const { state, screen: view } = type(answered, 'tu peux le faire a ma place');
  expect(state.walks.map(({ flow }) => flow)).toEqual([
    'caf.declaration-trimestrielle',
    'aide.qui-peut-aider',
  ]);
  expect(view.notices[0]?.text).toContain('À dire');
});

test('who helps is told first, on every channel, to see the person alone; nobody else is', () => {
  const told = (view: View) => [toPlain(view), toChatMessage(view).text, toHtml(view, asLinks)];
  const helper = type({ ...begun, audience: 'mediator' }, 'mon mari me frappe').screen;
  for (const text of told(helper)) {
    expect(text.indexOf('voyez la personne seule')).toBeGreaterThan(-1);
    expect(text.indexOf('voyez la personne seule')).toBeLessThan(text.indexOf('39 19'));
  }
  for (const text of told(type(begun, 'mon mari me frappe').screen)) {
    expect(text).not.toContain('voyez la personne seule');
  }
});

test('keeps the numbers of our operators in what is understood', () => {
  expect(type(newState(), 'le 3230 ne répond pas').state.notices).not.toContainEqual({
    code: 'guarded',
  });
});

test('says once that personal words are not needed, and again when nothing else was said', () => {
  const told = (state: State) => state.notices.some(({ code }) => code === 'guarded');
  const first = type(newState(), 'la caf, je suis au 06 12 34 56 78').state;
  expect(told(first)).toBe(true);
  const second = type(first, 'la retraite, mon mail est a.b@exemple.fr').state;
  expect(told(second)).toBe(false);
  expect(told(type(second, '06 12 34 56 78').state)).toBe(true);
});

/** In Paris, in winter: a Tuesday at these hours. */
const TUESDAY_AT = (hour: number): number => Date.UTC(2026, 11, 1, hour - 1, 0);

test.each([
  ['je veux mourir', '3114'],
  ['mon mari me frappe', '17'],
  ['un enfant est battu', '119'],
  ['je dors dehors', '115'],
])('by night too, the first number answers: %s', (text, number) => {
  for (const hour of [3, 10, 23]) {
    expect(dialled(type(newState(), text, TUESDAY_AT(hour)).screen)[0]).toBe(number);
  }
  const said = type(newState(), text, TUESDAY_AT(3)).screen.body;
  const first = said.kind === 'danger' ? said.sections[0] : undefined;
  expect(first?.says.map(({ text: words }) => words).join(' ')).not.toContain('fermé');
});

test('offers no closed line first, and says that it is closed', () => {
  const at = (kind: string, now: number) => numbersFor(newState(), [kind], now).screen;
  expect(dialled(at('eviction', TUESDAY_AT(11)))).toEqual(['0805160075', '115']);
  expect(dialled(at('eviction', TUESDAY_AT(3)))[0]).toBe('115');
  expect(dialled(at('eviction', SUNDAY))).toEqual(['115', '0805160075']);
  expect(toPlain(at('eviction', SUNDAY))).toContain('0 805 160 075 est fermé');
  expect(toPlain(at('bullying', TUESDAY_AT(3)))).toContain('30 18 est fermé');
  expect(toPlain(at('bullying', TUESDAY_AT(22)))).not.toContain('est fermé');
});

test('a neighbour who tells of bruises is given the line that listens, beside a child too', () => {
  const told = 'ma voisine a des bleus elle a peur de rentrer chez elle';
  expect(dialled(type(newState(), told).screen)).toContain('3919');
  for (const kind of ['child', 'elder']) {
    expect(dialled(numbersFor(newState(), [kind, 'violence'], THURSDAY).screen)).toContain('3919');
  }
});

test('of two dangers no part asks a question without a number under it', () => {
  const pairs = DANGERS.flatMap((one) => DANGERS.map((other) => [one, other]));
  const empty = pairs.filter((pair) => {
    const { body } = numbersFor(newState(), pair, THURSDAY).screen;
    const sections = body.kind === 'danger' ? body.sections : [];
    return sections.some(({ calls, says }) => calls.length === 0 && says.length < 2);
  });
  expect(empty).toEqual([]);
});

test('leads to the numbers for a child, and speaks more softly for another person', () => {
  const { state, screen: own } = type(newState(), 'mon mari me frappe');
  const labels = own.body.kind === 'danger' ? own.body.choices.map(({ label }) => label.text) : [];
  expect(labels.slice(0, 2)).toEqual(['Un enfant est en danger', "C'est pour une autre personne"]);
  const child = type(state, 'Un enfant est en danger').screen;
  expect(dialled(child)[0]).toBe('119');
  const other = type(state, "C'est pour une autre personne").screen;
  expect(dialled(other)).toEqual(dialled(own));
  expect(other.heading.text).not.toBe(own.heading.text);
  const elsewhere = turn(world, {
    state: newState(),
    message: { kind: 'action', action: { do: 'command', command: 'danger-child' } },
    now: THURSDAY,
  });
  expect(elsewhere.state.notices).toEqual([{ code: 'old-button' }]);
});

test('a night outside that was told stays under the numbers of a child', () => {
  const { state } = type(
    newState(),
    'mon mari me frappe, il nous a mis dehors ce soir avec le bébé',
  );
  const { screen } = type(state, 'Un enfant est en danger');
  expect(dialled(screen)[0]).toBe('119');
  expect(dialled(screen)).toContain('115');
});

test.each(["je suis sa soeur, c'est pas moi", "c'est pour ma copine", 'je suis juste la voisine'])(
  'whose danger it is may be told under its numbers, and holds for what is told next: %s',
  (text) => {
    const first = type(newState(), 'il la frappe je crois, elle a des bleus');
    const own = { ...first.state, prompt: { ...first.state.prompt, soft: false } } as State;
    const told = type(own, text);
    expect(told.state.prompt).toMatchObject({ kind: 'danger', soft: true });
    expect(told.screen.notices.length).toBeGreaterThan(0);
    const next = type(told.state, 'elle veut pas porter plainte elle a peur pour les enfants');
    expect(next.state.prompt).toMatchObject({ kind: 'danger', soft: true });
    const oneself = type(next.state, 'moi aussi il me frappe');
    expect(oneself.state.prompt).toMatchObject({ kind: 'danger', soft: false });
  },
);

test('who flees a weapon reads the three numbers, and nothing beside', () => {
  const first = type(newState(), 'papa il a dit que si maman part il se tue et nous avec');
  expect(dialled(first.screen)).toContain('3919');
  const { screen } = type(first.state, 'papa il a deja pris le couteau');
  expect(screen.heading.text).toContain("Mettez-vous à l'abri");
  expect(dialled(screen)).toEqual(['17', '112', '114']);
});
