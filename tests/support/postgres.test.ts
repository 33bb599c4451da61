import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startPostgres, type Postgres } from './postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.remove());

test('keeps its data over a crash, and names its processes', async () => {
  const url = await postgres.database();
  await postgres.admin('create table t as select 1 as one', url);
  expect((await postgres.pids()).length).toBeGreaterThan(2);
  await postgres.stop('SIGKILL');
  await postgres.start();
  expect(await postgres.admin('select one from t', url)).toEqual([{ one: 1 }]);
}, 60_000);
