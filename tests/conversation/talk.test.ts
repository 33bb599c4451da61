import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { newState } from '../../bot/conversation/start-state.ts';
import { type Message, type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type View } from '../../bot/view/view.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const world = shippedWorld();
const NOW = Date.UTC(2026, 11, 3, 9, 0);

/**
 * `first message >> Q or END >> typed there | what it is`: by a hand of 2 December 2026 that had seen no
 * word of ours; held out: looked at by its totals alone.
 */
const rows = readFileSync(new URL('rows/talk-held.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(/ >> |\t/));

interface Talk {
  readonly state: State;
  readonly screen: View;
}

const sent = ({ state }: Pick<Talk, 'state'>, message: Message): Talk =>
  turn(world, { state, message, now: NOW });

const ENDS: ReadonlySet<string> = new Set(['orientation', 'autonomy']);
const QUESTIONS: ReadonlySet<string> = new Set(['question', 'several']);

/** The first question of a demand, or its end by the first answers. */
function at(first: string, where: string): Talk {
  let talk = sent({ state: newState() }, { kind: 'text', text: first });
  for (let asked = 0; asked < 14; asked++) {
    const { body } = talk.screen;
    if (ENDS.has(body.kind)) return talk;
    if (where === 'Q' && QUESTIONS.has(body.kind) && talk.state.walks.length > 0) return talk;
    const choices = choicesOf(talk.screen);
    const choice = choices.find(({ action }) => action.do === 'flow') ?? choices[0];
    talk = sent(
      talk,
      body.kind === 'commune' || !choice
        ? { kind: 'text', text: 'Clermont-Ferrand' }
        : { kind: 'action', action: choice.action },
    );
  }
  return talk;
}

const LEFT: ReadonlySet<View['body']['kind']> = new Set(['danger', 'suggestions', 'menu']);

function staysIn(before: Talk, { state, screen }: Talk): boolean {
  return (
    !LEFT.has(screen.body.kind) && state.walks.at(-1)?.flow === before.state.walks.at(-1)?.flow
  );
}

const shareOf = (kind: string, is: (before: Talk, after: Talk) => boolean): number => {
  const some = rows.filter(([, , , expected]) => expected === kind);
  const found = some.filter(([first = '', where = '', text = '']) => {
    const before = at(first, where);
    return is(before, sent(before, { kind: 'text', text }));
  });
  return found.length / some.length;
};

test('what is said of the matter stays with it', () => {
  expect(shareOf('stay', staysIn)).toBeGreaterThanOrEqual(0.87);
  expect(shareOf('answer', staysIn)).toBeGreaterThanOrEqual(0.9);
});

test('another demand is taken up, kept or offered', () => {
  const isTaken = (before: Talk, after: Talk) =>
    !staysIn(before, after) ||
    after.screen.next?.isAsked === true ||
    (after.state.later?.length ?? 0) > (before.state.later?.length ?? 0);
  expect(shareOf('other', isTaken)).toBeGreaterThanOrEqual(0.85);
});

test('thanks are thanks', () => {
  const isThanked = (_: Talk, { state }: Talk) =>
    state.notices.some(({ code }) => code === 'thanks');
  expect(shareOf('thanks', isThanked)).toBeGreaterThanOrEqual(0.7);
});
