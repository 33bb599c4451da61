import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { readAnswers, writeAnswers } from '../../bot/engine/answers-text.ts';
import { begin } from '../../bot/conversation/begin.ts';
import { screen } from '../../bot/conversation/screen.ts';
import { type State } from '../../bot/conversation/state.ts';
import { turn } from '../../bot/conversation/turn.ts';
import { type World } from '../../bot/conversation/world.ts';
import { answer, back, replay, revise, start, type Flow } from '../../bot/engine/index.ts';
import { loadFlows } from '../../bot/flows/load/load-flows.ts';
import { type Action } from '../../bot/view/view.ts';
import { offered } from '../engine/generated-flow.ts';
import { BASE, changed, folderWith } from '../flows/support/folders.ts';
import { shippedWorld } from '../support/shipped-world.ts';

const NOW = Date.parse('2026-11-27T10:00+01:00');

/** Another flow: it sorts by what the first one learnt, and asks one thing more. */
const OTHER = `id: caf.autre
title: Une autre démarche
family: social-sante
owner: caf-flows
sensitive: false
sources: [caf-site]
verified: { date: 2026-11-24, by: caf-flows, review-by: 2027-05-24 }
if-that-fails: see-other
words: [autre]
renamed: { asked: first, first.was: first.now }
start: sort
steps:
  sort:
    branch:
      - { when: { regime: msa }, go: first }
      - { otherwise: see-other }
  first:
    question: Depuis quand ?
    options:
      - { id: now, label: Cette semaine, go: see-here }
      - { id: unsure, label: Je ne sais pas, go: see-other }
  see-here:
    orientation: { operator: caf, need: ressources, reason: La Caf le sait., ask: Que faire ? }
  see-other:
    orientation: { operator: caf, need: ressources, reason: La Caf le sait., ask: Et après ?, if-that-fails: none }
examples:
  - { name: essai, picks: [], ends: { step: see-other } }
`;

const JUMP = [
  '          regime: msa\n        go: which',
  '          regime: msa\n        go: { flow: caf.autre }',
] as const;

function essaiOn(other: string): { flow: Flow; flows: ReadonlyMap<string, Flow> } {
  const files = { 'caf/essai.yaml': changed('caf/essai.yaml', ...JUMP), 'caf/autre.yaml': other };
  const { flows, issues } = loadFlows([BASE, folderWith(files)]);
  expect(issues).toEqual([]);
  const flow = flows.get('caf.essai');
  if (!flow) throw new Error('caf.essai does not compile');
  return { flow, flows };
}

const { flow, flows } = essaiOn(OTHER);
const world: World = { ...shippedWorld(), flows };
const AWAY = 'caf:autre/first';

function tap(state: State, action: Action) {
  return turn(world, { state, message: { kind: 'action', action }, now: NOW });
}

function answered(state: State, step: string, option: string) {
  return tap(state, { do: 'answer', walk: 0, step, options: [option] });
}

test('goes on in the other flow, with the facts that are known', () => {
  const moved = answered(begin(world, { flow: 'caf.essai' }), 'payer', 'msa');
  expect(moved.screen.heading.text).toBe('Depuis quand ?');
  expect(moved.screen.topic?.title.text).toBe('Une autre démarche');
  expect(moved.screen.given.map(({ answer: said }) => said.text)).toEqual(['La MSA']);
  // One walk: what was answered first may still be changed.
  expect(moved.state.walks).toHaveLength(1);
});

test('back comes back to the question that led there', () => {
  const moved = answered(begin(world, { flow: 'caf.essai' }), 'payer', 'msa');
  const after = tap(moved.state, { do: 'command', command: 'back' });
  expect(after.screen.heading.text).toBe('Qui vous verse cette aide ?');
});

test('an end there is counted as one of the other flow', () => {
  const moved = answered(begin(world, { flow: 'caf.essai' }), 'payer', 'msa');
  expect(moved.counts.map(({ what, flow: of }) => [what, of])).toContainEqual([
    'flow',
    'caf.autre',
  ]);
  const ended = answered(moved.state, AWAY, 'now');
  // Once the commune is said, and its doors are shown.
  expect(ended.counts).toEqual([]);
  const shown = tap(ended.state, { do: 'commune', commune: 'declined' });
  expect(shown.counts).toMatchObject([{ what: 'outcome', flow: 'caf.autre', step: 'see-here' }]);
});

test('an answer given there stands in an address, and is read again', () => {
  const answers = [{ step: AWAY, options: ['now'] }];
  expect(readAnswers(writeAnswers(answers))).toEqual(answers);
  expect(readAnswers('caf:autre:x/first.now,a:/b.c,:a/b.c')).toEqual([]);
});

test('as sensitive as the most sensitive of the two', () => {
  expect(flow.sensitive).toBe(true);
  expect(flows.get('caf.autre')?.sensitive).toBe(false);
});

test('a change of the other flow is followed by a walk under way', () => {
  const old = essaiOn(
    OTHER.replace('  first:', '  asked:')
      .replace('go: first }', 'go: asked }')
      .replace('id: now', 'id: was')
      .replace(/renamed.*\n/, ''),
  );
  const walk = [
    { step: 'payer', options: ['msa'] },
    { step: 'caf:autre/asked', options: ['unsure'] },
  ].reduce((so, given) => {
    const move = answer(old.flow, so, given, undefined);
    if (move.kind === 'refused') throw new Error(move.reason);
    return move.walk;
  }, start(old.flow));
  expect(old.flow.digest).not.toBe(flow.digest);
  const { walk: revised, lost } = revise(flow, walk, undefined);
  expect(lost).toEqual([]);
  expect(replay(flow, revised, undefined).at.step.address).toBe('caf:autre/see-other');
});

test('a screen of the other flow offers its own second door', () => {
  const at = answered(
    answered(begin(world, { flow: 'caf.essai' }), 'payer', 'msa').state,
    AWAY,
    'now',
  );
  const step = flow.steps.get('caf:autre/see-here');
  expect(step?.kind === 'orientation' && step.ifThatFails).toBe('caf:autre/see-other');
  expect(screen(world, { ...at.state, commune: 'declined' }, NOW).body.kind).toBe('orientation');
});

test('whatever is answered, back returns to the last question seen and nothing is lost', () => {
  const taps = fc.array(fc.nat({ max: 50 }), { maxLength: 12 });
  fc.assert(
    fc.property(taps, (picks) => {
      let walk = start(flow);
      for (const pick of picks) {
        const { at } = replay(flow, walk, 'declined');
        const choices = offered(replay(flow, walk, 'declined'));
        const options = choices[pick % Math.max(1, choices.length)];
        if (!options) break;
        const move = answer(flow, walk, { step: at.step.address, options }, 'declined');
        if (move.kind === 'refused') throw new Error(move.reason);
        expect(move.walk.answers).toHaveLength(walk.answers.length + 1);
        const returned = back(flow, move.walk, 'declined');
        expect(replay(flow, returned, 'declined').at.step.address).toBe(at.step.address);
        const stored = JSON.parse(JSON.stringify(move.walk)) as typeof walk;
        const again = replay(flow, stored, 'declined');
        expect(again.at.step.address).toBe(move.position.at.step.address);
        expect(again.lost).toEqual([]);
        walk = move.walk;
      }
    }),
    { numRuns: 200 },
  );
});
