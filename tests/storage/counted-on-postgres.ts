import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { CLEAR_COUNTED, COUNT_ONCE } from '../../bot/storage/postgres-statements.ts';
import { type Store } from '../../bot/storage/store.ts';

type Counting = Pick<Store<unknown>, 'countOnce' | 'counters'>;

/** What pages count, on two replicas of one database. */
export function testCountedOnPostgres(
  openTwo: () => Promise<{
    readonly url: string;
    readonly one: Counting;
    readonly other: Counting;
  }>,
): void {
  test('counts a page once, whichever replicas it comes to, and reads no table whole', async () => {
    const { url, one, other } = await openTwo();
    const page = (at: number) => ({
      counts: [{ key: 'flow', by: 1 }],
      keep: [at, 100_000 + at],
      besides: [200_000 + at],
    });
    const rounds = Array.from({ length: 300 }, (_, at) => [page(at)]);
    const added = await Promise.all(
      rounds.flatMap((all) => [one.countOnce(all, 1000), other.countOnce(all, 1000)]),
    );
    expect(added.flat()).toHaveLength(rounds.length);
    expect(await one.counters('')).toEqual(new Map([['flow', rounds.length]]));
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(
      'insert into aiguillage.counted select at, 5 from generate_series(300000, 400000) as at',
    );
    await client.query('analyze aiguillage.counted');
    await client.query(`prepare once as ${COUNT_ONCE.text}`);
    const plan = await client.query<{ 'QUERY PLAN': string }>(
      "explain execute once('{0,0}', '{1,2}', '{t,f}', 0, 9, '{0}', '{a}', '{1}', 0)",
    );
    await client.query(`prepare clear as ${CLEAR_COUNTED.text}`);
    const clear = await client.query<{ 'QUERY PLAN': string }>('explain execute clear(5, 200)');
    await client.end();
    const cleared = clear.rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(cleared).toContain('counted_pkey');
    const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(lines).toContain('counted_pkey');
    expect(lines).not.toContain('Seq Scan');
  });
}
