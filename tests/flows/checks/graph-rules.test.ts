import { expect, test } from '@jest/globals';
import { type Check } from '../../../bot/flows/check.ts';
import { checks } from '../../../bot/flows/checks/index.ts';
import { cycle } from '../../../bot/flows/checks/cycle.ts';
import { endlessPath } from '../../../bot/flows/checks/endless-path.ts';
import { doorNeedsAccount } from '../../../bot/flows/checks/door-needs-account.ts';
import { doorNotOrientation } from '../../../bot/flows/checks/door-not-orientation.ts';
import { missingSecondDoor } from '../../../bot/flows/checks/missing-second-door.ts';
import { reviewOverdue } from '../../../bot/flows/checks/review-overdue.ts';
import { secondDoorSame } from '../../../bot/flows/checks/second-door-same.ts';
import { shadowedWhen } from '../../../bot/flows/checks/shadowed-when.ts';
import { subflowNesting } from '../../../bot/flows/checks/subflow-nesting.ts';
import { broken, type Edit } from './clean-flows.ts';

const CAF = 'caf.clean';
const HELP = 'shared.help';

function speaks(check: Check, edits: readonly Edit[]): boolean {
  return [...check.run(broken({ edits }))].length > 0;
}

function branch(...whens: readonly unknown[]): Edit {
  const rows = whens.map((when) => ({ when, go: 'see-msa' }));
  return [CAF, ['steps', 'sort', 'branch'], [...rows, { otherwise: 'help' }]];
}

test.each<[string, boolean, unknown[]]>([
  ['the same row twice', true, [{ regime: 'caf' }, { regime: 'caf' }]],
  ['a narrower row below', true, [{ regime: 'caf' }, { regime: 'caf', aides: 'rsa' }]],
  ['a wider row below', false, [{ regime: 'caf', aides: 'rsa' }, { regime: 'caf' }]],
  [
    'two rows that cover a third',
    true,
    [{ regime: 'caf' }, { regime: 'msa' }, { regime: ['caf', 'msa'] }],
  ],
  ['a list partly covered', false, [{ regime: 'caf' }, { regime: ['caf', 'msa'] }]],
  ['all below any of them', true, [{ aides: 'rsa' }, { aides: { all: ['rsa', 'prime'] } }]],
  ['all above any of them', false, [{ aides: { all: ['rsa', 'prime'] } }, { aides: 'rsa' }]],
  ['another territory', false, [{ territory: ['67'] }, { territory: ['33281'] }]],
  ['a territory already taken', true, [{ territory: ['67', '33281'] }, { territory: ['67'] }]],
])('a row that can never be taken: %s', (_, expected, whens) => {
  expect(speaks(shadowedWhen, [branch(...whens)])).toBe(expected);
});

test('a door may not lead back: doors count in a cycle, then does not', () => {
  expect(speaks(cycle, [])).toBe(false);
  expect(
    speaks(cycle, [
      [CAF, ['steps', 'see-msa', 'orientation', 'if-that-fails'], 'see-caf'],
      [CAF, ['steps', 'see-caf', 'orientation', 'if-that-fails'], 'see-msa'],
    ]),
  ).toBe(true);
});

test.each<[string, boolean, unknown, unknown]>([
  ['the same commune', true, { territory: '67' }, { territory: '67' }],
  ['a commune of the département', true, { territory: '67' }, { territory: '67482' }],
  ['an EPCI may be anywhere', true, { territory: '67' }, { territory: '243300316' }],
  ['a fact beside', true, { territory: '67' }, { regime: 'caf' }],
  ['not its département', false, { territory: '67' }, { not: { territory: '67' } }],
  ['another département', false, { territory: '67' }, { territory: ['33', '971'] }],
  ['a commune elsewhere', false, { territory: '67' }, { territory: '33281', regime: 'caf' }],
])('doors that lead to each other by branches on the commune: %s', (_, expected, one, other) => {
  const to = (id: string, when: unknown, go: string): Edit => [
    CAF,
    ['steps', id],
    { branch: [{ when, go }, { otherwise: 'help' }] },
  ];
  const edits: Edit[] = [
    to('by-msa', one, 'see-caf'),
    to('by-caf', other, 'see-msa'),
    [CAF, ['steps', 'see-msa', 'orientation', 'if-that-fails'], 'by-msa'],
    [CAF, ['steps', 'see-caf', 'orientation', 'if-that-fails'], 'by-caf'],
  ];
  expect(speaks(cycle, edits)).toBe(expected);
  // Said once, by the rule on one file.
  expect(speaks(endlessPath, edits)).toBe(false);
});

test('a row above is taken first: doors below it lead back for nobody', () => {
  const rows = (...branch: unknown[]) => ({ branch: [...branch, { otherwise: 'help' }] });
  expect(
    speaks(cycle, [
      [CAF, ['steps', 'by-msa'], rows({ when: { territory: '67' }, go: 'see-caf' })],
      [
        CAF,
        ['steps', 'by-caf'],
        rows({ when: { territory: '67' }, go: 'help' }, { when: { regime: 'msa' }, go: 'see-msa' }),
      ],
      [CAF, ['steps', 'see-msa', 'orientation', 'if-that-fails'], 'by-msa'],
      [CAF, ['steps', 'see-caf', 'orientation', 'if-that-fails'], 'by-caf'],
    ]),
  ).toBe(false);
});

test('a door to a branch is a door when all its rows are orientations', () => {
  const door: Edit = [CAF, ['steps', 'see-msa', 'orientation', 'if-that-fails'], 'which'];
  const rows = (otherwise: string): Edit => [
    CAF,
    ['steps', 'which'],
    { branch: [{ when: { regime: 'caf' }, go: 'see-caf' }, { otherwise }] },
  ];
  expect(speaks(doorNotOrientation, [door, rows('help')])).toBe(false);
  expect(speaks(doorNotOrientation, [door, rows('alone')])).toBe(true);
  expect(speaks(doorNotOrientation, [door, rows('payer')])).toBe(true);
});

test('a second door to another step of the same operator and need is the same door', () => {
  const again: Edit = [
    CAF,
    ['steps', 'again'],
    { orientation: { operator: 'msa', need: 'ressources', reason: 'Encore.', ask: 'Encore ?' } },
  ];
  const door: Edit = [CAF, ['steps', 'see-msa', 'orientation', 'if-that-fails'], 'again'];
  expect(speaks(secondDoorSame, [door, again])).toBe(true);
});

test('an orientation of a subflow takes the door of the flow entered', () => {
  const nameless: Edit = [
    HELP,
    ['steps', 'see-someone', 'orientation', 'if-that-fails'],
    undefined,
  ];
  const other: Edit = [CAF, ['if-that-fails'], 'see-desk'];
  const last: Edit = [CAF, ['steps', 'see-desk', 'orientation', 'if-that-fails'], 'none'];
  expect(speaks(missingSecondDoor, [nameless, other, last])).toBe(false);
  expect(speaks(secondDoorSame, [nameless, other, last])).toBe(false);
});

test('a door of another operator does not need the account of this one', () => {
  const locked: Edit = [CAF, ['steps', 'account', 'exits', 'locked'], 'see-msa'];
  const input = broken({
    edits: [locked],
    catalog: () => ({ bookingNeedsAccount: (operator) => operator === 'msa' }),
  });
  expect([...doorNeedsAccount.run(input)]).toEqual([]);
});

test('a door met only with the account open may need it', () => {
  const open: Edit = [CAF, ['steps', 'account', 'exits', 'connected'], 'see-caf'];
  expect(speaks(doorNeedsAccount, [open])).toBe(false);
});

test('a second door counts: a locked account behind which the door books by the account', () => {
  const door: Edit = [CAF, ['steps', 'see-desk', 'orientation', 'if-that-fails'], 'see-caf'];
  expect(speaks(doorNeedsAccount, [door])).toBe(true);
});

test('a passed review date is a warning, and an error only when strict', () => {
  const input = broken({ edits: [[CAF, ['verified', 'review-by'], '2026-11-24']] });
  const severities = (strict: boolean) =>
    [...reviewOverdue.run({ ...input, strict })].map(({ severity }) => severity);
  expect(severities(false)).toEqual(['warning']);
  expect(severities(true)).toEqual(['error']);
});

test('subflows three deep pass, four deep do not', () => {
  const input = broken({});
  const help = input.sources.get(HELP);
  if (help === undefined) throw new Error('no subflow');
  const nested = (depth: number) => {
    const sources = new Map(input.sources);
    for (let level = 1; level < depth; level++) {
      const id = level === 1 ? HELP : `shared.level-${level}`;
      const inside = `shared.level-${level + 1}`;
      sources.set(id, {
        ...help,
        flow: { ...help.flow, id, start: 'in', steps: { in: { subflow: inside } } },
      });
    }
    const last = `shared.level-${depth}`;
    sources.set(last, { ...help, flow: { ...help.flow, id: last } });
    return [...subflowNesting.run({ ...input, sources })].length;
  };
  expect(nested(3)).toBe(0);
  expect(nested(4)).toBe(1);
});

test.each<[string, string, Edit[]]>([
  ['a mistyped target', 'unknown-target', [[CAF, ['steps', 'aids', 'go'], 'srt']]],
  ['a mistyped start', 'unknown-target', [[CAF, ['start'], 'peyer']]],
  [
    'a mistyped subflow',
    'unknown-subflow',
    [[CAF, ['steps', 'account', 'subflow'], 'shared.acount']],
  ],
  ['a several without go', 'several-go', [[CAF, ['steps', 'aids', 'go'], undefined]]],
  [
    'an answer without go',
    'several-go',
    [[CAF, ['steps', 'payer', 'options', 0, 'go'], undefined]],
  ],
  [
    'an exit forgotten',
    'exits-not-mapped',
    [[CAF, ['steps', 'account', 'exits', 'locked'], undefined]],
  ],
  [
    'a branch cut short',
    'branch-without-otherwise',
    [[CAF, ['steps', 'sort', 'branch', 3], undefined]],
  ],
  ['a mistyped door', 'unknown-target', [[CAF, ['if-that-fails'], 'hlep']]],
])('one slip brings one fault: %s', (_, code, edits) => {
  const input = broken({ edits });
  const found = checks.flatMap((check) => [...check.run(input)].map(() => check.code));
  expect(found).toEqual([code]);
});
