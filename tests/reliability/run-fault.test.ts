import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { FAULTS } from '../../reliability/faults/all.ts';
import { killBeforeAnswer } from '../../reliability/faults/kill-before-answer.ts';
import { type Fault } from '../../reliability/fault.ts';
import { runFault } from '../../reliability/run-fault.ts';
import { tableOf } from '../../reliability/table.ts';
import { bundle } from '../server/run-child.ts';

let program: string;
beforeAll(async () => {
  program = await bundle('tests/reliability/small-service.ts');
}, 60_000);

const FEW = { rounds: 1, turns: 100 };

test('a service killed between commit and answer loses nothing and takes nothing twice', async () => {
  const outcome = await runFault(killBeforeAnswer, { ...FEW, program });
  expect({ lost: outcome.lost, wrong: [...outcome.wrong] }).toEqual({ lost: 0, wrong: [] });
  expect(outcome.turns).toBeGreaterThanOrEqual(FEW.turns);
  expect(tableOf([outcome])).toMatch(/ sound$/);
}, 60_000);

test('sees what a service lost, and counts it', async () => {
  const forgetful: Fault = {
    name: 'forgetful',
    what: 'lines of the log are taken out of the file',
    on: 'sqlite',
    strike({ folder }) {
      const db = new Sqlite(join(folder, 'aiguillage.sqlite'), { timeout: 5000 });
      db.exec('delete from activities');
      db.close();
      return Promise.resolve();
    },
  };
  const outcome = await runFault(forgetful, { ...FEW, program });
  expect(outcome.lost).toBeGreaterThan(0);
  expect(tableOf([outcome])).toContain('FAULTY');
}, 60_000);

test('every fault has a name of its own', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
});
