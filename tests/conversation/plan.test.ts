import { expect, test } from '@jest/globals';
import { toChatMessage } from '../../bot/channels/botframework/to-chat-message.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { toPlain } from '../../bot/view/to-plain.ts';
import { type Action, type View } from '../../bot/view/view.ts';
import { loadChanged } from '../flows/support/folders.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.parse('2026-11-27T10:00+01:00');

const { flows, issues } = loadChanged(
  'caf/essai.yaml',
  '    go: turn\n  turn:\n',
  `    go: both
  both:
    plan:
      goal: Faire le point avec la Caf
      results:
        - go: submit-alone
        - go: turn
        - when: { count: { of: which, at-least: 2 } }
          go: see-last
      see: Tout est coché sur votre feuille.
  turn:
`,
);
const world: World = { ...shippedWorld(), flows };

function tap(state: State, action: Action) {
  return turn(world, { state, message: { kind: 'action', action }, now: NOW });
}

function planOf(ticked: readonly string[]): { state: State; screen: View } {
  const begun: State = { ...begin(world, { flow: 'caf.essai' }), commune: '33281' };
  const asked = tap(begun, { do: 'answer', walk: 0, step: 'payer', options: ['msa'] });
  return tap(asked.state, { do: 'answer', walk: 0, step: 'which', options: ticked });
}

const itemsOf = ({ body }: View) =>
  body.kind === 'autonomy' ? body.parts.do.items.map(({ text }) => text) : [];

test('gathers the results that hold, in order, each one tap away', () => {
  expect(issues).toEqual([]);
  const { screen: two } = planOf(['rsa']);
  expect(two.heading.text).toBe("Vos 2 démarches, dans l'ordre");
  const { screen: three, state } = planOf(['rsa', 'apl']);
  expect(three.heading.text).toBe("Vos 3 démarches, dans l'ordre");
  expect(itemsOf(three)).toHaveLength(3);
  const open = choicesOf(three).filter(({ action }) => action.do === 'answer');
  expect(open).toHaveLength(3);
  const [first] = open;
  if (!first) throw new Error('no result');
  const opened = tap(state, first.action);
  expect(opened.screen.heading.text).toBe(itemsOf(three)[0]?.split(' · ')[0]);
  const again = tap(opened.state, { do: 'command', command: 'back' });
  expect(again.screen.heading.text).toBe("Vos 3 démarches, dans l'ordre");
});

test('each door is called what it leads to, and opens when that is typed', () => {
  const { screen: view, state } = planOf(['rsa', 'apl']);
  const labels = choicesOf(view).flatMap(({ label, action }) =>
    action.do === 'answer' ? [label.text] : [],
  );
  expect(new Set(labels).size).toBe(3);
  for (const text of labels) {
    const typed = turn(world, { state, message: { kind: 'text', text }, now: NOW });
    expect(typed.screen.heading.text).toBe(text);
  }
});

test('says in a line what each result is for, an address as one types it', () => {
  const { screen: view } = planOf(['rsa', 'apl']);
  const lines = itemsOf(view);
  expect(lines.join()).not.toMatch(/https:|\. · /);
  expect(lines.at(-1)).toMatch(/^[^·]+ · On regarde vos papiers avec vous/);
});

test('is carried away whole, and shown by every channel', () => {
  const { screen: view } = planOf(['rsa', 'apl']);
  for (const item of itemsOf(view)) {
    expect(toPlain(view)).toContain(item.split(' · ')[0]);
    expect(JSON.stringify(toChatMessage(view))).toContain(JSON.stringify(item).slice(1, -1));
  }
  const [heading, ...lines] = view.take?.lines ?? [];
  expect(heading).toBe(view.heading.text);
  expect(lines.length).toBeGreaterThanOrEqual(3);
});

test('asks for the commune first: it may tell where to go', () => {
  const begun = begin(world, { flow: 'caf.essai' });
  const asked = tap(begun, { do: 'answer', walk: 0, step: 'payer', options: ['msa'] });
  const ended = tap(asked.state, { do: 'answer', walk: 0, step: 'which', options: ['rsa'] });
  expect(screen(world, ended.state, NOW).body.kind).toBe('commune');
});
