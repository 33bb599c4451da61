import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createSync } from '../../bot/commands/sync.ts';
import { DOWNLOAD_LIMITS } from '../../bot/feeds/download-limits.ts';
import { COMMUNES, givesRows, openList, rowOf } from '../feeds/support.ts';
import { folderWith } from '../flows/support/folders.ts';
import { localNetwork } from './links/local-site.ts';
import { runCommand } from './run-command.ts';
import { warmed } from '../support/shared-snapshot.ts';

const sync = createSync({ network: localNetwork(), limits: DOWNLOAD_LIMITS });
const ROWS = COMMUNES.map((one) => rowOf(one));

/** A data folder that has one feed, and the operator of its places. */
function dataWith(address: string): string {
  const data = folderWith();
  mkdirSync(join(data, 'operators'));
  for (const file of ['operators/mairie.yaml', 'owners.yaml', 'sources.yaml']) {
    cpSync(join('data', file), join(data, file));
  }
  const owner = /^([a-z-]+):/m.exec(readFileSync('data/owners.yaml', 'utf8'))?.[1] ?? '';
  writeFileSync(
    join(data, 'feeds.yaml'),
    `halls:
  title: Les mairies
  format: dila
  addresses: ["${address}"]
  every-hours: 24
  licence: LO
  page: https://site.example/
  owner: ${owner}
  on: true
`,
  );
  return data;
}

test('tells by name what is new, changed and gone, and ends with 1 where a list is refused', async () => {
  const list = await openList(givesRows(ROWS));
  const env = { VAR_DIR: warmed(folderWith()) };
  const data = dataWith(list.address);
  const run = (...args: readonly string[]) => runCommand(sync, [...args, '--data', data], { env });

  const first = await run();
  expect([first.code, first.err]).toEqual([0, '']);
  expect(first.out).toContain('halls : écrit. 11 lignes, 11 nouvelles, 0 changée, 0 disparue.');
  expect((await run()).out).toBe('halls : rien de nouveau.\n');

  const [, merignac = '', ...others] = COMMUNES;
  list.set(
    givesRows([
      rowOf('33227 33210 Langon'),
      rowOf(merignac, { telephone: JSON.stringify([{ valeur: '05 56 00 00 00' }]) }),
      ...others.map((one) => rowOf(one)),
    ]),
  );
  const tried = await run('halls', '--dry-run');
  expect([tried.code, tried.out]).toEqual([
    0,
    expect.stringContaining('essai, rien n’a été écrit'),
  ]);
  const second = await run('halls');
  expect(second.code).toBe(0);
  expect(second.out).toContain('11 lignes, 1 nouvelle, 1 changée, 1 disparue.');
  expect(second.out).toMatch(/nouveau.*Langon/i);
  expect(second.out).toMatch(/changé.*Mérignac/i);
  expect(second.out).toMatch(/disparu.*Bordeaux/i);

  list.set(givesRows(ROWS.slice(0, 3)));
  const half = await run();
  expect([half.code, half.out]).toEqual([1, expect.stringContaining('halls : refusé.')]);
  expect((await run('--status')).out).toContain('halls');
  const strange = await run('hals');
  expect([strange.code, strange.err]).toEqual([2, expect.stringContaining('« halls »')]);
});
