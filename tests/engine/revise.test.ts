import { expect, test } from '@jest/globals';
import { answer } from '../../bot/engine/answer.ts';
import { type Flow } from '../../bot/engine/model.ts';
import { replay } from '../../bot/engine/replay.ts';
import { revise } from '../../bot/engine/revise.ts';
import { start } from '../../bot/engine/start.ts';
import { type Answer, type Walk } from '../../bot/engine/walk.ts';
import { buildFlow, option, orientation, question, several } from './build-flow.ts';

type Parts = Parameters<typeof buildFlow>[1];

const old = buildFlow([
  question('payer', [option('caf', 'account/opens'), option('msa', 'see')]),
  question('account/opens', [option('yes', 'home'), option('no', 'see')]),
  question('home', [option('rent', 'see'), option('own', 'see')]),
  orientation('see'),
]);

const walk = ['payer.caf', 'account/opens.yes', 'home.rent'].reduce((before, tap) => {
  const [step = '', id = ''] = tap.split('.');
  const move = answer(old, before, { step, options: [id] }, undefined);
  if (move.kind === 'refused') throw new Error(move.reason);
  return move.walk;
}, start(old));

const said = (answers: readonly Answer[]) =>
  answers.map(({ step, options }) => `${step}.${options.join('+')}`);

/** What is on the path and what is lost after a change. */
function after(flow: Flow, from: Walk = walk) {
  const { walk: revised, lost } = revise(flow, from, undefined);
  const { path, at } = replay(flow, revised, undefined);
  const answers = path.map(({ step, options }) => ({ step: step.address, options }));
  return { path: said(answers), lost: said(lost), at: at.step.address };
}

const renamedFlow = (parts: Parts) =>
  buildFlow(
    [
      question('who', [option('family', 'compte/opens'), option('msa', 'see')]),
      question('compte/opens', [option('yes', 'home'), option('no', 'see')]),
      question('home', [option('rent', 'see'), option('own', 'see')]),
      orientation('see'),
    ],
    parts,
  );

test('the same structure leaves the walk as it is', () => {
  expect(revise(old, walk, undefined)).toEqual({ walk, lost: [] });
  expect(revise(old, walk, undefined).walk).toBe(walk);
});

test('a flow under a new id takes its walks over', () => {
  const moved = revise({ ...old, id: 'caf.autre', formerly: ['caf.essai'] }, walk, undefined);
  expect(moved.walk).toEqual({ ...walk, flow: 'caf.autre' });
});

test('renames are followed: a step, an option under its old address, a subflow with its inside', () => {
  const renamed = new Map([
    ['payer', 'who'],
    ['payer.caf', 'who.family'],
    ['account', 'compte'],
  ]);
  expect(after(renamedFlow({ renamed }))).toEqual({
    path: ['who.family', 'compte/opens.yes', 'home.rent'],
    lost: [],
    at: 'see',
  });
});

test('renames are followed in chain, through versions that the walk never saw', () => {
  const renamed = new Map([
    ['payer', 'paid-by'],
    ['paid-by.caf', 'paid-by.cnaf'],
    ['paid-by', 'who'],
    ['who.cnaf', 'who.family'],
    ['account', 'online'],
    ['online/opens', 'online/works'],
    ['online/works', 'compte/opens'],
  ]);
  // `paid-by.caf` stands before `paid-by`: the option's own rename goes first.
  expect(after(renamedFlow({ renamed })).path).toEqual([
    'who.family',
    'compte/opens.yes',
    'home.rent',
  ]);
});

test('renames in a ring move nothing and end', () => {
  const renamed = new Map([
    ['payer', 'a'],
    ['a', 'b'],
    ['b', 'payer'],
    ['account', 'account/again'],
    ['account/opens.yes', 'account/opens.yes'],
  ]);
  const changed = buildFlow([...old.steps.values(), orientation('new')], { renamed });
  expect(after(changed).path).toEqual(['payer.caf', 'account/opens.yes', 'home.rent']);
});

test('a rename into itself, longer each time, ends', () => {
  const renamed = new Map([['account', 'account/deeper']]);
  const changed = buildFlow([...old.steps.values(), orientation('new')], { renamed });
  expect(after(changed).path).toEqual(['payer.caf', 'account/opens.yes', 'home.rent']);
});

test('an answer whose option is gone is lost and told; those after it wait', () => {
  const changed = buildFlow([
    question('payer', [option('caf', 'account/opens'), option('msa', 'see')]),
    question('account/opens', [option('always', 'home'), option('no', 'see')]),
    question('home', [option('rent', 'see'), option('own', 'see')]),
    orientation('see'),
  ]);
  expect(after(changed)).toEqual({
    path: ['payer.caf'],
    lost: ['account/opens.yes'],
    at: 'account/opens',
  });
  const revised = revise(changed, walk, undefined).walk;
  const move = answer(changed, revised, { step: 'account/opens', options: ['always'] }, undefined);
  expect(move.kind === 'moved' && said(move.walk.answers)).toEqual([
    'payer.caf',
    'account/opens.always',
    'home.rent',
  ]);
});

test('what is retired goes without a word: a step, an option, a subflow with its inside', () => {
  const shorter = (retired: readonly string[]) =>
    buildFlow(
      [
        question('payer', [option('caf', 'home'), option('msa', 'see')]),
        question('home', [option('own', 'see'), option('other', 'see')]),
        orientation('see'),
      ],
      { retired: new Set(retired) },
    );
  expect(after(shorter([])).lost).toEqual(['account/opens.yes', 'home.rent']);
  expect(after(shorter(['account/opens', 'home.rent'])).lost).toEqual([]);
  expect(after(shorter(['account'])).lost).toEqual(['home.rent']);
  expect(after(shorter(['account'])).path).toEqual(['payer.caf']);
});

test('questions asked in another order keep their answers', () => {
  const reordered = buildFlow(
    [
      question('home', [option('rent', 'payer'), option('own', 'see')]),
      question('payer', [option('caf', 'account/opens'), option('msa', 'see')]),
      question('account/opens', [option('yes', 'see'), option('no', 'see')]),
      orientation('see'),
    ],
    { start: 'home' },
  );
  expect(after(reordered)).toEqual({
    path: ['home.rent', 'payer.caf', 'account/opens.yes'],
    lost: [],
    at: 'see',
  });
});

test('an answer that the path no longer meets is told once the end is reached', () => {
  const shorter = buildFlow([
    question('payer', [option('caf', 'account/opens'), option('msa', 'home')]),
    question('account/opens', [option('yes', 'see'), option('no', 'see')]),
    question('home', [option('rent', 'see'), option('own', 'see')]),
    orientation('see'),
  ]);
  expect(after(shorter)).toEqual({
    path: ['payer.caf', 'account/opens.yes'],
    lost: ['home.rent'],
    at: 'see',
  });
});

test('an answer with several options lives while all of them exist and only holds', () => {
  const many = (ids: readonly string[], only: string, parts?: Parts) =>
    buildFlow(
      [
        several(
          'which',
          'see',
          ids.map((id) => option(id, undefined, { only: id === only })),
        ),
        orientation('see'),
      ],
      parts,
    );
  const before = many(['rsa', 'apl', 'unsure'], 'unsure');
  const move = answer(before, start(before), { step: 'which', options: ['rsa', 'apl'] }, undefined);
  if (move.kind === 'refused') throw new Error(move.reason);
  expect(after(many(['apl', 'rsa', 'aah'], ''), move.walk)).toMatchObject({ lost: [], at: 'see' });
  expect(after(many(['rsa', 'unsure'], ''), move.walk).lost).toEqual(['which.rsa+apl']);
  expect(after(many(['rsa', 'apl'], 'apl'), move.walk).lost).toEqual(['which.rsa+apl']);
  const gone = many(['rsa', 'unsure'], '', { retired: new Set(['which.apl']) });
  expect(after(gone, move.walk)).toMatchObject({ path: [], lost: [], at: 'which' });
  const renamed = new Map([['which.apl', 'which.logement']]);
  const spelt = many(['rsa', 'logement'], '', { renamed });
  expect(after(spelt, move.walk).path).toEqual(['which.rsa+logement']);
});

test('options of one answer that were renamed to different steps are no longer one answer', () => {
  const before = buildFlow([
    several('which', 'see', [option('rsa'), option('apl')]),
    orientation('see'),
  ]);
  const split = buildFlow(
    [
      several('which', 'home', [option('rsa'), option('aah')]),
      several('home', 'see', [option('rsa'), option('apl')]),
      orientation('see'),
    ],
    { renamed: new Map([['which.apl', 'home.apl']]) },
  );
  const given = (options: readonly string[]) => {
    const move = answer(before, start(before), { step: 'which', options }, undefined);
    if (move.kind === 'refused') throw new Error(move.reason);
    return move.walk;
  };
  expect(after(split, given(['rsa', 'apl']))).toEqual({
    path: [],
    lost: ['which.rsa+apl'],
    at: 'which',
  });
  expect(after(split, given(['apl']))).toEqual({ path: [], lost: [], at: 'which' });
});
