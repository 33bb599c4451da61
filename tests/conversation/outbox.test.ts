import { expect, test } from '@jest/globals';
import { type TurnCount } from '../../bot/conversation/counts.ts';
import {
  EMPTY_OUTBOX,
  readOutbox,
  waitingIn,
  withBatch,
  withCell,
  withCounts,
  withoutBatch,
  withoutSaid,
  withSeen,
  withWrong,
  type Cell,
  type Outbox,
} from '../../bot/conversation/helper/outbox.ts';
import { REPORT_KINDS } from '../../bot/storage/reports.ts';
import { WRONG_KINDS } from '../../bot/view/app/field-box.ts';

const count = (more: Partial<TurnCount>): TurnCount => ({
  what: 'flow',
  month: '2026-12',
  epci: '243300316',
  flow: 'impots.avis',
  family: 'argent-impots-consommation',
  structure: '',
  step: '',
  to: '',
  audience: 'mediator',
  lang: 'fr',
  ...more,
});
const cell = (more: Partial<Cell> = {}): Cell => ({
  month: '2026-12',
  epci: '',
  lang: 'fr',
  flow: 'logement',
  step: '',
  by: 1,
  ...more,
});

test('turns add up in cells, without time or order, in the language of the person', () => {
  const turns = [
    count({}),
    count({ what: 'step', step: 'which' }),
    count({ what: 'outcome', step: 'download-alone' }),
    count({}),
    count({ what: 'danger', step: 'violence' }),
  ];
  const outbox = turns.reduce(
    (before: Outbox, one) => withCounts(before, [one], 'ar'),
    EMPTY_OUTBOX,
  );
  const at = { month: '2026-12', epci: '243300316', lang: 'ar', flow: 'impots.avis' };
  expect(outbox.cells).toEqual([
    { ...at, step: '', by: 2 },
    { ...at, step: 'download-alone', by: 1 },
  ]);
});

test('what is sent stands apart, and stays until it is told that it was counted', () => {
  const first = withBatch(withCell(EMPTY_OUTBOX, cell()), 'first');
  expect(first.cells).toEqual([]);
  const meanwhile = withBatch(withCell(first, cell()), 'second');
  expect(meanwhile.batch).toEqual({ id: 'first', cells: [cell()] });
  expect(waitingIn(meanwhile)).toEqual({ said: 0, counted: 2 });
  expect(withoutBatch(meanwhile, 'other')).toBe(meanwhile);
  expect(withoutBatch(meanwhile, 'first')).toEqual({ ...EMPTY_OUTBOX, cells: [cell()] });
});

test('all of it is bounded as the service is', () => {
  const many = Array.from({ length: 450 }, () => cell()).reduce(withCell, EMPTY_OUTBOX);
  expect(many.cells.map(({ by }) => by)).toEqual([200, 200, 50]);
  const wide = Array.from({ length: 350 }, (_, at) => cell({ step: `s${at}` }));
  expect(wide.reduce(withCell, EMPTY_OUTBOX).cells.length).toBe(300);
  const full = { ...EMPTY_OUTBOX, wrong: Array.from({ length: 50 }, () => said('x')) };
  expect(withWrong(full, said('new'))).toBe('full');
});

const said = (record: string) =>
  ({ id: record, of: 'permanence', record, commune: '33281', kind: 'closed' }) as const;

test('the same said twice is one, and goes once it is taken', () => {
  const noted = withWrong(EMPTY_OUTBOX, said('desk'));
  if (typeof noted === 'string') throw new Error(noted);
  expect(withWrong(noted.outbox, { ...said('desk'), id: 'again' })).toBe('known');
  expect(withoutSaid(noted.outbox, 'wrong', ['desk'])).toEqual(EMPTY_OUTBOX);
  const seen = withSeen(EMPTY_OUTBOX, { id: 'a', permanence: 'desk', day: '2026-12-01' });
  if (typeof seen === 'string') throw new Error(seen);
  expect(withSeen(seen.outbox, { id: 'b', permanence: 'desk', day: '2026-12-01' })).toBe('known');
});

test('what is read is ours, and no older than what is still counted', () => {
  const kept: Outbox = { ...EMPTY_OUTBOX, cells: [cell(), cell({ month: '2026-09' })] };
  expect(readOutbox(JSON.stringify(kept), '2026-12').cells).toEqual([cell()]);
  for (const odd of [null, '', '{', 'null', '[]', '7', '{"cells":7}']) {
    expect(readOutbox(odd, '2026-12')).toEqual(EMPTY_OUTBOX);
  }
  const strangers = [null, 7, [], { month: '2026-12' }, { id: 'a', of: 'permanence' }];
  const spoilt = { cells: strangers, wrong: strangers, seen: strangers };
  for (const batch of [7, { id: 'a' }, { id: 'a', cells: strangers }, { cells: [cell()] }]) {
    expect(readOutbox(JSON.stringify({ ...spoilt, batch }), '2026-12')).toEqual(EMPTY_OUTBOX);
  }
  const whole = { ...EMPTY_OUTBOX, batch: { id: 'a', cells: [cell()] } };
  expect(readOutbox(JSON.stringify(whole), '2026-12')).toEqual(whole);
});

test('what may be wrong is the list that the service takes', () => {
  expect([...WRONG_KINDS]).toEqual([...REPORT_KINDS]);
});
