import { type Database } from './postgres-pool.ts';
import { statement } from './postgres-statements.ts';
import { type KeptReport, type Reports, type Settled, type WrongReport } from './reports.ts';

const FIELDS = 'id, "of", record, kind, territory, day, opening, "by", how, role, at::float8';

const ADD = statement(
  'reports-add',
  `insert into aiguillage.reports (id, "of", record, kind, territory, day, opening, "by")
   values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing returning id`,
);
const OPEN = statement(
  'reports-open',
  `select ${FIELDS} from aiguillage.reports
   where at is null and ($1::text[] is null or territory && $1::text[])
   order by number desc limit $2`,
);
const OF_RECORD = statement(
  'reports-of-record',
  `select ${FIELDS} from aiguillage.reports where "of" = $1 and record = $2 order by number desc`,
);
const SETTLE = statement(
  'reports-settle',
  `update aiguillage.reports set how = $3, role = $4, at = $5::int8
   where "of" = $1 and record = $2 and at is null
   and ($6::text[] is null or id = any ($6::text[])) returning id`,
);
const REOPEN = statement(
  'reports-reopen',
  `update aiguillage.reports set how = null, role = null, at = null
   where "of" = $1 and record = $2 and at = $3::int8`,
);
const FORGET = statement('reports-forget', 'delete from aiguillage.reports where day < $1');

interface Row extends WrongReport {
  readonly how: Settled['how'] | null;
  readonly role: Settled['role'] | null;
  readonly at: number | null;
}

/** Reports in the database of the replicas. */
export function createPostgresReports({ run }: Pick<Database, 'run'>): Reports {
  return {
    async add({ id, of, record, kind, territory, day, opening, by }) {
      const values = [id, of, record, kind, territory, day, opening, by];
      return (await run(ADD, values)).length > 0;
    },
    open: async ({ territory, limit }) =>
      (await run<Row>(OPEN, [territory ?? null, limit])).map(toReport),
    ofRecord: async ({ of, record }) => (await run<Row>(OF_RECORD, [of, record])).map(toReport),
    settle: async ({ of, record }, { how, role, at }, only) =>
      (await run(SETTLE, [of, record, how, role, at, only ?? null])).length,
    async reopen({ of, record }, at) {
      await run(REOPEN, [of, record, at]);
    },
    async forget(before) {
      await run(FORGET, [before]);
    },
  };
}

function toReport({ how, role, at, ...report }: Row): KeptReport {
  return how && role && at !== null ? { ...report, settled: { how, role, at } } : report;
}
