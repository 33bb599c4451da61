import { expect, test } from '@jest/globals';
import { answer, replay, start, type Flow, type Step } from '../../bot/engine/index.ts';
import { loadFlows, type LoadedFlows } from '../../bot/flows/load/load-flows.ts';
import { BASE, changed, loadChanged, loadWith } from './support/folders.ts';

const FLOW = 'caf/essai.yaml';

function essai({ flows }: LoadedFlows): Flow {
  const flow = flows.get('caf.essai');
  if (!flow) throw new Error('caf.essai does not compile');
  return flow;
}

function stepOf<K extends Step['kind']>(
  flow: Flow,
  address: string,
  kind: K,
): Extract<Step, { kind: K }> {
  const step = flow.steps.get(address);
  if (step?.kind !== kind) throw new Error(`${address} is no ${kind}`);
  return step as Extract<Step, { kind: K }>;
}

const flow = essai(loadFlows([BASE]));

test('inlines subflows under the step that enters them', () => {
  expect([...flow.steps.keys()]).toEqual([
    'payer',
    'account/opens',
    'help/someone',
    'which',
    'turn',
    'submit-alone',
    'see-caf',
    'see-last',
  ]);
});

test('leads into a subflow by its first step, and out of it by the exits', () => {
  expect(stepOf(flow, 'payer', 'question').options.map(({ go }) => go)).toEqual([
    'account/opens',
    'which',
    'help/someone',
  ]);
  expect(stepOf(flow, 'account/opens', 'question').options.map(({ go }) => go)).toEqual([
    'submit-alone',
    'see-caf',
  ]);
  expect(stepOf(flow, 'submit-alone', 'autonomy').ifStuck).toBe('help/someone');
});

test('gives an orientation its own second door, the head’s, or none', () => {
  expect(stepOf(flow, 'see-caf', 'orientation').ifThatFails).toBe('see-last');
  expect(stepOf(flow, 'help/someone', 'orientation').ifThatFails).toBe('see-last');
  expect(stepOf(flow, 'see-last', 'orientation').ifThatFails).toBeUndefined();
});

test('proves an outcome by its own sources, else its file’s', () => {
  expect(stepOf(flow, 'see-last', 'orientation').sources).toEqual(['france-services-2024']);
  expect(stepOf(flow, 'help/someone', 'orientation').sources).toEqual(['france-services-2024']);
  expect(stepOf(flow, 'submit-alone', 'autonomy').sources).toEqual(['caf-site']);
  expect(stepOf(flow, 'see-caf', 'orientation').verified).toEqual({
    date: '2026-11-24',
    by: 'caf-flows',
    reviewBy: '2027-05-24',
  });
  expect(stepOf(flow, 'see-caf', 'orientation').toCheck).toBe(true);
  expect(stepOf(flow, 'see-last', 'orientation').toCheck).toBe(false);
});

test('says whose account and site a step speaks of', () => {
  expect(stepOf(flow, 'submit-alone', 'autonomy').speaksOf).toBe('caf');
  expect(stepOf(flow, 'account/opens', 'question').speaksOf).toBe('caf');
  expect(stepOf(flow, 'see-last', 'orientation').speaksOf).toBe('france-services');
});

test('merges languages by path, lists whole, and words of all languages', () => {
  expect(flow.title).toEqual({ fr: "Un parcours d'essai", en: 'A flow to try' });
  const payer = stepOf(flow, 'payer', 'question');
  expect(payer.question).toEqual({
    fr: 'Qui vous verse cette aide ?',
    'fr-simple': 'Qui paie ?',
    en: 'Who pays you?',
  });
  expect(payer.options[0]?.label).toEqual({ fr: 'La Caf', en: 'La Caf' });
  expect(stepOf(flow, 'submit-alone', 'autonomy').do['en']).toHaveLength(2);
  expect(flow.words).toEqual(['essai', 'trial']);
});

test('a translation of a French that has changed since is left out, alone; words are kept', () => {
  const files = {
    'caf/essai.yaml': changed('caf/essai.yaml', 'Qui vous verse', 'Qui donc vous verse').replace(
      '  - essai\n',
      '  - essais\n',
    ),
  };
  const now = essai(loadWith(files));
  expect(stepOf(now, 'payer', 'question').question).toEqual({
    fr: 'Qui donc vous verse cette aide ?',
    'fr-simple': 'Qui paie ?',
  });
  expect(now.title).toEqual(flow.title);
  expect(stepOf(now, 'submit-alone', 'autonomy').do).toEqual(
    stepOf(flow, 'submit-alone', 'autonomy').do,
  );
  expect(now.words).toEqual(['essais', 'trial']);
});

test('forgets every fact that some option of a question sets', () => {
  expect(stepOf(flow, 'payer', 'question').forgets).toEqual(['regime']);
  expect(stepOf(flow, 'which', 'question').forgets).toEqual(['aides']);
});

test('reads conditions: all of a set, a territory, otherwise', () => {
  const { rows, otherwise } = stepOf(flow, 'turn', 'branch');
  expect(rows.map(({ when }) => when)).toEqual([
    [{ kind: 'all', fact: 'aides', values: ['rsa', 'apl'] }],
    [{ kind: 'territory', codes: ['974'] }],
  ]);
  expect(otherwise).toBe('see-caf');
});

test('counts the questions left, and walks as the engine walks', () => {
  expect(flow.questionsLeft.get('payer')).toBe(2);
  const move = answer(flow, start(flow), { step: 'payer', options: ['unsure'] }, undefined);
  if (move.kind !== 'moved') throw new Error(move.reason);
  expect(replay(flow, move.walk, undefined).at.step.address).toBe('help/someone');
});

test('takes the renames of a subflow along', () => {
  expect([...flow.renamed]).toEqual([['account/old-opens', 'account/opens']]);
});

test('freezes what it makes', () => {
  const payer = stepOf(flow, 'payer', 'question');
  expect(Object.isFrozen(flow)).toBe(true);
  expect(Object.isFrozen(payer.options)).toBe(true);
  expect(Object.isFrozen(payer.options[0]?.label)).toBe(true);
});

test.each([
  ['a text', FLOW, 'Qui vous verse cette aide ?', 'Qui paie cette aide ?'],
  ['a word', FLOW, '  - essai', '  - un essai'],
  ['a drawing', FLOW, 'id: msa', 'id: msa\n        drawing: wheat'],
  ['a source', FLOW, '        - france-services-2024', '        - caf-site'],
  ['a text of a subflow', 'shared/compte.yaml', 'Votre compte', 'Le compte'],
])('keeps its digest when %s changes', (_, name, from, to) => {
  expect(essai(loadChanged(name, from, to)).digest).toBe(flow.digest);
});

test.each([
  ['a target', FLOW, 'connected: submit-alone', 'connected: see-last'],
  ['an option', FLOW, 'id: msa', 'id: msa-2'],
  ['a fact set', 'shared/compte.yaml', 'account: locked', 'account: none'],
  ['a step of a subflow', 'shared/aide.yaml', 'faire-le-point', 'autre-besoin'],
])('changes its digest when %s changes', (_, name, from, to) => {
  expect(essai(loadChanged(name, from, to)).digest).not.toBe(flow.digest);
});

test.each([
  ['a target', FLOW, 'if-stuck: help', 'if-stuck: nowhere'],
  ['an exit', FLOW, '      locked: see-caf\n', ''],
  ['a subflow', FLOW, 'subflow: shared.aide', 'subflow: shared.rien'],
  ['a first step', FLOW, 'start: payer', 'start: nowhere'],
  ['a door', FLOW, 'if-that-fails: see-last', 'if-that-fails: nowhere'],
])('compiles nothing where %s leads nowhere', (_, name, from, to) => {
  const loaded = loadChanged(name, from, to);
  expect(loaded.flows.has('caf.essai')).toBe(false);
  expect(loaded.issues).toEqual([]);
});

test('nests subflows three deep, no deeper', () => {
  const nested = (id: string, inner: string) =>
    changed('shared/aide.yaml', 'id: shared.aide', `id: shared.${id}`).replace(
      /steps:[^]*$/,
      `steps:\n  someone:\n    subflow: shared.${inner}\n`,
    );
  const files = {
    'shared/two.yaml': nested('two', 'aide'),
    'shared/one.yaml': nested('one', 'two'),
    'shared/zero.yaml': nested('zero', 'one'),
  };
  const deep = changed(FLOW, 'subflow: shared.aide', 'subflow: shared.one');
  const deeper = changed(FLOW, 'subflow: shared.aide', 'subflow: shared.zero');
  const loaded = loadWith({ ...files, [FLOW]: deep });
  expect([...essai(loaded).steps.keys()]).toContain('help/someone/someone/someone');
  expect(loadWith({ ...files, [FLOW]: deeper }).flows.has('caf.essai')).toBe(false);
});
