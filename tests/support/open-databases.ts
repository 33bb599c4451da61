import { randomBytes } from 'node:crypto';
import { asRole, type Databases } from './databases.ts';
import { query, startPostgres } from './postgres.ts';

/** On the server of `TEST_DATABASE_URL` when it is given, else on one started for this file. */
export async function openDatabases(): Promise<Databases> {
  const given = process.env['TEST_DATABASE_URL'] ?? '';
  // No test cuts the power: nothing waits for the disk.
  if (given === '') return startPostgres(['fsync=off']);
  const made: string[] = [];
  const roles: string[] = [];
  return {
    async database() {
      const name = `aiguillage_test_${randomBytes(6).toString('hex')}`;
      await query(given, `create database ${name}`);
      made.push(name);
      const url = new URL(given);
      url.pathname = `/${name}`;
      return url.href;
    },
    as: asRole,
    async role(name) {
      const unique = `aiguillage_test_${name}_${randomBytes(6).toString('hex')}`;
      await query(given, `create role ${unique} login password '${unique}'`);
      roles.push(unique);
      return unique;
    },
    admin: (sql, url = given) => query(url, sql),
    async remove() {
      for (const name of made) await query(given, `drop database ${name} with (force)`);
      for (const role of roles) await query(given, `drop role ${role}`);
    },
  };
}
