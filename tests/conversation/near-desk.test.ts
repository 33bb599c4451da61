import { expect, test } from '@jest/globals';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { toHtml } from '../../bot/view/to-html.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { indexOf } from '../permanences/support/territory.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { browse, headingOf, hiddenFields } from '../channels/pages/browse.ts';
import { asLinks } from '../view/link-maker.ts';

const shipped = shippedWorld();
const NOW = Date.parse('2026-12-03T10:00+01:00');
const human: Action = { do: 'command', command: 'human' };

/** The first screen of "Parler à quelqu'un". */
function asked(who: Partial<State> = {}, world: World = shipped): State {
  const begun = { ...begin(world), ...who };
  return turn(world, { state: begun, message: { kind: 'action', action: human }, now: NOW }).state;
}

const show = (state: State, world = shipped): View => screen(world, state, NOW);

function say(state: State, text: string): State {
  return turn(shipped, { state, message: { kind: 'text', text }, now: NOW, known: show(state) })
    .state;
}

function questionOf({ body }: View) {
  if (body.kind !== 'question') throw new Error(body.kind);
  return body;
}

test.each(['33281', '33063', '33318'])(
  'where the commune is known, the nearest desk: %s',
  (commune) => {
    const view = show(asked({ commune }));
    const { near, where } = questionOf(view);
    expect(where).toBeUndefined();
    expect(near?.place?.name.text).toMatch(/./);
    expect(near?.lines[0]?.text).toBe('France services');
    const html = toHtml(view, asLinks);
    const order = ['href="tel:3939"', 'Ou allez', 'class="aig-choices"'].map((part) =>
      html.indexOf(part),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
    expect(html).not.toContain('aig-main-btn');
    for (const text of [toPlain(view), toChatMessage(view).text]) {
      expect(text).toContain(near?.place?.name.text);
    }
  },
);

test('a desk whose day is sure is told with its day, else never', () => {
  const { near } = questionOf(show(asked({ commune: '33281' })));
  expect(near?.certainty === 'sure').toBe(near?.date !== undefined);
  expect(near?.date?.text).toMatch(/décembre/);
});

test('where it is not known, the same screen asks for the commune, before the answers', () => {
  const view = show(asked());
  const { near, where } = questionOf(view);
  expect(near).toBeUndefined();
  expect(where?.purpose).toBe('commune');
  const html = toHtml(view, asLinks);
  expect(html.indexOf('id="aig-commune"')).toBeGreaterThan(html.indexOf('href="tel:3939"'));
  expect(html.indexOf('id="aig-commune"')).toBeLessThan(html.indexOf('class="aig-choices"'));
  expect(html).not.toContain('aig-main-btn');
  expect(toPlain(view)).toContain('o Nom de la commune ou code postal.');
});

test.each([
  ['Mérignac, Gironde', '33281'],
  ['pessac', '33318'],
  ['33700', '33281'],
])('« %s » is the commune, and the desk comes on the same screen', (typed, commune) => {
  const after = say(asked(), typed);
  expect(after.commune).toBe(commune);
  const view = show(after);
  expect(view.heading.text).toBe('De quoi avez-vous besoin ?');
  expect(questionOf(view).near?.place).toBeDefined();
});

test('on pages without scripts, the commune that is sent leads back to the same screen', () => {
  const person = browse({ world: () => shipped, now: () => NOW });
  const first = person.open('/guide/aide.parler');
  const answer = person.send(first.at, { ...hiddenFields(first.body), q: '33700' });
  expect([answer.status, answer.at]).toEqual([200, '/guide/aide.parler?commune=33281']);
  expect(headingOf(answer)).toBe(headingOf(first));
  expect(answer.body).toContain('href="tel:3939"');
  expect(answer.body).toContain('<h2>Ou allez</h2>');
  expect(answer.body).not.toContain('id="aig-commune"');
});

test('a shared name is asked, never guessed', () => {
  const after = say(asked(), 'Saint-Denis');
  expect(after.prompt?.kind).toBe('commune');
});

test.each(['la caf', 'je veux écrire une lettre', 'les impôts'])(
  '« %s » is still an answer or a demand, not a commune',
  (typed) => {
    const after = say(asked(), typed);
    expect(after.commune).toBeUndefined();
    expect(after.walks.at(-1)?.answers.length ?? 0).toBeGreaterThan(0);
  },
);

test('who prefers not to say is not asked again', () => {
  const { near, where } = questionOf(show(asked({ commune: 'declined' })));
  expect([near, where]).toEqual([undefined, undefined]);
});

test('where nothing is known near, the town hall is named, and no address invented', () => {
  const world = { ...shipped, permanences: indexOf([], [...shipped.operators.values()]) };
  const { near } = questionOf(show(asked({ commune: '33281' }, world), world));
  expect(near?.lines[0]?.text).toBe('La mairie de Mérignac');
  expect([near?.place, near?.date, near?.hours]).toEqual([undefined, undefined, undefined]);
});

test('no other question asks for a commune beside its answers', () => {
  const begun = turn(shipped, {
    state: begin(shipped),
    message: { kind: 'action', action: { do: 'flow', flow: 'caf.dette' } },
    now: NOW,
  }).state;
  const { near, where } = questionOf(show(begun));
  expect([near, where]).toEqual([undefined, undefined]);
});
