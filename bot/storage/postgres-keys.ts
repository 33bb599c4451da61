import { type Key, type KeyPurpose, type KeyStore } from './keys.ts';
import { fromSecretText, toSecretText } from './new-key.ts';
import { type Database, type Run, type Statement } from './postgres-pool.ts';

/** Changes on several replicas are made one after the other; any number of our own. */
const KEYS_LOCK = 0x61696702;

const LOCK: Statement = { name: 'aiguillage-keys-lock', text: 'select pg_advisory_xact_lock($1)' };
const READ: Statement = {
  name: 'aiguillage-keys-read',
  text: `select purpose, kid, secret, made::float8, signs::float8
         from aiguillage.keys order by purpose, made, kid`,
};
const CLEAR: Statement = { name: 'aiguillage-keys-clear', text: 'delete from aiguillage.keys' };
const ADD: Statement = {
  name: 'aiguillage-keys-add',
  text: `insert into aiguillage.keys (purpose, kid, secret, made, signs)
         values ($1, $2, $3, $4, $5)`,
};

interface Row {
  readonly purpose: KeyPurpose;
  readonly kid: string;
  readonly secret: string;
  readonly made: number;
  readonly signs: number;
}

/** The keys in the database of the replicas. The database is closed by who opened it. */
export function openPostgresKeys({ run, together }: Pick<Database, 'run' | 'together'>): KeyStore {
  return {
    read: () => read(run),
    change: (change) =>
      together(async (on) => {
        await on(LOCK, [KEYS_LOCK]);
        const keys = change(await read(on));
        await on(CLEAR, []);
        for (const { purpose, kid, secret, made, signs } of keys) {
          await on(ADD, [purpose, kid, toSecretText(secret), made, signs]);
        }
        return keys;
      }),
    close: () => Promise.resolve(),
  };
}

async function read(run: Run): Promise<readonly Key[]> {
  const rows = await run<Row>(READ, []);
  return rows.map((row) => ({ ...row, secret: fromSecretText(row.secret) }));
}
