import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { standingAt } from '../../bot/commands/hear/standing-at.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { worldOn } from '../../bot/conversation/world-on.ts';
import { choicesOf } from '../../bot/view/choices-of.ts';
import { type View } from '../../bot/view/view.ts';
import { readReplies, takenAs } from '../../training/evaluate/reply-figures.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.UTC(2026, 11, 3, 9, 0);
const world = worldOn(shippedWorld(), NOW);

const rowsOf = (name: string) => readReplies(new URL(`rows/${name}.txt`, import.meta.url));

/** How a reply is taken at a question; `undefined` for a question that is no more. */
const takenFor = (place: string, option: string, text: string) =>
  takenAs(world, { place, option, text }, NOW);

/**
 * What people type at a question in place of touching an option, by six hands of 2 December 2026 that
 * had seen questions and labels alone. `replies-c`, `-e` and `-f` are held out; the others are learnt.
 */
test.each([
  ['replies-a', 0.7, 0.05],
  ['replies-b', 0.7, 0.04],
  ['replies-d', 0.7, 0.04],
  ['replies-c', 0.5, 0.06],
  ['replies-e', 0.4, 0.07],
  ['replies-f', 0.4, 0.06],
])(
  '%s: replies in other words are taken for their option, seldom for another',
  (name, right, wrong) => {
    const taken = rowsOf(name).flatMap((reply) => takenAs(world, reply, NOW) ?? []);
    const shareOf = (one: string) => taken.filter((is) => is === one).length / taken.length;
    expect(taken.length).toBeGreaterThan(130);
    expect(shareOf('right')).toBeGreaterThanOrEqual(right);
    expect(shareOf('wrong')).toBeLessThanOrEqual(wrong);
    // What is not sure names an option more often rightly than not.
    expect(shareOf('asked-right')).toBeGreaterThanOrEqual(shareOf('asked-wrong'));
  },
);

/** By a hand that had seen questions and labels alone; it is held out. */
test('of remarks that answer nothing few are taken for an answer', () => {
  const file = new URL('rows/chat-f.txt', import.meta.url);
  const taken = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [place = '', text = ''] = line.split(' | ');
      return takenFor(place, 'none of them', text) ?? [];
    });
  const shareOf = (one: string) => taken.filter((is) => is === one).length / taken.length;
  expect(taken.length).toBeGreaterThan(100);
  expect(shareOf('wrong')).toBeLessThanOrEqual(0.07);
  expect(shareOf('asked-wrong')).toBeLessThanOrEqual(0.14);
});

test('a denial is no likely option', () => {
  const place = 'etat-civil.deces/where';
  expect(takenFor(place, 'hospital', 'elle était hospitalisée en réa, à l’hôpital')).toBe('right');
  expect(takenFor(place, 'home', 'pas à la maison')).toBe('none');
});

test('where a fraud is asked about, what tells how it came is its answer', () => {
  const place = 'numerique.arnaque/how';
  expect(takenFor(place, 'call', 'un faux conseiller bancaire au bout du fil')).toBe('right');
  expect(takenFor(place, 'message', "texto d'un soi-disant colis")).toBe('right');
});

test.each([
  ['caf.dette/road', 'both', 'les deux, je savais pas et je peux pas tout payer d’un coup'],
  [
    'france-travail.inscription/employer-paper',
    'paper-later',
    'pas encore, elle travaille jusqu’au 15',
  ],
])('what stands first, before a comma, is the answer: %s', (place, option, text) => {
  expect(takenFor(place, option, text)).toBe('right');
});

test('what answers nothing is no answer', () => {
  const place = 'caf.dette/known';
  expect(takenFor(place, 'letter', "le chat est mort hier, j'ai la tête ailleurs")).toBe('none');
  expect(takenFor(place, 'letter', "j'ai honte de devoir des sous, c'est la première fois")).toBe(
    'none',
  );
});

test('what is asked of a service is no question to the guide', () => {
  const place = 'caf.dette/road';
  expect(takenFor(place, 'understand', 'je comprends pas pourquoi ils me demandent ça')).toBe(
    'right',
  );
  expect(takenFor(place, 'understand', 'pourquoi vous me demandez ça')).toBe('none');
});

const said = ({ state }: { readonly state: State }, text: string) =>
  turn(world, { state, message: { kind: 'text', text }, now: NOW });
const standing = (place: string) => ({ state: standingAt(world, place) ?? newState() });
const flowOf = ({ state }: { readonly state: State }) => state.walks.at(-1)?.flow;
const told = ({ screen }: { readonly screen: View }) => screen.notices.map(({ text }) => text);

describe('what answers as well as it asks for another demand', () => {
  const place = 'numerique.imprimer-scanner/private';
  const text = "une pièce jointe que j'ai reçue";

  test('the same question, with the likely answer named and the demand beside it', () => {
    const asked = said(standing(place), text);
    expect(flowOf(asked)).toBe('numerique.imprimer-scanner');
    expect(told(asked)[0]).toMatch(/^Est-ce « /);
    expect(asked.screen.next?.isAsked).toBe(true);
    const [other] = asked.screen.next?.choices ?? [];
    expect(other?.action).toEqual({ do: 'flow', flow: 'numerique.email' });
    // It is gone with the next answer.
    expect(said(asked, '1').screen.next).toBeUndefined();
  });

  test('said again, it leads there; so does a number', () => {
    const asked = said(standing(place), text);
    expect(flowOf(said(asked, text))).toBe('numerique.email');
    const { length } = choicesOf(asked.screen);
    expect(flowOf(said(asked, String(length)))).toBe('numerique.email');
  });
});

test('what else was typed offers that demand no more', () => {
  const asked = said(
    standing('numerique.imprimer-scanner/private'),
    "une pièce jointe que j'ai reçue",
  );
  expect(asked.screen.next).toBeDefined();
  expect(said(asked, 'bof bof').screen.next).toBeUndefined();
  const begun = turn(world, {
    state: asked.state,
    message: { kind: 'action', action: { do: 'command', command: 'restart' } },
    now: NOW,
  });
  expect(JSON.stringify(begun.state)).not.toContain('numerique.email');
});

test('a demand in its own words leads there at once', () => {
  const place = 'caf.declaration-trimestrielle/payer';
  const title = world.flows.get('impots.payer')?.title.fr ?? '';
  expect(flowOf(said(standing(place), title))).toBe('impots.payer');
});

test('a service whose name tells too much is offered by no guess', () => {
  const state = standingAt(world, 'aide.assistante-sociale/work') ?? newState();
  const operators = new Map(
    [...world.operators].map(([id, one]) => [id, { ...one, discreet: true }] as const),
  );
  const message = { kind: 'text', text: 'on a une exploitation laitière' } as const;
  expect(turn(world, { state, message, now: NOW }).screen.next).toBeDefined();
  const told = turn({ ...world, operators }, { state, message, now: NOW });
  expect(told.screen.next).toBeUndefined();
});

test('another demand is seldom taken for an answer, or asked about as one', () => {
  const demands = readFileSync(new URL('rows/other-e.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const kept = demands.filter((line) => {
    const [place = '', text = ''] = line.split(' | ');
    const after = said(standing(place), text);
    return flowOf(after) === place.split('/')[0] && after.state.misses === 0;
  });
  const asked = demands.filter((line) => {
    const [place = '', text = ''] = line.split(' | ');
    return told(said(standing(place), text)).some((one) => one.startsWith('Est-ce « '));
  });
  expect(kept.length).toBeLessThanOrEqual(10);
  expect(asked.length).toBeLessThanOrEqual(5);
});

test('what may be an answer stays at its question beside a danger that is not sure', () => {
  const asked = said(standing('aide.assistante-sociale/work'), 'on a une exploitation laitière');
  expect(flowOf(asked)).toBe('aide.assistante-sociale');
  expect(asked.screen.alert).toBeDefined();
  expect(asked.screen.next?.choices[0]?.action).toEqual({ do: 'flow', flow: 'msa.demarches' });
});

test('what is likely is named wherever answers are said back, and nowhere else', () => {
  const likely = said(
    standing('banque.compte-en-ligne/after-block'),
    'un retrait que je connais pas',
  );
  expect(flowOf(likely)).toBe('banque.compte-en-ligne');
  for (const flow of world.flows.values()) {
    for (const [address, step] of flow.steps) {
      if (step.kind !== 'question' || !step.discreet) continue;
      const at = standing(`${flow.id}/${address}`);
      const [option] = step.options;
      const label = option?.label.fr ?? '';
      const asked = said(at, `${label.split(' ').slice(0, 2).join(' ')} peut-être bien`);
      expect(told(asked).join(' ')).not.toContain('Est-ce «');
    }
  }
});
