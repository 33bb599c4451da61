import { toPostgresFault } from '../../bot/storage/postgres-fault.ts';
import { connect } from '../../bot/storage/postgres-pool.ts';
import { addressOf } from './address-of.ts';

// Run by tests as a process of its own, since authorities are trusted from the start of one: says
// what came of connecting.
const [, , url = '', tls = ''] = process.argv;
try {
  const client = await connect(addressOf(url, tls === 'off'), 'listen');
  const { rows } = await client.query<{ ssl: boolean }>(
    'select ssl from pg_stat_ssl where pid = pg_backend_pid()',
  );
  await client.end();
  process.stdout.write(`${rows[0]?.ssl === true ? 'encrypted' : 'plain'}\n`);
} catch (error) {
  const { code, message } = toPostgresFault(error);
  process.stdout.write(`${code} ${message}\n`);
}
