import { expect, test } from '@jest/globals';
import { type Reports, type WrongReport } from '../../bot/storage/reports.ts';

/** Two programs on the same reports: two replicas, or a service and a command. */
export interface TwoReports {
  readonly one: Reports;
  readonly other: Reports;
  close(): Promise<void>;
}

const report = (id: string, more: Partial<WrongReport> = {}): WrongReport => ({
  id,
  of: 'permanence',
  record: 'caf-merignac',
  kind: 'closed',
  territory: ['33281', '243300316', '33'],
  day: '2026-12-01',
  opening: '2026-12-01',
  by: 'citizen',
  ...more,
});

const CAF = { of: 'permanence', record: 'caf-merignac' } as const;
const RIGHT = { how: 'right', role: 'calendar', at: 1_796_000_000_000 } as const;

/** The promises of `Reports`, the same for every implementation. */
export function testReportsContract(name: string, open: () => Promise<TwoReports>): void {
  const withTwo = (title: string, body: (opened: TwoReports) => Promise<void>) => {
    test(`${name} reports: ${title}`, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  };

  withTwo('gives them back to everyone, the newest first', async ({ one, other }) => {
    expect(await other.open({ limit: 9 })).toEqual([]);
    expect(await one.add(report('a'))).toBe(true);
    expect(await other.add(report('b', { kind: 'moved', opening: '', by: 'place' }))).toBe(true);
    const expected = [report('b', { kind: 'moved', opening: '', by: 'place' }), report('a')];
    expect(await one.open({ limit: 9 })).toEqual(expected);
    expect(await other.open({ limit: 1 })).toEqual(expected.slice(0, 1));
    expect(await other.ofRecord(CAF)).toEqual(expected);
    expect(await other.ofRecord({ of: 'place', record: 'caf-merignac' })).toEqual([]);
  });

  withTwo('counts what comes twice once, at once or later', async ({ one, other }) => {
    const added = await Promise.all([one, other, one, other].map((on) => on.add(report('a'))));
    expect(added.filter(Boolean)).toHaveLength(1);
    expect(await other.add(report('a', { kind: 'moved' }))).toBe(false);
    await one.settle(CAF, RIGHT);
    expect(await other.add(report('a'))).toBe(false);
    expect(await one.ofRecord(CAF)).toHaveLength(1);
  });

  withTwo(
    'opens again what was settled at one instant, and nothing else',
    async ({ one, other }) => {
      await one.add(report('a'));
      await one.settle(CAF, RIGHT);
      await one.add(report('b'));
      await other.settle(CAF, { ...RIGHT, at: RIGHT.at + 1 });
      await other.reopen({ ...CAF, of: 'place' }, RIGHT.at);
      expect(await one.open({ limit: 9 })).toEqual([]);
      await other.reopen(CAF, RIGHT.at);
      expect(await one.open({ limit: 9 })).toEqual([report('a')]);
      expect((await one.ofRecord(CAF)).map(({ settled }) => settled?.at)).toEqual([
        RIGHT.at + 1,
        undefined,
      ]);
    },
  );

  withTwo('lists those of a territory alone', async ({ one, other }) => {
    await one.add(report('a'));
    await one.add(report('b', { record: 'caf-lille', territory: ['59350', '59'] }));
    await one.add(report('c', { of: 'national', record: 'line', territory: [] }));
    const ids = async (territory?: readonly string[]) =>
      (await other.open({ limit: 9, ...(territory && { territory }) })).map(({ id }) => id);
    expect(await ids()).toEqual(['c', 'b', 'a']);
    expect(await ids(['33'])).toEqual(['a']);
    expect(await ids(['243300316', '59350'])).toEqual(['b', 'a']);
    expect(await ids(['3328'])).toEqual([]);
    expect(await ids([])).toEqual([]);
  });

  withTwo('settles what is open of one record', async ({ one, other }) => {
    await one.add(report('a'));
    await one.add(report('b', { record: 'caf-lille' }));
    expect(await other.settle(CAF, RIGHT)).toBe(1);
    expect(await other.settle(CAF, { ...RIGHT, how: 'corrected', at: 7 })).toBe(0);
    expect((await one.open({ limit: 9 })).map(({ id }) => id)).toEqual(['b']);
    expect(await one.add(report('c'))).toBe(true);
    expect(await other.ofRecord(CAF)).toEqual([report('c'), { ...report('a'), settled: RIGHT }]);
  });

  withTwo('settles some of them alone', async ({ one, other }) => {
    for (const id of ['a', 'b', 'c']) await one.add(report(id));
    expect(await other.settle(CAF, RIGHT, ['b', 'none'])).toBe(1);
    expect(await other.settle(CAF, RIGHT, [])).toBe(0);
    expect((await one.open({ limit: 9 })).map(({ id }) => id)).toEqual(['c', 'a']);
  });

  withTwo('forgets those of before a date', async ({ one, other }) => {
    await one.add(report('a', { day: '2026-11-30' }));
    await one.add(report('b'));
    await other.forget('2026-12-01');
    expect((await one.ofRecord(CAF)).map(({ id }) => id)).toEqual(['b']);
  });
}
