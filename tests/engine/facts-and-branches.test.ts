import { expect, test } from '@jest/globals';
import { holds } from '../../bot/engine/conditions.ts';
import { answer } from '../../bot/engine/answer.ts';
import { back } from '../../bot/engine/back.ts';
import { replay } from '../../bot/engine/replay.ts';
import { start } from '../../bot/engine/start.ts';
import { type Walk } from '../../bot/engine/walk.ts';
import { branch, buildFlow, facts, option, orientation, question, several } from './build-flow.ts';
import { at, moved, walked } from './taps.ts';

const aids = facts({ regime: ['caf', 'msa'], 'aides[]': ['rsa', 'apl', 'aah'] });

test('several takes a set in any order, once each, and only excludes the others', () => {
  const many = buildFlow(
    [
      several('which', 'sort', [
        option('rsa', undefined, { set: [['aides', 'rsa']] }),
        option('apl', undefined, { set: [['aides', 'apl']] }),
        option('unsure', undefined, { only: true }),
      ]),
      branch(
        'sort',
        [
          { when: [{ kind: 'all', fact: 'aides', values: ['rsa', 'apl'] }], go: 'both' },
          { when: [{ kind: 'any', fact: 'aides', values: ['rsa', 'apl'] }], go: 'one' },
        ],
        'none',
      ),
      orientation('both'),
      orientation('one'),
      orientation('none'),
    ],
    { facts: aids },
  );
  expect(at(many, walked(many, ['which.rsa+apl']))).toBe('both');
  expect(walked(many, ['which.apl+rsa']).answers).toEqual(walked(many, ['which.rsa+apl']).answers);
  expect(at(many, walked(many, ['which.apl']))).toBe('one');
  expect(at(many, walked(many, ['which.unsure']))).toBe('none');
  expect(
    answer(many, start(many), { step: 'which', options: ['unsure', 'rsa'] }, undefined),
  ).toMatchObject({
    reason: 'unknown-option',
  });
  const both = walked(many, ['which.rsa+apl']);
  expect(
    moved(answer(many, both, { step: 'which', options: ['apl', 'rsa'] }, undefined)).walk,
  ).toBe(both);
});

test('a stored answer that names an option twice or leaves only its place is no answer', () => {
  const many = buildFlow([
    several('which', 'see', [option('rsa'), option('unsure', undefined, { only: true })]),
    orientation('see'),
  ]);
  for (const options of [['rsa', 'rsa'], ['unsure', 'unsure'], ['rsa', 'unsure'], []]) {
    const forged = { ...start(many), answers: [{ step: 'which', options }] };
    const position = replay(many, forged, undefined);
    expect(position.path).toEqual([]);
    expect(position.lost).toEqual(forged.answers);
  }
});

const sorting = buildFlow(
  [
    question('payer', [
      option('caf', 'home', { set: [['regime', 'caf']] }),
      option('msa', 'home', { set: [['regime', 'msa']] }),
      option('unsure', 'home'),
      option('odd', 'home', { set: [['regime', 'nowhere']] }),
    ]),
    question('home', [option('rent', 'sort', { set: [['aides', 'apl']] }), option('own', 'sort')]),
    branch(
      'sort',
      [
        {
          when: [
            { kind: 'any', fact: 'regime', values: ['msa'] },
            { kind: 'territory', codes: ['67', '243300316'] },
          ],
          go: 'here',
        },
        { when: [{ kind: 'any', fact: 'regime', values: ['msa', 'caf'] }], go: 'known' },
      ],
      'unknown',
    ),
    orientation('here'),
    orientation('known'),
    orientation('unknown'),
  ],
  { facts: aids },
);

test('the first row that holds wins, all its tests at once, and an unknown fact never matches', () => {
  expect(at(sorting, walked(sorting, ['payer.msa', 'home.own'], ['67']), ['67'])).toBe('here');
  expect(at(sorting, walked(sorting, ['payer.msa', 'home.own'], ['33']), ['33'])).toBe('known');
  expect(at(sorting, walked(sorting, ['payer.unsure', 'home.own']))).toBe('unknown');
});

test('the commune is asked only when a branch depends on it', () => {
  const caf = walked(sorting, ['payer.caf', 'home.own']);
  expect(at(sorting, caf)).toBe('known');
  const msa = walked(sorting, ['payer.msa', 'home.own']);
  expect(replay(sorting, msa, undefined).at).toMatchObject({
    kind: 'commune',
    step: { address: 'sort' },
  });
  expect(at(sorting, msa, 'declined')).toBe('known');
  expect(at(sorting, msa, ['33063', '243300316', '33'])).toBe('here');
});

test('the commune is not asked when a fact refuses the row, in whatever order it is written', () => {
  const first = buildFlow(
    [
      branch(
        'sort',
        [
          {
            when: [
              { kind: 'territory', codes: ['67'] },
              { kind: 'any', fact: 'regime', values: ['msa'] },
            ],
            go: 'here',
          },
        ],
        'elsewhere',
      ),
      orientation('here'),
      orientation('elsewhere'),
    ],
    { facts: aids },
  );
  expect(at(first, start(first, [['regime', 'caf']]))).toBe('elsewhere');
  expect(replay(first, start(first, [['regime', 'msa']]), undefined).at.kind).toBe('commune');
});

test('while the commune is asked, earlier answers change and back goes back', () => {
  const msa = walked(sorting, ['payer.msa', 'home.own']);
  expect(answer(sorting, msa, { step: 'sort', options: ['caf'] }, undefined)).toMatchObject({
    reason: 'not-here',
  });
  const caf = moved(answer(sorting, msa, { step: 'payer', options: ['caf'] }, undefined));
  expect(caf.position.at.step.address).toBe('known');
  expect(at(sorting, back(sorting, msa, undefined))).toBe('home');
});

test('an answer forgets what its question can set, then sets; outside facts come first', () => {
  const known = (outside: Walk['outside'], taps: readonly string[]) =>
    Object.fromEntries(
      replay(sorting, walked(sorting, taps, 'declined', start(sorting, outside)), 'declined').facts,
    );
  expect(known([['regime', 'msa']], [])).toEqual({ regime: 'msa' });
  expect(known([['regime', 'msa']], ['payer.unsure'])).toEqual({});
  expect(known([['regime', 'msa']], ['payer.caf'])).toEqual({ regime: 'caf' });
  expect(known([['aides', ['rsa']]], ['payer.caf'])).toEqual({ regime: 'caf', aides: ['rsa'] });
  expect(known([['aides', ['rsa']]], ['payer.caf', 'home.rent'])).toEqual({
    regime: 'caf',
    aides: ['apl'],
  });
  expect(known([['aides', ['rsa']]], ['payer.caf', 'home.own'])).toEqual({ regime: 'caf' });
});

test('a value off the closed list is ignored wherever it comes from', () => {
  const outside: Walk['outside'] = [
    ['regime', 'ssi'],
    ['unheard-of', 'caf'],
    ['__proto__', 'caf'],
    ['aides', ['rsa', 'gold', 'rsa']],
  ];
  const position = replay(sorting, start(sorting, outside), undefined);
  expect([...position.facts]).toEqual([['aides', ['rsa']]]);
  const odd = walked(sorting, ['payer.odd', 'home.own'], 'declined');
  expect(replay(sorting, odd, 'declined').facts.size).toBe(0);
});

test('a territory read anew gives a new position', () => {
  const msa = walked(sorting, ['payer.msa', 'home.own'], ['67']);
  expect(at(sorting, msa, ['67'])).toBe('here');
  expect(at(sorting, msa, ['33'])).toBe('known');
  expect(at(sorting, msa, undefined)).toBe('sort');
  expect(at(sorting, msa, ['67'])).toBe('here');
});

test.each([
  ['any', 'me', true],
  // One value is another only when it is the same, not when it begins as it does.
  ['any', 'me too', false],
  ['any', ['other', 'me'], true],
  ['any', ['nobody'], false],
  ['any', undefined, false],
  ['all', ['other', 'me', 'us'], true],
  ['all', ['me'], false],
  ['all', undefined, false],
] as const)('%s of two values, known %j: %s', (kind, known, held) => {
  const test = { kind, fact: 'who', values: ['me', 'other'] };
  expect(holds([test], new Map(known === undefined ? [] : [['who', known]]), undefined)).toBe(held);
});

test('who prefers not to say is in no territory, and is not asked again', () => {
  const here = { kind: 'territory', codes: ['33'] } as const;
  expect(holds([here], new Map(), 'declined')).toBe(false);
  expect(holds([here], new Map(), ['33'])).toBe(true);
  expect(holds([here], new Map(), undefined)).toBe('commune');
  const refused = { kind: 'any', fact: 'who', values: ['me'] } as const;
  expect(holds([here, refused], new Map(), undefined)).toBe(false);
});

const msa = { kind: 'any', fact: 'regime', values: ['msa'] } as const;
const alsace = { kind: 'territory', codes: ['67'] } as const;

test('not holds where what it names does not, known or not', () => {
  const other = [{ kind: 'not', of: [msa] }] as const;
  expect(holds(other, new Map([['regime', 'caf']]), undefined)).toBe(true);
  expect(holds(other, new Map([['regime', 'msa']]), undefined)).toBe(false);
  expect(holds(other, new Map(), undefined)).toBe(true);
  expect(holds([{ kind: 'not', of: other }], new Map(), undefined)).toBe(false);
});

test('not of a territory asks for the commune, unless a fact settles it', () => {
  const away = [{ kind: 'not', of: [msa, alsace] }] as const;
  expect(holds(away, new Map([['regime', 'msa']]), undefined)).toBe('commune');
  expect(holds(away, new Map([['regime', 'msa']]), ['67482', '67'])).toBe(false);
  expect(holds(away, new Map([['regime', 'msa']]), 'declined')).toBe(true);
  expect(holds(away, new Map([['regime', 'caf']]), undefined)).toBe(true);
});

test('a count is of what is ticked, told anew by each answer', () => {
  const counting = buildFlow([
    several('which', 'sort', [
      option('rsa'),
      option('apl'),
      option('unsure', undefined, { only: true }),
    ]),
    branch('sort', [{ when: [{ kind: 'count', of: 'which', atLeast: 2 }], go: 'both' }], 'one'),
    orientation('both'),
    orientation('one'),
  ]);
  const both = walked(counting, ['which.rsa+apl']);
  expect(at(counting, both)).toBe('both');
  expect(at(counting, walked(counting, ['which.rsa']))).toBe('one');
  expect(at(counting, walked(counting, ['which.unsure']))).toBe('one');
  expect(at(counting, walked(counting, ['which.apl'], undefined, both))).toBe('one');
  const other = buildFlow(
    [...counting.steps.values()].map((step) =>
      step.kind === 'branch'
        ? branch(
            'sort',
            [{ when: [{ kind: 'count', of: 'which', atLeast: 3 }], go: 'both' }],
            'one',
          )
        : step,
    ),
  );
  expect(other.digest).not.toBe(counting.digest);
});
